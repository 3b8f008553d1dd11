// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "alertbook.h"

#include <atrium/model/kinds.h>
#include <atrium/model/semantics.h>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace atrium::ops {

namespace {

QString idOf(AlertKind kind, const QString &whose, const QString &subject)
{
    return toText(kind) + u'/' + whose + u'/' + subject;
}

Alert alertOf(AlertKind kind, const DeviceId &device, const QString &place, const QString &subject)
{
    return {
        .id = idOf(kind, device.text(), place), .kind = kind, .device = device, .subject = subject};
}

bool isFailed(const DesiredValue &desired)
{
    return desired.status == WishStatus::Failed || desired.status == WishStatus::Expired;
}

bool isSick(const PluginStatus &plugin)
{
    return plugin.state == PluginState::Quarantined || plugin.state == PluginState::Rejected;
}

// The kinds above the others stay when there is no room.
bool isUrgent(const Alert &alert)
{
    return alert.kind == AlertKind::Alarm || alert.kind == AlertKind::Doorbell;
}

} // namespace

void AlertBook::restore(Now now, std::vector<Alert> alerts)
{
    for (Alert &alert : alerts) {
        const QString id = alert.id;
        if (m_held.size() < kMost)
            m_held.insert_or_assign(
                id, Held {.alert = std::move(alert), .nextTelling = now.boottime + kRepeat});
    }
    ++m_revision;
}

void AlertBook::look(Now now, const DeviceState &state)
{
    const auto &properties = state.device.model.model->properties;
    const std::size_t count = std::min(properties.size(), state.properties.size());
    for (std::size_t i = 0; i < count; ++i) {
        lookAt(now, state.device.id, properties[i], state.properties[i].reported.value);
        if (state.properties[i].desired)
            lookAt(now, state.device.id, properties[i].name, *state.properties[i].desired);
    }
}

void AlertBook::look(Now now, const PluginStatus &plugin)
{
    judge(now, isSick(plugin),
          {.id = idOf(AlertKind::PluginSick, plugin.instance.text(), {}),
           .kind = AlertKind::PluginSick,
           .instance = plugin.instance,
           .subject = toText(plugin.state),
           .detail = plugin.reason});
}

void AlertBook::changed(Now now, const ChangeSet &set, const Find &find)
{
    for (const SharedChange &change : set.changes)
        std::visit([&](const auto &each) { take(now, each, find); }, *change);
}

void AlertBook::take(Now now, const PropertyChanged &change, const Find &find)
{
    const DeviceState *state = find(change.device);
    if (const auto *property
        = state ? state->device.model.model->property(change.property) : nullptr)
        lookAt(now, change.device, *property, change.reported.value);
}

void AlertBook::take(Now now, const WishChanged &change, const Find & /*find*/)
{
    lookAt(now, change.device, change.property, change.desired);
}

void AlertBook::take(Now now, const Occurrence &change, const Find &find)
{
    const DeviceState *state = find(change.device);
    if (state && state->device.kind == kind::doorbell)
        raise(now, alertOf(AlertKind::Doorbell, change.device, {}, change.event.text()));
}

void AlertBook::take(Now /*now*/, const DeviceRemoved &change, const Find & /*find*/)
{
    for (auto at = m_held.begin(); at != m_held.end();) {
        const auto next = std::next(at);
        if (at->second.alert.device == change.device)
            drop(QString(at->first));
        at = next;
    }
}

void AlertBook::take(Now now, const PluginChanged &change, const Find & /*find*/)
{
    look(now, change.plugin);
}

void AlertBook::take(Now /*now*/, const PluginRemoved &change, const Find & /*find*/)
{
    drop(idOf(AlertKind::PluginSick, change.instance.text(), {}));
}

void AlertBook::lookAt(Now now, const DeviceId &device, const Property &property,
                       const Value &value)
{
    const QString &meaning = property.semantic;
    if (meaning.isEmpty() || value.isNothing())
        return;
    const QString name = property.name.text();
    if (semantic::isAlarm(meaning))
        judge(now, value == Value(true), alertOf(AlertKind::Alarm, device, name, meaning));
    else if (meaning == semantic::alarmMode)
        judge(now, value == Value(u"triggered"_s),
              alertOf(AlertKind::Alarm, device, name, meaning));
    else if (meaning == semantic::batteryLow)
        judge(now, value == Value(true), alertOf(AlertKind::BatteryLow, device, name, name));
    else if (meaning == semantic::battery && value.isNumeric()
             && (value.toNumber() <= kBatteryLow || value.toNumber() >= kBatteryFine))
        judge(now, value.toNumber() <= kBatteryLow,
              alertOf(AlertKind::BatteryLow, device, name, name));
}

void AlertBook::lookAt(Now now, const DeviceId &device, const PropertyName &property,
                       const DesiredValue &desired)
{
    Alert alert = alertOf(AlertKind::WishFailed, device, property.text(), property.text());
    alert.detail = desired.lastError;
    judge(now, isFailed(desired), std::move(alert));
}

void AlertBook::judge(Now now, bool isSo, Alert alert)
{
    if (isSo)
        raise(now, std::move(alert));
    else
        end(now, alert.id);
}

void AlertBook::raise(Now now, Alert alert)
{
    const auto found = m_held.find(alert.id);
    const bool isRing = alert.kind == AlertKind::Doorbell;
    if (found != m_held.end() && !found->second.alert.isOver() && !isRing) {
        Alert &held = found->second.alert;
        if (held.detail == alert.detail && held.subject == alert.subject)
            return;
        held.detail = alert.detail;
        held.subject = alert.subject;
        touch(found->second);
        return;
    }
    if (found == m_held.end() && !makeRoom(alert)) {
        ++m_counters.lost;
        return;
    }
    alert.since = now.wall;
    if (isRing && found != m_held.end())
        alert.tellings = found->second.alert.tellings + 1;
    ++m_counters.raised;
    if (m_raised.size() < kMost)
        m_raised.push_back(alert);
    Held &held = m_held[alert.id];
    held = {.alert = std::move(alert),
            .nextTelling = now.boottime + kRepeat,
            .over = isRing ? now.boottime + kRing : BootTime(0)};
    touch(held);
}

void AlertBook::end(Now now, const QString &id)
{
    const auto found = m_held.find(id);
    if (found == m_held.end() || found->second.alert.isOver())
        return;
    Alert &alert = found->second.alert;
    if (alert.kind != AlertKind::Alarm || alert.isSeen()) {
        drop(id);
        return;
    }
    alert.endedAt = now.wall;
    touch(found->second);
}

void AlertBook::drop(const QString &id)
{
    if (m_held.erase(id) == 0)
        return;
    m_unkept.insert(id);
    ++m_revision;
}

void AlertBook::touch(const Held &held)
{
    m_unkept.insert(held.alert.id);
    ++m_revision;
}

bool AlertBook::makeRoom(const Alert &alert)
{
    if (m_held.size() < kMost)
        return true;
    const auto oldest
        = std::min_element(m_held.begin(), m_held.end(), [](const auto &a, const auto &b) {
              return std::tuple(isUrgent(a.second.alert), a.second.alert.since)
                  < std::tuple(isUrgent(b.second.alert), b.second.alert.since);
          });
    if (isUrgent(oldest->second.alert) || !isUrgent(alert))
        return false;
    ++m_counters.lost;
    drop(QString(oldest->first));
    return true;
}

Result<> AlertBook::acknowledge(Now now, const QString &id)
{
    const auto found = m_held.find(id);
    if (found == m_held.end())
        return fail(Error::Code::NotFound, u"there is no alert '%1'"_s.arg(id.left(200)),
                    u"/alert"_s);
    if (found->second.alert.isOver() || found->second.alert.kind == AlertKind::Doorbell) {
        drop(id);
        return {};
    }
    found->second.alert.seenAt = now.wall;
    touch(found->second);
    return {};
}

Result<> AlertBook::silence(Now now, const QString &id, std::chrono::seconds time)
{
    const auto found = m_held.find(id);
    if (found == m_held.end())
        return fail(Error::Code::NotFound, u"there is no alert '%1'"_s.arg(id.left(200)),
                    u"/alert"_s);
    found->second.alert.silentUntil = now.wall + time;
    found->second.nextTelling = now.boottime + time;
    touch(found->second);
    return {};
}

BootTime AlertBook::tick(Now now)
{
    BootTime next = BootTime::max();
    for (auto at = m_held.begin(); at != m_held.end();) {
        const auto after = std::next(at);
        Held &held = at->second;
        const bool isRepeated = held.alert.kind == AlertKind::Alarm && !held.alert.isSeen();
        if (isRepeated && now.boottime >= held.nextTelling) {
            ++held.alert.tellings;
            held.alert.silentUntil = WallTime(0);
            held.nextTelling = now.boottime + kRepeat;
            touch(held);
        }
        if (isRepeated)
            next = std::min(next, held.nextTelling);
        if (held.over.count() != 0 && now.boottime >= held.over)
            drop(QString(at->first));
        else if (held.over.count() != 0)
            next = std::min(next, held.over);
        at = after;
    }
    return next;
}

std::vector<Alert> AlertBook::alerts() const
{
    std::vector<Alert> alerts;
    for (const auto &[id, held] : m_held)
        alerts.push_back(held.alert);
    std::sort(alerts.begin(), alerts.end(), [](const Alert &a, const Alert &b) {
        return std::tuple(a.kind != AlertKind::Alarm, -a.since.count(), a.id)
            < std::tuple(b.kind != AlertKind::Alarm, -b.since.count(), b.id);
    });
    return alerts;
}

std::map<QString, std::optional<Alert>> AlertBook::takeUnkept()
{
    std::map<QString, std::optional<Alert>> unkept;
    for (const QString &id : std::exchange(m_unkept, {})) {
        const auto found = m_held.find(id);
        if (found == m_held.end())
            unkept.emplace(id, std::nullopt);
        else if (found->second.alert.kind != AlertKind::Doorbell)
            unkept.emplace(id, found->second.alert);
    }
    return unkept;
}

std::vector<Alert> AlertBook::takeRaised()
{
    return std::exchange(m_raised, {});
}

} // namespace atrium::ops
