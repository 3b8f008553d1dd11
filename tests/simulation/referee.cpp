// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "referee.h"

using namespace Qt::StringLiterals;

namespace atrium::sim {

namespace {

constexpr std::size_t kMostInFlight = 32; // writes of one instance
constexpr int kMostSends = 400; // of one wish in an hour
constexpr BootTime kAnswerTime = 15s;
constexpr BootTime kLeastTime = 10s; // even what may not be late has that long to be sent

QString nameOf(WishId id)
{
    return u"wish "_s + QString::number(static_cast<std::uint64_t>(id));
}

// How late a wish may be, by what its property is.
BootTime mostOf(const DeviceState &state, const PropertyName &name)
{
    const Property &property = *state.device.model.model->property(name);
    const bool isDangerous = state.device.kind == u"lock" || state.device.kind == u"siren";
    return isDangerous ? kLeastTime : std::max<BootTime>(property.lateOk, kLeastTime);
}

QString lost()
{
    return u"no acknowledged wish is lost"_s;
}

} // namespace

Referee::Wish *Referee::find(WishId id)
{
    const auto found = m_wishes.find(static_cast<std::uint64_t>(id));
    return found == m_wishes.end() ? nullptr : &found->second;
}

void Referee::appended(const hub::Hub &hub, hub::JournalSeq seq, const hub::JournalEntry &entry)
{
    if (const auto *wish = std::get_if<hub::WishRecord>(&entry))
        record(hub, seq, *wish);
    else if (const auto *action = std::get_if<hub::ActionRecord>(&entry))
        record(hub, seq, *action);
}

// A wish is known from the record of it that the hub makes first.
void Referee::record(const hub::Hub &hub, hub::JournalSeq seq, const hub::WishRecord &record)
{
    const DesiredValue &desired = record.desired;
    if (Wish *wish = find(desired.wish)) {
        const WishStatus was = std::exchange(wish->recorded, desired.status);
        if (wish->isEnforced && desired.status == WishStatus::Pending
            && was == WishStatus::Settled) { // it has a time of its own to be put back
            wish->isReopened = true;
            wish->latest = m_stage.time.boot() + (desired.expiry - m_stage.now().wall);
            wish->mayExpire = wish->latest;
            wish->isOfBefore = false;
            wish->isRefused = false;
            wish->takes = 0;
        }
        return;
    }
    if (desired.status != WishStatus::Pending)
        throw Violation(lost(), nameOf(desired.wish) + u" was never open"_s);
    const Now now = m_stage.now();
    const BootTime life = desired.expiry - now.wall;
    if (life > mostOf(*hub.device(record.device), record.property))
        throw Violation(u"nothing is sent after its expiry"_s,
                        nameOf(desired.wish) + u" is given %1 s"_s.arg(life / 1s));
    ++m_accepted;
    std::uint64_t &newest = m_newest[record.device];
    newest = std::max(newest, static_cast<std::uint64_t>(desired.wish));
    m_wishes.emplace(static_cast<std::uint64_t>(desired.wish),
                     Wish {.device = record.device,
                           .property = record.property,
                           .value = desired.value,
                           .isEnforced = desired.policy == WishPolicy::Enforce,
                           .seq = seq,
                           .madeAt = now.boottime,
                           .latest = now.boottime + life,
                           .total = life.count(),
                           .mayExpire = now.boottime + life});
    m_stage.note(10, static_cast<std::uint64_t>(desired.wish), 0, [&]() -> QString {
        return nameOf(desired.wish) + u": "_s + record.device.text() + u' ' + record.property.text()
            + u", for "_s + QString::number(life / std::chrono::seconds(1)) + u" s"_s;
    });
}

void Referee::sent(const hub::Hub &hub, const SimDisk &disk, const WriteRequest &request)
{
    const DeviceState *state = hub.device(request.device);
    if (!state)
        throw Violation(u"what is sent was wished for"_s, u"no device "_s + request.device.text());
    checkRate(request.device);
    m_stage.tally.add(Happening::WriteSent);
    if (request.values.size() > 1)
        m_stage.tally.add(Happening::WriteOfSeveral);
    for (const auto &[name, value] : request.values) {
        const PropertyState *property = state->property(name);
        if (!property || !property->desired || property->desired->value != value)
            throw Violation(u"what is sent was wished for"_s,
                            request.device.text() + u' ' + name.text());
        const WishId id = property->desired->wish;
        m_stage.note(11, static_cast<std::uint64_t>(id), static_cast<std::uint64_t>(request.id),
                     [&]() -> QString {
                         return u"write %1: %2 %3 (%4)"_s
                             .arg(static_cast<std::uint64_t>(request.id))
                             .arg(request.device.text(), name.text(), nameOf(id));
                     });
        Wish *wish = find(id);
        if (!wish)
            throw Violation(u"what is sent was wished for"_s, nameOf(id) + u" is not known"_s);
        sendsWish(disk, *wish, id);
        wish->sentAt = m_stage.time.boot();
        if (property->desired->attempts == 0)
            wish->before = property->reported.value;
        m_heard[{request.device, name}].oldUntil = {}; // it may be told to be that again
    }
    checkOneInFlight(*state);
    std::uint64_t &newest = m_firstSent[request.device];
    InFlight inFlight {.device = request.device, .since = m_stage.time.boot()};
    for (const auto &[name, value] : request.values) {
        const WishId wish = state->property(name)->desired->wish;
        newest = std::max(newest, static_cast<std::uint64_t>(wish));
        inFlight.wishes.emplace_back(name, wish);
    }
    m_inFlight.emplace(request.id, std::move(inFlight));
    checkInFlight(hub, InstanceId(request.device.instance().toString()));
}

void Referee::answered(const hub::WriteAnswered &answer)
{
    const auto found = m_inFlight.find(answer.request);
    if (found == m_inFlight.end())
        return;
    for (const auto &[property, id] : found->second.wishes) {
        Wish &wish = m_wishes.at(static_cast<std::uint64_t>(id));
        if (answer.outcome)
            ++wish.takes;
        else if (answer.outcome.error().code != Error::Code::Unreachable
                 && answer.outcome.error().code != Error::Code::Busy)
            wish.isRefused = true;
    }
    m_inFlight.erase(found);
}

// A write of which nothing is open any more does not count, nor one whose answer is overdue. What
// was put back since had come true before.
void Referee::checkOneInFlight(const DeviceState &state) const
{
    for (const auto &[id, write] : m_inFlight) {
        if (write.device == state.device.id && isOnItsWay(write, state))
            throw Violation(u"the order of a device's wishes holds"_s,
                            u"a second write to %1 while write %2 is on its way"_s.arg(
                                state.device.id.text(), QString::number(std::uint64_t(id))));
    }
}

bool Referee::isOnItsWay(const InFlight &write, const DeviceState &state) const
{
    if (write.since + kAnswerTime <= m_stage.time.boot())
        return false;
    return std::any_of(write.wishes.begin(), write.wishes.end(), [&](const auto &each) {
        const PropertyState *property = state.property(each.first);
        return property && property->desired && property->desired->wish == each.second
            && isOpen(property->desired->status)
            && !m_wishes.at(static_cast<std::uint64_t>(each.second)).isReopened;
    });
}

// A plugin has so much to do at the same time, and no more.
void Referee::checkInFlight(const hub::Hub &hub, const InstanceId &instance)
{
    std::size_t count = 0;
    for (const auto &[id, write] : m_inFlight) {
        if (write.device.instance() != instance.text())
            continue;
        const DeviceState *state = hub.device(write.device);
        count += state && isOnItsWay(write, *state) ? 1 : 0;
    }
    if (count == kMostInFlight)
        m_stage.tally.add(Happening::InFlightFull);
    if (count > kMostInFlight)
        throw Violation(u"queues and memory stay within their bounds"_s,
                        u"%1 writes of %2 are on their way"_s.arg(count).arg(instance.text()));
}

// A bridge takes so many at once, and so many a second.
void Referee::checkRate(const DeviceId &device)
{
    constexpr std::size_t kMostInASecond = 40;
    std::deque<BootTime> &writes = m_writes[device.instance().toString()];
    while (!writes.empty() && writes.front() + 1s <= m_stage.time.boot())
        writes.pop_front();
    writes.push_back(m_stage.time.boot());
    if (writes.size() > kMostInASecond)
        throw Violation(
            u"a bridge is not flooded"_s,
            u"%1 writes in a second to that of %2"_s.arg(writes.size()).arg(device.text()));
}

void Referee::sendsWish(const SimDisk &disk, Wish &wish, WishId id)
{
    const auto number = static_cast<std::uint64_t>(id);
    if (wish.seq > disk.durableUpTo())
        throw Violation(u"nothing is sent before it is on the disk"_s, nameOf(id));
    if (m_stage.time.boot() >= wish.latest)
        throw Violation(u"nothing is sent after its expiry"_s, nameOf(id));
    if (wish.isReopened)
        m_stage.tally.add(Happening::WishCorrected);
    std::uint64_t &newest = m_newestSent[{wish.device, wish.property}];
    if (newest > number)
        throw Violation(u"the order of a device's wishes holds"_s,
                        nameOf(id) + u" sent after "_s + nameOf(WishId {newest}));
    newest = number;
    if (wish.sendsInLife == 0 && !wish.isReopened && m_firstSent[wish.device] > number)
        throw Violation(u"the order of a device's wishes holds"_s,
                        nameOf(id) + u" was overtaken by "_s
                            + nameOf(WishId {m_firstSent[wish.device]}));
    ++wish.sendsInLife;
    if (++wish.sends > 1)
        m_stage.tally.add(Happening::WriteAgain);
    if (wish.sends > kMostSends)
        throw Violation(u"queues and memory stay within their bounds"_s,
                        nameOf(id) + u" was sent %1 times"_s.arg(wish.sends));
}

void Referee::instanceEnded(const InstanceId &instance)
{
    std::erase_if(m_inFlight, [&](const auto &each) {
        return each.second.device.instance() == instance.text();
    });
}

void Referee::changed(const hub::Hub &hub, const ChangeSet &set)
{
    for (const SharedChange &change : set.changes) {
        if (const auto *wish = std::get_if<WishChanged>(change.get())) {
            wishChanged(hub, set, *wish);
        } else if (const auto *action = std::get_if<ActionChanged>(change.get())) {
            actionChanged(action->run);
        } else if (const auto *property = std::get_if<PropertyChanged>(change.get())) {
            propertyChanged(*property);
        } else if (const auto *removed = std::get_if<DeviceRemoved>(change.get())) {
            // The hub keeps nothing of what is gone; one of that name begins anew.
            m_heard.removeIf([removed](auto each) { return each.key().first == removed->device; });
        } else if (const auto *described = std::get_if<DeviceChanged>(change.get())) {
            for (auto each = m_heard.begin(); each != m_heard.end(); ++each) {
                if (each.key().first == described->device.id)
                    each->oldUntil = {};
            }
        } else if (const auto *available = std::get_if<AvailabilityChanged>(change.get())) {
            const Availability was
                = std::exchange(m_available[available->device], available->availability);
            m_stage.tally.transition(was, available->availability);
            m_stage.note(
                13, static_cast<std::uint64_t>(available->availability), 0, [&]() -> QString {
                    return available->device.text() + u" is "_s + toText(available->availability);
                });
        }
    }
}

void Referee::acknowledged(const SimDisk &disk, WishId id)
{
    Wish *wish = find(id);
    if (!wish)
        throw Violation(lost(), nameOf(id) + u" was acknowledged but never recorded"_s);
    if (wish->seq > disk.durableUpTo())
        throw Violation(lost(), nameOf(id) + u" was acknowledged before it was on the disk"_s);
    if (wish->isAcknowledged)
        throw Violation(lost(), nameOf(id) + u" was acknowledged twice"_s);
    wish->isAcknowledged = true;
    m_stage.tally.add(Happening::WishAcknowledged);
}

} // namespace atrium::sim
