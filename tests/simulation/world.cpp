// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "world.h"

#include "chaos.h"

using namespace Qt::StringLiterals;

// How a house is built, runs its hour, and ends.
namespace atrium::sim {

namespace {

constexpr std::size_t kPlugins = 5;
constexpr std::size_t kLeastDevices = 10; // of each plugin
constexpr std::size_t kLargeMore = 40; // devices of one plugin in a large house
constexpr std::size_t kClients = 3;
constexpr std::uint64_t kLeastWishes = 500;
constexpr BootTime kHour = 1h;
constexpr BootTime kBound = 8min; // after the faults stop, until every wish has settled
constexpr BootTime kProbeBound = 5min; // for wishes made in good times

} // namespace

World::World(std::uint64_t seed, Told told)
    : m_stage(seed, told)
    , m_referee(m_stage)
    , m_disk(m_stage, [this](hub::JournalSeq seq) {
        pass([this, seq] { m_hub->durable(m_stage.now(), seq); });
    })
{
    m_disk.passing = [this](CrashPoint point) {
        passing(point);
    };
    build();
}

World::~World() = default;

void World::build()
{
    std::size_t number = 0;
    const bool isLarge = m_stage.chance(0.1); // more than a plugin may be asked at the same time
    for (std::size_t i = 0; i < kPlugins; ++i) {
        const SimPlugin::Manner manner {
            .counts = static_cast<SimDevice::Counts>((i + m_stage.rng.below(3)) % 3),
            .confirms = m_stage.chance(0.6)};
        auto plugin = std::make_unique<SimPlugin>(
            m_stage, InstanceId(u"b%1"_s.arg(i)), i, manner,
            [this](const InstanceId &instance, hub::FromPlugin message) {
                fromPlugin(instance, std::move(message));
            });
        const std::size_t devices
            = kLeastDevices + m_stage.rng.below(4) + (isLarge && i == 0 ? kLargeMore : 0);
        for (std::size_t j = 0; j < devices; ++j) {
            const Make &make = makes()[(j + i) % makes().size()];
            plugin->addDevice(u"%1-%2"_s.arg(make.name).arg(j), make, number++);
        }
        if (manner.counts == SimDevice::Counts::Nothing)
            m_referee.countsNothing(plugin->instance());
        for (const auto &device : plugin->devices())
            m_devices.push_back(device.get());
        m_plugins.push_back(std::move(plugin));
    }
    const std::array<SimClient::Manner, kClients> manners {
        SimClient::Manner {}, {.interval = 1000}, {.interval = 250, .window = 60}};
    for (std::size_t i = 0; i < kClients; ++i)
        m_clients.push_back(
            std::make_unique<SimClient>(m_stage, i, manners.at(i), door(), m_devices));
}

Door World::door()
{
    return {.sessions = [this] { return m_sessions.get(); },
            .pass = [this](const std::function<void()> &job) { pass(job); },
            .acknowledged = [this](WishId wish) { m_referee.acknowledged(m_disk, wish); },
            .cancels = [this](WishId wish) { m_referee.cancelAsked(wish); },
            .nextCall =
                [this] {
                    return ++m_calls;
                }};
}

SimPlugin &World::pluginOf(const SimDevice &device)
{
    return *find(InstanceId(device.id().instance().toString()));
}

SimPlugin &World::anyOther(const SimPlugin &than)
{
    const std::size_t from = m_stage.rng.below(m_plugins.size());
    SimPlugin &plugin = *m_plugins[from];
    return &plugin == &than ? *m_plugins[(from + 1) % m_plugins.size()] : plugin;
}

SimPlugin *World::find(const InstanceId &instance)
{
    for (const auto &plugin : m_plugins) {
        if (plugin->instance() == instance)
            return plugin.get();
    }
    return nullptr;
}

World::Outcome World::run()
{
    start();
    for (const auto &client : m_clients) {
        client->begin();
        keepActing(*client);
    }
    for (SimDevice *device : m_devices)
        keepMeasuring(*device);
    m_stage.time.in(1min, [this] { wishMany(); });
    Chaos chaos(*this);
    chaos.begin();
    const BootTime begin = m_stage.time.boot();
    runUntil(begin + kHour);
    while (m_referee.wishes() < kLeastWishes) // the hub was dead for long, or its clients
        runUntil(m_stage.time.boot() + 5min);
    calmDown();
    runUntil(m_stage.time.boot() + kBound);
    m_referee.checkSettled();
    wishAll();
    runUntil(m_stage.time.boot() + kProbeBound);
    checkEnd();
    for (const char letter : m_hub->digest())
        m_stage.mix(static_cast<std::uint64_t>(letter));
    return {.digest = m_stage.digest(), .wishes = m_referee.wishes()};
}

void World::runUntil(BootTime end)
{
    BootTime nextCheck = m_stage.time.boot() + 1min;
    while (m_stage.time.step(end)) {
        if (m_stage.time.boot() < nextCheck)
            continue;
        nextCheck = m_stage.time.boot() + 1min;
        if (!m_hub)
            continue;
        m_referee.checkBounds(*m_hub, m_disk, m_sessions->counters());
        const SimClient &client = *m_stage.any(m_clients);
        if (client.isCaughtUp(*m_hub))
            client.checkMirror(*m_hub);
    }
}

void World::keepActing(SimClient &client)
{
    m_stage.time.in(m_stage.between(2s, 34s), [this, &client] {
        client.act();
        if (!m_isCalm)
            keepActing(client);
    });
}

void World::keepMeasuring(SimDevice &device)
{
    m_stage.time.in(m_stage.between(200s, 1200s), [this, &device] {
        device.measure();
        if (m_stage.chance(0.2) || m_isCalm)
            device.reportAll();
        keepMeasuring(device);
    });
}

// A scene: several devices at once.
void World::wishMany()
{
    m_stage.time.in(m_stage.between(40s, 160s), [this] {
        if (!m_isCalm)
            wishMany();
    });
    std::vector<const SimDevice *> devices(3 + m_stage.rng.below(7));
    for (const SimDevice *&device : devices)
        device = m_stage.any(m_devices);
    wishMany(devices);
}

void World::wishAllOf(const SimPlugin &plugin)
{
    std::vector<const SimDevice *> devices;
    for (const auto &device : plugin.devices())
        devices.push_back(device.get());
    wishMany(devices);
}

void World::wishMany(const std::vector<const SimDevice *> &devices)
{
    if (!m_hub)
        return;
    m_stage.tally.add(Happening::WishToMany);
    pass([this, &devices] {
        std::vector<hub::Hub::Wish> members;
        for (const SimDevice *device : devices) {
            const auto &properties = device->make().model.model->properties;
            const Property &property = properties[m_stage.rng.below(properties.size())];
            members.push_back(
                {.device = device->id(),
                 .values = {{property.name, wishableValue(property.schema, m_stage.rng.next())}},
                 .actor = u"scene:evening"_s});
        }
        const hub::Ticket ticket = kOwnTickets + ++m_lastTicket;
        const auto fates = m_hub->wishMany(m_stage.now(), members, ticket);
        if (fates)
            expectFates(members, *fates, ticket);
    });
}

// A member that is refused takes none of the others with it; all are acknowledged as one.
void World::expectFates(const std::vector<hub::Hub::Wish> &members,
                        const std::vector<Result<std::vector<WishId>>> &fates, hub::Ticket ticket)
{
    std::vector<WishId> made;
    for (std::size_t i = 0; i < fates.size(); ++i) {
        const DeviceState *state = m_hub->device(members[i].device);
        const auto *property = state
            ? state->device.model.model->property(members[i].values.front().first)
            : nullptr;
        const bool mayBe = property && !property->readOnly;
        if (fates[i])
            made.insert(made.end(), fates[i]->begin(), fates[i]->end());
        if (!fates[i] && mayBe && fates[i].error().code != Error::Code::Busy)
            throw Violation(u"each member of a request has its own fate"_s,
                            members[i].device.text() + u": "_s + fates[i].error().detail);
    }
    if (fates.size() != members.size() || made.empty())
        throw Violation(u"each member of a request has its own fate"_s,
                        u"%1 fates for %2 members"_s.arg(fates.size()).arg(members.size()));
    m_tickets.emplace(ticket, std::move(made));
}

// When nothing is wrong any more, whatever is asked for comes true.
void World::wishAll()
{
    pass([this] {
        for (const SimDevice *device : m_devices) {
            const auto &properties = device->make().model.model->properties;
            for (const Property &property : properties) {
                if (property.readOnly)
                    continue;
                const hub::Ticket ticket = kOwnTickets + ++m_lastTicket;
                const auto wishes = m_hub->wish(
                    m_stage.now(),
                    {.device = device->id(),
                     .values
                     = {{property.name, wishableValue(property.schema, m_stage.rng.next())}},
                     .actor = u"probe"_s},
                    ticket);
                if (!wishes)
                    throw Violation(u"when the faults stop, every wish settles"_s,
                                    device->id().text() + u": "_s + wishes.error().detail);
                m_tickets.emplace(ticket, *wishes);
                m_referee.expectTrue(wishes->front());
                break;
            }
        }
    });
}

void World::calmDown()
{
    m_stage.note(30, 0, 0, []() -> QString { return u"the faults stop"_s; });
    m_isCalm = true;
    m_referee.faultsStop();
    m_armed.reset();
    m_disk.heal();
    for (const auto &client : m_clients) {
        client->heal();
        client->beQuiet();
    }
    for (const auto &plugin : m_plugins)
        plugin->heal();
    if (!m_hub)
        start();
    for (const BootTime later : {1min, 2min, 3min}) // some may still fail of what was
        m_stage.time.in(later, [this] {
            for (const auto &plugin : m_plugins) {
                if (plugin->needsPerson())
                    configure(*plugin, true, true);
            }
        });
    for (const auto &plugin : m_plugins) {
        configure(*plugin, true, plugin->needsPerson());
        plugin->recover();
        for (const auto &device : plugin->devices()) {
            plugin->describeAnew(*device, false);
            plugin->tellAvailability(*device, Availability::Online);
        }
    }
}

void World::checkEnd()
{
    m_referee.checkBounds(*m_hub, m_disk, m_sessions->counters());
    m_referee.checkEnd(*m_hub, m_disk);
    for (const auto &plugin : m_plugins) {
        if (!plugin->isUp())
            throw Violation(u"when the faults stop, plugins run"_s, plugin->instance().text());
    }
    for (const auto &client : m_clients) {
        for (int i = 0; i < 20 && !client->isCaughtUp(*m_hub); ++i) // a change is on its way
            runUntil(m_stage.time.boot() + 1500ms);
        client->checkMirror(*m_hub);
    }
}

} // namespace atrium::sim
