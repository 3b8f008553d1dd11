// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hubcore.h"

#include <atrium/hub/hub.h>

#include <limits>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace atrium::hub {

namespace {

constexpr std::size_t kMostMembers = 1'000; // of one request

} // namespace

Hub::Hub(const Ports &ports, std::uint64_t seed)
    : d(std::make_unique<Private>(ports, seed))
{ }

Hub::~Hub() = default;

void Hub::restore(Now now, Remembered remembered)
{
    d->outbox.resume(remembered.lastSeq);
    d->look(now);
    d->registry.restore(std::move(remembered.devices));
    d->registry.clockSet(now); // it may have been set back since
    d->wishes.restore(now, remembered.lastWish);
    d->actions.restore(now, remembered.actions, remembered.lastAction);
    d->areas = std::move(remembered.areas);
    d->floors = std::move(remembered.floors);
    for (const KeptRecord &record : remembered.kept)
        d->shelves.put(record);
    for (PluginConfig &config : remembered.plugins) {
        d->ports.plugins.configure(config);
        d->configs.emplace(config.instance, std::move(config));
    }
}

void Hub::fromPlugin(Now now, const InstanceId &instance, FromPlugin message)
{
    d->look(now);
    std::visit(
        [&](auto &&each) {
            using T = std::decay_t<decltype(each)>;
            if constexpr (std::is_same_v<T, Reported>)
                d->reported(now, instance, each);
            else if constexpr (std::is_same_v<T, DevicesPublished>)
                d->published(now, instance, std::move(each));
            else if constexpr (std::is_same_v<T, AvailabilityReported>)
                d->available(now, instance, each);
            else if constexpr (std::is_same_v<T, WriteAnswered>)
                d->reconciler.answered(now, instance, each);
            else if constexpr (std::is_same_v<T, InvokeAnswered>)
                d->actions.answered(now, instance, each);
            else if constexpr (std::is_same_v<T, InvokeProgressed>)
                d->actions.progressed(now, instance, each);
            else if constexpr (std::is_same_v<T, StatusReported>)
                d->status(now, instance, std::move(each.status));
            else if constexpr (std::is_same_v<T, StoreAsked>)
                d->asked(instance, each);
            else
                d->happened(now, instance, std::move(each));
        },
        std::move(message));
}

void Hub::durable(Now now, JournalSeq seq)
{
    for (const Gated &gated : d->outbox.release(seq))
        d->release(now, gated, seq);
}

BootTime Hub::tick(Now now)
{
    d->look(now);
    while (const auto due = d->agenda.take(now.boottime))
        d->due(now, *due);
    return d->agenda.next(now.boottime + 1h);
}

void Hub::flush()
{
    d->registry.flush(std::numeric_limits<std::size_t>::max());
}

void Hub::publish()
{
    d->outbox.publish();
}

Result<std::vector<WishId>> Hub::wish(Now now, const Wish &wish, Ticket ticket)
{
    auto fates = wishMany(now, {wish}, ticket);
    return fates ? std::move(fates->front()) : tl::unexpected(std::move(fates.error()));
}

Result<> Hub::checkWish(const Wish &wish) const
{
    return d->wishes.validate(wish);
}

Result<std::vector<Result<std::vector<WishId>>>>
Hub::wishMany(Now now, const std::vector<Wish> &wishes, Ticket ticket)
{
    if (wishes.empty() || wishes.size() > kMostMembers)
        return fail(Error::Code::InvalidInput,
                    u"a request is for 1 to %1 devices"_s.arg(kMostMembers));
    d->look(now);
    std::vector<Result<std::vector<WishId>>> fates;
    WishId request {0};
    for (const Wish &wish : wishes) {
        if (const auto valid = d->wishes.validate(wish); !valid) {
            fates.emplace_back(tl::unexpected(valid.error()));
            continue;
        }
        std::vector<WishId> ids = d->wishes.make(now, wish, request);
        if (request == WishId {0})
            request = ids.front();
        fates.emplace_back(std::move(ids));
    }
    if (request == WishId {0})
        return tl::unexpected(fates.front().error());
    const JournalSeq last = d->outbox.last();
    d->outbox.hold(last, {.what = Gated::What::Acknowledge, .number = ticket});
    for (std::size_t i = 0; i < wishes.size(); ++i) {
        if (fates[i])
            d->outbox.hold(last, {.what = Gated::What::SendWishes, .device = wishes[i].device});
    }
    return fates;
}

Result<> Hub::cancelWish(Now now, WishId wish, Ticket ticket)
{
    const OpenWish *open = d->wishes.find(wish);
    const DeviceId device = open ? open->device : DeviceId();
    auto cancelled = d->wishes.cancel(wish, ticket);
    if (cancelled)
        d->reconciler.consider(now, device);
    return cancelled;
}

Result<ActionId> Hub::invoke(Now now, const Invocation &call, Ticket ticket)
{
    d->look(now);
    return d->actions.invoke(now, call, d->isReachable(call.device), ticket);
}

Result<> Hub::cancelAction(Now /*now*/, ActionId action, const QString &actor, Ticket ticket)
{
    return d->actions.cancel(action, actor, ticket);
}

Result<> Hub::setPlugin(Now /*now*/, const PluginConfig &config, Ticket ticket)
{
    if (!isValidInstanceId(config.instance.text()) || !isValidInstanceId(config.plugin.text()))
        return fail(Error::Code::InvalidInput,
                    u"an instance and its plugin are named by up to 40 of a-z 0-9 -"_s,
                    u"/instance"_s);
    const auto held = d->configs.find(config.instance);
    if (held != d->configs.end() && held->second.fromFile)
        return fail(
            Error::Code::Refused,
            u"'%1' is configured in atrium.toml; change it there"_s.arg(config.instance.text()));
    if (held != d->configs.end() && held->second.plugin != config.plugin)
        return fail(Error::Code::InvalidInput,
                    u"'%1' is an instance of the plugin '%2'; remove it first"_s.arg(
                        config.instance.text(), held->second.plugin.text()),
                    u"/plugin"_s);
    d->configs[config.instance] = config;
    const JournalSeq seq = d->outbox.journal(PluginConfigRecord {.config = config});
    d->outbox.hold(seq, {.what = Gated::What::Acknowledge, .number = ticket});
    d->ports.plugins.configure(config);
    return {};
}

Result<> Hub::removePlugin(Now /*now*/, const InstanceId &instance, Ticket ticket)
{
    const auto held = d->configs.find(instance);
    if (held == d->configs.end())
        return fail(Error::Code::NotFound, u"there is no plugin '%1'"_s.arg(instance.text()));
    if (held->second.fromFile)
        return fail(Error::Code::Refused,
                    u"'%1' is configured in atrium.toml; remove it there"_s.arg(instance.text()));
    const JournalSeq seq
        = d->outbox.journal(PluginConfigRecord {.config = held->second, .removed = true});
    d->outbox.hold(seq, {.what = Gated::What::Acknowledge, .number = ticket});
    d->configs.erase(held);
    d->ports.plugins.forget(instance);
    for (const DeviceId &id : d->registry.devicesOf(instance))
        d->remove(id);
    for (KeptRecord &record : d->shelves.clear(Shelves::ofInstance(instance)))
        d->outbox.journal(std::move(record));
    d->statuses.erase(instance);
    d->outbox.change(PluginRemoved {.instance = instance});
    return {};
}

void Hub::keep(const QString &shelf, const QString &key, const Value &value, Ticket ticket)
{
    KeptRecord record {.shelf = shelf, .key = key, .value = value};
    d->shelves.put(record);
    d->outbox.hold(d->outbox.journal(std::move(record)),
                   {.what = Gated::What::Acknowledge, .number = ticket});
}

std::map<QString, Value> Hub::kept(const QString &shelf) const
{
    return d->shelves.of(shelf);
}

Result<> Hub::removeDevice(Now /*now*/, const DeviceId &device, Ticket ticket)
{
    if (!d->registry.find(device))
        return fail(Error::Code::NotFound, u"there is no device '%1'"_s.arg(device.text()));
    d->outbox.hold(d->remove(device), {.what = Gated::What::Acknowledge, .number = ticket});
    return {};
}

const DeviceState *Hub::device(const DeviceId &id) const
{
    return d->registry.find(id);
}

const std::map<DeviceId, std::unique_ptr<DeviceState>> &Hub::devices() const
{
    return d->registry.devices();
}

std::vector<PluginStatus> Hub::plugins() const
{
    std::vector<PluginStatus> all;
    for (const auto &[instance, status] : d->statuses)
        all.push_back(status);
    return all;
}

std::vector<ActionRun> Hub::actions() const
{
    return d->actions.held();
}

std::vector<PluginConfig> Hub::pluginConfigs() const
{
    std::vector<PluginConfig> all;
    for (const auto &[instance, config] : d->configs)
        all.push_back(config);
    return all;
}

std::uint64_t Hub::revision() const
{
    return d->outbox.revision();
}

HubCounters Hub::counters() const
{
    HubCounters all = d->counters;
    all.openActions = d->actions.size();
    all.agenda = d->agenda.size();
    all.held = d->outbox.holds();
    all.inFlight = d->reconciler.inFlight();
    all.waiting = d->reconciler.waiting();
    return all;
}

} // namespace atrium::hub
