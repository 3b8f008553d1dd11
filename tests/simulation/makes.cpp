// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "makes.h"

#include <atrium/model/semantics.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace atrium::sim {

namespace {

using Type = DataSchema::Type;

Property writable(const QString &name, DataSchema schema, QStringView semantic = {})
{
    return {.name = PropertyName(name),
            .schema = std::move(schema),
            .readOnly = false,
            .semantic = semantic.toString()};
}

Property measured(const QString &name, double most, std::chrono::seconds maxAge)
{
    return {.name = PropertyName(name),
            .schema = {.type = Type::Number, .minimum = -most, .maximum = most},
            .maxAge = maxAge};
}

DataSchema number(double most, std::optional<double> step = {})
{
    return {.type = Type::Number, .minimum = 0.0, .maximum = most, .step = step};
}

DataSchema choice(const QStringList &values)
{
    DataSchema schema {.type = Type::String};
    for (const QString &value : values)
        schema.choices.push_back({.value = Value(value)});
    return schema;
}

/// Its input numbers the call, so that a call that comes twice is known.
Action numbered(const QString &name, bool isIdempotent, std::chrono::seconds lateOk)
{
    return {.name = ActionName(name),
            .input = DataSchema {.type = Type::Integer, .minimum = 0.0},
            .idempotent = isIdempotent,
            .timeout = 10s,
            .lateOk = lateOk};
}

struct Part
{
    Property property;
    Nature nature;
};

Make make(const QString &name, const QString &kind, const std::vector<Part> &parts,
          std::vector<Action> actions = {})
{
    Make made {.name = name, .kind = kind};
    ThingModel model {.actions = std::move(actions)};
    for (const Part &part : parts) {
        model.properties.push_back(part.property);
        made.natures.push_back(part.nature);
    }
    ThingModel reduced = model;
    for (std::size_t i = reduced.properties.size(); i-- > 1;) {
        if (!reduced.properties[i].readOnly) {
            reduced.properties.erase(reduced.properties.begin() + std::ptrdiff_t(i));
            break;
        }
    }
    made.model = shareModel(std::move(model));
    made.reduced = shareModel(std::move(reduced));
    return made;
}

Make lamp()
{
    const DataSchema boolean {.type = Type::Boolean};
    Property effect = writable(u"effect"_s, choice({u"blink"_s, u"breathe"_s, u"okay"_s}));
    effect.writeOnly = true;
    const DataSchema color {.type = Type::Object,
                            .fields = {{.name = u"hue"_s, .schema = number(360.0)},
                                       {.name = u"saturation"_s, .schema = number(100.0)}},
                            .openFields = true};
    return make(
        u"lamp"_s, u"light"_s,
        {{writable(u"power"_s, boolean, semantic::power), Nature::Plain},
         {writable(u"brightness"_s, number(100.0, 1.0), semantic::brightness), Nature::Level},
         {writable(u"color"_s, color, semantic::color), Nature::Composite},
         {effect, Nature::WriteOnly}},
        {numbered(u"identify"_s, true, 60s), numbered(u"toggle"_s, false, 0s)});
}

Make dimmer()
{
    return make(
        u"dimmer"_s, u"light"_s,
        {{writable(u"power"_s, {.type = Type::Boolean}, semantic::power), Nature::Plain},
         {writable(u"brightness"_s, number(100.0), semantic::brightness), Nature::Rounded}});
}

Make cover()
{
    Property position = writable(u"position"_s, number(100.0, 1.0), semantic::position);
    position.lateOk = 600s;
    return make(u"cover"_s, u"cover"_s, {{position, Nature::Travels}},
                {numbered(u"stop"_s, true, 0s)});
}

Make lock()
{
    // Whatever its plugin says of lateOk, what it means forbids it.
    const Property locked = writable(u"locked"_s, {.type = Type::Boolean}, semantic::locked);
    return make(
        u"lock"_s, u"lock"_s,
        {{locked, Nature::Guarded}, {measured(u"battery"_s, 100.0, 7200s), Nature::Measured}},
        {numbered(u"unlatch"_s, false, 600s)});
}

Make thermostat()
{
    Property target = writable(u"targetTemperature"_s,
                               {.type = Type::Number, .minimum = 5.0, .maximum = 30.0, .step = 0.5},
                               semantic::targetTemperature);
    target.lateOk = 7200s;
    return make(u"thermostat"_s, u"thermostat"_s,
                {{target, Nature::Plain},
                 {writable(u"mode"_s, choice({u"off"_s, u"heat"_s, u"auto"_s})), Nature::Plain},
                 {measured(u"temperature"_s, 60.0, 600s), Nature::Measured},
                 {writable(u"offset"_s, {.type = Type::Integer, .minimum = -5.0, .maximum = 5.0}),
                  Nature::Silent}});
}

Make sensor()
{
    return make(u"sensor"_s, u"sensor"_s,
                {{measured(u"temperature"_s, 60.0, 900s), Nature::Measured},
                 {measured(u"battery"_s, 100.0, 7200s), Nature::Measured}});
}

Make siren()
{
    Property sounding = writable(u"sounding"_s, {.type = Type::Boolean});
    sounding.lateOk = 0s;
    Property volume
        = writable(u"volume"_s, {.type = Type::Integer, .minimum = 0.0, .maximum = 10.0});
    volume.lateOk = 30s;
    return make(u"siren"_s, u"siren"_s, {{sounding, Nature::Plain}, {volume, Nature::Plain}},
                {numbered(u"test"_s, false, 600s)});
}

} // namespace

const std::vector<Make> &makes()
{
    // Of each thread its own: their counts of owners are not fought for.
    thread_local const std::vector<Make> kMakes {lamp(),       dimmer(), cover(), lock(),
                                                 thermostat(), sensor(), siren()};
    return kMakes;
}

Value wishableValue(const DataSchema &schema, std::uint64_t random)
{
    switch (schema.type) {
    case Type::Boolean:
        return random % 2 == 0;
    case Type::Integer:
    case Type::Number: {
        const double step = schema.step.value_or(1.0);
        const auto steps
            = static_cast<std::uint64_t>((*schema.maximum - *schema.minimum) / step) + 1;
        const double number = *schema.minimum + step * static_cast<double>(random % steps);
        return schema.type == Type::Integer ? Value(static_cast<qint64>(number)) : Value(number);
    }
    case Type::Object: {
        ValueObject fields;
        for (const DataField &field : schema.fields) {
            if (schema.fields.size() < 2 || (random >>= 1U) % 4 != 0) // sometimes only a part
                fields.emplace_back(field.name, wishableValue(field.schema, random));
        }
        return Value::makeObject(std::move(fields));
    }
    default:
        return schema.choices[random % schema.choices.size()].value;
    }
}

} // namespace atrium::sim
