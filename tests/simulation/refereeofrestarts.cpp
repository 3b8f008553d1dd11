// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "referee.h"

using namespace Qt::StringLiterals;

// What must hold over the hub's death and at the end.
namespace atrium::sim {

namespace {

constexpr std::size_t kMostWaiting = 1'000; // entries that wait for the disk
constexpr std::size_t kMostInFlight = 256; // writes at all plugins that have no answer
constexpr std::size_t kMostHeld = 400; // acknowledgements and sendings that wait for the disk
constexpr std::size_t kMostActions = 50; // open, or of unknown fate
constexpr std::size_t kMostWaitingOfSubscription = 300; // as the sessions are told
constexpr std::size_t kMostAnswers = 64 * 2;
constexpr std::size_t kMostRemembered = 1'500;

QString nameOf(std::uint64_t id)
{
    return u"wish "_s + QString::number(id);
}

QString lost()
{
    return u"no acknowledged wish is lost"_s;
}

} // namespace

// What the hub published but did not get onto the disk never was. What is on the disk, is.
void Referee::adopt(const SimDisk &disk, WishId id, Wish &wish)
{
    const auto row = disk.wishes().find({wish.device, wish.property});
    wish.sendsInLife = 0;
    wish.takes = 0;
    wish.isRefused = false;
    wish.before = {};
    wish.isReopened = wish.isReopened && isOpen(wish.status);
    if (row == disk.wishes().end()) {
        if (isOpen(wish.status) && disk.hasDevice(wish.device))
            throw Violation(lost(), nameOf(std::uint64_t(id)) + u" is not on the disk"_s);
        if (!disk.hasDevice(wish.device))
            wish.status = WishStatus::Failed; // it went with its device
        return;
    }
    const DesiredValue &kept = row->second;
    if (kept.wish < id)
        throw Violation(lost(),
                        u"%1: the disk knows only %2"_s.arg(nameOf(std::uint64_t(id)),
                                                            nameOf(std::uint64_t(kept.wish))));
    if (kept.wish > id) {
        wish.status = isOpen(wish.status) ? WishStatus::Superseded : wish.status;
        return;
    }
    if (isOpen(kept.status) && kept.value != wish.value)
        throw Violation(lost(), nameOf(std::uint64_t(id)) + u" has another value on the disk"_s);
    wish.status = isOpen(kept.status) ? WishStatus::Pending : kept.status;
    wish.recorded = wish.status;
}

void Referee::hubDied(const SimDisk &disk)
{
    m_inFlight.clear();
    m_newestSent.clear();
    m_firstSent.clear();
    m_available.clear();
    m_runOf.clear();
    m_writes.clear();
    for (Heard &heard : m_heard) { // what the disk does not know yet is forgotten
        heard.sourceTime = WallTime {0};
        heard.oldUntil = BootTime {0};
    }
    for (auto &[instance, life] : m_lives)
        ++life;
    adoptActions(disk);
    for (auto it = m_wishes.begin(); it != m_wishes.end();) {
        if (it->second.seq <= disk.durableUpTo()) {
            adopt(disk, WishId {it->first}, it->second);
            ++it;
        } else if (it->second.isAcknowledged) {
            throw Violation(lost(), nameOf(it->first) + u" was acknowledged too early"_s);
        } else {
            m_stage.tally.add(Happening::LostUnacknowledged);
            it = m_wishes.erase(it);
        }
    }
}

void Referee::restored(const hub::Hub &hub, const SimDisk &disk)
{
    const Now now = m_stage.now();
    std::size_t open = 0;
    for (const auto &[key, kept] : disk.wishes()) {
        if (!isOpen(kept.status))
            continue;
        const DeviceState *state = hub.device(key.first);
        const PropertyState *property = state ? state->property(key.second) : nullptr;
        if (!property)
            continue; // the device cannot do that any more
        ++open;
        const auto number = static_cast<std::uint64_t>(kept.wish);
        if (!property->desired || property->desired->wish != kept.wish
            || property->desired->value != kept.value)
            throw Violation(lost(), nameOf(number) + u" did not come back"_s);
        Wish *wish = find(kept.wish);
        if (!wish)
            throw Violation(lost(), nameOf(number) + u" came from nowhere"_s);
        const BootTime left
            = std::clamp<BootTime>(kept.expiry - now.wall, 0s, BootTime(wish->total));
        wish->latest = now.boottime + left;
        wish->mayExpire = wish->latest;
        wish->isOfBefore = true;
        wish->expiry = kept.expiry;
    }
    checkActionsRestored(hub, disk);
    if (open > 0)
        m_stage.tally.add(Happening::RestartWithOpenWishes);
    m_stage.note(20, open, 0,
                 [&]() -> QString { return u"restored with %1 open wishes"_s.arg(open); });
}

void Referee::checkBounds(const hub::Hub &hub, const SimDisk &disk,
                          const api::SessionCounters &sessions)
{
    std::size_t writable = 0;
    std::size_t ageing = 0;
    for (const auto &[id, state] : hub.devices()) {
        for (const Property &property : state->device.model.model->properties) {
            writable += property.readOnly ? 0 : 1;
            ageing += property.maxAge.count() != 0 ? 1 : 0;
        }
    }
    const hub::HubCounters counters = hub.counters();
    // What is open has an end and a next step; each device may be waited and listened for; what is
    // kept or doubted for a moment, the plugins and the disk have a few.
    const std::size_t due = 2 * (counters.openWishes + counters.openActions) + counters.inFlight
        + ageing + 2 * counters.devices + 32;
    const auto check = [](std::size_t size, std::size_t most, const QString &what) {
        if (size > most)
            throw Violation(u"queues and memory stay within their bounds"_s,
                            u"%1 %2, at most %3"_s.arg(size).arg(what).arg(most));
    };
    check(counters.openWishes, writable, u"open wishes"_s);
    check(counters.openActions, kMostActions, u"open actions"_s);
    check(counters.agenda, due, u"entries on the agenda"_s);
    check(counters.held, kMostHeld, u"outputs wait for the disk"_s);
    check(counters.inFlight, kMostInFlight, u"writes are in flight for the hub"_s);
    check(counters.waiting, counters.devices, u"devices wait for their turn"_s);
    check(sessions.waiting, kMostWaitingOfSubscription * sessions.subscriptions,
          u"changes wait for clients"_s);
    check(sessions.answers, kMostAnswers * sessions.sessions, u"answers wait for clients"_s);
    check(sessions.remembered, kMostRemembered, u"changes are remembered"_s);
    check(disk.waiting(), kMostWaiting, u"entries wait for the disk"_s);
    check(m_inFlight.size(), kMostInFlight, u"writes are in flight"_s);
}

void Referee::checkSettled() const
{
    for (const auto &[id, wish] : m_wishes) {
        if (isOpen(wish.status))
            throw Violation(
                u"when the faults stop, every wish settles"_s,
                u"%1 (%2 %3) is %4 after %5 s"_s
                    .arg(nameOf(id), wish.device.text(), wish.property.text(), toText(wish.status))
                    .arg((m_stage.time.boot() - wish.madeAt) / 1s));
    }
}

void Referee::checkEnd(const hub::Hub &hub, const SimDisk &disk) const
{
    checkSettled();
    for (const WishId id : m_expected) {
        const auto wish = m_wishes.find(static_cast<std::uint64_t>(id));
        if (wish == m_wishes.end())
            throw Violation(lost(), nameOf(std::uint64_t(id)));
        if (wish->second.status != WishStatus::Settled
            && wish->second.status != WishStatus::Assumed)
            throw Violation(u"when the faults stop, every wish settles"_s,
                            u"%1 (%2 %3), made in good times, is %4"_s.arg(
                                nameOf(wish->first), wish->second.device.text(),
                                wish->second.property.text(), toText(wish->second.status)));
    }
    for (const ActionRun &run : hub.actions()) {
        if (isOpen(run.status))
            throw Violation(
                u"when the faults stop, every action ends"_s,
                u"action %1 is %2"_s.arg(std::uint64_t(run.id)).arg(toText(run.status)));
    }
    if (hub.counters().openWishes != 0)
        throw Violation(u"when the faults stop, every wish settles"_s,
                        u"%1 are counted as open"_s.arg(hub.counters().openWishes));
    for (const auto &[key, kept] : disk.wishes()) {
        if (isOpen(kept.status))
            throw Violation(u"the disk knows every fate"_s,
                            nameOf(std::uint64_t(kept.wish)) + u" is open there"_s);
    }
}

} // namespace atrium::sim
