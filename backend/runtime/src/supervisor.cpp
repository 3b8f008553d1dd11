// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "supervisor.h"

#include "hostmaker.h"
#include "secrets.h"

using namespace Qt::StringLiterals;

namespace atrium::runtime {

Supervisor::Supervisor(const SupervisorSetup &setup, const ConfigureTask &task, Reaper &reaper)
    : m_setup(setup)
    , m_config(task.config)
    , m_lane(task.lane)
    , m_reaper(reaper)
    , m_newest(task.catalogue)
    , m_categoryName("atrium.plugin." + m_config.instance.text().toLatin1())
    , m_log(m_categoryName.constData(), QtInfoMsg)
    , m_logRate(1.0, 1.0)
    , m_brokenRate(setup.runtime.watch.brokenMessages / 60.0, setup.runtime.watch.brokenMessages)
    , m_life(setup.runtime.life,
             Rng(setup.runtime.seed ^ qHash(m_config.instance, std::size_t {0x9e37})))
    , m_gate(m_config.instance)
    , m_space(m_lane->messages.spaceWakeUp(), [this] { postWaiting(); })
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Supervisor::onTimer);
    connect(&m_useTimer, &QTimer::timeout, this, &Supervisor::lookAtUse);
    m_throttleTimer.setSingleShot(true);
    connect(&m_throttleTimer, &QTimer::timeout, this, [this] {
        m_isThrottled = false;
        updatePause();
    });
    m_heldTimer.setSingleShot(true);
    connect(&m_heldTimer, &QTimer::timeout, this, &Supervisor::passHeld);
    applyLimits({});
    if (!m_config.enabled)
        handle(LifeEvent::StopAsked);
    else if (task.quarantine)
        handle(LifeEvent::Held, *task.quarantine);
    else
        check();
}

Supervisor::~Supervisor()
{
    if (m_host)
        dropHost();
}

void Supervisor::configure(const PluginConfig &config, const Catalogue &catalogue, bool anew)
{
    ATRIUM_ON_OWN_THREAD();
    m_newest = catalogue;
    if (config == m_config && !anew)
        return;
    const bool staysAlive = !anew && mayChangeAlive(config);
    m_config = config;
    if (staysAlive) {
        changeAlive();
        return;
    }
    handle(config.enabled ? LifeEvent::ChangeAsked : LifeEvent::StopAsked);
}

// Only what the plugin itself reads has changed, and it says that it can take that.
bool Supervisor::mayChangeAlive(const PluginConfig &config) const
{
    PluginConfig same = config;
    same.config = m_config.config;
    return same == m_config && m_host && m_life.takesRequests()
        && m_package->manifest.takesConfigure
        && contracts::checkConfig(m_package->manifest, config.config);
}

void Supervisor::changeAlive()
{
    const auto resolved = resolvedConfig();
    auto config
        = HostMaker(m_setup, m_config, *m_package, m_limits, m_reaper).configuration(isolation());
    if (!resolved || !config || !contracts::checkResolvedConfig(m_package->manifest, *resolved)) {
        handle(LifeEvent::ChangeAsked); // which says what is wrong
        return;
    }
    const Now now = this->now();
    ask(Calls::Kind::Configure, wire::Configure {.config = std::move(*config)},
        now.boottime + m_setup.runtime.watch.pingLimit);
    schedule(now);
}

void Supervisor::stop()
{
    ATRIUM_ON_OWN_THREAD();
    handle(LifeEvent::StopAsked);
}

void Supervisor::handle(LifeEvent event, LifeReason why)
{
    const Now now = this->now();
    const Phase before = m_life.phase();
    const QString reason = why.reason;
    const LifeAction action = m_life.handle(now, event, std::move(why));
    m_lane->isUp = m_life.takesRequests();
    m_lane->takesCancel = m_package && m_package->manifest.takesCancel;
    if (m_life.phase() != before) {
        const QString word = toText(m_life.state());
        if (m_life.phase() == Phase::BackingOff || m_life.phase() == Phase::Rejected
            || m_life.phase() == Phase::Quarantined)
            qCWarning(m_log).noquote() << word << m_life.why().reason << m_life.why().hint;
        else
            qCInfo(m_log).noquote() << word << m_life.why().reason;
        reportStatus();
    } else if (!reason.isEmpty()) {
        reportStatus();
    }
    perform(action);
    schedule(now);
    if (isIdle())
        Q_EMIT becameIdle();
}

void Supervisor::perform(LifeAction action)
{
    const Now now = this->now();
    switch (action) {
    case LifeAction::Nothing:
        break;
    case LifeAction::Check:
        dropHost();
        check();
        break;
    case LifeAction::StartHost:
        startHost();
        break;
    case LifeAction::Discover:
        m_nextPing = now.boottime + m_setup.runtime.watch.pingEach;
        ask(Calls::Kind::Discover, wire::Discover(),
            now.boottime + m_setup.runtime.watch.pingLimit);
        break;
    case LifeAction::KillHost:
        dropHost();
        if (m_life.phase() == Phase::Stopping)
            handle(LifeEvent::Ended);
        break;
    case LifeAction::StopHost:
        ask(Calls::Kind::Shutdown, wire::Shutdown(), kNever);
        m_host->stop();
        break;
    }
}

void Supervisor::check()
{
    m_violations.clear();
    m_catalogue = m_newest;
    m_package = m_catalogue.find(m_config.plugin);
    if (!m_package) {
        handle(LifeEvent::Refused,
               {.reason = u"There is no package '%1'."_s.arg(m_config.plugin.text()),
                .hint = u"Install it, or correct the name."_s});
        return;
    }
    if (const QStringList missing = m_package->missing(); !missing.isEmpty()) {
        handle(LifeEvent::Refused,
               {.reason = u"It asks for %1, which was not granted."_s.arg(missing.join(", "_L1)),
                .hint = u"Grant it by: atriumctl plugin grant %1 %2"_s.arg(m_config.plugin.text(),
                                                                           missing.join(u' '))});
        return;
    }
    m_violations = m_package->violations;
    if (!m_violations.empty()) {
        const Error &first = m_violations.front();
        handle(LifeEvent::Refused,
               {.reason = u"Its package breaks the contract at '%1': %2."_s.arg(first.pointer,
                                                                                first.detail),
                .hint = u"Install a version that keeps the contract."_s});
        return;
    }
    const auto config = resolvedConfig();
    if (const auto checked = config ? contracts::checkResolvedConfig(m_package->manifest, *config)
                                    : tl::unexpected(config.error());
        !checked) {
        refuseConfig(checked.error());
        return;
    }
    const auto limits = contracts::effectiveLimits(m_package->manifest.limits, m_config.limits);
    if (!limits) {
        m_violations = {limits.error()};
        handle(LifeEvent::Refused,
               {.reason = u"Its limits are not valid at '%1': %2."_s.arg(limits.error().pointer,
                                                                         limits.error().detail),
                .hint = u"Correct the limits in its configuration."_s});
        return;
    }
    applyLimits(*limits);
    handle(LifeEvent::Accepted);
    handle(LifeEvent::Begin);
}

void Supervisor::refuseConfig(const Error &error)
{
    m_violations = {error};
    handle(LifeEvent::Refused,
           {.reason
            = u"Its configuration is not valid at '%1': %2."_s.arg(error.pointer, error.detail),
            .hint = u"Correct the configuration."_s});
}

Result<Value> Supervisor::resolvedConfig()
{
    const QStringList &fields = m_package->manifest.secrets;
    auto config = withSecrets(m_config.config, fields, m_setup.runtime.secrets);
    if (config)
        m_secrets = secretTexts(*config, fields);
    return config;
}

QString Supervisor::isolation() const
{
    if (!m_config.isolation.isEmpty())
        return m_config.isolation;
    if (!m_package)
        return {};
    const bool isLinkedIn = m_setup.runtime.threadPlugins.contains(m_config.plugin);
    return m_package->manifest.runsInThread && isLinkedIn ? u"thread"_s : u"process"_s;
}

void Supervisor::startHost()
{
    m_gate.beginLife();
    m_calls = Calls();
    m_pausedAt.reset();
    const HostMaker maker(m_setup, m_config, *m_package, m_limits, m_reaper);
    auto made = m_setup.makeHost ? m_setup.makeHost(*this) : maker.make(isolation(), *this);
    if (!made) {
        const Error error = made.error();
        m_violations = {error};
        handle(error.code == Error::Code::Busy ? LifeEvent::Failed : LifeEvent::Declined,
               {.reason = error.detail, .hint = u"See the configuration of the plugin."_s});
        return;
    }
    m_host = made->host.release();
    m_sandbox = made->sandbox;
    m_sandboxReason = made->sandboxReason;
    m_isThread = isolation() == "thread"_L1;
    if (m_isThread)
        ++*m_setup.threads;
    m_wrappers = made->wrappers;
    beginUse();
    updatePause();
    const Now now = this->now();
    ask(Calls::Kind::Initialise, std::move(made->initialise), kNever);
    m_nextPing = kNever;
    m_nextStatus = now.boottime + m_setup.runtime.watch.statusEach;
    reportStatus();
}

void Supervisor::dropHost()
{
    if (!m_host)
        return;
    if (m_isThread)
        --*m_setup.threads;
    m_lane->inFlight -= m_calls.requests();
    m_calls = Calls();
    m_stored.clear();
    m_pausedAt.reset();
    m_reported.reports.clear();
    endUse();
    m_host->end();
    std::exchange(m_host, nullptr)->deleteLater();
}

void Supervisor::hostEnded(const QString &how)
{
    joinReports();
    if (m_life.phase() == Phase::Stopping) {
        dropHost();
        handle(LifeEvent::Ended);
        return;
    }
    handle(LifeEvent::Failed, {.reason = how, .hint = u"See its log."_s});
}

void Supervisor::hostPrinted(QtMsgType level, const QString &text)
{
    const BootTime at = now().boottime;
    m_logUse.take(at, 1.0);
    if (!m_logRate.admit(at)) {
        reach(u"logLinesPerSecond"_s);
        return;
    }
    if (const auto leftOut = m_logRate.takeRefused(); leftOut != 0)
        qCWarning(m_log) << leftOut << "log lines were left out: too many at once";
    const QString shown = withoutSecrets(text, m_secrets);
    if (m_setup.runtime.lines)
        (void)m_setup.runtime.lines->post({.instance = m_config.instance,
                                           .at = now().wall,
                                           .level = level,
                                           .text = shown.left(kLongestLine)}); // drops the oldest
    switch (level) {
    case QtDebugMsg:
        qCDebug(m_log).noquote() << shown;
        break;
    case QtInfoMsg:
        qCInfo(m_log).noquote() << shown;
        break;
    case QtWarningMsg:
        qCWarning(m_log).noquote() << shown;
        break;
    default:
        qCCritical(m_log).noquote() << shown;
    }
}

void Supervisor::onTimer()
{
    const Now now = this->now();
    forgiveSleep(now);
    if (m_life.deadline() && *m_life.deadline() <= now.boottime)
        handle(LifeEvent::Deadline);
    if (m_host && !m_pausedAt)
        watch(now);
    schedule(now);
}

std::optional<BootTime> Supervisor::due() const
{
    return m_timer.isActive() ? std::optional(m_due) : std::nullopt;
}

// A machine that slept, or a worker that was not let run, has not heard anybody: answers may wait
// unread. Whoever is late then gets the lost time back, and is read before it is judged.
void Supervisor::forgiveSleep(Now now)
{
    constexpr BootTime kLate = 500ms;
    const BootTime late = now.boottime - m_due;
    if (late < kLate)
        return;
    m_life.postpone(late);
    if (!m_pausedAt) // else it is forgiven when the pause ends
        m_calls.postpone(late);
}

// One that finds the host's queue full is missed when its deadline comes: it does not read.
void Supervisor::ask(Calls::Kind kind, wire::Request request, BootTime deadline)
{
    (void)m_host->send(
        {.id = m_calls.open({.kind = kind, .deadline = deadline}), .request = std::move(request)});
}

// What a host owes: answers in time, and a sign of life.
void Supervisor::watch(Now now)
{
    bool hangs = false;
    for (const Calls::Open &call : m_calls.expire(now.boottime)) {
        if (call.kind == Calls::Kind::Write || call.kind == Calls::Kind::Invoke)
            answerRequest(call,
                          fail(Error::Code::Unreachable, u"the plugin did not answer in time"_s));
        else
            hangs = true;
    }
    if (hangs) {
        const auto limit = static_cast<double>(m_setup.runtime.watch.pingLimit.count()) / 1000.0;
        handle(LifeEvent::Failed,
               {.reason = u"It hangs: it did not answer within %1 s."_s.arg(limit),
                .hint = u"See its log for what it did last."_s});
        return;
    }
    if (now.boottime >= m_nextPing && m_life.takesRequests()) {
        m_nextPing = now.boottime + m_setup.runtime.watch.pingEach;
        if (!m_calls.has(Calls::Kind::Ping))
            ask(Calls::Kind::Ping, wire::Ping(), now.boottime + m_setup.runtime.watch.pingLimit);
    }
}

void Supervisor::schedule(Now now)
{
    std::optional<BootTime> next = m_life.deadline();
    const auto sooner = [&next](BootTime time) {
        next = std::min(time, next.value_or(time));
    };
    if (m_host && !m_pausedAt) {
        if (const auto call = m_calls.nextDeadline())
            sooner(*call);
        sooner(m_nextPing);
    }
    if (!next) {
        m_timer.stop();
        return;
    }
    const auto wait = std::clamp(std::chrono::ceil<std::chrono::milliseconds>(*next - now.boottime),
                                 0ms, std::chrono::milliseconds(3'600'000));
    m_due = now.boottime + wait;
    m_timer.start(wait);
}

} // namespace atrium::runtime
