// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reconciler.h"

#include "dependence.h"
#include "retry.h"

#include <atrium/hub/settling.h>
#include <atrium/model/semantics.h>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace atrium::hub {

namespace {

constexpr auto kAnswerTime = 15s; // a plugin says within it what became of a write
constexpr int kMostUnheeded = 4; // attempts that the device took and did not heed
constexpr auto kDoubtTime = 3s; // after a wish settled, what was before is old news
constexpr std::size_t kMostCorrections = 3;
constexpr auto kCorrectionTime = 10min;

double distanceOf(const Value &desired, const Value &reported)
{
    return desired.isNumeric() && reported.isNumeric()
        ? std::abs(desired.toNumber() - reported.toNumber())
        : std::numeric_limits<double>::infinity();
}

} // namespace

void Reconciler::hurry(const DeviceId &device)
{
    const auto line = m_lines.find(device);
    if (line != m_lines.end())
        line->second.notBefore = BootTime {0};
}

void Reconciler::consider(Now now, const DeviceId &device)
{
    if (!m.wishes.of(device)) {
        tidy(device);
        return;
    }
    Line &line = m_lines[device];
    if (line.request != RequestId {0} || mustWait(now, device, line) || !m.isReachable(device))
        return;
    std::vector<WishId> wishes;
    WriteRequest request = compose(now, device, line, wishes);
    if (wishes.empty())
        return;
    const DeviceState *state = m.registry.find(device);
    if (!m_throttle.admit(now.boottime, device, state->device.via)) {
        planServe(now);
        return;
    }
    request.id = RequestId {++m_lastRequest};
    const RequestId id = request.id;
    const auto passed
        = m.plugins.write(InstanceId(device.instance().toString()), std::move(request));
    if (passed) {
        m_inFlight.emplace(id, device);
        sent(now, line, id, std::move(wishes));
        return;
    }
    m_throttle.release(device.instance());
    line.notBefore = now.boottime + backOff(line.failures + 1, m.rng);
    (void)mustWait(now, device, line);
}

// The line itself is woken: the wish that it waits for may come true before.
bool Reconciler::mustWait(Now now, const DeviceId &device, Line &line)
{
    if (line.notBefore <= now.boottime)
        return false;
    if (line.wakes.at != line.notBefore)
        m.agenda.plan(line.wakes, line.notBefore, {.what = Due::What::Line, .device = device});
    return true;
}

// The first that waits, and all after it: what was asked later must also come later.
WriteRequest Reconciler::compose(Now now, const DeviceId &device, const Line &line,
                                 std::vector<WishId> &taken)
{
    WriteRequest request;
    request.device = device;
    BootTime expiry = BootTime::max();
    for (const WishId wish : *m.wishes.of(device)) {
        const OpenWish &open = *m.wishes.find(wish);
        const DesiredValue desired = m.wishes.desiredOf(open);
        const bool waits = desired.status == WishStatus::Pending;
        if (!open.isDurable || open.expiry <= now.boottime || (taken.empty() && !waits))
            continue;
        request.values.emplace_back(open.property, desired.value);
        expiry = std::min(expiry, open.expiry);
        taken.push_back(wish);
        if (line.isSingle)
            break;
    }
    if (!taken.empty())
        request.expiry = now.wall + std::chrono::duration_cast<WallTime>(expiry - now.boottime);
    return request;
}

void Reconciler::sent(Now now, Line &line, RequestId id, std::vector<WishId> wishes)
{
    line.request = id;
    const BootTime answerBy = now.boottime + kAnswerTime;
    for (const WishId wish : wishes) {
        OpenWish &open = *m.wishes.find(wish);
        DesiredValue desired = m.wishes.desiredOf(open);
        if (desired.attempts == 0)
            open.before = m.registry.find(open.device)->property(open.property)->reported.value;
        open.settleBy = answerBy;
        open.isPassedOn = false;
        desired.status = WishStatus::Sent;
        ++desired.attempts;
        m.counters.retries += desired.attempts > 1 ? 1 : 0;
        desired.nextAttempt = WallTime {0};
        m.registry.trust(open.device, open.property); // what was old news may be asked for now
        m.wishes.update(open, desired);
    }
    m.agenda.plan(line.answer, answerBy,
                  {.what = Due::What::Write, .number = static_cast<std::uint64_t>(id)});
    line.sent = std::move(wishes);
}

void Reconciler::giveUp(Line &line, const DeviceId &device)
{
    if (line.request == RequestId {0})
        return;
    m.agenda.drop(line.answer);
    m_inFlight.erase(line.request);
    line.request = RequestId {0};
    m_throttle.release(device.instance());
}

void Reconciler::answered(Now now, const InstanceId &instance, const WriteAnswered &answer)
{
    const auto found = m_inFlight.find(answer.request);
    if (found == m_inFlight.end() || found->second.instance() != instance.text())
        return; // late: its wishes have moved on
    const DeviceId device = found->second;
    Line &line = m_lines.at(device);
    giveUp(line, device);
    const std::vector<WishId> wishes = stillOpen(line);
    if (answer.outcome) {
        line.failures = 0;
        for (const WishId wish : wishes)
            passedOn(now, wish);
        m.attempted(now, device, true);
    } else if (mayPassByItself(answer.outcome.error().code)) {
        tryLater(now, line, wishes, answer.outcome.error().detail);
        m.attempted(now, device, answer.outcome.error().code == Error::Code::Busy);
    } else {
        refused(now, line, wishes, answer.outcome.error().detail);
    }
    consider(now, device);
    serve(now);
}

void Reconciler::passedOn(Now now, WishId wish)
{
    OpenWish &open = *m.wishes.find(wish);
    const Property *property = m.wishes.propertyOf(open);
    if (property->writeOnly) {
        m.wishes.end(wish, WishStatus::Assumed, {});
        return;
    }
    open.isPassedOn = true;
    open.settleBy = now.boottime + settleTime(*property);
    open.distance
        = distanceOf(m.wishes.desiredOf(open).value,
                     m.registry.find(open.device)->property(open.property)->reported.value);
    if (isTrue(open)) // it may have been so all the time
        settle(now, wish);
    else
        m.wishes.schedule(wish, open.settleBy);
}

bool Reconciler::isTrue(const OpenWish &open) const
{
    const DeviceState *state = m.registry.find(open.device);
    const Property *property = m.wishes.propertyOf(open);
    const PropertyState *held = state->property(open.property);
    if (held->reported.quality == Quality::Good
        && isObeyed(property->schema, held->desired->value, held->reported.value))
        return true;
    return isObeyedByOther(*state, *property, held->desired->value);
}

void Reconciler::settle(Now now, WishId wish)
{
    const OpenWish open = *m.wishes.find(wish);
    const DesiredValue desired = m.wishes.desiredOf(open);
    const Property *property = m.wishes.propertyOf(open);
    const ReportedValue &reported = m.registry.find(open.device)->property(open.property)->reported;
    const bool counts = reported.sequence != 0 || reported.sourceTime.count() != 0;
    if (!counts && !open.before.isNothing()
        && !isObeyed(property->schema, desired.value, open.before))
        m.registry.doubt(now, open.device, open.property, open.before, kDoubtTime);
    if (desired.policy == WishPolicy::Enforce)
        m_kept[{open.device, open.property}].last = {.at = now.boottime,
                                                     .window = echoWindow(*property),
                                                     .sent = desired.value,
                                                     .before = open.before,
                                                     .sequence = reported.sequence};
    m.wishes.end(wish, WishStatus::Settled, {});
    // It came true before the plugin answered: nothing waits for that answer any more.
    const auto line = m_lines.find(open.device);
    if (line != m_lines.end() && line->second.request != RequestId {0}
        && std::none_of(line->second.sent.begin(), line->second.sent.end(),
                        [this](WishId each) { return m.wishes.find(each); }))
        giveUp(line->second, open.device);
}

void Reconciler::reported(Now now, const DeviceId &device, const PropertyName &name)
{
    const DeviceState *state = m.registry.find(device);
    const PropertyState *held = state->property(name);
    if (!held->desired && m.wishes.open().empty())
        return; // nobody wants anything: the way of most reports
    const Property &property = *state->device.model.model->property(name);
    if (property.semantic == semantic::power && m.wishes.of(device)) {
        // No brightness is obeyed by being off.
        for (const WishId wish : std::set<WishId>(*m.wishes.of(device))) {
            const OpenWish &open = *m.wishes.find(wish);
            if (open.property != name && m.wishes.desiredOf(open).attempts > 0
                && isObeyedByOther(*state, *m.wishes.propertyOf(open),
                                   m.wishes.desiredOf(open).value))
                settle(now, wish);
        }
    }
    const auto desired = held->desired;
    if (!desired || held->reported.quality != Quality::Good)
        return;
    const bool isObeyedNow = isObeyed(property.schema, desired->value, held->reported.value);
    if (OpenWish *open = m.wishes.find(desired->wish)) {
        if (desired->attempts == 0)
            return; // not asked of it yet
        if (isObeyedNow) {
            settle(now, desired->wish);
            consider(now, device);
        } else if (desired->status == WishStatus::Sent && open->isPassedOn) {
            moved(now, *open, property, desired->value, held->reported.value);
        }
    } else if (desired->status == WishStatus::Settled) {
        if (!isObeyedNow)
            outside(now, device, property, *desired, held->reported);
    } else if (desired->status != WishStatus::Assumed && isObeyedNow) {
        // It failed or expired, and came true after all.
        DesiredValue settled = *desired;
        settled.status = WishStatus::Settled;
        m.wishes.change(device, name, settled);
    }
}

// What travels may take longer, as long as it gets nearer.
void Reconciler::moved(Now now, OpenWish &open, const Property &property, const Value &desired,
                       const Value &reported)
{
    const double distance = distanceOf(desired, reported);
    if (!travels(property) || !(distance < open.distance))
        return;
    open.distance = distance;
    open.settleBy = now.boottime + settleTime(property);
    m.wishes.schedule(m.registry.find(open.device)->property(open.property)->desired->wish,
                      open.settleBy);
}

// A wish that is enforced does not hold any more.
void Reconciler::outside(Now now, const DeviceId &device, const Property &property,
                         const DesiredValue &desired, const ReportedValue &reported)
{
    Kept &kept = m_kept[{device, property.name}];
    if (kept.last.sent != desired.value) // before the hub was started, or it came true late
        kept.last = {.sent = desired.value};
    const BootTime windowEnd = kept.last.at + kept.last.window + 1ms;
    if (now.boottime < windowEnd
        && classify(property, kept.last, reported, now.boottime) != ReportClass::Outside) {
        m.agenda.plan(kept.looks, windowEnd,
                      {.what = Due::What::Kept, .device = device, .property = property.name});
        return;
    }
    std::erase_if(kept.corrections,
                  [&](BootTime at) { return at + kCorrectionTime <= now.boottime; });
    if (kept.corrections.size() >= kMostCorrections) {
        DesiredValue given = desired;
        given.policy = WishPolicy::Follow;
        given.status = WishStatus::Failed;
        given.lastError = u"changed from outside again and again; it is no longer put back"_s;
        m.agenda.drop(kept.looks);
        m_kept.erase({device, property.name});
        m.wishes.change(device, property.name, given);
        return;
    }
    kept.corrections.push_back(now.boottime);
    ++m.counters.corrections;
    m.wishes.reopen(now, device, property.name, desired);
    consider(now, device);
}

void Reconciler::pending(Now now, WishId wish, BootTime next, const QString &why)
{
    const OpenWish &open = *m.wishes.find(wish);
    DesiredValue desired = m.wishes.desiredOf(open);
    desired.status = WishStatus::Pending;
    desired.lastError = why;
    desired.nextAttempt = next < open.expiry
        ? now.wall + std::chrono::duration_cast<WallTime>(next - now.boottime)
        : WallTime {0};
    m.wishes.update(open, desired);
    m.wishes.schedule(wish, next);
}

void Reconciler::tryLater(Now now, Line &line, const std::vector<WishId> &wishes,
                          const QString &why)
{
    if (wishes.empty())
        return; // what was asked since has not been tried yet
    ++line.failures;
    line.notBefore = now.boottime + backOff(line.failures, m.rng);
    for (const WishId wish : wishes)
        pending(now, wish, line.notBefore, why);
}

void Reconciler::refused(Now now, Line &line, const std::vector<WishId> &wishes, const QString &why)
{
    if (wishes.size() == 1) {
        m.wishes.end(wishes.front(), WishStatus::Failed, why);
        return;
    }
    line.isSingle = true; // which of them it was, each will tell
    for (const WishId wish : wishes)
        pending(now, wish, now.boottime, {});
}

// The device has it, and does not report it.
void Reconciler::unheeded(Now now, WishId wish)
{
    OpenWish &open = *m.wishes.find(wish);
    const DeviceId device = open.device;
    const Value &reported = m.registry.find(device)->property(open.property)->reported.value;
    if (reported.isNothing()) {
        m.wishes.end(wish, WishStatus::Assumed, {}); // it never reports this
    } else if (++open.unheeded >= kMostUnheeded || open.expiry <= now.boottime) {
        m.wishes.end(wish, WishStatus::Failed, u"the device took it, but reports something else"_s);
    } else {
        Line &line = m_lines[device];
        line.notBefore = std::max(line.notBefore, now.boottime + backOff(open.unheeded, m.rng));
        pending(now, wish, line.notBefore, u"the device took it, but reports something else"_s);
    }
}

void Reconciler::check(Now now, WishId wish)
{
    const OpenWish *open = m.wishes.find(wish);
    if (!open)
        return;
    const DeviceId device = open->device;
    const DesiredValue desired = m.wishes.desiredOf(*open);
    if (desired.status == WishStatus::Sent) {
        if (open->settleBy > now.boottime || !open->isPassedOn) // timeOut() looks after its write
            return;
        unheeded(now, wish);
    } else if (open->expiry <= now.boottime) {
        m.wishes.end(wish, WishStatus::Expired,
                     desired.lastError.isEmpty()
                         ? u"not reached in time"_s
                         : u"not reached in time: %1"_s.arg(desired.lastError));
    }
    consider(now, device);
}

void Reconciler::timeOut(Now now, RequestId request)
{
    const auto found = m_inFlight.find(request);
    if (found == m_inFlight.end())
        return;
    const DeviceId device = found->second;
    Line &line = m_lines.at(device);
    giveUp(line, device);
    tryLater(now, line, stillOpen(line), u"no answer"_s);
    m.attempted(now, device, false);
    consider(now, device);
    serve(now);
}

std::vector<WishId> Reconciler::stillOpen(Line &line)
{
    std::vector<WishId> wishes = std::exchange(line.sent, {});
    std::erase_if(wishes, [this](WishId wish) { return !m.wishes.find(wish); });
    return wishes;
}

void Reconciler::serve(Now now)
{
    while (const auto device = m_throttle.next(now.boottime))
        consider(now, *device);
    planServe(now);
}

void Reconciler::planServe(Now now)
{
    const auto at = m_throttle.nextTime();
    if (!at || (m_serveAt > now.boottime && m_serveAt <= *at))
        return;
    m_serveAt = *at;
    m.agenda.plan(m_serves, *at, {.what = Due::What::Serve});
}

void Reconciler::instanceEnded(Now now, const InstanceId &instance)
{
    for (auto it = m_lines.lower_bound(DeviceId(instance, LocalId()));
         it != m_lines.end() && it->first.instance() == instance.text(); ++it) {
        giveUp(it->second, it->first);
        it->second.sent.clear();
        it->second.notBefore = BootTime {0};
        const auto *wishes = m.wishes.of(it->first);
        if (!wishes)
            continue;
        for (const WishId wish : *wishes) {
            const OpenWish &open = *m.wishes.find(wish);
            if (m.wishes.desiredOf(open).status == WishStatus::Sent)
                pending(now, wish, open.expiry, u"the plugin ended"_s);
        }
    }
    m_throttle.instanceEnded(instance.text());
}

void Reconciler::tidy(const DeviceId &device)
{
    if (!m.registry.find(device))
        forgetKept(device);
    const auto line = m_lines.find(device);
    if (line == m_lines.end() || m.wishes.of(device))
        return;
    m_throttle.forget(device);
    if (line->second.request != RequestId {0})
        return;
    m.agenda.drop(line->second.wakes);
    m_lines.erase(line);
}

void Reconciler::forgetKept(const DeviceId &device)
{
    auto kept = m_kept.lower_bound({device, PropertyName()});
    while (kept != m_kept.end() && kept->first.first == device) {
        m.agenda.drop(kept->second.looks);
        kept = m_kept.erase(kept);
    }
}

} // namespace atrium::hub
