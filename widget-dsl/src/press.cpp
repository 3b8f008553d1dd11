// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <atrium/dsl/press.h>
#include <atrium/model/kinds.h>
#include <atrium/model/semantics.h>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace atrium::dsl {

namespace {

// The name of the form's field that stands at this place, or nothing.
std::optional<QString> askedAt(const Value &value)
{
    if (value.fields().size() != 1 || value.fields().front().first != u"input")
        return std::nullopt;
    const Value &name = value.fields().front().second;
    return name.kind() == Value::Kind::Text ? std::optional(name.toText()) : std::nullopt;
}

// The field's place, as the schema of a view writes it.
Value asked(const QString &name)
{
    return Value::makeObject({{u"input"_s, Value(name)}});
}

// What stands at one place of the arguments.
struct Place
{
    const DataSchema *schema = nullptr;
    QString title {};
    bool isRequired = true;
};

// Puts the answers of the form into the arguments and lists what is still to be asked.
class ArgumentFiller
{
public:
    ArgumentFiller(const Value &form, std::vector<FormField> &missing)
        : m_form(form)
        , m_missing(missing)
    { }

    Value fill(const Value &args, const Place &place)
    {
        if (const auto name = askedAt(args))
            return answer(*name, place);
        const DataSchema *schema = place.schema;
        if (args.kind() == Value::Kind::List) {
            ValueList items;
            const DataSchema *item
                = schema && !schema->items.empty() ? &schema->items.front() : nullptr;
            for (const Value &each : args.items())
                items.push_back(fill(each, {.schema = item, .title = place.title}));
            return Value::makeList(std::move(items));
        }
        if (args.kind() != Value::Kind::Object)
            return args;
        ValueObject fields;
        for (const auto &[key, each] : args.fields()) {
            const DataField *field = fieldOf(schema, key);
            Value value = fill(each,
                               {.schema = field ? &field->schema : nullptr,
                                .title = field && !field->title.isEmpty() ? field->title : key,
                                .isRequired = !field || field->required});
            if (!value.isNothing() || each.isNothing())
                fields.emplace_back(key, std::move(value));
        }
        return Value::makeObject(std::move(fields));
    }

private:
    static const DataField *fieldOf(const DataSchema *schema, const QString &name)
    {
        if (!schema)
            return nullptr;
        const auto found = std::find_if(schema->fields.begin(), schema->fields.end(),
                                        [&](const DataField &each) { return each.name == name; });
        return found == schema->fields.end() ? nullptr : &*found;
    }

    // What was not answered keeps its place. An answer of nothing leaves an optional field out.
    Value answer(const QString &name, const Place &place)
    {
        const auto &answers = m_form.fields();
        const auto given = std::find_if(answers.begin(), answers.end(),
                                        [&](const auto &each) { return each.first == name; });
        if (given != answers.end() && !(given->second.isNothing() && place.isRequired))
            return given->second;
        const auto known = std::find_if(m_missing.begin(), m_missing.end(),
                                        [&](const FormField &each) { return each.name == name; });
        if (known == m_missing.end())
            m_missing.push_back({.name = name,
                                 .title = place.title,
                                 .schema = place.schema ? *place.schema : DataSchema {},
                                 .isRequired = place.isRequired});
        else
            known->isRequired = known->isRequired || place.isRequired;
        return asked(name);
    }

    const Value &m_form;
    std::vector<FormField> &m_missing;
};

Value withAnswers(const Value &value, const std::vector<std::pair<QString, Value>> &answers)
{
    if (const auto name = askedAt(value)) {
        const auto found = std::find_if(answers.begin(), answers.end(),
                                        [&](const auto &each) { return each.first == *name; });
        return found == answers.end() ? Value() : found->second;
    }
    if (value.kind() == Value::Kind::List) {
        ValueList items;
        for (const Value &each : value.items())
            items.push_back(withAnswers(each, answers));
        return Value::makeList(std::move(items));
    }
    if (value.kind() != Value::Kind::Object)
        return value;
    ValueObject fields;
    for (const auto &[key, each] : value.fields()) {
        Value filled = withAnswers(each, answers);
        if (!filled.isNothing() || each.isNothing())
            fields.emplace_back(key, std::move(filled));
    }
    return Value::makeObject(std::move(fields));
}

Value clamped(const DataSchema &schema, double number)
{
    number = std::min(number, schema.maximum.value_or(number));
    number = std::max(number, schema.minimum.value_or(number));
    if (schema.type == DataSchema::Type::Integer)
        return static_cast<qint64>(std::llround(number));
    return number;
}

// Nothing: it cannot be said what to set now.
Value absolute(const Setting &setting, const Property &property, const PropertyState &state,
               const Value &form)
{
    const Value from = wishedOrReported(state);
    switch (setting.how) {
    case Setting::How::To:
        return setting.value;
    case Setting::How::Ask:
        return form.field(setting.value.toText());
    case Setting::How::Toggle:
        return from.kind() == Value::Kind::Boolean ? Value(!from.toBool()) : Value();
    case Setting::How::Add:
        return from.isNumeric()
            ? clamped(property.schema, from.toNumber() + setting.value.toNumber())
            : Value();
    }
    return {};
}

void confirmWith(Press &press, const Call &call)
{
    press.confirm = std::max(press.confirm, call.confirm);
    press.confirmTitle = call.confirmTitle;
    press.confirmText = call.confirmText;
}

Press pressOfSettings(const Call &call, const DeviceState &device, const Environment &environment)
{
    Press press {.kind = Press::Kind::Set};
    for (const Setting &setting : call.settings) {
        const Property *property = device.device.model.model->property(setting.property);
        const PropertyState *state = device.property(setting.property);
        if (!property || !state || property->readOnly)
            return {};
        Value value = absolute(setting, *property, *state, environment.form);
        if (value.isNothing() && setting.how == Setting::How::Ask) {
            press.form.push_back({.name = setting.value.toText(),
                                  .title = property->title,
                                  .schema = property->schema,
                                  .isRequired = true});
            press.values.emplace_back(setting.property, asked(setting.value.toText()));
            continue;
        }
        if (value.isNothing())
            return {};
        press.confirm = std::max(press.confirm, confirmFor(device.device.kind, *property, value));
        press.values.emplace_back(setting.property, std::move(value));
    }
    confirmWith(press, call);
    return press;
}

Press pressOfInvoke(const Call &call, const DeviceState &device, const Environment &environment)
{
    const Action *action = device.device.model.model->action(call.action);
    if (!action)
        return {};
    Press press {.kind = Press::Kind::Invoke, .action = call.action, .confirm = action->confirm};
    ArgumentFiller filler(environment.form, press.form);
    press.input = filler.fill(
        call.args, {.schema = action->input ? &*action->input : nullptr, .title = action->title});
    confirmWith(press, call);
    return press;
}

} // namespace

Value wishedOrReported(const PropertyState &state)
{
    return state.desired && isOpen(state.desired->status) ? state.desired->value
                                                          : shownValue(state);
}

Confirm confirmFor(QStringView kind, const Property &property, const Value &value)
{
    const QString &semantic = property.semantic;
    const bool opens = value.isNumeric() ? value.toNumber() > property.schema.minimum.value_or(0.0)
                                         : value.toBool();
    if (semantic == semantic::locked && value == Value(false))
        return Confirm::Tap;
    if (semantic == semantic::lockState
        && value.toText().startsWith(u"unlock", Qt::CaseInsensitive))
        return Confirm::Tap;
    if (semantic == semantic::alarmMode
        && value.toText().startsWith(u"disarm", Qt::CaseInsensitive))
        return Confirm::Tap;
    if (kind == kind::garage
        && (((semantic == semantic::position || semantic == semantic::power
              || semantic == semantic::open)
             && opens)
            || (semantic == semantic::coverState
                && value.toText().startsWith(u"open", Qt::CaseInsensitive))))
        return Confirm::Tap;
    if ((kind == kind::valve || kind == kind::siren) && opens
        && (semantic == semantic::power || semantic == semantic::position))
        return Confirm::Tap;
    return Confirm::None;
}

Press pressOf(const Call &call, const DeviceState &device, const Environment &environment)
{
    if (call.isEmpty() || !environment.mayControl)
        return {};
    return call.action.isEmpty() ? pressOfSettings(call, device, environment)
                                 : pressOfInvoke(call, device, environment);
}

Press answered(Press press, const std::vector<std::pair<QString, Value>> &answers)
{
    press.input = withAnswers(press.input, answers);
    for (auto &[property, value] : press.values)
        value = withAnswers(value, answers);
    press.form.clear();
    return press;
}

Press pressToSet(const DeviceState &device, const PropertyName &name, QStringView path,
                 const Value &value)
{
    const Property *property = device.device.model.model->property(name);
    const PropertyState *state = device.property(name);
    if (!property || !state || property->readOnly)
        return {};
    Value whole = path.isEmpty() ? value : withValueAt(wishedOrReported(*state), path, value);
    Press press {.kind = Press::Kind::Set,
                 .confirm = confirmFor(device.device.kind, *property, whole)};
    press.values.emplace_back(name, std::move(whole));
    return press;
}

} // namespace atrium::dsl
