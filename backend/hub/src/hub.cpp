// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "actionbook.h"
#include "agenda.h"
#include "outbox.h"
#include "registry.h"
#include "shelves.h"
#include "wishbook.h"

#include <atrium/hub/hub.h>
#include <atrium/model/json.h>

#include <QCryptographicHash>

#include <algorithm>
#include <limits>
#include <set>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace atrium::hub {

namespace {

constexpr auto kGrace = 10s; // a plugin that restarts within it leaves its devices as they are
constexpr std::size_t kMostAreas = 500;
constexpr qsizetype kLongestTitle = 200;
constexpr std::size_t kFlushAtOnce = 2'000;
constexpr auto kFlushPause = 50ms;

bool isUp(PluginState state)
{
    return state == PluginState::Discovering || state == PluginState::Running
        || state == PluginState::Degraded;
}

Result<> checkTitle(const QString &title)
{
    if (title.size() > kLongestTitle)
        return fail(Error::Code::InvalidInput, u"a title has at most 200 characters"_s,
                    u"/title"_s);
    return {};
}

} // namespace

struct Hub::Private
{
    Private(const Ports &given, std::uint64_t seed)
        : ports(given)
        , rng(seed)
        , outbox(given.journal, given.changes)
        , registry(outbox, agenda, counters)
        , wishes({registry, outbox, agenda, given.plugins, counters})
        , actions({registry, outbox, agenda, given.plugins, given.answers, counters, rng})
    { }

    [[nodiscard]] bool isUp(QStringView instance) const
    {
        const auto found = statuses.find(InstanceId(instance.toString()));
        return found != statuses.end() && hub::isUp(found->second.state);
    }

    // A plugin that has just started would refuse a wish for a device that it has not found yet.
    [[nodiscard]] bool takesWishes(const DeviceId &id) const
    {
        const auto found = statuses.find(InstanceId(id.instance().toString()));
        return found != statuses.end()
            && (found->second.state == PluginState::Running
                || (hub::isUp(found->second.state) && registry.isNamed(id)));
    }

    void published(Now now, const InstanceId &instance, DevicesPublished message)
    {
        const auto outcome = registry.publish(now, instance, std::move(message));
        for (const DeviceId &id : outcome.removed) {
            if (registry.find(id)) // a message may name it twice
                remove(id);
        }
        for (const DeviceId &id : outcome.changed) {
            DeviceState *state = registry.find(id);
            if (!state) // and remove what it has just described
                continue;
            wishes.deviceChanged(id);
            actions.deviceChanged(id);
            if (!unreachable.contains(instance) && state->availability == Availability::Offline
                && wasLost.erase(id) > 0)
                registry.setAvailability(now, id, Availability::Unknown);
        }
        for (const auto *ids : {&outcome.named, &outcome.changed}) {
            for (const DeviceId &id : *ids) {
                if (registry.find(id) && !unreachable.contains(instance))
                    sendTo(now, id);
            }
        }
    }

    JournalSeq remove(const DeviceId &id)
    {
        const Device device = registry.find(id)->device;
        registry.remove(id);
        wishes.deviceChanged(id);
        actions.deviceChanged(id);
        return outbox.journal(DeviceRecord {.device = device, .removed = true});
    }

    void reported(Now now, const InstanceId &instance, const Reported &message)
    {
        for (const Report &report : message.reports) {
            if (registry.report(now, instance, report, message.receivedAt))
                wishes.reported(report.device, report.property);
        }
    }

    void available(Now now, const InstanceId &instance, const AvailabilityReported &message)
    {
        if (message.device.instance() != instance.text() || !registry.find(message.device)) {
            ++counters.foreign;
            return;
        }
        registry.setAvailability(now, message.device, message.availability);
        wasLost.erase(message.device);
        if (message.availability != Availability::Offline)
            sendTo(now, message.device);
    }

    void status(Now now, const InstanceId &instance, PluginStatus status)
    {
        status.instance = instance;
        const auto before = statuses.find(instance);
        const PluginState was
            = before == statuses.end() ? PluginState::Packaged : before->second.state;
        const PluginState is = status.state;
        statuses[instance] = status;
        outbox.change(PluginChanged {.plugin = std::move(status)});
        if (was == is)
            return;
        if (is == PluginState::Initialised)
            registry.beginLife(instance);
        if (hub::isUp(was) && !hub::isUp(is)) {
            wishes.instanceEnded(now, instance);
            actions.instanceEnded(now, instance);
        }
        if (is == PluginState::BackingOff)
            agenda.add(now.boottime + kGrace, {.what = Due::What::Instance, .instance = instance});
        else if (is == PluginState::Stopped || is == PluginState::Rejected
                 || is == PluginState::Quarantined)
            lose(now, instance);
        else if (hub::isUp(is))
            found(now, instance);
    }

    // Nobody can reach the instance's devices.
    void lose(Now now, const InstanceId &instance)
    {
        unreachable.insert(instance);
        for (const DeviceId &id : registry.devicesOf(instance)) {
            if (registry.find(id)->availability != Availability::Offline)
                wasLost.insert(id);
        }
        registry.setUnreachable(now, instance);
    }

    void found(Now now, const InstanceId &instance)
    {
        unreachable.erase(instance);
        for (const DeviceId &id : registry.devicesOf(instance)) {
            if (wasLost.erase(id) > 0)
                registry.setAvailability(now, id, Availability::Unknown);
            sendTo(now, id);
        }
    }

    void due(Now now, const Due &due)
    {
        switch (due.what) {
        case Due::What::Stale:
            registry.checkStale(now, due.device, due.property);
            return;
        case Due::What::Wish:
            checkWish(now, WishId {due.number});
            return;
        case Due::What::Action:
            checkAction(now, ActionId {due.number});
            return;
        case Due::What::Instance:
            if (!isUp(due.instance.text()) && !unreachable.contains(due.instance))
                lose(now, due.instance);
            return;
        case Due::What::Flush:
            if (registry.flush(kFlushAtOnce))
                agenda.add(now.boottime + kFlushPause, due);
            return;
        }
    }

    void checkWish(Now now, WishId wish)
    {
        const auto device = wishes.deviceOf(wish);
        if (device)
            wishes.check(now, wish, takesWishes(*device));
    }

    void checkAction(Now now, ActionId id)
    {
        if (const auto device = actions.deviceOf(id))
            actions.check(now, id, takesWishes(*device));
    }

    void sendTo(Now now, const DeviceId &id)
    {
        const bool takes = takesWishes(id);
        wishes.send(now, id, takes);
        if (takes)
            actions.reachable(now, id);
    }

    void asked(const InstanceId &instance, const StoreAsked &call)
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

    Ports ports;
    Rng rng;
    HubCounters counters;
    Outbox outbox;
    Agenda agenda;
    Registry registry;
    WishBook wishes;
    ActionBook actions;
    std::map<InstanceId, PluginStatus> statuses;
    std::map<InstanceId, PluginConfig> configs;
    std::set<InstanceId> unreachable; // instances whose devices nobody can reach
    std::set<DeviceId> wasLost; // devices that are offline for no other reason
    std::vector<Area> areas;
    Shelves shelves;
};

Hub::Hub(const Ports &ports, std::uint64_t seed)
    : d(std::make_unique<Private>(ports, seed))
{ }

Hub::~Hub() = default;

void Hub::restore(Now now, Remembered remembered)
{
    d->outbox.resume(remembered.lastSeq);
    d->registry.restore(std::move(remembered.devices));
    d->wishes.restore(now, remembered.lastWish);
    d->actions.restore(now, remembered.actions, remembered.lastAction);
    d->areas = std::move(remembered.areas);
    for (const KeptRecord &record : remembered.kept)
        d->shelves.put(record);
    for (PluginConfig &config : remembered.plugins) {
        d->ports.plugins.configure(config);
        d->configs.emplace(config.instance, std::move(config));
    }
}

void Hub::fromPlugin(Now now, const InstanceId &instance, FromPlugin message)
{
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
                d->wishes.answered(now, instance, each);
            else if constexpr (std::is_same_v<T, InvokeAnswered>)
                d->actions.answered(now, instance, each);
            else if constexpr (std::is_same_v<T, InvokeProgressed>)
                d->actions.progressed(now, instance, each);
            else if constexpr (std::is_same_v<T, StatusReported>)
                d->status(now, instance, std::move(each.status));
            else if constexpr (std::is_same_v<T, StoreAsked>)
                d->asked(instance, each);
            else if (each.device.instance() == instance.text() && d->registry.find(each.device))
                d->outbox.change(std::move(each)); // an occurrence
            else
                ++d->counters.foreign;
        },
        std::move(message));
}

void Hub::durable(Now now, JournalSeq seq)
{
    for (const Gated &gated : d->outbox.release(seq)) {
        switch (gated.what) {
        case Gated::What::Acknowledge:
            d->ports.answers.acknowledged(gated.number);
            break;
        case Gated::What::SendWishes:
            d->wishes.markDurable(gated.device, seq);
            if (d->registry.find(gated.device))
                d->wishes.send(now, gated.device, d->takesWishes(gated.device));
            break;
        case Gated::What::SendAction:
            if (const auto device = d->actions.deviceOf(ActionId {gated.number}))
                d->actions.durable(now, ActionId {gated.number}, d->takesWishes(*device));
            break;
        case Gated::What::AnswerStore:
            d->ports.plugins.answerStore(gated.instance, gated.number, Value());
            break;
        }
    }
}

BootTime Hub::tick(Now now)
{
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
    return d->wishes.wish(now, wish, ticket);
}

Result<> Hub::cancelWish(Now /*now*/, WishId wish, Ticket ticket)
{
    return d->wishes.cancel(wish, ticket);
}

Result<ActionId> Hub::invoke(Now now, const Invocation &call, Ticket ticket)
{
    return d->actions.invoke(now, call, d->takesWishes(call.device), ticket);
}

Result<> Hub::cancelAction(Now /*now*/, ActionId action, const QString &actor, Ticket ticket)
{
    return d->actions.cancel(action, actor, ticket);
}

Result<> Hub::setOwnerWords(Now /*now*/, const DeviceId &device, const OwnerWords &owner,
                            Ticket ticket)
{
    if (!d->registry.find(device))
        return fail(Error::Code::NotFound, u"there is no device '%1'"_s.arg(device.text()));
    if (const auto title = checkTitle(owner.title); !title)
        return title;
    if (!owner.area.isEmpty()
        && std::none_of(d->areas.begin(), d->areas.end(),
                        [&](const Area &area) { return area.id == owner.area; }))
        return fail(Error::Code::NotFound,
                    u"there is no area '%1'"_s.arg(owner.area.text().left(64)), u"/area"_s);
    d->registry.setOwner(device, owner);
    const JournalSeq seq = d->outbox.journal(OwnerWordsRecord {.device = device, .owner = owner});
    d->outbox.hold(seq, {.what = Gated::What::Acknowledge, .number = ticket});
    return {};
}

Result<> Hub::setAreas(Now /*now*/, const std::vector<Area> &areas, Ticket ticket)
{
    if (areas.size() > kMostAreas)
        return fail(Error::Code::InvalidInput, u"a house has at most 500 areas"_s);
    std::set<AreaId> ids;
    for (std::size_t i = 0; i < areas.size(); ++i) {
        const QString pointer = u'/' + QString::number(i);
        if (!isValidAreaId(areas[i].id.text()) || !ids.insert(areas[i].id).second)
            return fail(Error::Code::InvalidInput,
                        u"'%1' is not an area's id (a-z 0-9 -), or appears twice"_s.arg(
                            areas[i].id.text().left(64)),
                        pointer + u"/id"_s);
        if (areas[i].title.isEmpty() || !checkTitle(areas[i].title))
            return fail(Error::Code::InvalidInput, u"a title has 1 to 200 characters"_s,
                        pointer + u"/title"_s);
    }
    d->areas = areas;
    d->outbox.change(AreasChanged {.areas = areas});
    const JournalSeq seq = d->outbox.journal(AreasRecord {.areas = areas});
    d->outbox.hold(seq, {.what = Gated::What::Acknowledge, .number = ticket});
    // Devices of an area that is gone have none.
    for (const auto &[id, state] : d->registry.devices()) {
        if (state->owner.area.isEmpty() || ids.contains(state->owner.area))
            continue;
        OwnerWords owner = state->owner;
        owner.area = {};
        d->registry.setOwner(id, owner);
        d->outbox.journal(OwnerWordsRecord {.device = id, .owner = owner});
    }
    return {};
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

const std::vector<Area> &Hub::areas() const
{
    return d->areas;
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
    return d->counters;
}

} // namespace atrium::hub
