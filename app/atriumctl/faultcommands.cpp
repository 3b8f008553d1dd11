// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "valuetext.h"

#include <iterator>

using namespace Qt::StringLiterals;

namespace atrium::ctl {

namespace {

/// The bridges of simulated houses: they have the controls.
std::vector<const DeviceState *> bridgesOf(const client::House &house)
{
    std::vector<const DeviceState *> bridges;
    for (const auto &[id, state] : house.devices()) {
        if (state.device.kind == u"bridge" && state.property(PropertyName(u"faultPreset"_s)))
            bridges.push_back(&state);
    }
    return bridges;
}

/// The one bridge that is meant, or nothing and a failure that says what to do.
const DeviceState *bridgeOrFail(Session &session)
{
    const QString &wanted = session.invocation().device;
    QStringList ids;
    for (const DeviceState *bridge : bridgesOf(session.house())) {
        if (bridge->device.id.text() == wanted)
            return bridge;
        ids.append(bridge->device.id.text());
    }
    if (ids.isEmpty())
        session.fail({.code = Error::Code::NotFound,
                      .detail = u"no simulated house runs here: only its devices have faults that "
                                "can be chosen; see: atriumctl plugin list"_s});
    else if (!wanted.isEmpty())
        session.fail({.code = Error::Code::NotFound,
                      .detail = u"'%1' is not the bridge of a simulated house; those are: %2"_s.arg(
                          wanted, ids.join(", "_L1))});
    else if (ids.size() > 1)
        session.fail(
            {.code = Error::Code::InvalidInput,
             .detail = u"there are several simulated houses; say --bridge with one of: %1"_s.arg(
                 ids.join(", "_L1))});
    else
        return bridgesOf(session.house()).front();
    return nullptr;
}

Value valueOf(const DeviceState &bridge, const QString &property)
{
    const PropertyState *const held = bridge.property(PropertyName(property));
    return held == nullptr ? Value() : held->reported.value;
}

Value toValue(const DeviceState &bridge)
{
    return Value::makeObject({{u"device"_s, bridge.device.id.text()},
                              {u"preset"_s, valueOf(bridge, u"faultPreset"_s)},
                              {u"faults"_s, valueOf(bridge, u"faultPlan"_s)},
                              {u"counts"_s, valueOf(bridge, u"faultCounts"_s)}});
}

QString whomText(const Value &rule)
{
    QStringList names;
    for (const Value &device : rule.field(u"devices").items())
        names.append(device.toText());
    const QString kind = rule.field(u"kind").toText();
    if (names.isEmpty())
        return kind.isEmpty() ? u"all"_s : u"each "_s + kind;
    return names.join(", "_L1);
}

QString whenText(const Value &rule)
{
    const qint64 begin = rule.field(u"begin").toInteger();
    const qint64 length = rule.field(u"length").toInteger();
    const qint64 period = rule.field(u"period").toInteger();
    QStringList parts;
    if (length > 0)
        parts.append(u"for %1 s"_s.arg(length));
    if (period > 0)
        parts.append(u"every %1 s"_s.arg(period));
    if (begin > 0)
        parts.append(u"after %1 s"_s.arg(begin));
    return parts.isEmpty() ? u"always"_s : parts.join(u' ');
}

QString describe(const DeviceState &bridge)
{
    const Value counts = valueOf(bridge, u"faultCounts"_s);
    const ValueList rules = valueOf(bridge, u"faultPlan"_s).items();
    QString text = u"%1 (%2): %3; %4 so far, %5 waiting\n"_s.arg(
        bridge.title(), bridge.device.id.text(),
        rules.empty() ? u"no faults"_s : u"faults: "_s + valueOf(bridge, u"faultPreset"_s).toText(),
        QString::number(valueOf(bridge, u"faultTotal"_s).toInteger()),
        QString::number(counts.field(u"held").toInteger()));
    Table table({u"NO"_s, u"FAULT"_s, u"RATE"_s, u"WHOM"_s, u"WHEN"_s, u"UP TO"_s, u"STRUCK"_s});
    int number = 0;
    for (const Value &rule : rules) {
        const QString fault = rule.field(u"fault").toText();
        table.add({QString::number(++number), fault,
                   u"%1 %"_s.arg(rule.field(u"rate").toNumber() * 100.0), whomText(rule),
                   whenText(rule), u"%1 ms"_s.arg(rule.field(u"most").toInteger()),
                   QString::number(counts.field(fault).toInteger())});
    }
    return rules.empty() ? text : text + table.text(false);
}

/// Ends the run when the house was told, and says what is now in force.
void tell(Session &session, const QString &what, const Result<Value> &answer)
{
    if (!answer) {
        session.fail(answer.error());
        return;
    }
    if (session.invocation().json)
        session.printJson(*answer);
    else
        session.print(what + u'\n');
    session.finish(ExitStatus::Done);
}

} // namespace

void showFaults(Session &session)
{
    const auto bridges = bridgesOf(session.house());
    if (bridges.empty() || !session.invocation().device.isEmpty()) {
        if (const DeviceState *bridge = bridgeOrFail(session)) {
            session.invocation().json ? session.printJson(toValue(*bridge))
                                      : session.print(describe(*bridge));
            session.finish(ExitStatus::Done);
        }
        return;
    }
    ValueList all;
    for (const DeviceState *bridge : bridges) {
        if (!session.invocation().json)
            session.print(describe(*bridge));
        all.push_back(toValue(*bridge));
    }
    if (session.invocation().json)
        session.printJson(Value::makeObject({{u"houses"_s, Value::makeList(std::move(all))}}));
    session.finish(ExitStatus::Done);
}

void chooseFaults(Session &session)
{
    const DeviceState *const bridge = bridgeOrFail(session);
    if (!bridge)
        return;
    const PropertyName name(u"faultPreset"_s);
    const Property &property = *bridge->device.model.model->property(name);
    const Result<Value> preset = valueFromText(session.invocation().text, property.schema);
    if (!preset) {
        session.fail(preset.error());
        return;
    }
    const QString what
        = u"%1: faults %2"_s.arg(bridge->device.id.text(), valueText(*preset, property).toLower());
    session.client().setProperty(
        bridge->device.id, {{name, *preset}},
        {.wait = true, .timeout = session.invocation().timeout}, &session,
        [&session, what](const Result<Value> &answer) {
            const Value wish = !answer || answer->field(u"wishes").items().empty()
                ? Value()
                : answer->field(u"wishes").items().front();
            const QString status = wish.field(u"status").toText();
            if (answer && status != u"settled")
                session.fail({.code = Error::Code::Refused,
                              .detail = u"the bridge did not obey: %1 %2"_s.arg(
                                  status, wish.field(u"error").toText())});
            else
                tell(session, what, answer);
        });
}

void addFault(Session &session)
{
    const DeviceState *const bridge = bridgeOrFail(session);
    if (!bridge)
        return;
    const QString what = u"%1: %2 added"_s.arg(bridge->device.id.text(), session.invocation().text);
    session.client().invoke(
        bridge->device.id, ActionName(u"addFault"_s), session.invocation().rule, &session,
        [&session, what](const Result<Value> &answer) { tell(session, what, answer); });
}

void endFault(Session &session)
{
    const DeviceState *const bridge = bridgeOrFail(session);
    if (!bridge)
        return;
    const ValueList rules = valueOf(*bridge, u"faultPlan"_s).items();
    const int number = session.invocation().count;
    if (number < 1 || number > std::ssize(rules)) {
        session.fail(
            {.code = Error::Code::InvalidInput,
             .detail = u"there is no fault %1 in force; see: atriumctl faults show"_s.arg(number)});
        return;
    }
    const Value fault = rules[static_cast<std::size_t>(number - 1)].field(u"fault");
    const QString what = u"%1: %2 ended"_s.arg(bridge->device.id.text(), fault.toText());
    session.client().invoke(
        bridge->device.id, ActionName(u"endFault"_s),
        Value::makeObject({{u"number"_s, Value(number)}, {u"fault"_s, fault}}), &session,
        [&session, what](const Result<Value> &answer) { tell(session, what, answer); });
}

void clearFaults(Session &session)
{
    const DeviceState *const bridge = bridgeOrFail(session);
    if (!bridge)
        return;
    const QString what = u"%1: no faults any more"_s.arg(bridge->device.id.text());
    session.client().invoke(
        bridge->device.id, ActionName(u"endFaults"_s), {}, &session,
        [&session, what](const Result<Value> &answer) { tell(session, what, answer); });
}

} // namespace atrium::ctl
