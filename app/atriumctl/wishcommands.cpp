// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "valuetext.h"

#include <atrium/base/time.h>
#include <atrium/model/json.h>
#include <atrium/protocol/statejson.h>

#include <cmath>

using namespace Qt::StringLiterals;

namespace atrium::ctl {

namespace {

constexpr qsizetype kLongestScene = qsizetype {256} * 1024;

QString whenText(WallTime at, WallTime now)
{
    return at.count() == 0 ? QString() : timeText(at, now);
}

/// Each wish that the house holds, with its device and property.
template<typename Take>
void forEachWish(const client::House &house, const Take &take)
{
    for (const auto &[id, state] : house.devices()) {
        const auto &properties = state.device.model.model->properties;
        for (std::size_t i = 0; i < properties.size(); ++i) {
            const auto &desired = state.properties[i].desired;
            if (desired && isHeld(*desired))
                take(state, properties[i], *desired);
        }
    }
}

Value numberOf(const Session &session, const QString &name)
{
    return Value::makeObject({{name, session.invocation().count}});
}

// Of who tells how far it is.
QString doneText(const Value &progress)
{
    return progress.isNothing() ? QString()
                                : u"%1 %"_s.arg(std::lround(progress.toNumber() * 100.0));
}

void callAndSay(Session &session, const QString &method, const Value &params, const QString &said)
{
    session.callAndPrint({.method = method, .params = params},
                         [said](const Value &) { return said; });
}

} // namespace

void listWishes(Session &session)
{
    ValueList wishes;
    Table table({u"WISH"_s, u"DEVICE"_s, u"PROPERTY"_s, u"VALUE"_s, u"STATUS"_s, u"TRIES"_s,
                 u"NEXT"_s, u"UNTIL"_s, u"BY"_s, u"WHY"_s, u"ERROR"_s});
    const WallTime now = systemNow().wall;
    forEachWish(
        session.house(),
        [&](const DeviceState &state, const Property &property, const DesiredValue &desired) {
            QJsonObject json = protocol::toJson(desired);
            json.insert("device"_L1, state.device.id.text());
            json.insert("property"_L1, property.name.text());
            wishes.push_back(valueFromJson(json));
            QString status = toText(desired.status);
            if (desired.policy == WishPolicy::Enforce)
                status += u", enforced"_s;
            table.add({QString::number(static_cast<quint64>(desired.wish)), state.title(),
                       property.name.text(), valueText(desired.value, property), status,
                       QString::number(desired.attempts), whenText(desired.nextAttempt, now),
                       isOpen(desired.status) ? whenText(desired.expiry, now) : QString(),
                       desired.actor, desired.reason, desired.lastError});
        });
    if (session.invocation().json)
        session.printJson(Value::makeObject({{u"wishes"_s, Value::makeList(std::move(wishes))}}));
    else
        session.print(table);
    session.finish(ExitStatus::Done);
}

void cancelWish(Session &session)
{
    callAndSay(session, u"wish.cancel"_s, numberOf(session, u"wish"_s),
               u"wish %1 is taken back\n"_s.arg(session.invocation().count));
}

void listActions(Session &session)
{
    session.callAndList({.method = u"actions.list"_s}, [](const Value &answer) {
        Table table({u"RUN"_s, u"DEVICE"_s, u"ACTION"_s, u"STATUS"_s, u"DONE"_s, u"TRIES"_s,
                     u"ASKED"_s, u"BY"_s, u"WHY"_s, u"ERROR"_s});
        const WallTime now = systemNow().wall;
        for (const Value &run : answer.field(u"actions").items()) {
            table.add({QString::number(run.field(u"id").toInteger()), run.field(u"device").toText(),
                       run.field(u"action").toText(), run.field(u"status").toText(),
                       doneText(run.field(u"progress")),
                       QString::number(run.field(u"attempts").toInteger()),
                       whenText(WallTime(run.field(u"askedAt").toInteger()), now),
                       run.field(u"actor").toText(), run.field(u"reason").toText(),
                       run.field(u"error").toText()});
        }
        return table;
    });
}

void cancelAction(Session &session)
{
    callAndSay(session, u"action.cancel"_s, numberOf(session, u"run"_s),
               u"action %1 is taken back, or laid aside\n"_s.arg(session.invocation().count));
}

void listScenes(Session &session)
{
    session.callAndList({.method = u"scenes.list"_s}, [](const Value &answer) {
        Table table({u"SCENE"_s, u"TITLE"_s, u"DEVICES"_s});
        for (const Value &scene : answer.field(u"scenes").items())
            table.add({scene.field(u"id").toText(), scene.field(u"title").toText(),
                       QString::number(scene.field(u"wishes").items().size())});
        return table;
    });
}

void setScene(Session &session)
{
    const auto wishes = parseValue(session.invocation().wish.wishes.toUtf8(), kLongestScene);
    if (!wishes || wishes->kind() != Value::Kind::List) {
        session.fail({.code = Error::Code::InvalidInput,
                      .detail = u"the wishes are no JSON list: %1"_s.arg(
                          wishes ? u"it is something else"_s : wishes.error().detail)});
        return;
    }
    callAndSay(session, u"scenes.set"_s,
               Value::makeObject({{u"id"_s, session.invocation().text},
                                  {u"title"_s, session.invocation().wish.title},
                                  {u"wishes"_s, *wishes}}),
               u"scene %1 is kept\n"_s.arg(session.invocation().text));
}

void activateScene(Session &session)
{
    session.callAndList(
        {.method = u"scene.activate"_s,
         .params = Value::makeObject(
             {{u"scene"_s, session.invocation().text}, {u"wait"_s, session.invocation().wait}})},
        [](const Value &answer) {
            Table table({u"WISH"_s, u"DEVICE"_s, u"PROPERTY"_s, u"STATUS"_s, u"ERROR"_s});
            for (const Value &fate : answer.field(u"wishes").items())
                table.add({QString::number(fate.field(u"wish").toInteger()),
                           fate.field(u"device").toText(), fate.field(u"property").toText(),
                           fate.field(u"status").toText(), fate.field(u"error").toText()});
            return table;
        });
}

void removeScene(Session &session)
{
    callAndSay(session, u"scenes.remove"_s,
               Value::makeObject({{u"id"_s, session.invocation().text}}),
               u"scene %1 is forgotten\n"_s.arg(session.invocation().text));
}

} // namespace atrium::ctl
