// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "errands.h"
#include "secretdesk.h"
#include "trial.h"
#include "uploads.h"

#include <atrium/hub/hub.h>
#include <atrium/ops/health.h>
#include <atrium/runtime/packagestore.h>
#include <atrium/runtime/runtime.h>

#include <map>
#include <set>

namespace atrium::ops {

/// A package as the hub's thread sees it: its state on the disk, and its manifests.
struct InstalledView
{
    runtime::InstalledPackage state;
    std::optional<runtime::Package> current {};
    std::optional<runtime::Package> waiting {};
};
using InstalledViews = std::map<PluginId, InstalledView>;

/// Reads the manifests of all that is installed. Blocks on the disk.
[[nodiscard]] InstalledViews viewsOf(const runtime::PackageStore &store);

/// Installs, upgrades and removes plugins for the API's clients: the files by errands, the grants
/// and keys in the hub's keeping, the instances by the runtime. Lives on the hub's thread.
class PackageDesk
{
public:
    struct Setup
    {
        runtime::PackageStore *store = nullptr; ///< Of the errands from now on.
        InstalledViews installed {};
        runtime::Catalogue shipped {};
        QString dataFolder {};
        std::chrono::milliseconds trialTime {90'000}; ///< In which an upgrade must run.
    };
    struct Ports
    {
        hub::Hub &hub;
        runtime::Runtime &runtime;
        std::function<void(hub::Ticket, Result<Value>)> answered;
        std::function<void()> endPass; ///< After each errand.
    };

    PackageDesk(Setup setup, Ports ports);

    /// Before Hub::restore(): shows the runtime what is installed and granted.
    void begin(const std::vector<hub::KeptRecord> &kept);
    /// After Hub::restore(): goes on with upgrades that a crash left half judged.
    void resume(Now now);
    /// Does a method of the API.
    void errand(Now now, const QString &method, const Value &params, hub::Ticket ticket);
    /// Judges upgrades; to be called in each pass. Returns when it next wants to be called.
    BootTime tick(Now now);
    /// A check for each package that waits for a grant.
    [[nodiscard]] std::vector<HealthCheck> health() const;
    [[nodiscard]] SecretDesk &secrets() { return m_secrets; }
    /// For what else of the house waits for files.
    [[nodiscard]] Errands &errands() { return m_errands; }

private:
    struct Judged
    {
        Trial trial;
        hub::Ticket ticket = 0;
        Value answer {}; ///< Where it is good.
    };
    /// What an errand of the package store did.
    struct Done
    {
        Result<PluginId> outcome; ///< Which package it was about.
        InstalledViews installed {};
        QStringList missing {};
        QStringList granted {};
    };
    using Work = std::function<Done(runtime::PackageStore &)>;
    using After = std::function<void(const Done &)>;

    void run(hub::Ticket ticket, Work work, After after);
    void upload(Now now, const Value &params, hub::Ticket ticket);
    void install(const Value &params, hub::Ticket ticket);
    void grant(const Value &params, hub::Ticket ticket);
    void rollback(const PluginId &plugin, const QString &failure, hub::Ticket ticket);
    void remove(Now now, const PluginId &plugin, hub::Ticket ticket);
    void trust(Now now, const Value &params, hub::Ticket ticket);
    void enable(Now now, const Value &params, hub::Ticket ticket);
    [[nodiscard]] Value list() const;
    [[nodiscard]] Value keys() const;

    [[nodiscard]] runtime::SealCheck sealCheck(bool allowUnsigned) const;
    [[nodiscard]] QStringList grantedTo(const PluginId &plugin) const;
    void keepGrants(const PluginId &plugin, const QStringList &permissions, hub::Ticket ticket);
    void show(const std::set<PluginId> &changed);
    void activate(const PluginId &plugin, hub::Ticket ticket,
                  const std::vector<PluginStatus> &before);
    [[nodiscard]] Value answerOf(const PluginId &plugin, const QString &state,
                                 const QStringList &missing = {}) const;

    Setup m_setup;
    Ports m_ports;
    std::map<PluginId, QStringList> m_grants; // as hub.kept("grants"), also before it is restored
    std::map<PluginId, Judged> m_trials;
    std::shared_ptr<Uploads> m_uploads; // of the errands
    SecretDesk m_secrets;
    Errands m_errands; // first to end: its jobs use what is above
};

} // namespace atrium::ops
