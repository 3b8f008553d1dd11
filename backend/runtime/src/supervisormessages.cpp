// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What an instance and the hub say to each other through its supervisor.
#include "hostmaker.h"
#include "secrets.h"
#include "supervisor.h"

using namespace Qt::StringLiterals;

namespace atrium::runtime {

namespace {

constexpr std::size_t kJoinedReports = 256;
constexpr auto kHold = 50ms;
constexpr std::size_t kMostStored = 16; // open calls of an instance's store

} // namespace

void Supervisor::hostSaid(wire::FromPlugin message)
{
    if (const auto *answer = std::get_if<wire::Answer>(&message)) {
        joinReports();
        handleAnswer(*answer);
        return;
    }
    if (const auto *line = std::get_if<wire::LogLine>(&message)) {
        hostPrinted(line->level, line->text);
        return;
    }
    if (const auto *health = std::get_if<wire::Health>(&message)) {
        joinReports();
        worry(Worry::Own,
              health->degraded
                  ? std::optional(LifeReason {.reason = withoutSecrets(health->reason, m_secrets),
                                              .hint = withoutSecrets(health->hint, m_secrets)})
                  : std::nullopt);
        return;
    }
    if (m_life.phase() == Phase::Stopping)
        return;
    if (!m_life.takesRequests()) {
        noteBroken({.code = Error::Code::InvalidInput,
                    .detail = u"it spoke before it answered 'initialize'"_s});
        return;
    }
    const Now now = this->now();
    m_messageRate.take(now.boottime, 1.0);
    m_readRate.take(now.boottime, 1.0);
    if (auto *reports = std::get_if<wire::Reports>(&message)) {
        passReports(now, std::move(*reports));
        logViolation();
        return;
    }
    passHeld(); // they came before
    if (auto *devices = std::get_if<wire::Devices>(&message)) {
        passDevices(now, std::move(*devices));
    } else if (const auto *notice = std::get_if<wire::AvailabilityNotice>(&message)) {
        joinReports();
        if (m_gate.availability(now, notice->device))
            post(hub::AvailabilityReported {.device = notice->device,
                                            .availability = notice->availability});
    } else if (const auto *progress = std::get_if<wire::Progress>(&message)) {
        joinReports();
        const BootTime deadline = now.boottime + m_setup.runtime.watch.invokeLimit;
        if (const auto request = m_calls.prolong(progress->call, deadline)) // else it has ended
            post(hub::InvokeProgressed {.request = *request, .progress = progress->progress});
    } else if (const auto *call = std::get_if<wire::StoreCall>(&message)) {
        joinReports();
        askStore(*call);
    } else {
        joinReports();
        auto &occurrence = std::get<Occurrence>(message);
        if (m_gate.occurrence(now, occurrence))
            post(std::move(occurrence));
    }
    logViolation();
}

void Supervisor::askStore(const wire::StoreCall &call)
{
    static_assert(int(wire::StoreCall::Operation::List) == int(hub::StoreAsked::Operation::List));
    if (m_stored.size() >= kMostStored) {
        sayStored(call.id,
                  fail(Error::Code::Busy, u"%1 calls of the store are open"_s.arg(kMostStored)));
        return;
    }
    m_stored.emplace(++m_lastStored, call.id);
    post(hub::StoreAsked {.call = m_lastStored,
                          .operation = static_cast<hub::StoreAsked::Operation>(call.operation),
                          .key = call.key,
                          .value = call.value});
}

void Supervisor::answerStore(std::uint64_t call, Result<Value> outcome)
{
    ATRIUM_ON_OWN_THREAD();
    if (const auto asked = m_stored.extract(call); asked && m_host)
        sayStored(asked.mapped(), std::move(outcome));
}

// One that does not read its answers finds the host's queue full; that is its own loss.
void Supervisor::sayStored(wire::CallId id, Result<Value> outcome)
{
    (void)m_host->send({.id = id, .request = wire::StoreAnswer {.outcome = std::move(outcome)}});
}

void Supervisor::passDevices(Now now, wire::Devices message)
{
    joinReports();
    const bool complete = message.complete;
    if (m_life.phase() != Phase::Discovering) // what comes first comes at once
        m_deviceRate.take(now.boottime,
                          static_cast<double>(message.devices.size() + message.removed.size()));
    auto passed = m_gate.devices(now, std::move(message.devices), message.removed, complete);
    if (!passed.isEmpty())
        post(hub::DevicesPublished {.devices = std::move(passed.devices),
                                    .removed = std::move(passed.removed),
                                    .complete = passed.complete});
    if (complete)
        handle(LifeEvent::Discovered);
}

// Over its rate, the newest of each property waits a moment: nobody else is slowed down by values
// that are old when they arrive.
void Supervisor::passReports(Now now, wire::Reports message)
{
    if (m_held.isEmpty() && !m_messageRate.isSpent(now.boottime)) {
        passChecked(now, std::move(message.reports));
        return;
    }
    const std::uint64_t before = m_held.coalesced();
    m_held.add(std::move(message.reports));
    reach(u"messagesPerSecond"_s, m_held.coalesced() - before);
    if (!m_heldTimer.isActive())
        m_heldTimer.start(kHold);
}

void Supervisor::passHeld()
{
    if (!m_held.isEmpty())
        passChecked(now(), m_held.take());
    if (!m_heldTimer.isActive())
        joinReports();
}

void Supervisor::passChecked(Now now, std::vector<Report> reports)
{
    m_reportUse.take(now.boottime, static_cast<double>(reports.size()));
    auto passed = m_gate.reports(now, std::move(reports));
    if (passed.empty())
        return;
    if (m_reported.reports.empty())
        m_reported = {.reports = std::move(passed), .receivedAt = now.wall};
    else
        m_reported.reports.insert(m_reported.reports.end(), std::make_move_iterator(passed.begin()),
                                  std::make_move_iterator(passed.end()));
    if (m_reported.reports.size() >= kJoinedReports)
        joinReports();
}

void Supervisor::handleAnswer(const wire::Answer &answer)
{
    const auto call = m_calls.close(answer.id);
    if (!call) {
        noteBroken({.code = Error::Code::InvalidInput,
                    .detail = u"it answered call %1, which is not open"_s.arg(
                        static_cast<std::uint64_t>(answer.id))});
        return;
    }
    switch (call->kind) {
    case Calls::Kind::Initialise:
        handleReady(answer);
        break;
    case Calls::Kind::Write:
        answerRequest(*call, answer.outcome);
        break;
    case Calls::Kind::Invoke:
        answerRequest(*call, m_gate.answer(now(), call->device, call->action, answer.outcome));
        logViolation();
        break;
    case Calls::Kind::Configure:
        if (!answer.outcome)
            handle(LifeEvent::ChangeAsked); // a start with it says whether it can work
        break;
    case Calls::Kind::Discover:
    case Calls::Kind::Cancel: // the action's own answer tells
    case Calls::Kind::Ping: // an error is a sign of life, too
    case Calls::Kind::Shutdown:
        break;
    }
}

void Supervisor::handleReady(const wire::Answer &answer)
{
    if (answer.outcome) {
        handle(LifeEvent::Ready);
        return;
    }
    Error error = answer.outcome.error();
    error.detail = withoutSecrets(error.detail, m_secrets);
    m_violations = {error};
    if (error.code == Error::Code::Unsupported) {
        handle(LifeEvent::Declined,
               {.reason = error.detail,
                .hint = u"This hub speaks version %1 of the plugin protocol; version %2 of '%3' "
                        "does not. Install a version of it that does, or upgrade the hub."_s
                            .arg(wire::kProtocolVersion)
                            .arg(m_package->manifest.version, m_config.plugin.text())});
        return;
    }
    const bool isFinal
        = error.code == Error::Code::InvalidInput || error.code == Error::Code::Refused;
    handle(isFinal ? LifeEvent::Declined : LifeEvent::Failed,
           {.reason = error.detail,
            .hint = isFinal ? u"Correct its configuration."_s : u"It is tried again by itself."_s});
}

void Supervisor::hostMisspoke(const Error &error)
{
    noteBroken(error);
}

void Supervisor::noteBroken(const Error &error)
{
    const Now now = this->now();
    m_gate.refuse(now, error);
    logViolation();
    if (m_brokenRate.admit(now.boottime))
        return;
    handle(LifeEvent::Failed,
           {.reason = u"It spoke nonsense too often; the last time: %1."_s.arg(error.detail),
            .hint = u"This is a fault of the plugin: tell its author."_s});
}

// The gate tells each kind of violation once a minute.
void Supervisor::logViolation()
{
    const auto &violations = m_gate.structuredViolations();
    if (violations.empty() || violations.back() == m_lastLogged)
        return;
    m_lastLogged = violations.back();
    hostPrinted(QtWarningMsg,
                u"refused %1: %2 %3"_s.arg(m_lastLogged->pointer, m_lastLogged->message,
                                           m_lastLogged->hint));
}

void Supervisor::hostPassEnded(const HostPass &pass)
{
    joinReports();
    m_longest = std::max(m_longest, pass.longest);
    throttle(now(), pass.bytes);
}

// Messages of one pass that hold reports cost the hub one message.
void Supervisor::joinReports()
{
    if (!m_reported.reports.empty())
        post(std::exchange(m_reported, {}));
}

void Supervisor::post(hub::FromPlugin message)
{
    if (m_waiting.empty() && m_lane->messages.post(std::move(message)))
        return;
    m_waiting.push_back(std::move(message));
    updatePause();
}

void Supervisor::postWaiting()
{
    m_lane->messages.spaceWakeUp().clear();
    auto posted = m_waiting.begin();
    while (posted != m_waiting.end() && m_lane->messages.post(std::move(*posted)))
        ++posted;
    m_waiting.erase(m_waiting.begin(), posted);
    updatePause();
}

void Supervisor::updatePause()
{
    setPaused(m_isThrottled || !m_waiting.empty());
}

// While the hub is behind, the plugin cannot be heard: that is no silence of its own.
void Supervisor::setPaused(bool isPaused)
{
    if (!m_host || isPaused == m_pausedAt.has_value())
        return;
    const Now now = this->now();
    if (isPaused) {
        m_pausedAt = now.boottime;
    } else {
        m_calls.postpone(now.boottime - *m_pausedAt);
        m_pausedAt.reset();
    }
    m_host->setPaused(isPaused);
    schedule(now);
}

void Supervisor::reportStatus()
{
    joinReports();
    const LifeReason why = m_life.why();
    const contracts::GateCounters &counters = m_gate.counters();
    m_status = {.instance = m_config.instance,
                .plugin = m_config.plugin,
                .title = m_package ? m_package->manifest.title : QString(),
                .version = m_package ? m_package->manifest.version : QString(),
                .isolation = HostMaker::isRemote(isolation()) ? u"remote"_s : isolation(),
                .sandbox = m_host ? m_sandbox : QString(),
                .sandboxReason = m_host ? m_sandboxReason : QString(),
                .state = m_life.state(),
                .since = m_life.since(),
                .reason = why.reason,
                .hint = why.hint,
                .violations = m_violations.empty() ? m_gate.violations() : m_violations,
                .devices = counters.devices,
                .restarts = static_cast<int>(m_life.count(LifeCounter::Failures)),
                .reports = counters.reports,
                .refused = counters.refused,
                .processId = m_host && m_life.hasHost() ? m_host->processId() : 0,
                .limits = limitsNow()};
    m_toldReached = reachedOfAll();
    post(hub::StatusReported {.status = m_status});
}

} // namespace atrium::runtime
