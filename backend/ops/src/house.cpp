// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "housesetup.h"
#include "hubthread.h"

#include <atrium/api/runfiles.h>
#include <atrium/ops/house.h>
#include <atrium/ops/logging.h>
#include <atrium/store/datalock.h>
#include <atrium/store/secretvault.h>

#include <QCoreApplication>
#include <QFile>
#include <QThread>

#include <sys/stat.h>

#include <random>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace atrium::ops {

namespace {

constexpr auto kThreadEnd = 20s;

// Read anew at each use, so that a secret that was added is found. On a worker's thread.
runtime::SecretResolver secretsOf(const QString &dataFolder)
{
    return [dataFolder](const QString &name) -> Result<QString> {
        const auto vault = store::SecretVault::open(dataFolder);
        if (!vault)
            return tl::unexpected(vault.error());
        return vault->text(name);
    };
}

// A file in which secrets were handed over in clear; then they are encrypted, and it is gone.
Result<> takeOverSecrets(const QString &dataFolder)
{
    const QString file = dataFolder + u"/secrets.toml"_s;
    if (!QFile::exists(file))
        return {};
    auto vault = store::SecretVault::open(dataFolder);
    if (!vault)
        return tl::unexpected(vault.error());
    const auto taken = vault->takeOver(file);
    if (!taken)
        return tl::unexpected(taken.error());
    qCInfo(lcOps) << "secrets were encrypted, and their file removed" << *taken << file;
    return {};
}

// ATRIUM_PLUGIN_PATH, folders with a colon between, goes before the standard ones: for those who
// write plugins.
QStringList pluginFolders(const QString &programs)
{
    return qEnvironmentVariable("ATRIUM_PLUGIN_PATH").split(u':', Qt::SkipEmptyParts)
        + runtime::Catalogue::standardFolders(programs);
}

} // namespace

// In the order of their making: what comes later uses what came before, and ends before it.
struct House::Parts
{
    Parts(HouseSetup given, store::DataLock taken)
        : setup(std::move(given))
        , lock(std::move(taken))
        , packages(setup.dataFolder + u"/packages"_s)
        , store({.dataDirectory = setup.dataFolder})
        , history({.dataDirectory = setup.dataFolder, .months = setup.historyMonths})
    { }

    HouseSetup setup;
    store::DataLock lock;
    std::shared_ptr<protocol::LocalLink> window
        = std::make_shared<protocol::LocalLink>(u"window"_s); // its client may end after us
    api::FrontLink front;
    HubThreadLink link;
    runtime::PackageStore packages;
    store::Store store;
    store::History history;
    std::unique_ptr<api::Server> server;
    std::unique_ptr<HubThread> hub;
    std::unique_ptr<WakeUpNotifier> events;
    bool isFinished = false;
    bool mustExit = false;
};

Result<std::unique_ptr<House>> House::open(const HostOptions &options,
                                           const runtime::ThreadPlugins &threadPlugins,
                                           PastOfPlugin past)
{
    auto setup = readSetup(options);
    if (!setup)
        return tl::unexpected(setup.error());
    umask(S_IRWXG | S_IRWXO); // what the house keeps is nobody else's
    auto lock = store::DataLock::acquire(setup->dataFolder,
                                         {.program = QCoreApplication::applicationName()});
    if (!lock)
        return tl::unexpected(lock.error());
    const auto token = api::ensureToken(setup->dataFolder);
    if (!token)
        return tl::unexpected(token.error());

    auto parts = std::make_unique<Parts>(std::move(*setup), std::move(*lock));
    parts->server
        = std::make_unique<api::Server>(api::ServerConfig {.address = parts->setup.address,
                                                           .port = parts->setup.port,
                                                           .token = *token,
                                                           .hosts = parts->setup.hosts,
                                                           .tls = parts->setup.tls},
                                        parts->front);
    if (const auto started = parts->server->start(); !started)
        return tl::unexpected(started.error());
    const QString url = parts->server->url();
    if (const auto named = parts->lock.setAddress(url); !named)
        return tl::unexpected(named.error());
    if (const auto named = api::writeHubAddress(
            parts->setup.dataFolder, {.url = url, .processId = QCoreApplication::applicationPid()});
        !named)
        return tl::unexpected(named.error());

    if (const auto taken = takeOverSecrets(parts->setup.dataFolder); !taken)
        return tl::unexpected(taken.error());
    if (const auto opened = parts->packages.open(); !opened)
        return tl::unexpected(opened.error());
    const QString programs = QCoreApplication::applicationDirPath();
    HubSetup hub {.store = &parts->store,
                  .history = &parts->history,
                  .front = &parts->front,
                  .windows = {parts->window.get()},
                  .runtime
                  = {.catalogue = runtime::Catalogue::scan(pluginFolders(programs), {programs}),
                     .threadPlugins = threadPlugins,
                     .stateRoot = parts->setup.dataFolder + u"/plugins"_s,
                     .secrets = secretsOf(parts->setup.dataFolder),
                     .seed = std::random_device {}()},
                  .configured = parts->setup.plugins,
                  .version = QCoreApplication::applicationVersion(),
                  .server = [server = parts->server.get()] { return server->counters(); },
                  .packages = &parts->packages,
                  .installed = viewsOf(parts->packages),
                  .dataFolder = parts->setup.dataFolder,
                  .past = std::move(past)};
    parts->hub = std::make_unique<HubThread>(std::move(hub), parts->link);
    return std::unique_ptr<House>(new House(std::move(parts)));
}

House::House(std::unique_ptr<Parts> parts)
    : d(std::move(parts))
{
    d->events
        = std::make_unique<WakeUpNotifier>(d->link.events.messageWakeUp(), [this] { onHub(); });
    d->hub->start();
    d->store.start();
    d->history.start();
    qCInfo(lcOps) << "the house opens" << d->setup.dataFolder << d->server->url();
}

House::~House()
{
    if (d->isFinished)
        return;
    d->events.reset();
    d->link.stop.signal();
    if (!d->hub->wait(QDeadlineTimer(kThreadEnd)))
        std::_Exit(EXIT_FAILURE); // nothing of it may be destroyed under its feet
    (void)finish();
}

const std::shared_ptr<protocol::LocalLink> &House::window() const
{
    return d->window;
}

QString House::url() const
{
    return d->server->url();
}

QString House::dataFolder() const
{
    return d->setup.dataFolder;
}

void House::stop()
{
    ATRIUM_ON_OWN_THREAD();
    d->link.stop.signal();
}

void House::onHub()
{
    for (const HubEvent &event : d->link.events.take(16)) {
        if (std::holds_alternative<HubReady>(event)) {
            Q_EMIT ready();
        } else if (const auto *failure = std::get_if<HubFailed>(&event)) {
            Q_EMIT failed(failure->error);
        } else if (const auto *end = std::get_if<HubEnded>(&event)) {
            d->mustExit = end->mustExit;
            if (!d->mustExit)
                d->hub->wait();
            const bool isClosed = finish();
            Q_EMIT ended(d->mustExit || !isClosed);
            return;
        }
    }
}

bool House::finish()
{
    d->isFinished = true;
    d->server->stop();
    const bool isRecorded = d->history.stop();
    if (!isRecorded)
        qCWarning(lcOps) << "the history did not close in time";
    const bool isClosed = d->store.stop() && isRecorded;
    api::removeHubAddress(d->setup.dataFolder);
    if (!isClosed)
        qCCritical(lcOps) << "the store did not close in time";
    qCInfo(lcOps) << "the house is closed";
    return isClosed;
}

Result<QString> dataFolderOf(const HostOptions &options)
{
    const auto setup = readSetup(options);
    if (!setup)
        return tl::unexpected(setup.error());
    return setup->dataFolder;
}

std::optional<QString> runningHub(const HostOptions &options)
{
    const auto folder = dataFolderOf(options);
    if (!folder)
        return std::nullopt;
    const auto owner = store::DataLock::ownerOf(*folder);
    if (!owner || owner->address.isEmpty())
        return std::nullopt;
    return owner->address;
}

} // namespace atrium::ops
