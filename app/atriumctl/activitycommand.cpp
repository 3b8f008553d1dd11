// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "valuetext.h"

#include <atrium/base/time.h>
#include <atrium/protocol/activityjson.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atrium::ctl {

namespace {

constexpr int kPage = 200; // the most that the hub gives at once

QString secondsText(std::chrono::milliseconds time)
{
    if (time < std::chrono::seconds(1))
        return u"%1 ms"_s.arg(time.count());
    const double seconds = static_cast<double>(time.count()) / 1000.0;
    return seconds < 10.0 ? u"%1 s"_s.arg(seconds, 0, 'f', 1) : u"%1 s"_s.arg(qRound64(seconds));
}

/// Says a line of the house's activity in words.
class Teller
{
public:
    Teller(const client::House &house, const Activity &activity)
        : m_house(house)
        , m_activity(activity)
    { }

    [[nodiscard]] QString what() const
    {
        const Activity &line = m_activity;
        switch (line.kind) {
        case ActivityKind::Wish:
            return wish();
        case ActivityKind::Action:
            return titleOf(line.device) + u' ' + line.subject
                + (line.to.isNothing() ? QString() : u' ' + valueText(line.to, {}));
        case ActivityKind::Device:
            if (line.device.isEmpty())
                return u"%1 more of %2: %3"_s.arg(line.count)
                    .arg(line.instance.text(), line.subject);
            return titleOf(line.device) + u' ' + line.subject;
        case ActivityKind::Plugin:
            return u"plugin %1 %2"_s.arg(line.instance.text(), line.subject);
        case ActivityKind::House:
            break;
        }
        QString text = line.subject;
        if (!line.device.isEmpty())
            text += u' ' + line.device.text();
        else if (!line.instance.isEmpty())
            text += u' ' + line.instance.text();
        return line.to.isNothing() ? text : text + u' ' + valueText(line.to, {});
    }

    [[nodiscard]] QString fate() const
    {
        const Activity &line = m_activity;
        QString text = line.outcome == ActivityOutcome::Noted ? QString() : toText(line.outcome);
        if (line.took.count() > 0)
            text += u" in "_s + secondsText(line.took);
        if (line.attempts > 1)
            text += u", tried %1 times"_s.arg(line.attempts);
        if (!line.detail.isEmpty())
            text += (text.isEmpty() ? u""_s : u": "_s) + line.detail;
        return text;
    }

private:
    [[nodiscard]] QString titleOf(const DeviceId &id) const
    {
        const DeviceState *state = m_house.device(id);
        return state ? state->title() + u" ("_s + id.text() + u')' : id.text();
    }

    [[nodiscard]] QString wish() const
    {
        const DeviceState *state = m_house.device(m_activity.device);
        const Property *property = state
            ? state->device.model.model->property(PropertyName(m_activity.subject))
            : nullptr;
        const auto text = [property](const Value &value) {
            return valueText(value, property ? *property : Property {});
        };
        QString change = text(m_activity.to);
        if (!m_activity.from.isNothing())
            change = text(m_activity.from) + u" \u2192 "_s + change;
        return titleOf(m_activity.device) + u' ' + m_activity.subject + u' ' + change;
    }

    const client::House &m_house;
    const Activity &m_activity;
};

Value paramsOf(const Invocation &invocation, ValueObject fields)
{
    const auto add = [&fields](const QString &name, const QString &text) {
        if (!text.isEmpty())
            fields.emplace_back(name, text);
    };
    add(u"device"_s, invocation.device);
    add(u"area"_s, invocation.activity.area);
    add(u"actor"_s, invocation.activity.actor);
    add(u"kind"_s, invocation.activity.kind);
    add(u"outcome"_s, invocation.activity.outcome);
    return Value::makeObject(std::move(fields));
}

void follow(Session &session, const QString &cursor);

void printNews(Session &session, const Value &activities)
{
    const WallTime now = systemNow().wall;
    for (const Value &value : activities.items()) {
        const auto activity = protocol::activityFromValue(value);
        if (session.invocation().json) {
            session.printJson(value);
        } else if (activity) {
            const Teller teller(session.house(), *activity);
            const QString who
                = activity->actor.isEmpty() ? QString() : u"  by "_s + activity->actor;
            session.print(u"%1  %2%3  %4\n"_s.arg(timeText(activity->at, now), teller.what(), who,
                                                  teller.fate()));
        }
    }
}

void follow(Session &session, const QString &cursor)
{
    ValueObject fields;
    if (!cursor.isEmpty())
        fields.emplace_back(u"cursor"_s, cursor);
    session.client().call({.method = u"activity.follow"_s,
                           .params = paramsOf(session.invocation(), std::move(fields)),
                           .timeout = std::chrono::milliseconds(0)},
                          &session, [&session](const Result<Value> &answer) {
                              if (!answer) {
                                  // The connection comes back, or the session has ended.
                                  if (answer.error().code != Error::Code::Unreachable)
                                      session.fail(answer.error());
                                  return;
                              }
                              printNews(session, answer->field(u"activities"));
                              follow(session, answer->field(u"cursor").toText());
                          });
}

void printPage(Session &session, const Value &answer)
{
    if (session.invocation().json) {
        session.printJson(answer);
        return;
    }
    const WallTime now = systemNow().wall;
    Table table({u"WHEN"_s, u"WHAT"_s, u"WHO"_s, u"WHAT BECAME OF IT"_s});
    const ValueList &lines = answer.field(u"activities").items();
    for (auto line = lines.rbegin(); line != lines.rend(); ++line) { // the newest at the end
        const auto activity = protocol::activityFromValue(*line);
        if (!activity)
            continue;
        const Teller teller(session.house(), *activity);
        table.add({timeText(activity->at, now), teller.what(), activity->actor, teller.fate()});
    }
    session.print(table);
}

} // namespace

void showActivity(Session &session)
{
    if (session.invocation().activity.follows) {
        QObject::connect(&session.client(), &client::HubClient::connectionChanged, &session,
                         [&session] {
                             if (session.client().connection() == client::Connection::Online)
                                 follow(session, {});
                         });
        follow(session, {});
        return;
    }
    const int limit = session.invocation().count > 0 ? session.invocation().count : 50;
    session.client().call(
        {.method = u"activity.list"_s,
         .params = paramsOf(session.invocation(), {{u"limit"_s, std::min(limit, kPage)}})},
        &session, [&session](const Result<Value> &answer) {
            if (!answer) {
                session.fail(answer.error());
                return;
            }
            printPage(session, *answer);
            session.finish(ExitStatus::Done);
        });
}

} // namespace atrium::ctl
