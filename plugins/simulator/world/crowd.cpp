// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crowd.h"

#include <atrium/model/kinds.h>
#include <atrium/model/semantics.h>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace atrium::simulator {

namespace {

constexpr QStringView kPrefix = u"extra-";
constexpr int kSteps = 100; // values that a level goes through

bool isLamp(std::size_t index)
{
    return index % 2 == 0;
}

SharedModel lampModel()
{
    return shareModel({.properties = {{.name = PropertyName(u"power"_s),
                                       .title = u"Power"_s,
                                       .schema = {.type = DataSchema::Type::Boolean},
                                       .readOnly = false,
                                       .semantic = semantic::power.toString()},
                                      {.name = PropertyName(u"brightness"_s),
                                       .title = u"Brightness"_s,
                                       .schema = {.type = DataSchema::Type::Integer,
                                                  .unit = u"%"_s,
                                                  .minimum = 0.0,
                                                  .maximum = 100.0,
                                                  .step = 1.0},
                                       .readOnly = false,
                                       .semantic = semantic::brightness.toString()}}});
}

SharedModel sensorModel()
{
    return shareModel({.properties = {{.name = PropertyName(u"temperature"_s),
                                       .title = u"Temperature"_s,
                                       .schema = {.type = DataSchema::Type::Number,
                                                  .unit = u"°C"_s,
                                                  .minimum = -40.0,
                                                  .maximum = 85.0,
                                                  .step = 0.1},
                                       .semantic = semantic::temperature.toString()},
                                      {.name = PropertyName(u"battery"_s),
                                       .title = u"Battery"_s,
                                       .schema = {.type = DataSchema::Type::Integer,
                                                  .unit = u"%"_s,
                                                  .minimum = 0.0,
                                                  .maximum = 100.0},
                                       .semantic = semantic::battery.toString(),
                                       .category = u"diagnostic"_s}}});
}

} // namespace

Crowd::Crowd(const InstanceId &instance, const CrowdSettings &settings, RealTime now)
    : m_settings(settings)
    , m_start(now)
{
    const SharedModel lamp = lampModel();
    const SharedModel sensor = sensorModel();
    Rng rng(settings.seed);
    for (int i = 0; i < settings.devices; ++i) {
        const auto index = static_cast<std::size_t>(i);
        m_devices.push_back(
            {.id
             = DeviceId(instance, LocalId(kPrefix + QString::number(i).rightJustified(5, u'0'))),
             .title = (isLamp(index) ? u"Lamp %1"_s : u"Climate %1"_s).arg(i),
             .kind = (isLamp(index) ? kind::light : kind::climateSensor).toString(),
             .manufacturer = u"Atrium"_s,
             .modelName = u"Simulated"_s,
             .model = isLamp(index) ? lamp : sensor});
        m_members.push_back(
            {.level = static_cast<int>(rng.below(kSteps)), .on = rng.below(2) == 0});
    }
}

bool Crowd::owns(QStringView local) const
{
    return local.startsWith(kPrefix);
}

Report Crowd::levelOf(std::size_t index) const
{
    const Device &device = m_devices[index];
    const std::vector<Property> &properties = device.model.model->properties;
    const int level = m_members[index].level;
    if (isLamp(index))
        return {.device = device.id, .property = properties[1].name, .value = Value(level)};
    return {.device = device.id,
            .property = properties[0].name,
            .value = Value(static_cast<double>(150 + level) / 10.0)};
}

WorldOutputs Crowd::everything() const
{
    WorldOutputs outputs;
    outputs.reports.reserve(m_devices.size() * 2);
    for (std::size_t i = 0; i < m_devices.size(); ++i)
        sayAll(i, outputs);
    return outputs;
}

WorldOutputs Crowd::everythingOf(QStringView local) const
{
    WorldOutputs outputs;
    if (const auto found = find(local))
        sayAll(*found, outputs);
    return outputs;
}

void Crowd::sayAll(std::size_t index, WorldOutputs &outputs) const
{
    const std::vector<Property> &properties = m_devices[index].model.model->properties;
    outputs.reports.push_back(levelOf(index));
    if (isLamp(index))
        outputs.reports.push_back({.device = m_devices[index].id,
                                   .property = properties[0].name,
                                   .value = Value(m_members[index].on)});
    else
        outputs.reports.push_back(
            {.device = m_devices[index].id, .property = properties[1].name, .value = Value(90)});
}

void Crowd::forget(QStringView local)
{
    const auto found = find(local);
    if (found && isLamp(*found))
        m_members[*found] = {};
}

WorldOutputs Crowd::advance(RealTime now)
{
    WorldOutputs outputs;
    if (m_devices.empty() || m_settings.reportsPerSecond <= 0.0 || now <= m_start)
        return outputs;
    const double seconds = std::chrono::duration<double>(now - m_start).count();
    const auto due = static_cast<qint64>(std::floor(seconds * m_settings.reportsPerSecond));
    const auto most = static_cast<qint64>(std::ceil(m_settings.reportsPerSecond / 2.0));
    const qint64 count = std::min(due - m_said, most);
    m_said = due;
    if (count <= 0)
        return outputs;
    outputs.reports.reserve(static_cast<std::size_t>(count));
    for (qint64 i = 0; i < count; ++i) {
        m_members[m_next].level = (m_members[m_next].level + 1) % kSteps;
        outputs.reports.push_back(levelOf(m_next));
        m_next = (m_next + 1) % m_members.size();
    }
    return outputs;
}

Result<std::size_t> Crowd::find(QStringView local) const
{
    bool isNumber = false;
    const uint index = local.mid(kPrefix.size()).toUInt(&isNumber);
    if (!owns(local) || !isNumber || index >= m_members.size())
        return fail(Error::Code::NotFound, u"there is no device '%1'"_s.arg(local));
    return index;
}

Result<> Crowd::write(QStringView local, const std::vector<std::pair<PropertyName, Value>> &values,
                      WorldOutputs &outputs)
{
    const auto found = find(local);
    if (!found)
        return tl::unexpected(found.error());
    const ThingModel &model = *m_devices[*found].model.model;
    for (const auto &[name, value] : values) {
        const Property *const property = model.property(name);
        if (property == nullptr || property->readOnly)
            return fail(Error::Code::Refused, u"'%1' cannot be set"_s.arg(name.text()));
        if (const auto checked = property->schema.check(value); !checked)
            return checked;
    }
    Member &member = m_members[*found];
    for (const auto &[name, value] : values) {
        if (value.kind() == Value::Kind::Boolean)
            member.on = value.toBool();
        else
            member.level = static_cast<int>(value.toInteger());
        outputs.reports.push_back(
            {.device = m_devices[*found].id, .property = name, .value = value});
    }
    return {};
}

} // namespace atrium::simulator
