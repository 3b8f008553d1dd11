// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checker.h"
#include "defaultwidgets.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atrium::dsl {

namespace {

bool isAsked(const Value &value)
{
    return value.fields().size() == 1 && value.fields().front().first == u"input"
        && value.fields().front().second.kind() == Value::Kind::Text;
}

} // namespace

void Checker::checkCall(const Call &call, const QString &pointer)
{
    if (call.isEmpty())
        return;
    if (!call.action.isEmpty())
        checkInvoke(call, pointer);
    for (const Setting &each : call.settings)
        checkSetting(each, stepTo(pointer + u"/set"_s, each.property.text()));
    if (call.expect)
        checkRule(call.expect->rule, pointer + u"/expect"_s);
}

void Checker::checkInvoke(const Call &call, const QString &pointer)
{
    const Action *action = m_model.action(call.action);
    if (!action) {
        refuse(u"unknown-action"_s, pointer + u"/invoke"_s, u"an action of this device"_s);
        return;
    }
    if (isDestructive(*action) && action->confirm == Confirm::None && call.confirm == Confirm::None)
        refuse(u"needs-confirm"_s, pointer + u"/confirm"_s, u"tap, hold or pin"_s,
               u"what '%1' does cannot be taken back"_s.arg(call.action.text()));
    if (!action->input) {
        if (!call.args.isNothing())
            refuse(u"bad-arguments"_s, pointer + u"/args"_s, u"no arguments"_s);
        return;
    }
    const bool needsArgs = action->input->type != DataSchema::Type::Object
        || std::any_of(action->input->fields.begin(), action->input->fields.end(),
                       [](const DataField &each) { return each.required; });
    if (!call.args.isNothing())
        checkArgs(*action->input, call.args, pointer + u"/args"_s);
    else if (needsArgs)
        refuse(u"bad-arguments"_s, pointer + u"/args"_s, u"the action's arguments"_s,
               u"write {\"input\": name} for what a person is to be asked"_s);
}

void Checker::checkArgs(const DataSchema &schema, const Value &args, const QString &pointer)
{
    if (isAsked(args))
        return; // the hub checks what was typed
    if (schema.type == DataSchema::Type::Object && schema.choices.empty()) {
        checkObjectArgs(schema, args, pointer);
        return;
    }
    if (schema.type == DataSchema::Type::Array && schema.choices.empty()
        && args.kind() == Value::Kind::List && !schema.items.empty()) {
        for (std::size_t i = 0; i < args.items().size(); ++i)
            checkArgs(schema.items.front(), args.items()[i], stepTo(pointer, i));
        return;
    }
    if (const auto checked = schema.check(args); !checked)
        refuse(u"bad-arguments"_s, pointer + checked.error().pointer, checked.error().detail);
}

void Checker::checkObjectArgs(const DataSchema &schema, const Value &args, const QString &pointer)
{
    if (args.kind() != Value::Kind::Object) {
        refuse(u"bad-arguments"_s, pointer, u"an object"_s);
        return;
    }
    for (const DataField &field : schema.fields) {
        const Value given = args.field(field.name);
        if (!given.isNothing())
            checkArgs(field.schema, given, stepTo(pointer, field.name));
        else if (field.required)
            refuse(u"bad-arguments"_s, stepTo(pointer, field.name), u"a value"_s);
    }
    for (const auto &[key, given] : args.fields()) {
        const bool isKnown
            = std::any_of(schema.fields.begin(), schema.fields.end(),
                          [&name = key](const DataField &each) { return each.name == name; });
        if (!isKnown && !schema.openFields)
            refuse(u"bad-arguments"_s, stepTo(pointer, key), u"an argument of the action"_s);
    }
}

void Checker::checkSetting(const Setting &setting, const QString &pointer)
{
    const Property *property = m_model.property(setting.property);
    if (!property) {
        refuse(u"unknown-property"_s, pointer, u"a property of this device"_s);
        return;
    }
    if (property->readOnly) {
        refuse(u"read-only"_s, pointer, u"a property that can be set"_s);
        return;
    }
    const bool isRelative = setting.how == Setting::How::Add || setting.how == Setting::How::Toggle;
    if (isRelative && property->writeOnly)
        refuse(u"write-only"_s, pointer, u"a value: what it starts from is never reported"_s);
    if (setting.how == Setting::How::Add && !isNumber(property->schema))
        refuse(u"wrong-type"_s, pointer, u"a number to add to"_s);
    if (setting.how == Setting::How::Toggle && property->schema.type != DataSchema::Type::Boolean)
        refuse(u"wrong-type"_s, pointer, u"a boolean to toggle"_s);
    if (setting.how != Setting::How::To)
        return;
    if (const auto checked = property->schema.check(setting.value); !checked)
        refuse(u"bad-value"_s, pointer + checked.error().pointer, checked.error().detail);
}

} // namespace atrium::dsl
