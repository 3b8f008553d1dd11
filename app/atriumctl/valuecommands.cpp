// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "valuetext.h"

#include <atrium/base/time.h>
#include <atrium/model/json.h>

using namespace Qt::StringLiterals;

namespace atrium::ctl {

namespace {

/// The property of the command line, or nothing and a failure that names those there are.
const Property *propertyOrFail(Session &session, const DeviceState &state)
{
    const ThingModel &model = *state.device.model.model;
    const QString &name = session.invocation().affordance;
    if (const Property *property = model.property(PropertyName(name)))
        return property;
    QStringList names;
    for (const Property &each : model.properties)
        names.append(each.name.text());
    session.fail({.code = Error::Code::NotFound,
                  .detail = u"'%1' has no property '%2'; it has: %3"_s.arg(
                      state.device.id.text(), name, names.join(", "_L1))});
    return nullptr;
}

bool isFulfilled(const QString &status, bool wait)
{
    return status == "settled"_L1 || status == "assumed"_L1
        || (!wait && (status == "pending"_L1 || status == "sent"_L1));
}

/// Prints what became of the wishes; the exit status by it.
void tellFates(Session &session, const QString &what, const Value &answer)
{
    const bool wait = session.invocation().wait;
    bool isDone = true;
    QString failure;
    QString fates;
    for (const Value &wish : answer.field(u"wishes").items()) {
        const QString status = wish.field(u"status").toText();
        isDone = isDone && isFulfilled(status, wait);
        if (!isFulfilled(status, wait)) {
            const QString error = wish.field(u"error").toText();
            failure = u"%1: %2"_s.arg(what, error.isEmpty() ? status : status + u", "_s + error);
            if (status == "pending"_L1 || status == "sent"_L1)
                failure += u" after %1 s; it is kept, and sent as soon as that works"_s.arg(
                    static_cast<double>(session.invocation().timeout.count()) / 1000.0);
        }
        fates += what + u" ("_s + status + u")\n"_s;
    }
    if (session.invocation().json)
        session.printJson(answer);
    else if (isDone)
        session.print(fates);
    if (!isDone)
        complain(failure);
    session.finish(isDone ? ExitStatus::Done : ExitStatus::Failed);
}

} // namespace

void getProperty(Session &session)
{
    if (session.invocation().json) {
        const Value params = Value::makeObject({{u"device"_s, session.invocation().device},
                                                {u"property"_s, session.invocation().affordance}});
        session.callAndPrint({.method = u"property.get"_s, .params = params}, {});
        return;
    }
    const DeviceState *state = session.deviceOrFail(session.invocation().device);
    const Property *property = state ? propertyOrFail(session, *state) : nullptr;
    if (!property)
        return;
    const ReportedValue &reported = state->property(property->name)->reported;
    QString text = valueText(reported.value, *property);
    if (reported.quality != Quality::Good && !reported.value.isNothing())
        text += u" ("_s + toText(reported.quality) + u", "_s
            + ageText(reported.receiveTime, systemNow().wall) + u" ago)"_s;
    session.print(text + u'\n');
    session.finish(ExitStatus::Done);
}

void setProperty(Session &session)
{
    const DeviceState *state = session.deviceOrFail(session.invocation().device);
    const Property *property = state ? propertyOrFail(session, *state) : nullptr;
    if (!property)
        return;
    if (property->readOnly) {
        session.fail({.code = Error::Code::Refused,
                      .detail = u"'%1' of '%2' can only be read"_s.arg(property->name.text(),
                                                                       state->device.id.text())});
        return;
    }
    const Result<Value> value = valueFromText(session.invocation().text, property->schema);
    if (!value) {
        session.fail({.code = Error::Code::InvalidInput,
                      .detail = u"%1: %2"_s.arg(property->name.text(), value.error().detail),
                      .pointer = value.error().pointer});
        return;
    }
    const QString what
        = u"%1: %2 %3"_s.arg(state->title(), property->name.text(), valueText(*value, *property));
    client::HubClient::WishOptions options {.wait = session.invocation().wait};
    if (options.wait)
        options.timeout = session.invocation().timeout;
    const WishOrder &order = session.invocation().wish;
    options.lateOk = order.lateOk;
    options.reason = order.reason;
    options.policy = order.enforces ? WishPolicy::Enforce : WishPolicy::Follow;
    session.client().setProperty(state->device.id, {{property->name, *value}}, options, &session,
                                 [&session, what](const Result<Value> &answer) {
                                     if (answer)
                                         tellFates(session, what, *answer);
                                     else
                                         session.fail(answer.error());
                                 });
}

void invokeAction(Session &session)
{
    const DeviceState *state = session.deviceOrFail(session.invocation().device);
    if (!state)
        return;
    const ThingModel &model = *state->device.model.model;
    const ActionName name(session.invocation().affordance);
    const Action *action = model.action(name);
    if (!action) {
        QStringList names;
        for (const Action &each : model.actions)
            names.append(each.name.text());
        session.fail({.code = Error::Code::NotFound,
                      .detail = u"'%1' has no action '%2'; it has: %3"_s.arg(
                          state->device.id.text(), name.text(),
                          names.isEmpty() ? u"none"_s : names.join(", "_L1))});
        return;
    }
    Value input;
    if (!session.invocation().text.isEmpty()) {
        const Result<Value> read
            = valueFromText(session.invocation().text, action->input.value_or(DataSchema {}));
        if (!read || !action->input) {
            session.fail({.code = Error::Code::InvalidInput,
                          .detail = action->input ? read.error().detail
                                                  : u"'%1' takes no input"_s.arg(name.text())});
            return;
        }
        input = *read;
    }
    session.client().invoke(
        state->device.id, name, input, &session, [&session](const Result<Value> &answer) {
            if (!answer) {
                session.fail(answer.error());
                return;
            }
            const Value output = answer->field(u"output");
            if (session.invocation().json)
                session.printJson(*answer);
            else
                session.print(output.isNothing() ? u"done\n"_s : valueText(output, {}) + u'\n');
            session.finish(ExitStatus::Done);
        });
}

} // namespace atrium::ctl
