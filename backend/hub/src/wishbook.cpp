// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wishbook.h"

#include <atrium/hub/settling.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace atrium::hub {

namespace {

constexpr std::size_t kMostOpen = 100'000;
constexpr std::size_t kMostValues = 256; // in one wish
constexpr int kMostAttempts = 3;
constexpr auto kLeastTime = 10s; // even what may not be late has that long to be sent
constexpr auto kFirstRetry = 1s;
constexpr auto kLongestRetry = 60s;
constexpr auto kAnswerTime = 15s; // a plugin says within it what became of a write

BootTime backOff(int attempts)
{
    BootTime wait = kFirstRetry;
    for (int i = 1; i < attempts && wait < kLongestRetry; ++i)
        wait *= 2;
    return std::min<BootTime>(wait, kLongestRetry);
}

bool mayPassByItself(Error::Code code)
{
    return code == Error::Code::Unreachable || code == Error::Code::Busy
        || code == Error::Code::Internal;
}

} // namespace

const Property *WishBook::propertyOf(const Open &open) const
{
    const DeviceState *state = m.registry.find(open.device);
    return state ? state->device.model.model->property(open.property) : nullptr;
}

void WishBook::restore(Now now, std::uint64_t lastWish)
{
    m_lastWish = lastWish;
    for (const auto &[id, state] : m.registry.devices()) {
        for (std::size_t i = 0; i < state->properties.size(); ++i) {
            const auto &desired = state->properties[i].desired;
            if (!desired || !isOpen(desired->status))
                continue;
            // The clock may have been set back since: no longer than it was given at first.
            const BootTime left = std::max(
                WallTime {0},
                std::min(desired->expiry - now.wall, desired->expiry - desired->askedAt));
            const Open open {.device = id,
                             .property = state->device.model.model->properties[i].name,
                             .isDurable = true,
                             .expiry = now.boottime + left};
            DesiredValue again = *desired;
            again.status = WishStatus::Pending;
            again.attempts = 0;
            m_open.emplace(desired->wish, open);
            m_byDevice[id].insert(desired->wish);
            schedule(desired->wish, open.expiry);
            update(open, again);
        }
    }
    m.counters.openWishes = m_open.size();
}

Result<> WishBook::validate(const Hub::Wish &wish) const
{
    const DeviceState *state = m.registry.find(wish.device);
    if (!state)
        return fail(Error::Code::NotFound, u"there is no device '%1'"_s.arg(wish.device.text()));
    if (wish.values.empty() || wish.values.size() > kMostValues)
        return fail(Error::Code::InvalidInput, u"a wish has 1 to %1 values"_s.arg(kMostValues));
    if (m_open.size() + wish.values.size() > kMostOpen)
        return fail(Error::Code::Busy, u"%1 wishes are open already"_s.arg(m_open.size()));
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

Result<std::vector<WishId>> WishBook::wish(Now now, const Hub::Wish &wish, Ticket ticket)
{
    if (const auto valid = validate(wish); !valid)
        return tl::unexpected(valid.error());
    const ThingModel &model = *m.registry.find(wish.device)->device.model.model;
    std::vector<WishId> ids;
    for (const auto &[name, value] : wish.values) {
        supersede(wish.device, name);
        ids.push_back(open(now, wish, *model.property(name), value,
                           ids.empty() ? WishId {m_lastWish + 1} : ids.front()));
    }
    const JournalSeq last = m_open.at(ids.back()).seq;
    m.outbox.hold(last, {.what = Gated::What::Acknowledge, .number = ticket});
    m.outbox.hold(last, {.what = Gated::What::SendWishes, .device = wish.device});
    return ids;
}

WishId WishBook::open(Now now, const Hub::Wish &wish, const Property &property, const Value &value,
                      WishId request)
{
    const WishId id {++m_lastWish};
    const auto late = std::min(wish.lateOk.value_or(property.lateOk), property.lateOk);
    const auto time = std::max<std::chrono::seconds>(late, kLeastTime);
    Open open {.device = wish.device, .property = property.name, .expiry = now.boottime + time};
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
    m.registry.find(open.device)->property(open.property)->desired
        = std::make_shared<const DesiredValue>(desired);
    m.outbox.change(
        WishChanged {.device = open.device, .property = open.property, .desired = desired});
    schedule(id, open.expiry);
    m_byDevice[open.device].insert(id);
    m_open.emplace(id, std::move(open));
    ++m.counters.wishes;
    m.counters.openWishes = m_open.size();
    return id;
}

void WishBook::supersede(const DeviceId &device, const PropertyName &property)
{
    const auto held = m.registry.find(device)->property(property)->desired;
    if (held && isOpen(held->status))
        end(held->wish, WishStatus::Superseded, {});
}

Result<> WishBook::cancel(WishId wish, Ticket ticket)
{
    const auto found = m_open.find(wish);
    if (found == m_open.end())
        return fail(Error::Code::NotFound,
                    u"there is no open wish %1"_s.arg(static_cast<std::uint64_t>(wish)));
    DesiredValue desired = desiredOf(found->second);
    desired.status = WishStatus::Cancelled;
    const JournalSeq seq = m.outbox.journal(WishRecord {
        .device = found->second.device, .property = found->second.property, .desired = desired});
    m.outbox.hold(seq, {.what = Gated::What::Acknowledge, .number = ticket});
    end(wish, WishStatus::Cancelled, {});
    return {};
}

DesiredValue WishBook::desiredOf(const Open &open) const
{
    return *m.registry.find(open.device)->property(open.property)->desired;
}

void WishBook::update(const Open &open, const DesiredValue &desired)
{
    PropertyState *state = m.registry.find(open.device)->property(open.property);
    state->desired = isHeld(desired) ? std::make_shared<const DesiredValue>(desired) : nullptr;
    m.outbox.change(
        WishChanged {.device = open.device, .property = open.property, .desired = desired});
}

void WishBook::end(WishId wish, WishStatus status, const QString &why)
{
    const auto found = m_open.find(wish);
    const Open open = found->second;
    m_open.erase(found);
    auto &ofDevice = m_byDevice[open.device];
    ofDevice.erase(wish);
    if (ofDevice.empty())
        m_byDevice.erase(open.device);
    m.counters.openWishes = m_open.size();
    m.counters.settled += status == WishStatus::Settled || status == WishStatus::Assumed ? 1 : 0;
    m.counters.failed += status == WishStatus::Failed || status == WishStatus::Expired ? 1 : 0;

    DesiredValue desired = desiredOf(open);
    desired.status = status;
    desired.lastError = why;
    desired.nextAttempt = WallTime {0};
    update(open, desired);
    m.outbox.journal(
        WishRecord {.device = open.device, .property = open.property, .desired = desired});
}

void WishBook::schedule(WishId wish, BootTime at)
{
    m.agenda.add(at, {.what = Due::What::Wish, .number = static_cast<std::uint64_t>(wish)});
}

void WishBook::markDurable(const DeviceId &device, JournalSeq seq)
{
    const auto wishes = m_byDevice.find(device);
    if (wishes == m_byDevice.end())
        return;
    for (const WishId wish : wishes->second) {
        Open &open = m_open.at(wish);
        open.isDurable = open.isDurable || open.seq <= seq;
    }
}

void WishBook::send(Now now, const DeviceId &device, bool isUp)
{
    const auto wishes = m_byDevice.find(device);
    const DeviceState *state = m.registry.find(device);
    if (!isUp || wishes == m_byDevice.end() || state->availability == Availability::Offline)
        return;
    WriteRequest request;
    request.device = device;
    std::vector<WishId> sent;
    for (const WishId wish : wishes->second) { // in the order they were made
        const Open &open = m_open.at(wish);
        const DesiredValue &desired = *state->property(open.property)->desired;
        if (!open.isDurable || open.request != RequestId {0} || open.notBefore > now.boottime
            || desired.status != WishStatus::Pending || open.expiry <= now.boottime)
            continue;
        request.values.emplace_back(open.property, desired.value);
        request.expiry = std::max(request.expiry, desired.expiry);
        sent.push_back(wish);
    }
    if (sent.empty())
        return;
    request.id = RequestId {++m_lastRequest};
    const RequestId id = request.id;
    const auto passed
        = m.plugins.write(InstanceId(device.instance().toString()), std::move(request));
    for (const WishId wish : sent) {
        if (!passed) {
            m_open.at(wish).notBefore = now.boottime + kFirstRetry;
            schedule(wish, now.boottime + kFirstRetry);
            continue;
        }
        Open &open = m_open.at(wish);
        open.request = id;
        open.settleBy = now.boottime + kAnswerTime;
        DesiredValue desired = desiredOf(open);
        desired.status = WishStatus::Sent;
        ++desired.attempts;
        desired.nextAttempt = WallTime {0};
        update(open, desired);
        schedule(wish, open.settleBy);
    }
    if (passed)
        m_inFlight.emplace(id, std::move(sent));
}

void WishBook::answered(Now now, const InstanceId &instance, const WriteAnswered &answer)
{
    const auto found = m_inFlight.find(answer.request);
    if (found == m_inFlight.end())
        return; // late: its wishes have moved on
    const std::vector<WishId> wishes = std::move(found->second);
    m_inFlight.erase(found);
    for (const WishId wish : wishes) {
        const auto open = m_open.find(wish);
        if (open == m_open.end() || open->second.request != answer.request
            || open->second.device.instance() != instance.text())
            continue;
        open->second.request = RequestId {0};
        if (answer.outcome)
            passedOn(now, wish);
        else if (mayPassByItself(answer.outcome.error().code))
            retryOrFail(now, wish, answer.outcome.error().detail);
        else
            end(wish, WishStatus::Failed, answer.outcome.error().detail);
    }
}

void WishBook::passedOn(Now now, WishId wish)
{
    Open &open = m_open.at(wish);
    const Property *property = propertyOf(open);
    if (property->writeOnly) {
        end(wish, WishStatus::Assumed, {});
        return;
    }
    open.settleBy = now.boottime + settleTime(*property);
    schedule(wish, open.settleBy);
    reported(open.device, property->name); // it may have been so all the time
}

void WishBook::reported(const DeviceId &device, const PropertyName &name)
{
    const DeviceState *state = m.registry.find(device);
    const PropertyState *property = state->property(name);
    const auto desired = property->desired;
    if (!desired || desired->status == WishStatus::Pending
        || property->reported.quality != Quality::Good
        || !isObeyed(state->device.model.model->property(name)->schema, desired->value,
                     property->reported.value))
        return;
    const auto open = m_open.find(desired->wish);
    if (open != m_open.end()) {
        end(desired->wish, WishStatus::Settled, {});
        return;
    }
    if (desired->status == WishStatus::Assumed)
        return;
    // It failed or expired, and came true after all.
    DesiredValue settled = *desired;
    settled.status = WishStatus::Settled;
    update({.device = device, .property = name}, settled);
    m.outbox.journal(WishRecord {.device = device, .property = name, .desired = settled});
}

void WishBook::retryOrFail(Now now, WishId wish, const QString &why)
{
    Open &open = m_open.at(wish);
    DesiredValue desired = desiredOf(open);
    if (desired.attempts >= kMostAttempts) {
        end(wish, WishStatus::Failed, why);
        return;
    }
    const BootTime wait = backOff(desired.attempts);
    open.notBefore = now.boottime + wait;
    desired.status = WishStatus::Pending;
    desired.lastError = why;
    desired.nextAttempt = now.wall + std::chrono::duration_cast<WallTime>(wait);
    update(open, desired);
    schedule(wish, open.notBefore);
}

void WishBook::check(Now now, WishId wish, bool isUp)
{
    const auto found = m_open.find(wish);
    if (found == m_open.end())
        return;
    Open &open = found->second;
    const bool isSent = desiredOf(open).status == WishStatus::Sent;
    if (!isSent && open.expiry <= now.boottime) {
        end(wish, WishStatus::Expired, u"not reached in time"_s);
    } else if (isSent && open.settleBy <= now.boottime) {
        m_inFlight.erase(open.request);
        open.request = RequestId {0};
        if (open.expiry <= now.boottime)
            end(wish, WishStatus::Failed, u"no answer"_s);
        else
            retryOrFail(now, wish, u"no answer"_s);
    } else if (!isSent && open.notBefore <= now.boottime) {
        send(now, DeviceId(open.device), isUp);
    }
}

void WishBook::instanceEnded(Now now, const InstanceId &instance)
{
    for (auto &[wish, open] : m_open) {
        if (open.device.instance() != instance.text())
            continue;
        DesiredValue desired = desiredOf(open);
        if (desired.status != WishStatus::Sent)
            continue;
        m_inFlight.erase(open.request);
        open.request = RequestId {0};
        open.notBefore = now.boottime;
        desired.status = WishStatus::Pending;
        update(open, desired);
        schedule(wish, open.expiry);
    }
}

void WishBook::deviceChanged(const DeviceId &device)
{
    const auto wishes = m_byDevice.find(device);
    if (wishes == m_byDevice.end())
        return;
    const DeviceState *state = m.registry.find(device);
    for (const WishId wish : std::set<WishId>(wishes->second)) {
        const Open &open = m_open.at(wish);
        const PropertyState *property = state ? state->property(open.property) : nullptr;
        if (property && property->desired && property->desired->wish == wish)
            continue;
        const DesiredValue lost {.wish = wish,
                                 .status = WishStatus::Failed,
                                 .lastError = u"the device no longer has this property"_s};
        m.outbox.change(WishChanged {.device = device, .property = open.property, .desired = lost});
        m.outbox.journal(WishRecord {.device = device, .property = open.property, .desired = lost});
        m_open.erase(wish);
        m_byDevice[device].erase(wish);
        ++m.counters.failed;
    }
    if (m_byDevice[device].empty())
        m_byDevice.erase(device);
    m.counters.openWishes = m_open.size();
}

} // namespace atrium::hub
