// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandboxprobe.h"
#include "worker.h"

#include <atrium/runtime/logging.h>
#include <atrium/runtime/runtime.h>

#include <array>

using namespace Qt::StringLiterals;

namespace atrium::runtime {

namespace {

constexpr std::size_t kWorkers = 2;

} // namespace

struct Runtime::Private
{
    struct Instance
    {
        PluginConfig config;
        SharedLane lane;
        std::size_t worker = 0;
    };

    SupervisorSetup setup;
    Catalogue catalogue; // of the setup, then as it is now
    LanesChanged lanesChanged;
    WakeUp ended;
    std::map<InstanceId, Instance> instances;
    // Where a forgotten instance was: one that comes back waits there until the old one has ended.
    std::map<InstanceId, std::size_t> formerWorkers;
    std::map<InstanceId, LifeReason> heldBack; // until they are configured first
    std::array<std::unique_ptr<Worker>, kWorkers> workers; // after all that they use
    bool isStopping = false;

    void post(std::size_t worker, WorkerTask task)
    {
        if (!workers.at(worker)->post(std::move(task)))
            qCCritical(lcRuntime) << "a worker is stuck: a task for it was lost";
    }

    [[nodiscard]] ConfigureTask task(const PluginConfig &config) const
    {
        return {.config = config, .lane = {}, .catalogue = catalogue};
    }

    [[nodiscard]] std::size_t idlestWorker() const
    {
        std::array<int, kWorkers> load {};
        for (const auto &[id, instance] : instances)
            ++load.at(instance.worker);
        return static_cast<std::size_t>(std::min_element(load.begin(), load.end()) - load.begin());
    }

    [[nodiscard]] std::size_t workerFor(const InstanceId &instance) const
    {
        const auto former = formerWorkers.find(instance);
        return former == formerWorkers.end() ? idlestWorker() : former->second;
    }

    [[nodiscard]] std::vector<SharedLane> lanes() const
    {
        std::vector<SharedLane> all;
        for (const auto &[id, instance] : instances)
            all.push_back(instance.lane);
        return all;
    }

    template<typename Task, typename RequestType>
    [[nodiscard]] Result<> ask(const InstanceId &id, RequestType request)
    {
        const auto found = instances.find(id);
        if (found == instances.end() || !found->second.lane->isUp)
            return fail(Error::Code::Unreachable, u"plugin '%1' is not running"_s.arg(id.text()));
        Lane &lane = *found->second.lane;
        const int limit = std::min<int>(setup.runtime.watch.inFlight, lane.mostInFlight);
        if (++lane.inFlight > limit) {
            --lane.inFlight;
            ++lane.busy;
            return fail(Error::Code::Busy,
                        u"plugin '%1' has %2 requests open"_s.arg(id.text()).arg(limit));
        }
        if (!workers.at(found->second.worker)
                 ->post(Task {.instance = id, .request = std::move(request)})) {
            --lane.inFlight;
            return fail(Error::Code::Busy, u"the plugins' worker is behind"_s);
        }
        return {};
    }
};

Runtime::Runtime(RuntimeSetup setup, LanesChanged lanesChanged)
    : d(std::make_unique<Private>())
{
    d->setup = {.runtime = std::move(setup),
                .hungThreads = std::make_shared<std::atomic<int>>(0),
                .threads = std::make_shared<std::atomic<int>>(0),
                .probe = std::make_shared<SandboxProbe>()};
    d->catalogue = d->setup.runtime.catalogue;
    d->lanesChanged = std::move(lanesChanged);
    for (auto &worker : d->workers)
        worker = std::make_unique<Worker>(d->setup, d->ended);
}

Runtime::~Runtime()
{
    stop();
}

Result<> Runtime::write(const InstanceId &instance, WriteRequest request)
{
    return d->ask<WriteTask>(instance, std::move(request));
}

Result<> Runtime::invoke(const InstanceId &instance, InvokeRequest request)
{
    return d->ask<InvokeTask>(instance, std::move(request));
}

Result<> Runtime::cancel(const InstanceId &instance, RequestId request)
{
    const auto found = d->instances.find(instance);
    if (found == d->instances.end() || !found->second.lane->isUp)
        return fail(Error::Code::Unreachable, u"plugin '%1' is not running"_s.arg(instance.text()));
    if (!found->second.lane->takesCancel)
        return DeviceLink::cancel(instance, request);
    d->post(found->second.worker, CancelTask {.instance = instance, .request = request});
    return {};
}

void Runtime::configure(const PluginConfig &config)
{
    if (d->isStopping)
        return;
    const auto found = d->instances.find(config.instance);
    if (found != d->instances.end()) {
        found->second.config = config;
        d->post(found->second.worker, d->task(config));
        return;
    }
    const Private::Instance instance {.config = config,
                                      .lane = std::make_shared<Lane>(config.instance),
                                      .worker = d->workerFor(config.instance)};
    d->instances.emplace(config.instance, instance);
    if (d->lanesChanged)
        d->lanesChanged(d->lanes());
    ConfigureTask task = d->task(config);
    task.lane = instance.lane;
    if (const auto held = d->heldBack.extract(config.instance))
        task.quarantine = held.mapped();
    d->post(instance.worker, std::move(task));
}

Result<> Runtime::provoke(const InstanceId &instance, Provocation provocation)
{
    const auto found = d->instances.find(instance);
    if (found == d->instances.end() || !found->second.lane->isUp)
        return fail(Error::Code::Unreachable, u"plugin '%1' is not running"_s.arg(instance.text()));
    d->post(found->second.worker, ProvokeTask {.instance = instance, .provocation = provocation});
    return {};
}

void Runtime::holdBack(const InstanceId &instance, LifeReason why)
{
    d->heldBack.insert_or_assign(instance, std::move(why));
}

void Runtime::setCatalogue(Catalogue catalogue, const std::set<PluginId> &changed)
{
    d->catalogue = std::move(catalogue);
    for (const auto &[id, instance] : d->instances) {
        if (!changed.contains(instance.config.plugin))
            continue;
        ConfigureTask task = d->task(instance.config);
        task.anew = true;
        d->post(instance.worker, std::move(task));
    }
}

void Runtime::forget(const InstanceId &instance)
{
    const auto found = d->instances.find(instance);
    if (found == d->instances.end())
        return;
    d->post(found->second.worker, ForgetTask {.instance = instance});
    d->formerWorkers[instance] = found->second.worker;
    d->instances.erase(found);
    if (d->lanesChanged)
        d->lanesChanged(d->lanes());
}

void Runtime::answerStore(const InstanceId &instance, std::uint64_t call, Result<Value> outcome)
{
    const auto found = d->instances.find(instance);
    if (found != d->instances.end())
        d->post(
            found->second.worker,
            StoreAnswerTask {.instance = instance, .call = call, .outcome = std::move(outcome)});
}

Result<> Runtime::restart(const InstanceId &instance)
{
    const auto found = d->instances.find(instance);
    if (found == d->instances.end())
        return fail(Error::Code::NotFound, u"there is no plugin '%1'"_s.arg(instance.text()));
    ConfigureTask task = d->task(found->second.config);
    task.anew = true;
    d->post(found->second.worker, std::move(task));
    return {};
}

std::vector<SharedLane> Runtime::lanes() const
{
    return d->lanes();
}

const Catalogue &Runtime::catalogue() const
{
    return d->catalogue;
}

void Runtime::stop()
{
    if (std::exchange(d->isStopping, true))
        return;
    for (std::size_t i = 0; i < kWorkers; ++i)
        d->post(i, StopTask());
}

bool Runtime::hasEnded() const
{
    return std::all_of(d->workers.begin(), d->workers.end(),
                       [](const auto &worker) { return worker->hasEnded(); });
}

const WakeUp &Runtime::endWakeUp() const
{
    return d->ended;
}

int Runtime::hungThreads() const
{
    return *d->setup.hungThreads;
}

} // namespace atrium::runtime
