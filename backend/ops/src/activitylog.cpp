// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "activitylog.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace atrium::ops {

namespace {

constexpr std::size_t kLookBack = 32; // lines in which a neighbour is looked for
constexpr int kAlone = 3; // devices of an instance that have a line each before they are joined

ActivityOutcome outcomeOf(WishStatus status)
{
    switch (status) {
    case WishStatus::Pending:
    case WishStatus::Sent:
        return ActivityOutcome::Open;
    case WishStatus::Settled:
        return ActivityOutcome::Settled;
    case WishStatus::Assumed:
        return ActivityOutcome::Assumed;
    case WishStatus::Failed:
        return ActivityOutcome::Failed;
    case WishStatus::Expired:
        return ActivityOutcome::Expired;
    case WishStatus::Superseded:
        return ActivityOutcome::Superseded;
    case WishStatus::Cancelled:
        break;
    }
    return ActivityOutcome::Cancelled;
}

ActivityOutcome outcomeOf(ActionStatus status)
{
    switch (status) {
    case ActionStatus::Asked:
    case ActionStatus::Sent:
        return ActivityOutcome::Open;
    case ActionStatus::Answered:
        return ActivityOutcome::Settled;
    case ActionStatus::Failed:
        return ActivityOutcome::Failed;
    case ActionStatus::Unknown:
        return ActivityOutcome::Unknown;
    case ActionStatus::Cancelled:
        break;
    }
    return ActivityOutcome::Cancelled;
}

std::uint64_t requestOf(const DesiredValue &desired)
{
    const auto request = static_cast<std::uint64_t>(desired.request);
    return request != 0 ? request : static_cast<std::uint64_t>(desired.wish);
}

std::chrono::milliseconds sinceAsked(Now now, const DesiredValue &desired)
{
    return std::max(std::chrono::milliseconds(0), now.wall - desired.askedAt);
}

/// What is set by dragging: many wishes in a row are one touch.
bool isDragged(const Value &value)
{
    return value.isNumeric() || value.kind() == Value::Kind::Object
        || value.kind() == Value::Kind::List;
}

Activity lineOf(Now now, const WishChanged &change, const DeviceState *state)
{
    const DesiredValue &desired = change.desired;
    const ActivityOutcome outcome = outcomeOf(desired.status);
    const PropertyState *property = state ? state->property(change.property) : nullptr;
    return {.kind = ActivityKind::Wish,
            .at = desired.askedAt,
            .device = change.device,
            .subject = change.property.text(),
            .from = property ? property->reported.value : Value(),
            .to = desired.value,
            .actor = desired.actor,
            .reason = desired.reason,
            .outcome = outcome,
            .took = outcome == ActivityOutcome::Open ? std::chrono::milliseconds(0)
                                                     : sinceAsked(now, desired),
            .request = requestOf(desired),
            .wish = desired.wish,
            .attempts = desired.attempts,
            .detail = desired.lastError};
}

/// Why a device went or came; "" where its plugin said so.
QString causeOf(const AvailabilityChanged &change)
{
    return change.cause == AvailabilityCause::Plugin ? QString() : toText(change.cause);
}

/// What people should hear of; the steps of a start are not.
bool isTold(PluginState state)
{
    return state == PluginState::Running || state == PluginState::Degraded
        || state == PluginState::BackingOff || state == PluginState::Stopped
        || state == PluginState::Rejected || state == PluginState::Quarantined;
}

constexpr std::array kOwnersMethods {
    "alert.acknowledge"_L1, "alert.silence"_L1,    "areas.set"_L1,       "device.configure"_L1,
    "floors.set"_L1,        "device.remove"_L1,    "keys.distrust"_L1,   "keys.trust"_L1,
    "packages.grant"_L1,    "packages.install"_L1, "packages.remove"_L1, "packages.rollback"_L1,
    "plugins.configure"_L1, "plugins.enable"_L1,   "plugins.release"_L1, "plugins.remove"_L1,
    "secrets.remove"_L1,    "secrets.set"_L1};

/// What of the call's parameters a person may see, beside what it was about.
Value shownOf(const QString &method, const Value &params)
{
    ValueObject shown;
    for (const auto name : {"alert"_L1, "seconds"_L1, "title"_L1, "area"_L1, "hidden"_L1,
                            "favourite"_L1, "enabled"_L1, "permissions"_L1, "revoke"_L1}) {
        const Value value = params.field(QString(name));
        if (!value.isNothing())
            shown.emplace_back(QString(name), value);
    }
    if (method.startsWith("secrets."_L1) || method.startsWith("keys."_L1)) {
        const QString name = params.field(u"name").toText(params.field(u"id").toText());
        if (!name.isEmpty())
            shown.emplace_back(u"name"_s, name);
    }
    return shown.empty() ? Value() : Value::makeObject(std::move(shown));
}

} // namespace

void ActivityLog::restore(ActivityId last, std::vector<Activity> open)
{
    m_last = static_cast<std::uint64_t>(last);
    for (Activity &activity : open) {
        if (activity.wish != WishId {0})
            m_open.insert_or_assign(activity.wish, activity.id);
        else if (activity.kind == ActivityKind::Action)
            m_actions.insert_or_assign(ActionId(activity.request), activity.id);
        m_carried.insert_or_assign(activity.id, Line {.activity = std::move(activity)});
    }
    makeRoom();
}

void ActivityLog::started(Now now)
{
    add(now, {.kind = ActivityKind::House, .at = now.wall, .subject = u"hub.started"_s});
}

void ActivityLog::changed(Now now, const ChangeSet &set, const Find &find)
{
    for (const SharedChange &change : set.changes) {
        if (const auto *wish = std::get_if<WishChanged>(change.get()))
            take(now, *wish, find);
        else
            std::visit([&](const auto &each) { take(now, each); }, *change);
    }
}

void ActivityLog::take(Now now, const WishChanged &change, const Find &find)
{
    const auto open = m_open.find(change.desired.wish);
    Line *line = open == m_open.end() ? nullptr : this->find(open->second);
    if (!line) {
        wished(now, change, find);
        return;
    }
    const ActivityOutcome outcome = outcomeOf(change.desired.status);
    const bool hasEnded = outcome != ActivityOutcome::Open;
    Activity &activity = line->activity;
    if (!hasEnded && activity.attempts == change.desired.attempts
        && activity.detail == change.desired.lastError)
        return; // from pending to sent
    activity.outcome = outcome;
    activity.attempts = change.desired.attempts;
    activity.detail = change.desired.lastError;
    if (hasEnded) {
        activity.took = sinceAsked(now, change.desired);
        m_open.erase(open);
    }
    touch(now, *line);
}

void ActivityLog::wished(Now now, const WishChanged &change, const Find &find)
{
    const DesiredValue &desired = change.desired;
    const ActivityOutcome outcome = outcomeOf(desired.status);
    if (outcome == ActivityOutcome::Superseded)
        return; // by the same touch, or its line has gone
    Line *line = sameTouch(now, change);
    if (line) {
        ++m_counters.joined;
        m_open.erase(line->activity.wish);
        line->activity.to = desired.value;
        line->activity.wish = desired.wish;
        line->activity.request = requestOf(desired);
        line->activity.outcome = outcome;
        line->activity.detail.clear();
        ++line->activity.count;
        touch(now, *line);
    } else {
        line = &add(now, lineOf(now, change, find(change.device)));
    }
    if (outcome == ActivityOutcome::Open)
        m_open.insert_or_assign(desired.wish, line->activity.id);
}

// The line that a finger, still on the slider, has made a moment ago.
ActivityLog::Line *ActivityLog::sameTouch(Now now, const WishChanged &change)
{
    if (!isDragged(change.desired.value))
        return nullptr;
    std::size_t looked = 0;
    for (auto line = m_lines.rbegin(); line != m_lines.rend() && looked < kLookBack;
         ++line, ++looked) {
        const Activity &activity = line->activity;
        if (activity.kind != ActivityKind::Wish || activity.device != change.device
            || activity.subject != change.property.text())
            continue;
        const bool isUnderWay = activity.outcome == ActivityOutcome::Open
            || activity.outcome == ActivityOutcome::Superseded
            || activity.outcome == ActivityOutcome::Settled;
        return isUnderWay && activity.actor == change.desired.actor
                && now.boottime - line->touched < kSameTouch
            ? &*line
            : nullptr;
    }
    return nullptr;
}

void ActivityLog::take(Now now, const ActionChanged &change)
{
    const ActionRun &run = change.run;
    const ActivityOutcome outcome = outcomeOf(run.status);
    const auto held = m_actions.find(run.id);
    Line *line = held == m_actions.end() ? nullptr : find(held->second);
    if (!line) {
        line = &add(now,
                    {.kind = ActivityKind::Action,
                     .at = run.askedAt,
                     .device = run.device,
                     .subject = run.action.text(),
                     .to = run.input,
                     .actor = run.actor,
                     .reason = run.reason,
                     .request = static_cast<std::uint64_t>(run.id)});
        m_actions.insert_or_assign(run.id, line->activity.id);
    } else if (line->activity.outcome == outcome && line->activity.attempts == run.attempts) {
        return; // its progress; from asked to sent
    }
    line->activity.outcome = outcome;
    line->activity.attempts = run.attempts;
    line->activity.detail = run.lastError;
    if (!isOpen(run.status))
        line->activity.took = std::max(std::chrono::milliseconds(0), now.wall - run.askedAt);
    touch(now, *line);
    if (!isHeld(run.status))
        m_actions.erase(run.id);
    while (m_actions.size() > kMostOpen)
        m_actions.erase(m_actions.begin());
}

void ActivityLog::take(Now now, const AvailabilityChanged &change)
{
    if (change.availability == Availability::Offline) {
        if (m_offline.insert(change.device).second)
            deviceWent(now, change.device, u"offline"_s, causeOf(change));
    } else if (change.availability == Availability::Online) {
        if (m_offline.erase(change.device) > 0) // else it is the start that found it
            deviceWent(now, change.device, u"online"_s, causeOf(change));
    }
}

void ActivityLog::take(Now now, const DeviceRemoved &change)
{
    m_offline.erase(change.device);
    deviceWent(now, change.device, u"removed"_s, {});
}

void ActivityLog::deviceWent(Now now, const DeviceId &device, const QString &where,
                             const QString &cause)
{
    const InstanceId instance(device.instance().toString());
    int alone = 0;
    std::size_t looked = 0;
    for (auto line = m_lines.rbegin(); line != m_lines.rend() && looked < kLookBack;
         ++line, ++looked) {
        Activity &activity = line->activity;
        if (activity.kind != ActivityKind::Device || activity.instance != instance
            || activity.subject != where || activity.detail != cause
            || now.boottime - line->touched >= kTogether)
            continue;
        if (activity.device.isEmpty()) {
            ++activity.count;
            ++m_counters.joined;
            touch(now, *line);
            return;
        }
        ++alone;
    }
    add(now,
        {.kind = ActivityKind::Device,
         .at = now.wall,
         .device = alone < kAlone ? device : DeviceId(),
         .instance = instance,
         .subject = where,
         .detail = cause});
}

void ActivityLog::take(Now now, const PluginChanged &change)
{
    const PluginStatus &plugin = change.plugin;
    const auto [held, isNew] = m_plugins.try_emplace(plugin.instance, PluginState::Packaged);
    if (!isTold(plugin.state) || held->second == plugin.state)
        return;
    const PluginState before = std::exchange(held->second, plugin.state);
    if (before == PluginState::Packaged && plugin.state == PluginState::Running)
        return; // it started as it should
    QString detail = plugin.reason;
    if (!plugin.hint.isEmpty())
        detail += (detail.isEmpty() ? u""_s : u" "_s) + plugin.hint;
    add(now,
        {.kind = ActivityKind::Plugin,
         .at = now.wall,
         .instance = plugin.instance,
         .subject = toText(plugin.state),
         .detail = detail});
}

void ActivityLog::take(Now now, const PluginRemoved &change)
{
    m_plugins.erase(change.instance);
    add(now,
        {.kind = ActivityKind::Plugin,
         .at = now.wall,
         .instance = change.instance,
         .subject = u"removed"_s});
}

void ActivityLog::alerted(Now now, const Alert &alert)
{
    if (alert.kind == AlertKind::WishFailed || alert.kind == AlertKind::PluginSick)
        return; // told by the wish, by the plugin
    add(now,
        {.kind = ActivityKind::Device,
         .at = now.wall,
         .device = alert.device,
         .instance = InstanceId(alert.device.instance().toString()),
         .subject = alert.kind == AlertKind::Alarm ? alert.subject : toText(alert.kind)});
}

void ActivityLog::noted(Now now, const QString &actor, const QString &method, const Value &params)
{
    if (std::find(kOwnersMethods.begin(), kOwnersMethods.end(), method) == kOwnersMethods.end())
        return;
    const QString instance = params.field(u"instance").toText(params.field(u"plugin").toText());
    add(now,
        {.kind = ActivityKind::House,
         .at = now.wall,
         .device = DeviceId::fromText(params.field(u"device").toText()).value_or(DeviceId()),
         .instance = InstanceId(instance),
         .subject = method,
         .to = shownOf(method, params),
         .actor = actor});
}

ActivityLog::Line *ActivityLog::find(ActivityId id)
{
    if (!m_lines.empty() && id >= m_lines.front().activity.id) {
        const auto index
            = static_cast<std::size_t>(id) - static_cast<std::size_t>(m_lines.front().activity.id);
        return index < m_lines.size() ? &m_lines[index] : nullptr;
    }
    const auto found = m_carried.find(id);
    return found == m_carried.end() ? nullptr : &found->second;
}

ActivityLog::Line &ActivityLog::add(Now now, Activity activity)
{
    activity.id = ActivityId(++m_last);
    ++m_counters.recorded;
    Line &line = m_lines.emplace_back(Line {.activity = std::move(activity)});
    touch(now, line);
    makeRoom();
    return m_lines.back();
}

void ActivityLog::touch(Now now, Line &line)
{
    line.change = ++m_change;
    line.touched = now.boottime;
    if (!std::exchange(line.isUnwritten, true))
        ++m_unwritten;
}

void ActivityLog::makeRoom()
{
    while (m_lines.size() > kMost) {
        Line &oldest = m_lines.front();
        if (oldest.activity.outcome == ActivityOutcome::Open) {
            const ActivityId id = oldest.activity.id;
            m_carried.insert_or_assign(id, std::move(oldest));
        } else if (oldest.isUnwritten) {
            ++m_counters.lost;
            --m_unwritten;
        }
        m_lines.pop_front();
    }
    for (auto line = m_carried.begin(); line != m_carried.end();) {
        const bool isOpen = line->second.activity.outcome == ActivityOutcome::Open;
        const bool mayStay = m_carried.size() <= kMostOpen && (isOpen || line->second.isUnwritten);
        if (mayStay)
            break; // the others are looked at when these have gone
        if (isOpen || line->second.isUnwritten)
            ++m_counters.lost;
        if (line->second.isUnwritten)
            --m_unwritten;
        m_open.erase(line->second.activity.wish);
        line = m_carried.erase(line);
    }
}

} // namespace atrium::ops
