// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hubcore.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace atrium::hub {

namespace {

constexpr auto kGrace = 10s; // a plugin that restarts within it leaves its devices as they are
constexpr std::size_t kFlushAtOnce = 2'000;
constexpr auto kFlushPause = 50ms;
constexpr WallTime kLeastJump = 5s; // less is a clock that is steered

bool isUpIn(PluginState state)
{
    return state == PluginState::Discovering || state == PluginState::Running
        || state == PluginState::Degraded;
}

} // namespace

Hub::Private::Private(const Ports &given, std::uint64_t seed)
    : ports(given)
    , rng(seed)
    , outbox(given.journal, given.changes)
    , registry(outbox, agenda, counters)
    , liveness({registry, agenda, counters})
    , wishes({registry, outbox, agenda, counters})
    , reconciler({.registry = registry,
                  .wishes = wishes,
                  .agenda = agenda,
                  .plugins = given.plugins,
                  .counters = counters,
                  .rng = rng,
                  .isReachable = [this](const DeviceId &id) { return isReachable(id); },
                  .attempted =
                      [this](Now now, const DeviceId &id, bool wasTaken) {
                          liveness.attempted(now, id, wasTaken);
                      }})
    , actions({registry, outbox, agenda, given.plugins, given.answers, counters, rng})
{ }

void Hub::Private::look(Now now)
{
    const WallTime offset = now.wall - std::chrono::duration_cast<WallTime>(now.boottime);
    const auto before = std::exchange(clockOffset, offset);
    if (!before || std::chrono::abs(offset - *before) < kLeastJump)
        return;
    registry.clockSet(now);
    wishes.clockSet(now, offset - *before);
}

bool Hub::Private::isUp(QStringView instance) const
{
    const auto found = statuses.find(InstanceId(instance.toString()));
    return found != statuses.end() && isUpIn(found->second.state);
}

bool Hub::Private::takesWishes(const DeviceId &id) const
{
    const auto found = statuses.find(InstanceId(id.instance().toString()));
    return found != statuses.end()
        && (found->second.state == PluginState::Running
            || (isUpIn(found->second.state) && registry.isNamed(id)));
}

bool Hub::Private::isReachable(const DeviceId &id) const
{
    return takesWishes(id) && liveness.isWorthTrying(id);
}

void Hub::Private::sendTo(Now now, const DeviceId &id)
{
    reconciler.consider(now, id);
    if (isReachable(id))
        actions.reachable(now, id);
}

void Hub::Private::published(Now now, const InstanceId &instance, DevicesPublished message)
{
    const auto outcome = registry.publish(now, instance, std::move(message));
    for (const DeviceId &id : outcome.removed) {
        if (registry.find(id)) // a message may name it twice
            remove(id);
    }
    for (const DeviceId &id : outcome.changed) {
        if (!registry.find(id)) // it was described and removed by one message
            continue;
        wishes.deviceChanged(id);
        actions.deviceChanged(id);
        liveness.described(now, id);
    }
    for (const auto *ids : {&outcome.named, &outcome.changed}) {
        for (const DeviceId &id : *ids) {
            if (registry.find(id))
                sendTo(now, id);
        }
    }
}

JournalSeq Hub::Private::remove(const DeviceId &id)
{
    const Device device = registry.find(id)->device;
    registry.remove(id);
    liveness.forget(id);
    wishes.deviceChanged(id);
    reconciler.tidy(id);
    actions.deviceChanged(id);
    return outbox.journal(DeviceRecord {.device = device, .removed = true});
}

void Hub::Private::reported(Now now, const InstanceId &instance, const Reported &message)
{
    const DeviceId *heard = nullptr;
    for (const Report &report : message.reports) {
        if (!registry.report(now, instance, report, message.receivedAt))
            continue;
        if (!heard || *heard != report.device) // most batches are of one device
            liveness.heard(now, report.device);
        heard = &report.device;
        reconciler.reported(now, report.device, report.property);
    }
}

void Hub::Private::available(Now now, const InstanceId &instance,
                             const AvailabilityReported &message)
{
    if (message.device.instance() != instance.text() || !registry.find(message.device)) {
        ++counters.foreign;
        return;
    }
    liveness.said(now, message.device, message.availability);
    sendTo(now, message.device);
}

void Hub::Private::happened(Now now, const InstanceId &instance, Occurrence message)
{
    if (message.device.instance() != instance.text() || !registry.find(message.device)) {
        ++counters.foreign;
        return;
    }
    liveness.heard(now, message.device);
    outbox.change(std::move(message));
}

void Hub::Private::status(Now now, const InstanceId &instance, PluginStatus status)
{
    status.instance = instance;
    const auto before = statuses.find(instance);
    const PluginState was = before == statuses.end() ? PluginState::Packaged : before->second.state;
    const PluginState is = status.state;
    statuses[instance] = status;
    outbox.change(PluginChanged {.plugin = std::move(status)});
    if (was == is)
        return;
    if (is == PluginState::Initialised)
        registry.beginLife(instance);
    if (isUpIn(was) && !isUpIn(is)) {
        reconciler.instanceEnded(now, instance);
        actions.instanceEnded(now, instance);
    }
    if (is == PluginState::BackingOff)
        agenda.add(now.boottime + kGrace, {.what = Due::What::Instance, .instance = instance});
    else if (is == PluginState::Stopped || is == PluginState::Rejected
             || is == PluginState::Quarantined)
        liveness.lost(now, instance);
    else if (isUpIn(is))
        found(now, instance);
}

void Hub::Private::found(Now now, const InstanceId &instance)
{
    liveness.found(now, instance);
    for (const DeviceId &id : registry.devicesOf(instance))
        sendTo(now, id);
}

void Hub::Private::due(Now now, const Due &due)
{
    switch (due.what) {
    case Due::What::Stale:
        registry.checkStale(now, due.device, due.property);
        return;
    case Due::What::Wish:
        reconciler.check(now, WishId {due.number});
        return;
    case Due::What::Write:
        reconciler.timeOut(now, RequestId {due.number});
        return;
    case Due::What::Kept:
        if (registry.find(due.device) && registry.find(due.device)->property(due.property))
            reconciler.reported(now, due.device, due.property);
        return;
    case Due::What::Doubt:
        if (registry.believe(now, due.device, due.property))
            reconciler.reported(now, due.device, due.property);
        return;
    case Due::What::Line:
        reconciler.consider(now, due.device);
        return;
    case Due::What::Serve:
        reconciler.serve(now);
        return;
    case Due::What::Action:
        if (const auto device = actions.deviceOf(ActionId {due.number}))
            actions.check(now, ActionId {due.number}, isReachable(*device));
        return;
    case Due::What::Liveness:
        liveness.check(now, due.device);
        return;
    case Due::What::Instance:
        if (!isUp(due.instance.text()) && !liveness.isLost(due.instance))
            liveness.lost(now, due.instance);
        return;
    case Due::What::Flush:
        if (registry.flush(kFlushAtOnce))
            agenda.add(now.boottime + kFlushPause, due);
        return;
    }
}

void Hub::Private::release(Now now, const Gated &gated, JournalSeq seq)
{
    switch (gated.what) {
    case Gated::What::Acknowledge:
        ports.answers.acknowledged(gated.number);
        return;
    case Gated::What::SendWishes:
        wishes.markDurable(gated.device, seq);
        if (registry.find(gated.device)) {
            reconciler.hurry(gated.device);
            reconciler.consider(now, gated.device);
        }
        return;
    case Gated::What::SendAction:
        if (const auto device = actions.deviceOf(ActionId {gated.number}))
            actions.durable(now, ActionId {gated.number}, isReachable(*device));
        return;
    case Gated::What::AnswerStore:
        ports.plugins.answerStore(gated.instance, gated.number, Value());
        return;
    }
}

void Hub::Private::asked(const InstanceId &instance, const StoreAsked &call)
{
    const auto outcome = shelves.ask(instance, call);
    if (!outcome || !outcome->record) {
        ports.plugins.answerStore(instance, call.call,
                                  outcome ? Result<Value>(outcome->answer)
                                          : tl::unexpected(outcome.error()));
        return;
    }
    outbox.hold(outbox.journal(*outcome->record),
                {.what = Gated::What::AnswerStore, .number = call.call, .instance = instance});
}

} // namespace atrium::hub
