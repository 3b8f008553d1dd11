// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wishbook.h"

#include "dependence.h"
#include "lateness.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atrium::hub {

namespace {

constexpr std::size_t kMostOpen = 100'000;
constexpr std::size_t kMostValues = 256; // in one wish

} // namespace

void WishBook::restore(Now now, std::uint64_t lastWish)
{
    m_lastWish = lastWish;
    for (const auto &[id, state] : m.registry.devices()) {
        for (std::size_t i = 0; i < state->properties.size(); ++i) {
            const auto &desired = state->properties[i].desired;
            if (!desired || !isOpen(desired->status))
                continue;
            const Property &property = state->device.model.model->properties[i];
            // A clock that was set back while the hub was away makes no wish live longer.
            const WallTime most
                = std::min<WallTime>(desired->expiry - desired->askedAt,
                                     latest(property, state->device.kind, std::nullopt));
            const BootTime left
                = std::max(WallTime {0}, std::min(desired->expiry - now.wall, most));
            OpenWish open {.device = id,
                           .property = property.name,
                           .isDurable = true,
                           .isOfBefore = true,
                           .expiry = now.boottime + left};
            DesiredValue again = *desired;
            again.status = WishStatus::Pending;
            scheduleEnd(again.wish, open);
            m_open.emplace(again.wish, open);
            m_byDevice[id].insert(again.wish);
            update(open, again);
        }
    }
    m.counters.openWishes = m_open.size();
}

void WishBook::clockSet(Now now, WallTime by)
{
    for (auto &[wish, open] : m_open) {
        DesiredValue desired = desiredOf(open);
        if (open.isOfBefore) {
            const BootTime left = std::max(WallTime {0}, desired.expiry - now.wall);
            open.expiry = std::min(open.expiry, now.boottime + left);
            scheduleEnd(wish, open);
            continue;
        }
        desired.askedAt += by;
        desired.expiry += by;
        if (desired.nextAttempt != WallTime {0})
            desired.nextAttempt += by;
        change(open.device, open.property, desired);
    }
}

OpenWish *WishBook::find(WishId wish)
{
    const auto found = m_open.find(wish);
    return found == m_open.end() ? nullptr : &found->second;
}

const std::set<WishId> *WishBook::of(const DeviceId &device) const
{
    const auto found = m_byDevice.find(device);
    return found == m_byDevice.end() ? nullptr : &found->second;
}

Result<> WishBook::validate(const Hub::Wish &wish) const
{
    const DeviceState *state = m.registry.find(wish.device);
    if (!state)
        return fail(Error::Code::NotFound, u"there is no device '%1'"_s.arg(wish.device.text()));
    if (wish.values.empty() || wish.values.size() > kMostValues)
        return fail(Error::Code::InvalidInput, u"a wish has 1 to %1 values"_s.arg(kMostValues));
    if (wish.reason.size() > kLongestReason)
        return fail(Error::Code::InvalidInput,
                    u"a reason has at most %1 characters"_s.arg(kLongestReason));
    if (m_open.size() + wish.values.size() > kMostOpen)
        return fail(Error::Code::Busy, u"%1 wishes are open already"_s.arg(m_open.size()));
    if (const auto room = m.outbox.room(); !room)
        return room;
    std::set<PropertyName> names;
    for (const auto &[name, value] : wish.values) {
        const Property *property = state->device.model.model->property(name);
        if (!property)
            return fail(
                Error::Code::NotFound,
                u"'%1' has no property '%2'"_s.arg(wish.device.text(), name.text().left(128)));
        if (property->readOnly)
            return fail(Error::Code::Refused, u"'%1' can only be read"_s.arg(name.text()),
                        u'/' + name.text());
        if (!names.insert(name).second)
            return fail(Error::Code::InvalidInput, u"'%1' appears twice"_s.arg(name.text()),
                        u'/' + name.text());
        if (auto checked = property->schema.check(value); !checked) {
            Error error = checked.error();
            error.pointer = u'/' + name.text() + error.pointer;
            error.detail = name.text() + u": "_s + error.detail;
            return tl::unexpected(error);
        }
    }
    return {};
}

std::vector<WishId> WishBook::make(Now now, const Hub::Wish &wish, WishId request)
{
    const ThingModel &model = *m.registry.find(wish.device)->device.model.model;
    if (request == WishId {0})
        request = WishId {m_lastWish + 1};
    std::vector<WishId> ids;
    for (const auto &[name, value] : wish.values) {
        const Property &property = *model.property(name);
        supersede(wish, property, value, request);
        ids.push_back(makeOne(now, wish, property, value, request));
    }
    return ids;
}

WishId WishBook::makeOne(Now now, const Hub::Wish &wish, const Property &property,
                         const Value &value, WishId request)
{
    const WishId id {++m_lastWish};
    const DeviceState *state = m.registry.find(wish.device);
    const auto time = latest(property, state->device.kind, wish.lateOk);
    OpenWish open {.device = wish.device, .property = property.name, .expiry = now.boottime + time};
    const DesiredValue desired {.wish = id,
                                .request = request,
                                .value = value,
                                .actor = wish.actor,
                                .reason = wish.reason,
                                .policy = wish.policy,
                                .askedAt = now.wall,
                                .expiry = now.wall + time};
    open.seq = m.outbox.journal(
        WishRecord {.device = open.device, .property = open.property, .desired = desired});
    update(open, desired);
    scheduleEnd(id, open);
    m_byDevice[open.device].insert(id);
    m_open.emplace(id, std::move(open));
    ++m.counters.wishes;
    m.counters.openWishes = m_open.size();
    return id;
}

// The wish before it for the same property, and those for others that cannot hold beside it.
void WishBook::supersede(const Hub::Wish &wish, const Property &property, const Value &value,
                         WishId request)
{
    const DeviceState *state = m.registry.find(wish.device);
    const auto held = state->property(property.name)->desired;
    if (held && isOpen(held->status))
        end(held->wish, WishStatus::Superseded, {});
    const auto *others = of(wish.device);
    if (!others)
        return;
    for (const WishId id : std::set<WishId>(*others)) {
        const OpenWish &open = m_open.at(id);
        const auto desired = state->property(open.property)->desired;
        if (desired->request != request && open.property != property.name
            && undoes(property, value, *propertyOf(open), desired->value))
            end(id, WishStatus::Superseded, {});
    }
}

Result<> WishBook::cancel(WishId wish, Ticket ticket)
{
    if (!find(wish))
        return fail(Error::Code::NotFound,
                    u"there is no open wish %1"_s.arg(static_cast<std::uint64_t>(wish)));
    end(wish, WishStatus::Cancelled, {});
    m.outbox.hold(m.outbox.last(), {.what = Gated::What::Acknowledge, .number = ticket});
    return {};
}

DesiredValue WishBook::desiredOf(const OpenWish &open) const
{
    return *m.registry.find(open.device)->property(open.property)->desired;
}

const Property *WishBook::propertyOf(const OpenWish &open) const
{
    const DeviceState *state = m.registry.find(open.device);
    return state ? state->device.model.model->property(open.property) : nullptr;
}

void WishBook::update(const OpenWish &open, const DesiredValue &desired)
{
    PropertyState *state = m.registry.find(open.device)->property(open.property);
    state->desired = isHeld(desired) ? std::make_shared<const DesiredValue>(desired) : nullptr;
    m.outbox.change(
        WishChanged {.device = open.device, .property = open.property, .desired = desired});
}

void WishBook::end(WishId wish, WishStatus status, const QString &why)
{
    const auto found = m_open.find(wish);
    const OpenWish open = found->second;
    forget(found);
    m.counters.settled += status == WishStatus::Settled || status == WishStatus::Assumed ? 1 : 0;
    m.counters.failed += status == WishStatus::Failed || status == WishStatus::Expired ? 1 : 0;

    DesiredValue desired = desiredOf(open);
    desired.status = status;
    desired.lastError = why;
    desired.nextAttempt = WallTime {0};
    change(open.device, open.property, desired);
}

void WishBook::forget(Wishes::iterator at)
{
    m.agenda.drop(at->second.ends);
    m.agenda.drop(at->second.looks);
    const auto ofDevice = m_byDevice.find(at->second.device);
    ofDevice->second.erase(at->first);
    if (ofDevice->second.empty())
        m_byDevice.erase(ofDevice);
    m_open.erase(at);
    m.counters.openWishes = m_open.size();
}

void WishBook::change(const DeviceId &device, const PropertyName &property,
                      const DesiredValue &desired)
{
    update({.device = device, .property = property}, desired);
    m.outbox.journal(WishRecord {.device = device, .property = property, .desired = desired});
}

OpenWish &WishBook::reopen(Now now, const DeviceId &device, const PropertyName &property,
                           const DesiredValue &desired)
{
    const DeviceState *state = m.registry.find(device);
    // It has as long as it was given at first, which is what lies between these two.
    const auto time = std::min<WallTime>(
        desired.expiry - desired.askedAt,
        latest(*state->device.model.model->property(property), state->device.kind, std::nullopt));
    DesiredValue again = desired;
    again.status = WishStatus::Pending;
    again.attempts = 0;
    again.lastError.clear();
    again.askedAt = now.wall;
    again.expiry = now.wall + time;
    OpenWish open {.device = device,
                   .property = property,
                   .isDurable = true, // the wish itself is on the disk since long
                   .expiry = now.boottime + time};
    change(device, property, again);
    scheduleEnd(desired.wish, open);
    m_byDevice[device].insert(desired.wish);
    OpenWish &kept = m_open.emplace(desired.wish, std::move(open)).first->second;
    m.counters.openWishes = m_open.size();
    return kept;
}

void WishBook::schedule(WishId wish, BootTime at)
{
    m.agenda.plan(m_open.at(wish).looks, at,
                  {.what = Due::What::Wish, .number = static_cast<std::uint64_t>(wish)});
}

void WishBook::scheduleEnd(WishId wish, OpenWish &open)
{
    m.agenda.plan(open.ends, open.expiry,
                  {.what = Due::What::Wish, .number = static_cast<std::uint64_t>(wish)});
}

void WishBook::markDurable(const DeviceId &device, JournalSeq seq)
{
    const auto wishes = m_byDevice.find(device);
    if (wishes == m_byDevice.end())
        return;
    for (const WishId wish : wishes->second) {
        OpenWish &open = m_open.at(wish);
        open.isDurable = open.isDurable || open.seq <= seq;
    }
}

void WishBook::deviceChanged(const DeviceId &device)
{
    const auto *wishes = of(device);
    if (!wishes)
        return;
    const DeviceState *state = m.registry.find(device);
    for (const WishId wish : std::set<WishId>(*wishes)) {
        const auto at = m_open.find(wish);
        const OpenWish &open = at->second;
        const PropertyState *property = state ? state->property(open.property) : nullptr;
        if (property && property->desired && property->desired->wish == wish)
            continue;
        const DesiredValue lost {.wish = wish,
                                 .status = WishStatus::Failed,
                                 .lastError = u"the device no longer has this property"_s};
        m.outbox.change(WishChanged {.device = device, .property = open.property, .desired = lost});
        m.outbox.journal(WishRecord {.device = device, .property = open.property, .desired = lost});
        forget(at);
        ++m.counters.failed;
    }
}

} // namespace atrium::hub
