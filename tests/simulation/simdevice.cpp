// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simdevice.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace atrium::sim {

namespace {

constexpr auto kTravelStep = 2s;
constexpr double kTravelPerStep = 10.0; // percent: the whole way takes 20 s

Value rounded(double percent)
{
    const double steps = std::round(percent * 254.0 / 100.0);
    return std::round(steps * 1000.0 / 254.0) / 10.0; // 50 becomes 49.8 or 50.2
}

Value merged(const Value &held, const Value &given)
{
    ValueObject fields = held.fields();
    for (const auto &field : given.fields())
        fields.push_back(field); // of equal keys the last wins
    return Value::makeObject(std::move(fields));
}

Value initialValue(const Property &property)
{
    switch (property.schema.type) {
    case DataSchema::Type::Boolean:
        return false;
    case DataSchema::Type::Integer:
        return qint64 {0};
    case DataSchema::Type::Number:
        return std::max(property.schema.minimum.value_or(0.0), 0.0);
    case DataSchema::Type::Object:
        return Value::makeObject({{u"hue"_s, 0.0}, {u"saturation"_s, 0.0}});
    default:
        return property.schema.choices.front().value;
    }
}

} // namespace

SimDevice::SimDevice(Stage &stage, DeviceId id, const Make &make, std::size_t number, Counts counts)
    : m_stage(stage)
    , m_id(std::move(id))
    , m_make(make)
    , m_number(number)
    , m_counts(counts)
    , m_values(make.natures.size())
    , m_journeys(make.natures.size())
    , m_former(make.natures.size())
    , m_last(make.natures.size())
{
    forget();
}

void SimDevice::forget()
{
    for (std::size_t i = 0; i < m_values.size(); ++i) {
        m_values[i] = initialValue(m_make.model.model->properties[i]);
        ++m_journeys[i];
    }
}

Device SimDevice::description() const
{
    return {.id = m_id,
            .title = m_id.local().toString(),
            .kind = m_make.kind,
            .via = DeviceId(InstanceId(m_id.instance().toString()), LocalId(u"bridge"_s)),
            .model = m_isReduced ? m_make.reduced : m_make.model};
}

bool SimDevice::isReported(std::size_t property) const
{
    const Nature nature = m_make.natures[property];
    return nature != Nature::Silent && nature != Nature::WriteOnly;
}

Report SimDevice::reportOf(std::size_t property)
{
    Report report {.device = m_id,
                   .property = m_make.model.model->properties[property].name,
                   .value = m_values[property]};
    if (m_counts == Counts::Sequence)
        report.sequence = ++m_sequence;
    if (m_counts == Counts::Time) // its own clock: nobody sets it
        report.sourceTime = std::chrono::duration_cast<WallTime>(m_stage.time.boot())
            + std::chrono::hours(496'000);
    if (suffers(Fault::SourceClockAhead)) {
        m_stage.strike(Fault::SourceClockAhead);
        report.sourceTime = m_stage.now().wall + 3h;
    }
    return report;
}

bool SimDevice::isMissed() const
{
    if (!isOffline())
        return false;
    m_stage.strike(suffers(Fault::DeviceOffline) ? Fault::DeviceOffline : Fault::RebootForgets);
    return true;
}

void SimDevice::say(std::size_t property)
{
    if (!isReported(property) || isMissed())
        return;
    m_former[property] = m_last[property];
    m_last[property] = reportOf(property);
    radio({m_last[property]});
}

void SimDevice::reportAll()
{
    if (isOffline() || m_isGone)
        return;
    std::vector<Report> all;
    for (std::size_t i = 0; i < m_values.size(); ++i) {
        if (isReported(i)) {
            m_last[i] = reportOf(i);
            all.push_back(m_last[i]);
        }
    }
    radio(std::move(all));
}

void SimDevice::measure()
{
    for (std::size_t i = 0; i < m_values.size(); ++i) {
        if (m_make.natures[i] != Nature::Measured)
            continue;
        m_values[i] = std::round(200.0 * m_stage.rng.uniform()) / 10.0;
        say(i);
    }
}

void SimDevice::take(const Values &values)
{
    if (isMissed() || m_isGone)
        return;
    bool isFirst = true;
    for (const auto &[name, value] : values) {
        const int index = m_make.model.model->indexOf(name);
        if (index < 0)
            continue;
        if (suffers(Fault::PartialWrite) && !isFirst && m_stage.chance(0.7)) {
            m_stage.strike(Fault::PartialWrite);
            continue;
        }
        isFirst = false;
        const auto property = std::size_t(index);
        const std::uint64_t journey = ++m_journeys[property];
        const Nature nature = m_make.natures[property];
        if (nature == Nature::Travels) {
            travel(property, value.toNumber(), journey);
            continue;
        }
        BootTime takes = m_stage.between(20ms, 200ms);
        if (nature == Nature::Guarded)
            takes += 1500ms;
        if (suffers(Fault::SlowTransition)) {
            m_stage.strike(Fault::SlowTransition);
            takes += m_stage.between(1s, 6s);
        }
        m_stage.time.in(takes, [this, property, journey, value = value] {
            if (m_journeys[property] == journey)
                set(property, value);
        });
    }
}

void SimDevice::set(std::size_t property, const Value &value)
{
    if (isOffline())
        return;
    const Nature nature = m_make.natures[property];
    if (nature == Nature::Rounded)
        m_values[property] = rounded(value.toNumber());
    else if (nature == Nature::Composite)
        m_values[property] = merged(m_values[property], value);
    else
        m_values[property] = value;
    m_stage.note(2, m_number, property, [&]() -> QString {
        return u"%1: %2 is set"_s.arg(m_id.text(),
                                      m_make.model.model->properties[property].name.text());
    });
    if ((nature == Nature::Level || nature == Nature::Rounded) && value.toNumber() > 0.0
        && m_values[0] == Value(false)) {
        m_values[0] = true; // brightness turns a lamp on
        say(0);
    }
    say(property);
}

void SimDevice::travel(std::size_t property, double target, std::uint64_t journey)
{
    const bool isSlow = suffers(Fault::SlowTransition);
    if (isSlow)
        m_stage.strike(Fault::SlowTransition);
    m_stage.time.in(isSlow ? 2 * kTravelStep : kTravelStep, [this, property, target, journey] {
        if (m_journeys[property] != journey || isOffline())
            return;
        const double held = m_values[property].toNumber();
        const double way = std::clamp(target - held, -kTravelPerStep, kTravelPerStep);
        m_values[property] = held + way;
        const bool isThere = std::abs(held + way - target) < 0.01;
        if (isThere || m_stage.chance(0.5))
            say(property);
        if (!isThere)
            travel(property, target, journey);
    });
}

void SimDevice::reboot(BootTime takes)
{
    if (m_isGone)
        return;
    const std::vector<Value> before = m_values;
    forget();
    if (m_values != before)
        m_stage.strike(Fault::RebootForgets);
    suffer(Fault::RebootForgets, m_stage.time.boot() + takes);
    m_stage.time.in(takes + 1ms, [this] { reportAll(); });
}

void SimDevice::touchWallSwitch()
{
    if (isOffline() || m_isGone)
        return;
    for (std::size_t i = 0; i < m_values.size(); ++i) {
        if (m_make.natures[i] == Nature::Measured || !isReported(i))
            continue;
        ++m_journeys[i];
        const Value before = m_values[i];
        if (m_make.natures[i] != Nature::Composite)
            m_values[i]
                = wishableValue(m_make.model.model->properties[i].schema, m_stage.rng.next());
        if (m_values[i] != before)
            m_stage.strike(Fault::WallSwitch);
        say(i);
        return;
    }
}

void SimDevice::saySomethingStale()
{
    const auto property = anyOf([this](std::size_t each) {
        return !m_former[each].value.isNothing() && m_former[each].value != m_last[each].value;
    });
    if (!property || m_isGone || isMissed())
        return;
    m_stage.strike(Fault::StaleReport);
    radio({m_former[*property]});
}

void SimDevice::contradictItself()
{
    const auto property = anyOf([this](std::size_t each) {
        return m_make.natures[each] != Nature::Composite && isReported(each);
    });
    if (!property || m_isGone || isMissed())
        return;
    Report lie = reportOf(*property);
    const DataSchema &schema = m_make.model.model->properties[*property].schema;
    lie.value = wishableValue(schema, m_stage.rng.next());
    lie.quality = m_stage.chance(0.5) ? Quality::Uncertain : Quality::Good;
    if (lie.value != m_values[*property] || lie.quality != Quality::Good)
        m_stage.strike(Fault::Contradiction);
    radio({lie, reportOf(*property)});
}

void SimDevice::sayTooMuch()
{
    const auto property = anyOf([this](std::size_t each) { return isReported(each); });
    if (!property || m_isGone || isMissed())
        return;
    m_stage.strike(Fault::OutOfRange);
    Report report = reportOf(*property);
    report.value = m_stage.chance(0.5) ? Value(1e9) : Value(u"?"_s);
    radio({report});
}

} // namespace atrium::sim
