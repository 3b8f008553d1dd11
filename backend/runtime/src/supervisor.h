// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calls.h"
#include "childprocess.h"
#include "host.h"
#include "intake.h"
#include "processtree.h"
#include "ratelimiter.h"
#include "usewatch.h"

#include <atrium/contracts/gate.h>
#include <atrium/runtime/runtime.h>

#include <QLoggingCategory>
#include <QTimer>

#include <array>
#include <map>

namespace atrium::runtime {

class SandboxProbe;

/// What the supervisors of a hub share. Immutable but for the counter.
struct SupervisorSetup
{
    RuntimeSetup runtime;
    std::shared_ptr<std::atomic<int>> hungThreads; // see ThreadHost
    std::shared_ptr<std::atomic<int>> threads; // plugins in threads now
    std::shared_ptr<SandboxProbe> probe; // of both workers
    /// Makes hosts instead of HostMaker, where a test plays the plugin.
    std::function<Result<MadeHost>(HostListener &listener)> makeHost {};
    std::function<Now()> clock {}; ///< Instead of the machine's, where a test moves the time.
};

struct ConfigureTask
{
    PluginConfig config;
    SharedLane lane; ///< Of a new instance.
    Catalogue catalogue; ///< As it is now.
    bool anew = false; ///< Start again even where nothing changed.
    std::optional<LifeReason> quarantine {}; ///< Of a new instance: it waits for a person.
};

/// Keeps one instance alive, or ends it: does what its Lifecycle says. Thread: a worker.
class Supervisor : public QObject, private HostListener
{
    Q_OBJECT

public:
    Supervisor(const SupervisorSetup &setup, const ConfigureTask &task, Reaper &reaper);
    ~Supervisor() override;
    Q_DISABLE_COPY_MOVE(Supervisor)

    /// The same configuration again changes nothing, unless @p anew.
    void configure(const PluginConfig &config, const Catalogue &catalogue, bool anew);
    void stop();
    void write(const WriteRequest &request);
    void invoke(const InvokeRequest &request);
    /// Asks that an action be given up, if it is still open.
    void cancel(RequestId request);
    void provoke(Provocation provocation);
    /// The hub's answer to StoreAsked.
    void answerStore(std::uint64_t call, Result<Value> outcome);
    [[nodiscard]] const InstanceId &instance() const { return m_config.instance; }
    /// Nothing of it runs.
    [[nodiscard]] bool isIdle() const { return !m_host; }
    /// When it next has something to do by itself, and has it done: its timer's, or a test's whose
    /// clock moves. Nothing to do: nothing.
    [[nodiscard]] std::optional<BootTime> due() const;
    void onTimer();

Q_SIGNALS:
    void becameIdle();

private:
    void hostSaid(wire::FromPlugin message) override;
    void hostMisspoke(const Error &error) override;
    void hostPrinted(QtMsgType level, const QString &text) override;
    void hostPassEnded(const HostPass &pass) override;
    void hostReached(const QString &limit) override { reach(limit); }
    void hostEnded(const QString &how) override;

    void handle(LifeEvent event, LifeReason why = {});
    void perform(LifeAction action);
    void check();
    void refuseConfig(const Error &error);
    /// The configuration with its secrets, which are kept out of the log from then on.
    [[nodiscard]] Result<Value> resolvedConfig();
    void startHost();
    void dropHost();
    void handleAnswer(const wire::Answer &answer);
    void handleReady(const wire::Answer &answer);
    [[nodiscard]] bool mayChangeAlive(const PluginConfig &config) const;
    void changeAlive();
    void answerRequest(const Calls::Open &call, Result<Value> outcome);
    void askStore(const wire::StoreCall &call);
    void sayStored(wire::CallId id, Result<Value> outcome);
    void passDevices(Now now, wire::Devices message);
    void passReports(Now now, wire::Reports message);
    void noteBroken(const Error &error);
    void logViolation();
    void post(hub::FromPlugin message);
    void postWaiting();
    void joinReports();
    void setPaused(bool isPaused);
    void updatePause();
    void applyLimits(const contracts::PluginLimits &limits);
    void beginUse();
    void endUse();
    void lookAtUse();
    void tellUse(Now now);
    [[nodiscard]] UseSample takeUse(Now now);
    void reach(const QString &limit, std::uint64_t times = 1);
    [[nodiscard]] std::uint64_t reachedOf(const QString &limit) const;
    [[nodiscard]] std::uint64_t reachedOfAll() const;
    [[nodiscard]] bool isInForce(const QString &limit) const;
    void throttle(Now now, qint64 bytes);
    void passHeld();
    void passChecked(Now now, std::vector<Report> reports);
    /// What worries about the instance; the first that there is, is told.
    enum class Worry { Use, Contract, Own };
    void worry(Worry about, std::optional<LifeReason> why);
    [[nodiscard]] std::vector<PluginLimit> limitsNow() const;
    void reportStatus();
    void forgiveSleep(Now now);
    void watch(Now now);
    void schedule(Now now);
    void ask(Calls::Kind kind, wire::Request request, BootTime deadline);
    /// The deadline of @p call is how long it may take.
    void pass(wire::Request request, Calls::Open call);
    [[nodiscard]] QString isolation() const;
    [[nodiscard]] Now now() const { return m_setup.clock ? m_setup.clock() : systemNow(); }

    const SupervisorSetup &m_setup;
    PluginConfig m_config;
    SharedLane m_lane;
    Reaper &m_reaper;
    Catalogue m_newest; // looked into at the next check
    Catalogue m_catalogue; // that m_package is of
    const Package *m_package = nullptr;
    QByteArray m_categoryName;
    QLoggingCategory m_log;
    RateLimiter m_logRate;
    RateLimiter m_brokenRate;

    Lifecycle m_life;
    Host *m_host = nullptr; // owned; leaves by deleteLater(), as it may be calling
    bool m_isThread = false;
    QString m_sandbox; // of the host
    QString m_sandboxReason;
    contracts::PluginLimits m_limits;
    contracts::Gate m_gate;
    std::optional<contracts::Violation> m_lastLogged;
    Calls m_calls;
    // Calls of the plugin that the hub has not answered, by our own number: another process of the
    // same instance begins its own anew.
    std::map<std::uint64_t, wire::CallId> m_stored;
    std::uint64_t m_lastStored = 0;
    Allowance m_messageRate {1.0};
    Allowance m_readRate {1.0}; // of messages; above it reading waits
    Allowance m_byteRate {1.0};
    Allowance m_deviceRate {1.0};
    Allowance m_reportUse {1.0}; // only to tell
    Allowance m_logUse {1.0}; // only to tell
    qint64 m_longest = 0; // bytes of one message of this host
    HeldReports m_held;
    bool m_isThrottled = false;
    std::optional<UseWatch> m_use; // of a process
    std::optional<BreachWatch> m_breach;
    TreeUse m_tree; // when last measured
    ControlGroup::Reached m_group; // what was counted already
    qint64 m_bytes = 0; // proportional, when last measured
    int m_wrappers = 0;
    std::uint64_t m_measured = 0; // how often
    std::array<std::optional<LifeReason>, 3> m_worries; // by Worry
    std::optional<Worry> m_told;
    std::map<QString, std::uint64_t> m_reached; // by the limit's name; without the gate's
    std::uint64_t m_toldReached = 0;
    QTimer m_useTimer;
    QTimer m_throttleTimer;
    QTimer m_heldTimer;
    BootTime m_nextPing {0};
    BootTime m_nextStatus {0};
    std::optional<BootTime> m_pausedAt;

    hub::Reported m_reported; // joined in this pass
    std::vector<hub::FromPlugin> m_waiting; // found the lane full
    WakeUpNotifier m_space;

    PluginStatus m_status;
    std::vector<Error> m_violations; // of the package, the configuration, or initialise()
    QStringList m_secrets; // texts that no log may show
    QTimer m_timer;
    BootTime m_due {0}; // when m_timer was to fire
};

} // namespace atrium::runtime
