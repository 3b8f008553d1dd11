// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simplugin.h"

using namespace Qt::StringLiterals;

namespace atrium::sim {

using runtime::LifeAction;
using runtime::LifeEvent;
using runtime::Phase;

namespace {

constexpr std::size_t kDevicesOfPage = 5;
const contracts::GateLimits kGateLimits {
    .devices = 100, .properties = 1000, .messagesPerSecond = 200.0, .reportsPerSecond = 400.0};

// The row of the table that was taken; its guard shows in where it led to.
std::optional<std::size_t> rowOf(Phase from, LifeEvent event, Phase to)
{
    const auto table = runtime::lifeTable();
    for (std::size_t i = 0; i < table.size(); ++i) {
        if (table[i].from == from && table[i].event == event && table[i].to == to)
            return i;
    }
    return std::nullopt;
}

} // namespace

SimPlugin::SimPlugin(Stage &stage, InstanceId instance, std::size_t number, Manner manner,
                     ToHub toHub)
    : m_stage(stage)
    , m_instance(std::move(instance))
    , m_number(number)
    , m_manner(manner)
    , m_toHub(std::move(toHub))
    , m_gate(m_instance, kGateLimits)
{ }

void SimPlugin::addDevice(const QString &localId, const Make &make, std::size_t number)
{
    auto device = std::make_unique<SimDevice>(m_stage, DeviceId(m_instance, LocalId(localId)), make,
                                              number, m_manner.counts);
    device->radio = [this, each = device.get()](std::vector<Report> reports) {
        heard(*each, std::move(reports));
    };
    m_byId.emplace(device->id(), device.get());
    m_devices.push_back(std::move(device));
}

SimDevice *SimPlugin::find(const DeviceId &id) const
{
    const auto found = m_byId.find(id);
    return found == m_byId.end() ? nullptr : found->second;
}

// ---- Its life.

void SimPlugin::configure(const PluginConfig &config)
{
    const bool isNew = !m_life;
    if (!isNew && config == m_config)
        return;
    m_config = config;
    if (isNew) {
        m_life.emplace(runtime::LifeLimits {}, Rng(m_stage.rng.next()));
        m_gate = contracts::Gate(m_instance, kGateLimits);
    }
    // Not at once: the hub is in the middle of its call.
    m_stage.time.in(0s, [this, isNew, supervisor = m_supervisor] {
        if (supervisor != m_supervisor)
            return;
        if (isNew && m_config.enabled && m_quarantine)
            handle(LifeEvent::Held, *std::exchange(m_quarantine, {}));
        else if (isNew && m_config.enabled)
            check();
        else
            handle(m_config.enabled ? LifeEvent::ChangeAsked : LifeEvent::StopAsked);
    });
}

void SimPlugin::hubDied()
{
    ++m_supervisor;
    if (m_life && m_life->phase() == Phase::Quarantined)
        m_quarantine = m_life->why();
    else if (m_life)
        m_quarantine.reset();
    m_life.reset();
    endHost();
}

void SimPlugin::endHost()
{
    ++m_host;
    m_isHostAlive = false;
    m_isHung = false;
    m_saidTrouble = false;
    m_open = 0;
    m_running.clear();
}

void SimPlugin::handle(LifeEvent event, runtime::LifeReason why)
{
    if (!m_life)
        return;
    const Phase before = m_life->phase();
    const LifeAction action = m_life->handle(m_stage.now(), event, std::move(why));
    const Phase after = m_life->phase();
    if (const auto row = rowOf(before, event, after))
        m_stage.tally.row(*row);
    perform(action);
    planDeadline();
    if (before == after)
        return;
    m_stage.note(3, m_number, std::uint64_t(after), [&]() -> QString {
        return m_instance.text() + u" is "_s + toText(m_life->state());
    });
    tellStatus(); // last: the hub may die of it, and this with it
}

void SimPlugin::tellStatus()
{
    PluginStatus status;
    status.instance = m_instance;
    status.plugin = PluginId(u"simulated"_s);
    status.state = m_life->state();
    status.since = m_life->since();
    status.reason = m_life->why().reason;
    status.devices = m_gate.counters().devices;
    m_toHub(m_instance, hub::StatusReported {std::move(status)});
}

void SimPlugin::planDeadline()
{
    const auto deadline = m_life->deadline();
    if (!deadline)
        return;
    m_stage.time.at(*deadline, [this, due = *deadline, supervisor = m_supervisor] {
        if (supervisor == m_supervisor && m_life && m_life->deadline() == due)
            handle(LifeEvent::Deadline);
    });
}

void SimPlugin::postpone(BootTime duration)
{
    if (!m_life)
        return;
    m_life->postpone(duration);
    planDeadline();
}

void SimPlugin::perform(LifeAction action)
{
    switch (action) {
    case LifeAction::Nothing:
        return;
    case LifeAction::Check:
        check();
        return;
    case LifeAction::StartHost:
        startHost();
        return;
    case LifeAction::Discover:
        discover();
        return;
    case LifeAction::KillHost: {
        endHost();
        m_stage.time.in(10ms, [this, supervisor = m_supervisor] {
            if (supervisor == m_supervisor && m_life && m_life->phase() == Phase::Stopping)
                handle(LifeEvent::Ended);
        });
        return;
    }
    case LifeAction::StopHost:
        if (suffers(Fault::StopIgnored)) {
            m_stage.strike(Fault::StopIgnored);
            return;
        }
        if (!m_config.enabled)
            m_stage.strike(Fault::PluginStopped);
        else
            m_stage.strike(Fault::PluginReconfigured);
        inHost(m_stage.between(50ms, 2s), [this] {
            endHost();
            handle(LifeEvent::Ended);
        });
    }
}

void SimPlugin::check()
{
    const auto later = [this](BootTime delay, auto job) {
        m_stage.time.in(delay, [this, supervisor = m_supervisor, job] {
            if (supervisor == m_supervisor)
                job();
        });
    };
    later(m_stage.between(5ms, 300ms), [this, later] {
        if (suffers(Fault::PackageRefused)) {
            m_stage.strike(Fault::PackageRefused);
            handle(LifeEvent::Refused, {.reason = u"the package is broken"_s});
            return;
        }
        handle(LifeEvent::Accepted);
        later(m_stage.between(1ms, 300ms), [this] { handle(LifeEvent::Begin); });
    });
}

void SimPlugin::startHost()
{
    endHost();
    m_isHostAlive = true;
    m_gate.beginLife();
    if (suffers(Fault::PluginComplains))
        inHost(20ms, [this] {
            m_stage.strike(Fault::PluginComplains);
            handle(LifeEvent::Complained, {.reason = u"no bridge"_s});
        });
    if (suffers(Fault::PluginCrashLoop)) {
        inHost(m_stage.between(50ms, 1s), [this] {
            m_stage.strike(Fault::PluginCrashLoop);
            handle(LifeEvent::Failed, {.reason = u"it crashed"_s});
        });
        return;
    }
    const bool isSlow = suffers(Fault::PluginSlowStart) && m_stage.chance(0.5);
    if (isSlow)
        m_stage.strike(Fault::PluginSlowStart);
    const BootTime takes = isSlow ? BootTime(12s) : m_stage.between(100ms, 1500ms);
    if (suffers(Fault::PluginSlowStart) && m_stage.chance(0.3))
        inHost(takes + m_stage.between(1s, 20s),
               [this] { handle(LifeEvent::Failed, {.reason = u"it crashed"_s}); });
    inHost(takes, [this] {
        if (!suffers(Fault::PluginDeclines)) {
            handle(LifeEvent::Ready);
            return;
        }
        m_stage.strike(Fault::PluginDeclines);
        handle(LifeEvent::Declined, {.reason = u"the configuration cannot work"_s});
    });
}

void SimPlugin::discover()
{
    const bool isSlow = suffers(Fault::PluginSlowStart);
    if (isSlow)
        m_stage.strike(Fault::PluginSlowStart);
    const BootTime takes = isSlow ? m_stage.between(30s, 90s) : m_stage.between(50ms, 2s);
    inHost(takes, [this] { publishPage(0); });
}

void SimPlugin::publishPage(std::size_t from)
{
    if (m_isHung)
        return;
    const std::size_t to = std::min(from + kDevicesOfPage, m_devices.size());
    std::vector<Device> page;
    for (std::size_t i = from; i < to; ++i) {
        if (!m_devices[i]->isGone())
            page.push_back(m_devices[i]->description());
    }
    const bool isLast = to == m_devices.size();
    for (std::size_t i = from; i < to; ++i) {
        inHost(m_stage.between(1ms, 800ms), [this, i] {
            SimDevice &device = *m_devices[i];
            device.reportAll();
            tellAvailability(device,
                             device.isOffline() ? Availability::Offline : Availability::Online);
        });
    }
    if (isLast)
        inHost(1ms, [this] { handle(LifeEvent::Discovered); });
    else
        inHost(m_stage.between(5ms, 200ms), [this, to] { publishPage(to); });
    auto passed = m_gate.devices(m_stage.now(), std::move(page), {}, isLast);
    m_toHub(m_instance,
            hub::DevicesPublished {std::move(passed.devices), std::move(passed.removed),
                                   passed.complete});
}

bool SimPlugin::needsPerson() const
{
    return m_life
        && (m_life->phase() == Phase::Rejected || m_life->phase() == Phase::Quarantined
            || m_life->phase() == Phase::Stopped);
}

// ---- What goes wrong.

void SimPlugin::heal()
{
    m_until = {};
    for (const auto &device : m_devices) {
        device->heal();
        device->setGone(false);
        device->setReduced(false);
    }
}

void SimPlugin::crash()
{
    if (!m_isHostAlive)
        return;
    m_stage.strike(Fault::PluginCrash);
    handle(LifeEvent::Failed, {.reason = u"it crashed"_s});
}

// Its heartbeat tells after a while.
void SimPlugin::hang()
{
    m_isHung = true;
    inHost(m_stage.between(15s, 25s), [this] {
        m_stage.strike(Fault::PluginHang);
        handle(LifeEvent::Failed, {.reason = u"it hangs"_s});
    });
}

void SimPlugin::complain(BootTime until)
{
    suffer(Fault::PluginComplains, until);
    if (!m_isHostAlive)
        return;
    m_stage.strike(Fault::PluginComplains);
    handle(LifeEvent::Complained, {.reason = u"no bridge"_s});
}

void SimPlugin::recover()
{
    if (!m_isHostAlive || m_isHung)
        return;
    for (const auto &device : m_devices) {
        inHost(m_stage.between(1ms, 2s), [each = device.get()] { each->reportAll(); });
    }
    if (m_stage.chance(0.2)) // what it has named is still all there is
        inHost(1ms, [this] { handle(LifeEvent::Discovered); });
    handle(LifeEvent::Recovered);
}

SimDevice &SimPlugin::anyMeasuring() const
{
    const std::size_t from = m_stage.rng.below(m_devices.size());
    for (std::size_t i = 0; i < m_devices.size(); ++i) {
        SimDevice &each = *m_devices[(from + i) % m_devices.size()];
        const auto &natures = each.make().natures;
        if (std::find(natures.begin(), natures.end(), Nature::Measured) != natures.end())
            return each;
    }
    return *m_devices.front();
}

void SimPlugin::flood(SimDevice &device)
{
    if (!isUp() || m_isHung || device.isOffline())
        return;
    m_stage.strike(Fault::PluginFloods);
    for (int i = 0; i < 450; ++i)
        m_stage.time.in(BootTime(i * 1ms), [&device] { device.measure(); });
}

void SimPlugin::remove(SimDevice &device, BootTime backAfter)
{
    if (!isUp() || m_isHung || device.isGone())
        return;
    m_stage.strike(Fault::DeviceRemoved);
    device.setGone(true);
    m_stage.time.in(backAfter, [this, &device] { describeAnew(device, device.isReduced()); });
    auto passed
        = m_gate.devices(m_stage.now(), {}, {LocalId(device.id().local().toString())}, false);
    m_toHub(m_instance, hub::DevicesPublished {.removed = std::move(passed.removed)});
}

void SimPlugin::describeAnew(SimDevice &device, bool isReduced)
{
    device.setGone(false);
    device.setReduced(isReduced);
    if (!isUp() || m_isHung)
        return; // at its next start
    if (isReduced && device.make().reduced.digest != device.make().model.digest)
        m_stage.strike(Fault::DeviceChanged);
    inHost(100ms, [&device] { device.reportAll(); });
    auto passed = m_gate.devices(m_stage.now(), {device.description()}, {}, false);
    m_toHub(m_instance, hub::DevicesPublished {.devices = std::move(passed.devices)});
}

bool SimPlugin::tellAvailability(const SimDevice &device, Availability availability)
{
    if (!isUp() || m_isHung || device.isGone() || !m_gate.availability(m_stage.now(), device.id()))
        return false;
    m_toHub(m_instance,
            hub::AvailabilityReported {.device = device.id(), .availability = availability});
    return true;
}

void SimPlugin::sendForeign(const DeviceId &device)
{
    if (!isUp() || m_isHung || device.instance() == m_instance.text())
        return;
    m_stage.strike(Fault::ForeignReport);
    const std::vector<Report> reports {
        {.device = device, .property = PropertyName(u"power"_s), .value = true}};
    if (m_stage.chance(0.5)) // as if the gate had a hole
        m_toHub(m_instance, hub::Reported {.reports = reports, .receivedAt = m_stage.now().wall});
    else
        pass(reports);
}

} // namespace atrium::sim
