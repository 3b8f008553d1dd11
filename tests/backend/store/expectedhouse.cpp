// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "expectedhouse.h"

#include <atrium/model/json.h>

#include <QStringList>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace atrium::store {

namespace {

QString textOf(const Value &value)
{
    QByteArray json;
    appendJson(json, value);
    return QString::fromUtf8(json);
}

QString textOf(const Device &device)
{
    return QStringList {device.title,
                        device.kind,
                        device.manufacturer,
                        device.modelName,
                        device.serial,
                        device.firmware,
                        device.suggestedArea,
                        device.via ? device.via->text() : QString(),
                        QString::fromLatin1(device.model.digest)}
        .join(u'|');
}

QString textOf(const DesiredValue &desired)
{
    return u"%1 of %2 = %3 by %4 for %5, %6, at %7 until %8: %9 after "_s
               .arg(static_cast<std::uint64_t>(desired.wish))
               .arg(static_cast<std::uint64_t>(desired.request))
               .arg(textOf(desired.value), desired.actor, desired.reason, toText(desired.policy))
               .arg(desired.askedAt.count())
               .arg(desired.expiry.count())
               .arg(toText(desired.status))
        + u"%1 (%2)"_s.arg(desired.attempts).arg(desired.lastError);
}

QString textOf(const ReportedValue &reported)
{
    const auto time = std::chrono::floor<std::chrono::seconds>(reported.receiveTime); // as kept
    return u"%1 at %2"_s.arg(textOf(reported.value)).arg(time.count());
}

QString textOf(const OwnerWords &owner)
{
    return u"%1|%2|%3|%4"_s.arg(owner.title, owner.area.text())
               .arg(owner.hidden)
               .arg(owner.favourite)
        + u'|' + textOf(owner.patch);
}

QString textOf(const PluginConfig &config)
{
    return u"%1|%2|%3|%4|%5"_s.arg(config.plugin.text())
        .arg(config.enabled)
        .arg(config.isolation, textOf(config.config), textOf(config.limits));
}

QString textOf(const ActionRun &run)
{
    return u"%1.%2(%3) by %4 for %5 at %6 until %7: %8 after %9"_s
        .arg(run.device.text(), run.action.text(), textOf(run.input), run.actor, run.reason)
        .arg(run.askedAt.count())
        .arg(run.expiry.count())
        .arg(toText(run.status))
        .arg(run.attempts);
}

QString textOf(const std::vector<Area> &areas)
{
    QStringList all;
    for (const Area &area : areas)
        all.append(area.id.text() + u'|' + area.title + u'|' + area.icon + u'|'
                   + area.floor.text());
    return all.join(u", "_s);
}

QString textOf(const std::vector<Floor> &floors)
{
    QStringList all;
    for (const Floor &floor : floors)
        all.append(floor.id.text() + u'|' + floor.title);
    return all.join(u", "_s);
}

bool hasProperty(const Device &device, const PropertyName &name)
{
    return device.model.model->property(name) != nullptr;
}

} // namespace

void ExpectedHouse::apply(std::span<const hub::JournalEntry> batch)
{
    for (const hub::JournalEntry &entry : batch) {
        if (!std::holds_alternative<hub::ReportedRecord>(entry))
            std::visit([this](const auto &record) { apply(record); }, entry);
    }
    for (const hub::JournalEntry &entry : batch) {
        const auto *device = std::get_if<hub::DeviceRecord>(&entry);
        if (const auto *reported = std::get_if<hub::ReportedRecord>(&entry))
            apply(*reported);
        else if (device && device->removed)
            std::erase_if(m_reported, [device](const auto &each) {
                return each.first.first == device->device.id;
            });
    }
}

void ExpectedHouse::apply(const hub::WishRecord &record)
{
    DesiredValue &held = m_wishes[{record.device, record.property}];
    if (record.desired.wish >= held.wish)
        held = record.desired;
    m_lastWish = std::max(m_lastWish, static_cast<std::uint64_t>(record.desired.wish));
}

void ExpectedHouse::apply(const hub::ActionRecord &record)
{
    m_actions[record.run.id] = record.run;
    m_lastAction = std::max(m_lastAction, static_cast<std::uint64_t>(record.run.id));
}

void ExpectedHouse::apply(const hub::OwnerWordsRecord &record)
{
    m_owners[record.device] = record.owner;
}

void ExpectedHouse::apply(const hub::AreasRecord &record)
{
    m_areas = record.areas;
    m_floors = record.floors;
}

void ExpectedHouse::apply(const hub::PluginConfigRecord &record)
{
    if (record.removed)
        m_plugins.erase(record.config.instance);
    else
        m_plugins[record.config.instance] = record.config;
}

void ExpectedHouse::apply(const hub::DeviceRecord &record)
{
    const DeviceId &id = record.device.id;
    if (!record.removed) {
        m_devices[id] = record.device;
        return;
    }
    m_devices.erase(id);
    const auto isOfIt = [&id](const auto &each) {
        return each.first.first == id;
    };
    std::erase_if(m_wishes, isOfIt);
    std::erase_if(m_reported, isOfIt);
}

void ExpectedHouse::apply(const hub::KeptRecord &record)
{
    if (record.value.isNothing())
        m_kept.erase({record.shelf, record.key});
    else
        m_kept[{record.shelf, record.key}] = record.value;
}

void ExpectedHouse::apply(const hub::ReportedRecord &record)
{
    if (m_devices.contains(record.device)) // else it was removed since
        m_reported[{record.device, record.property}] = record.reported;
}

Facts ExpectedHouse::facts() const
{
    Facts facts {{u"last wish"_s, QString::number(m_lastWish)},
                 {u"last action"_s, QString::number(m_lastAction)},
                 {u"areas"_s, textOf(m_areas)},
                 {u"floors"_s, textOf(m_floors)}};
    for (const auto &[id, device] : m_devices) {
        facts[u"device "_s + id.text()] = textOf(device);
        if (const auto owner = m_owners.find(id); owner != m_owners.end())
            facts[u"owner "_s + id.text()] = textOf(owner->second);
        else
            facts[u"owner "_s + id.text()] = textOf(OwnerWords {});
    }
    const auto isThere = [this](const auto &key) {
        const auto device = m_devices.find(key.first);
        return device != m_devices.end() && hasProperty(device->second, key.second);
    };
    for (const auto &[key, desired] : m_wishes) {
        if (isThere(key) && isHeld(desired))
            facts[u"wish %1 %2"_s.arg(key.first.text(), key.second.text())] = textOf(desired);
    }
    for (const auto &[key, reported] : m_reported) {
        if (isThere(key))
            facts[u"reported %1 %2"_s.arg(key.first.text(), key.second.text())] = textOf(reported);
    }
    for (const auto &[id, action] : m_actions) {
        if (isHeld(action.status))
            facts[u"action %1"_s.arg(static_cast<std::uint64_t>(id))] = textOf(action);
    }
    for (const auto &[instance, config] : m_plugins)
        facts[u"plugin "_s + instance.text()] = textOf(config);
    for (const auto &[key, value] : m_kept)
        facts[u"kept %1 %2"_s.arg(key.first, key.second)] = textOf(value);
    return facts;
}

Facts factsOf(const hub::Remembered &remembered)
{
    Facts facts {{u"last wish"_s, QString::number(remembered.lastWish)},
                 {u"last action"_s, QString::number(remembered.lastAction)},
                 {u"areas"_s, textOf(remembered.areas)},
                 {u"floors"_s, textOf(remembered.floors)}};
    for (const DeviceState &state : remembered.devices) {
        const QString id = state.device.id.text();
        facts[u"device "_s + id] = textOf(state.device);
        facts[u"owner "_s + id] = textOf(state.owner);
        const auto &properties = state.device.model.model->properties;
        for (std::size_t i = 0; i < properties.size(); ++i) {
            const QString which = u"%1 %2"_s.arg(id, properties[i].name.text());
            const PropertyState &property = state.properties[i];
            if (property.desired)
                facts[u"wish "_s + which] = textOf(*property.desired);
            if (property.reported.receiveTime != WallTime {0})
                facts[u"reported "_s + which] = textOf(property.reported);
        }
    }
    for (const ActionRun &run : remembered.actions)
        facts[u"action %1"_s.arg(static_cast<std::uint64_t>(run.id))] = textOf(run);
    for (const PluginConfig &config : remembered.plugins)
        facts[u"plugin "_s + config.instance.text()] = textOf(config);
    for (const hub::KeptRecord &record : remembered.kept)
        facts[u"kept %1 %2"_s.arg(record.shelf, record.key)] = textOf(record.value);
    return facts;
}

QString difference(const Facts &expected, const Facts &found)
{
    QStringList lines;
    for (const auto &[about, text] : expected) {
        const auto other = found.find(about);
        if (other == found.end())
            lines.append(u"missing: %1: %2"_s.arg(about, text));
        else if (other->second != text)
            lines.append(u"%1: %2, expected %3"_s.arg(about, other->second, text));
    }
    for (const auto &[about, text] : found) {
        if (!expected.contains(about))
            lines.append(u"not expected: %1: %2"_s.arg(about, text));
    }
    return lines.mid(0, 6).join(u'\n');
}

} // namespace atrium::store
