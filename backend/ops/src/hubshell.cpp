// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hubshell.h"

#include <atrium/ops/logging.h>

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QUuid>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace atrium::ops {

namespace {

// A pass takes at most so much before clients hear of it.
constexpr std::size_t kMessagesOfTurn = 64;
constexpr std::size_t kMessagesOfPass = 256;
constexpr qint64 kNanosecondsOfPass = 2'000'000;
constexpr auto kStopTime = 15s;
constexpr auto kHandOverRetry = 20ms;
constexpr std::size_t kStoreMessages = 64;
const InstanceId kDemo(u"demo"_s);

} // namespace

HubShell::HubShell(HubSetup setup, HubThreadLink &link)
    : m_setup(std::move(setup))
    , m_link(link)
    , m_lanes([this] { onLanes(); })
    , m_journal(m_setup.store->journal(), 5s)
    , m_storeNotifier(m_setup.store->messages().messageWakeUp(), [this] { onStore(); })
    , m_stopNotifier(link.stop, [this] {
        m_link.stop.clear();
        stop();
    })
{
    const QString epoch = QUuid::createUuid().toString(QUuid::Id128);
    m_setup.runtime.lines = m_logs.lines();
    m_runtime = std::make_unique<runtime::Runtime>(
        std::move(m_setup.runtime),
        [this](const std::vector<runtime::SharedLane> &lanes) { m_lanes.set(lanes); });
    m_gateway = std::make_unique<api::Gateway>(services(epoch), &systemNow, [this] { endPass(); });
    m_panels = std::make_unique<PanelHouse>(*m_runtime);
    m_trace = std::make_unique<WishTrace>(*m_panels,
                                          [this](const DeviceId &id) { return m_hub->device(id); });
    m_hub = std::make_unique<hub::Hub>(hub::Hub::Ports {*m_trace, m_journal, *this, *m_gateway},
                                       QRandomGenerator::system()->generate64());
    m_gateway->serve(*m_hub);
    m_quarantine = std::make_unique<QuarantineBook>(*m_hub, *m_runtime);
    m_desk = std::make_unique<PackageDesk>(
        PackageDesk::Setup {.store = m_setup.packages,
                            .installed = std::move(m_setup.installed),
                            .shipped = m_runtime->catalogue(),
                            .dataFolder = m_setup.dataFolder,
                            .trialTime = m_setup.trialTime},
        PackageDesk::Ports {.hub = *m_hub,
                            .runtime = *m_runtime,
                            .answered =
                                [this](hub::Ticket ticket, Result<Value> outcome) {
                                    m_gateway->answered(ticket, std::move(outcome));
                                },
                            .endPass =
                                [this] {
                                    endPass();
                                }});
    m_activity = std::make_unique<ActivityDesk>(
        epoch,
        ActivityDesk::Ports {
            .hub = *m_hub,
            .answered
            = [this](hub::Ticket ticket,
                     Result<Value> outcome) { m_gateway->answered(ticket, std::move(outcome)); },
            .record
            = [this](std::vector<Activity> lines) { return m_journal.record(std::move(lines)); },
            .ask =
                [this](store::ActivityQuestion question) {
                    return m_setup.store->questions().post(std::move(question));
                }});
    m_alerts = std::make_unique<AlertDesk>(AlertDesk::Ports {
        .hub = *m_hub,
        .answered
        = [this](hub::Ticket ticket,
                 Result<Value> outcome) { m_gateway->answered(ticket, std::move(outcome)); },
        .raised =
            [this](Now now, const Alert &alert) {
                m_activity->alerted(now, alert);
            }});
    makeHistory();
    makeWatch();
    makePanels();
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &HubShell::onTime);
    m_stopDeadline.setSingleShot(true);
    connect(&m_stopDeadline, &QTimer::timeout, this, [this] {
        qCWarning(lcOps) << "plugins did not end in time";
        onRuntimeEnded();
    });
}

void HubShell::makeHistory()
{
    m_history = std::make_unique<HistoryDesk>(HistoryDesk::Ports {
        .hub = *m_hub,
        .history = *m_setup.history,
        .answered
        = [this](hub::Ticket ticket,
                 Result<Value> outcome) { m_gateway->answered(ticket, std::move(outcome)); },
        .endPass = [this] { endPass(); },
        .past = m_setup.past});
}

void HubShell::makePanels()
{
    const auto answered = [this](hub::Ticket ticket, Result<Value> outcome) {
        m_gateway->answered(ticket, std::move(outcome));
    };
    m_pin = std::make_unique<PinDesk>(PinDesk::Ports {
        .hub = *m_hub, .errands = m_desk->errands(), .answered = answered, .endPass = [this] {
            endPass();
        }});
    m_panels->begin({.hub = *m_hub, .answered = answered, .endPass = [this] {
                         endPass();
                     }});
    m_screens
        = std::make_unique<ScreenDesk>(ScreenDesk::Ports {.hub = *m_hub, .answered = answered});
}

HubShell::~HubShell()
{
    m_setup.front->isReady = false;
}

void HubShell::changed(const ChangeSet &set)
{
    const Now now = systemNow();
    m_watch->changed(now, set);
    m_trace->changed(set);
    if (!m_isStopping) { // that the plugins end with the house is no news
        m_activity->changed(now, set);
        m_alerts->changed(now, set);
        m_history->changed(now, set);
        m_quarantine->changed(set);
    }
    m_gateway->changed(set);
}

void HubShell::onStore()
{
    for (store::StoreMessage &message : m_setup.store->messages().take(kStoreMessages)) {
        if (auto *opened = std::get_if<store::Opened>(&message)) {
            m_activity->restore(opened->activity);
            if (opened->outcome)
                restore(std::move(*opened->outcome));
            else
                (void)m_link.events.post(HubFailed {opened->outcome.error()});
        } else if (const auto *durable = std::get_if<store::Durable>(&message)) {
            m_journal.durable(durable->seq);
            m_hub->durable(systemNow(), durable->seq);
        } else if (auto *reported = std::get_if<store::HealthReported>(&message)) {
            const store::StoreHealth &health = reported->health;
            if (health.state == store::StoreHealth::State::Retrying)
                m_gateway->storeFails({.code = Error::Code::Busy,
                                       .detail = u"Nothing can be kept: %1."_s.arg(health.reason)});
            else
                m_gateway->storeWorks();
            m_watch->stored(std::move(*reported));
        } else if (auto *answer = std::get_if<store::ActivityAnswer>(&message)) {
            m_activity->answered(std::move(*answer));
        }
    }
    endPass();
}

void HubShell::restore(hub::Remembered remembered)
{
    // What stands in the file goes before what the owner said of the same instance.
    std::set<InstanceId> instances {PanelHouse::instance()};
    for (const PluginConfig &config : m_setup.configured)
        instances.insert(config.instance);
    std::erase_if(remembered.plugins, [&](const PluginConfig &config) {
        return !instances.insert(config.instance).second;
    });
    remembered.plugins.insert(remembered.plugins.begin(), m_setup.configured.begin(),
                              m_setup.configured.end());
    // Devices of an instance that is not configured now come back with it.
    std::erase_if(remembered.devices, [&](const DeviceState &state) {
        return !instances.contains(InstanceId(state.device.id.instance().toString()));
    });
    m_desk->begin(remembered.kept);
    m_pin->restore(remembered.kept);
    std::vector<PluginConfig> configs = remembered.plugins;
    const auto held = std::make_shared<hub::Remembered>(std::move(remembered));
    const bool areBeingSealed
        = m_desk->secrets().sealAll(configs, [this, held](std::vector<PluginConfig> sealed) {
              if (!m_isStopping)
                  restoreSealed(std::move(*held), std::move(sealed));
          });
    if (!areBeingSealed)
        restoreSealed(std::move(*held), std::move(configs));
}

// With the secrets that stood in the configurations replaced by references.
void HubShell::restoreSealed(hub::Remembered remembered, std::vector<PluginConfig> sealed)
{
    const std::size_t known = remembered.devices.size();
    const std::size_t plugins = sealed.size();
    const std::vector<PluginConfig> before = std::exchange(remembered.plugins, sealed);
    const Now now = systemNow();
    m_quarantine->restore(remembered.kept, sealed);
    m_hub->restore(now, std::move(remembered));
    for (std::size_t i = 0; i < sealed.size(); ++i) {
        if (before[i] != sealed[i])
            (void)m_hub->setPlugin(now, sealed[i], 0); // only to have it on the disk
    }
    m_desk->resume(now);
    m_activity->started(now);
    m_alerts->started(now);
    m_history->started(now);
    m_isRestored = true;
    m_gateway->attach(*m_setup.front);
    for (protocol::LocalLink *window : m_setup.windows) {
        if (const auto opened = m_gateway->open(*window); !opened)
            qCWarning(lcOps) << "no session for the window" << opened.error().detail;
    }
    m_setup.front->isReady = true;
    qCInfo(lcOps) << "the hub is ready"
                  << "devices" << known << "plugins" << plugins;
    (void)m_link.events.post(HubReady {});
}

void HubShell::onLanes()
{
    const Now now = systemNow();
    QElapsedTimer time;
    time.start();
    std::size_t count = 0;
    while (count < kMessagesOfPass && time.nsecsElapsed() < kNanosecondsOfPass) {
        const std::size_t taken = m_lanes.takeTurn(
            kMessagesOfTurn, [&](const InstanceId &instance, hub::FromPlugin message) {
                m_trace->heard(instance, message);
                m_hub->fromPlugin(now, instance, std::move(message));
            });
        if (taken == 0)
            break;
        count += taken;
    }
    endPass();
}

void HubShell::onTime()
{
    ATRIUM_ON_OWN_THREAD();
    endPass();
}

void HubShell::endPass()
{
    if (!m_isRestored)
        return;
    const Now now = systemNow();
    m_watch->tick(now);
    BootTime next = std::min(m_hub->tick(now), m_desk->tick(now));
    tellDemoHome(now);
    m_quarantine->tick();
    m_hub->publish();
    next = std::min({next, m_alerts->tick(now), m_activity->tick(now), m_history->tick(now)});
    const auto wait = std::chrono::ceil<std::chrono::milliseconds>(next - now.boottime);
    m_timer.start(std::clamp<std::chrono::milliseconds>(wait, 0ms, 1h));
}

void HubShell::tellDemoHome(Now now)
{
    if (!m_demoHome) {
        const auto configs = m_hub->pluginConfigs();
        const bool isNewDemo
            = m_hub->areas().empty()
            && std::any_of(configs.begin(), configs.end(), [](const PluginConfig &config) {
                   return config.instance == kDemo && config.plugin.text() == "simulator"_L1;
               });
        if (!isNewDemo)
            return;
        m_demoHome = DemoHome::shipped();
    }
    m_demoHome->tell(now, *m_hub);
}

void HubShell::stop()
{
    if (std::exchange(m_isStopping, true))
        return;
    m_setup.front->isReady = false;
    m_gateway->closeAll({.code = Error::Code::Unreachable, .detail = u"the hub stops"_s});
    m_endNotifier = std::make_unique<WakeUpNotifier>(m_runtime->endWakeUp(), [this] {
        m_runtime->endWakeUp().clear();
        if (m_runtime->hasEnded()) // each of its workers signals
            onRuntimeEnded();
    });
    m_stopDeadline.start(kStopTime);
    m_runtime->stop();
    if (m_runtime->hasEnded())
        onRuntimeEnded();
}

void HubShell::onRuntimeEnded()
{
    if (std::exchange(m_isHandingOver, true))
        return;
    m_stopDeadline.stop();
    onLanes(); // what they said last
    m_hub->flush();
    m_activity->flush();
    m_history->flush(systemNow());
    handOver();
}

void HubShell::handOver()
{
    if (!m_journal.handOverAll()) {
        QTimer::singleShot(kHandOverRetry, this, &HubShell::handOver);
        return;
    }
    const bool mustExit = !m_runtime->hasEnded() || m_runtime->hungThreads() > 0;
    (void)m_link.events.post(HubEnded {.mustExit = mustExit});
    if (!mustExit)
        thread()->quit();
}

} // namespace atrium::ops
