// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "twin.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QLoggingCategory>

using namespace Qt::StringLiterals;

namespace atrium::ctl {

namespace {

constexpr std::size_t kPass = 256;
constexpr int kStep = 20; // ms; what is waited for may come without an event

} // namespace

Twin::Twin(Setup setup)
    : m_setup(std::move(setup))
{
    m_setup.package.granted.reset(); // the instance's own say is enough
    m_config = {.instance = InstanceId(m_setup.package.id.text()),
                .plugin = m_setup.package.id,
                .isolation = u"process"_s,
                .config = m_setup.config,
                .granted = m_setup.granted};
    // What it says on standard error is what its author looks for.
    QLoggingCategory::setFilterRules(u"*.info=false\n*.debug=false\natrium.plugin.*.info=true"_s);
    m_runtime = std::make_unique<runtime::Runtime>(
        runtime::RuntimeSetup {
            .catalogue = runtime::Catalogue().with({m_setup.package}),
            .stateRoot = m_state.path(),
            .network = m_setup.network ? m_setup.network->place() : runtime::NetworkPlace(),
            // Who does not answer is to be told from who says Unreachable.
            // What ends by itself is to be told from what is made to.
            .watch
            = {.writeLimit = std::chrono::minutes(10), .killAfter = std::chrono::seconds(10)}},
        [this](const std::vector<runtime::SharedLane> &lanes) { listen(lanes); });
    m_hub = std::make_unique<hub::Hub>(hub::Hub::Ports {*m_runtime, *this, *this, *this});
    m_tick.callOnTimeout(&m_tick, [this] { endPass(); });
    m_tick.start(100);
    configure(m_setup.config);
}

Twin::~Twin() = default;

bool Twin::until(const std::function<bool()> &condition, std::chrono::milliseconds time)
{
    QEventLoop loop; // the program's only one: nothing runs around it
    QDeadlineTimer deadline(time);
    while (!condition()) {
        if (deadline.hasExpired())
            return false;
        QTimer::singleShot(kStep, &loop, [] {});
        loop.processEvents(QEventLoop::WaitForMoreEvents);
    }
    return true;
}

void Twin::listen(const std::vector<runtime::SharedLane> &lanes)
{
    m_lanes = lanes;
    m_notifiers.clear();
    for (const runtime::SharedLane &lane : lanes)
        m_notifiers.push_back(
            std::make_unique<WakeUpNotifier>(lane->messages.messageWakeUp(), [this] { take(); }));
}

void Twin::take()
{
    const Now now = systemNow();
    for (const runtime::SharedLane &lane : m_lanes) {
        for (hub::FromPlugin &message : lane->messages.take(kPass)) {
            if (const auto *write = std::get_if<hub::WriteAnswered>(&message))
                m_writes.insert_or_assign(write->request, write->outcome);
            else if (const auto *invoke = std::get_if<hub::InvokeAnswered>(&message))
                m_invocations.insert_or_assign(invoke->request, invoke->outcome);
            else if (const auto *devices = std::get_if<hub::DevicesPublished>(&message))
                m_completions += devices->complete ? 1 : 0;
            m_hub->fromPlugin(now, lane->instance, std::move(message));
        }
    }
    endPass();
}

void Twin::endPass()
{
    const Now now = systemNow();
    m_hub->durable(now, m_last); // memory is as durable as it gets here
    (void)m_hub->tick(now);
    m_hub->publish();
}

void Twin::setReading(bool isReading)
{
    m_isReading = isReading;
    if (isReading)
        listen(std::vector(m_lanes));
    else
        m_notifiers.clear();
}

void Twin::append(hub::JournalSeq seq, hub::JournalEntry /*entry*/)
{
    m_last = seq;
}

void Twin::changed(const ChangeSet &set)
{
    for (const SharedChange &change : set.changes) {
        if (const auto *wish = std::get_if<WishChanged>(change.get()))
            m_wishes.insert_or_assign(wish->desired.wish, wish->desired);
    }
}

void Twin::invoked(hub::Ticket ticket, const Result<Value> &outcome)
{
    m_acts.insert_or_assign(ticket, outcome);
}

void Twin::configure(const Value &config)
{
    m_config.config = config;
    (void)m_hub->setPlugin(systemNow(), m_config, ++m_lastTicket); // its names are valid
    endPass();
}

void Twin::restart()
{
    (void)m_runtime->restart(m_config.instance); // it is there
}

void Twin::provoke(runtime::Provocation provocation)
{
    (void)m_runtime->provoke(m_config.instance,
                             provocation); // else it is seen that it does not run
}

std::optional<std::chrono::milliseconds> Twin::stop()
{
    QElapsedTimer time;
    time.start();
    m_runtime->stop();
    if (!until([this] { return m_runtime->hasEnded(); }, std::chrono::seconds(15)))
        return std::nullopt;
    return std::chrono::milliseconds(time.elapsed());
}

PluginStatus Twin::status() const
{
    const auto all = m_hub->plugins();
    return all.empty() ? PluginStatus {} : all.front();
}

bool Twin::isUp() const
{
    const PluginState state = status().state;
    return state == PluginState::Running || state == PluginState::Degraded;
}

DeviceId Twin::device(const QString &local) const
{
    const auto whole = DeviceId::fromText(local);
    return whole ? *whole : DeviceId(m_config.instance, LocalId(local));
}

QByteArray Twin::shape() const
{
    QByteArray shape;
    for (const auto &[id, state] : m_hub->devices())
        shape += id.text().toUtf8() + ' ' + state->device.model.digest + '\n';
    return shape;
}

std::optional<Result<>> Twin::write(WriteRequest request, std::chrono::milliseconds time)
{
    request.id = RequestId {++m_lastRequest};
    const RequestId id = request.id;
    if (const auto sent = m_runtime->write(m_config.instance, std::move(request)); !sent)
        return sent;
    if (!until([this, id] { return m_writes.contains(id); }, time))
        return std::nullopt;
    return m_writes.at(id);
}

void Twin::send(WriteRequest request)
{
    request.id = RequestId {++m_lastRequest};
    const RequestId id = request.id;
    if (const auto sent = m_runtime->write(m_config.instance, std::move(request)); !sent)
        m_writes.insert_or_assign(id, sent);
}

std::optional<Result<Value>> Twin::invoke(InvokeRequest request, std::chrono::milliseconds time)
{
    request.id = RequestId {++m_lastRequest};
    const RequestId id = request.id;
    if (const auto sent = m_runtime->invoke(m_config.instance, std::move(request)); !sent)
        return tl::unexpected(sent.error());
    if (!until([this, id] { return m_invocations.contains(id); }, time))
        return std::nullopt;
    return m_invocations.at(id);
}

QString Twin::wish(const DeviceId &device, const PropertyName &property, const Value &value,
                   std::chrono::milliseconds time)
{
    const auto wishes = m_hub->wish(
        systemNow(), {.device = device, .values = {{property, value}}, .actor = u"sandbox"_s},
        ++m_lastTicket);
    if (!wishes)
        return u"refused: "_s + wishes.error().detail;
    const WishId wish = wishes->front();
    endPass();
    const auto isKnown = [this, wish] {
        const auto found = m_wishes.find(wish);
        return found != m_wishes.end() && !isOpen(found->second.status);
    };
    if (!until(isKnown, time))
        return u"open: the device did not obey in time"_s;
    const DesiredValue &desired = m_wishes.at(wish);
    const QString status = toText(desired.status);
    return desired.lastError.isEmpty() ? status : status + u": "_s + desired.lastError;
}

QString Twin::act(const DeviceId &device, const ActionName &action, const Value &input,
                  std::chrono::milliseconds time)
{
    const hub::Ticket ticket = ++m_lastTicket;
    const auto taken = m_hub->invoke(
        systemNow(), {.device = device, .action = action, .input = input, .actor = u"sandbox"_s},
        ticket);
    if (!taken)
        return u"refused: "_s + taken.error().detail;
    endPass();
    if (!until([this, ticket] { return m_acts.contains(ticket); }, time))
        return u"open: no answer in time"_s;
    const Result<Value> &outcome = m_acts.at(ticket);
    return outcome ? u"done"_s : u"failed: "_s + outcome.error().detail;
}

} // namespace atrium::ctl
