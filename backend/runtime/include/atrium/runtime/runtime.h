// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/runtime/catalogue.h>
#include <atrium/runtime/lane.h>
#include <atrium/runtime/lifecycle.h>
#include <atrium/runtime/pluginline.h>
#include <atrium/runtime/sandboxlevel.h>
#include <atrium/wire/threadlanes.h>

#include <functional>
#include <map>
#include <memory>
#include <set>
#include <vector>

namespace atrium::runtime {

/// How the supervisors watch, and what an instance may hold at once.
struct WatchLimits
{
    std::chrono::milliseconds pingEach {5'000};
    std::chrono::milliseconds pingLimit {10'000};
    std::chrono::milliseconds writeLimit {30'000}; ///< Then the write counts as Unreachable.
    std::chrono::milliseconds invokeLimit {630'000}; ///< Above the longest timeout of an action.
    std::chrono::milliseconds statusEach {5'000}; ///< How often counters alone are reported.
    std::chrono::milliseconds terminateAfter {3'000}; ///< SIGTERM after `shutdown`.
    std::chrono::milliseconds killAfter {1'000}; ///< SIGKILL after SIGTERM.
    int inFlight = 4'096; ///< Open requests of an instance, whatever its package asks for.
    int brokenMessages = 100; ///< Within a minute; more end the host.
    std::chrono::milliseconds useEach {500}; ///< How often a process is measured.
    std::chrono::milliseconds useWindow {10'000}; ///< Over which its processor share is taken.
    std::chrono::milliseconds usePatience {20'000}; ///< Above the share for longer: it is ended.
    std::chrono::milliseconds breachWindow {60'000};
    std::uint64_t breachesDegraded = 60; ///< Refused in a window; more: Degraded.
    std::uint64_t breachesFailed = 600; ///< More, and less than that passed: it is ended.
};

/// Code that ships with Atrium and may run in a thread of the hub, by its package's id.
using ThreadPlugins = std::map<PluginId, wire::ThreadBody>;

/// The text behind "secret:NAME". Called on a worker's thread: to check a configuration, for
/// `initialize` and `configure`, and for the token of a remote host.
using SecretResolver = std::function<Result<QString>(const QString &name)>;

/// A network for plugins to be tried out in, instead of the hub's own. Its descriptors outlive the
/// runtime.
struct NetworkPlace
{
    int userNamespace = -1; ///< That holds the next, where it is not the hub's own.
    int networkNamespace = -1; ///< -1: the hub's own network.
    QString hosts {}; ///< A file that stands for /etc/hosts in a full sandbox.
};

/// What a house may do to a running instance at any time; for those who try a plugin out.
enum class Provocation {
    DiscoverAgain, ///< Asks it to name its devices once more.
    ConfigureAgain, ///< Hands it the configuration that it has, where it takes one while it runs.
    HangUp, ///< Closes the streams of its process, as when the hub is gone, and sends no signal.
};

struct RuntimeSetup
{
    Catalogue catalogue {};
    ThreadPlugins threadPlugins {};
    QString stateRoot {}; ///< Holds a folder for each instance; made where it is missing.
    SecretResolver secrets {}; ///< Absent: every secret is unknown.
    SandboxLevel mostSandbox = SandboxLevel::Full; ///< Stronger ones are not tried.
    NetworkPlace network {}; ///< Of processes that are granted the network.
    LifeLimits life {};
    WatchLimits watch {};
    /// NAME=value, added to the clean environment of processes.
    std::vector<QByteArray> environment {};
    std::uint64_t seed = 1; ///< Of the jitter.
    std::shared_ptr<PluginLines> lines {}; ///< Gets what plugins write, beside the log; or null.
};

/// The plugins, alive: starts, watches and ends instances on two worker threads, and passes on
/// what the hub asks. Its calls are for the hub's thread; none of them blocks but the destructor,
/// which waits until the instances have ended (at most the sum of their stop limits).
class Runtime : public hub::DeviceLink
{
public:
    /// Told on the hub's thread whenever an instance comes or goes.
    using LanesChanged = std::function<void(const std::vector<SharedLane> &lanes)>;

    Runtime(RuntimeSetup setup, LanesChanged lanesChanged);
    ~Runtime() override;
    Q_DISABLE_COPY_MOVE(Runtime)

    [[nodiscard]] Result<> write(const InstanceId &instance, WriteRequest request) override;
    [[nodiscard]] Result<> invoke(const InstanceId &instance, InvokeRequest request) override;
    [[nodiscard]] Result<> cancel(const InstanceId &instance, RequestId request) override;
    void configure(const PluginConfig &config) override;
    void forget(const InstanceId &instance) override;
    void answerStore(const InstanceId &instance, std::uint64_t call,
                     Result<Value> outcome) override;

    /// Releases a quarantined instance, or starts any other again. NotFound.
    [[nodiscard]] Result<> restart(const InstanceId &instance);

    /// Unreachable: it does not run.
    [[nodiscard]] Result<> provoke(const InstanceId &instance, Provocation provocation);

    /// Holds @p instance in quarantine when it is configured first: it was there when the hub
    /// ended.
    void holdBack(const InstanceId &instance, LifeReason why);

    /// What is installed has changed; instances of the plugins @p changed start again from it.
    void setCatalogue(Catalogue catalogue, const std::set<PluginId> &changed);

    /// One for each configured instance, in the order of their ids.
    [[nodiscard]] std::vector<SharedLane> lanes() const;
    [[nodiscard]] const Catalogue &catalogue() const;

    /// Begins to stop every instance. endWakeUp() is signalled when all have ended; the destructor
    /// returns at once from then on.
    void stop();
    [[nodiscard]] bool hasEnded() const;
    [[nodiscard]] const WakeUp &endWakeUp() const;
    /// Threads of plugins that hang and were cut off. Not 0 at the end: leave by _exit() once
    /// everything is flushed, as they cannot be joined.
    [[nodiscard]] int hungThreads() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace atrium::runtime
