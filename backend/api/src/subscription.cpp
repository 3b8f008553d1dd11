// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "subscription.h"

using namespace Qt::StringLiterals;

namespace atrium::api {

namespace {

protocol::SharedChanges noChanges()
{
    static const auto kNone = std::make_shared<const std::vector<SharedChange>>();
    return kNone;
}

} // namespace

Subscription::Subscription(Terms terms, const SessionLimits &limits, SessionCounters &counters)
    : m_terms(std::move(terms))
    , m_limits(limits)
    , m_counters(counters)
    , m_queue(m_terms.interval > 0ns, limits.pending)
{ }

void Subscription::show()
{
    m_showing = true;
    m_begun = false;
    m_shownUpTo = {};
    m_queue.reset(0);
    m_members.clear();
    m_entered.clear();
}

bool Subscription::resume(const hub::Hub &hub, quint64 revision,
                          const std::deque<ChangeQueue::Batch> &remembered)
{
    // Who was in an area back then is not known.
    if (m_terms.filter.followsAreas() || revision > hub.revision())
        return false;
    if (revision < hub.revision()
        && (remembered.empty() || remembered.front().revision > revision + 1))
        return false;
    m_queue.reset(revision);
    m_members = m_terms.filter.named(); // there or not: what was removed since must be told
    for (const ChangeQueue::Batch &set : remembered) {
        if (set.revision > revision)
            add(set.revision, set.changes);
    }
    return !m_showing; // more changes than a queue holds: a snapshot after all
}

void Subscription::add(quint64 revision, const protocol::SharedChanges &changes)
{
    const bool passesAll = m_terms.filter.isAll() && !m_showing;
    if (m_queue.add(revision, passesAll ? changes : shown(changes)))
        return;
    ++m_counters.resynchronised;
    show();
}

protocol::SharedChanges Subscription::shown(const protocol::SharedChanges &changes)
{
    if (m_showing && !m_begun)
        return noChanges(); // the first page is yet to come
    std::vector<SharedChange> passed;
    for (const SharedChange &change : *changes) {
        if (passes(change, passed))
            passed.push_back(change);
    }
    return passed.empty() ? noChanges()
                          : std::make_shared<const std::vector<SharedChange>>(std::move(passed));
}

bool Subscription::isStillToCome(const Change &change) const
{
    // Actions came with the first page, whatever device they are of.
    return m_showing && !std::holds_alternative<ActionChanged>(change)
        && deviceOf(change) > m_shownUpTo;
}

bool Subscription::passes(const SharedChange &change, std::vector<SharedChange> &passed)
{
    if (isStillToCome(*change))
        return false;
    if (m_terms.filter.isAll())
        return true;
    const DeviceId device = deviceOf(*change);
    if (const auto *described = std::get_if<DeviceChanged>(change.get())) {
        regard(*described, change, passed);
        return false;
    }
    if (std::holds_alternative<DeviceRemoved>(*change)) {
        m_entered.erase(device);
        return m_members.erase(device) > 0;
    }
    return m_members.contains(device) && !m_entered.contains(device)
        && m_terms.filter.shows(*change);
}

// A device is new, or its words changed: it may come into view or leave it.
void Subscription::regard(const DeviceChanged &change, const SharedChange &shared,
                          std::vector<SharedChange> &passed)
{
    const DeviceId &device = change.device.id;
    const bool isShown = m_terms.filter.shows(device, change.owner.area);
    const bool wasShown = m_members.contains(device);
    if (isShown && !wasShown) {
        m_members.insert(device);
        m_entered.insert(device);
    } else if (!isShown && wasShown) {
        m_members.erase(device);
        m_entered.erase(device);
        passed.push_back(std::make_shared<const Change>(DeviceRemoved {.device = device}));
    } else if (isShown && !m_entered.contains(device)) {
        passed.push_back(shared);
    }
}

void Subscription::acknowledge(quint64 revision)
{
    while (!m_unacknowledged.empty() && m_unacknowledged.front().revision <= revision) {
        m_unacknowledgedUnits -= m_unacknowledged.front().units;
        m_unacknowledged.pop_front();
    }
}

bool Subscription::maySend() const
{
    return m_terms.window == 0 || m_unacknowledgedUnits < m_terms.window;
}

void Subscription::sent(quint64 revision, std::size_t units)
{
    if (m_terms.window == 0)
        return;
    m_unacknowledged.push_back({.revision = revision, .units = units});
    m_unacknowledgedUnits += units;
}

std::optional<BootTime> Subscription::due() const
{
    if (!maySend())
        return std::nullopt;
    if (m_showing)
        return BootTime {0};
    if (m_queue.isEmpty() && m_entered.empty())
        return std::nullopt;
    return m_lastSent ? *m_lastSent + m_terms.interval : BootTime {0};
}

Subscription::Outcome Subscription::deliver(Now now, const hub::Hub &hub, const QString &epoch,
                                            Outlet &outlet)
{
    // Whoever gets a page must have had what was before it: a page ends the wait.
    while (maySend() && (!m_queue.isEmpty() || !m_entered.empty())
           && (m_showing || !m_lastSent || *m_lastSent + m_terms.interval <= now.boottime)) {
        if (!sendDelta(hub, outlet))
            return Outcome::Full;
        if (m_queue.isEmpty() && m_entered.empty())
            m_lastSent = now.boottime;
    }
    while (m_showing && maySend()) {
        if (!sendPage(hub, epoch, outlet))
            return Outcome::Full;
    }
    return Outcome::Done;
}

std::vector<DeviceState> Subscription::takeWhole(const hub::Hub &hub)
{
    std::vector<DeviceState> devices;
    while (!m_entered.empty() && devices.size() < m_limits.devicesOfPage) {
        if (const DeviceState *state = hub.device(*m_entered.begin()))
            devices.push_back(m_terms.filter.shown(*state));
        m_entered.erase(m_entered.begin());
    }
    return devices;
}

bool Subscription::sendDelta(const hub::Hub &hub, Outlet &outlet)
{
    ChangeQueue::Batch batch;
    if (m_queue.isEmpty())
        batch = {.revision = hub.revision(), .changes = noChanges()};
    else
        batch = m_queue.take(m_limits.changesOfDelta);
    protocol::Delta delta {.subscription = m_terms.id,
                           .revision = batch.revision,
                           .changes = batch.changes,
                           .skipped = batch.skipped};
    const std::set<DeviceId> entered = m_entered;
    if (m_queue.isEmpty())
        delta.devices = takeWhole(hub);
    const std::size_t units = delta.changes->size() + delta.devices.size();
    protocol::ServerMessage message = std::move(delta);
    if (!outlet.send(std::move(message))) {
        m_entered = entered;
        if (!batch.changes->empty())
            m_queue.putBack(std::move(batch));
        return false;
    }
    ++m_counters.deltas;
    m_counters.changes += units;
    m_counters.joined += m_queue.takeJoined();
    sent(batch.revision, units);
    return true;
}

bool Subscription::sendPage(const hub::Hub &hub, const QString &epoch, Outlet &outlet)
{
    protocol::SnapshotPage page {
        .subscription = m_terms.id, .epoch = epoch, .revision = hub.revision(), .first = !m_begun};
    if (page.first && m_terms.filter.isAll()) {
        page.areas = hub.areas();
        page.floors = hub.floors();
        page.plugins = hub.plugins();
        page.actions = hub.actions();
    }
    DeviceId upTo = m_shownUpTo;
    auto next = hub.devices().upper_bound(m_shownUpTo);
    while (next != hub.devices().end() && page.devices.size() < m_limits.devicesOfPage) {
        upTo = next->first;
        if (m_terms.filter.shows(next->first, next->second->owner.area))
            page.devices.push_back(m_terms.filter.shown(*next->second));
        ++next;
    }
    page.last = next == hub.devices().end();
    std::vector<DeviceId> shownNow;
    for (const DeviceState &state : page.devices)
        shownNow.push_back(state.device.id);
    const std::size_t units = page.devices.size();
    const bool isLast = page.last;
    protocol::ServerMessage message = std::move(page);
    if (!outlet.send(std::move(message)))
        return false;
    if (!m_terms.filter.isAll())
        m_members.insert(shownNow.begin(), shownNow.end());
    m_begun = true;
    m_shownUpTo = upTo;
    m_showing = !isLast;
    ++m_counters.pages;
    m_queue.reset(hub.revision());
    sent(hub.revision(), units);
    return true;
}

} // namespace atrium::api
