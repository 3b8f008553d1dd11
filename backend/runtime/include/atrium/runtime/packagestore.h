// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/base/time.h>
#include <atrium/model/ids.h>
#include <atrium/runtime/packagearchive.h>

#include <QStringList>

#include <map>

namespace atrium::runtime {

/// One version of a package on the disk.
struct PackageVersion
{
    QString version {};
    QString digest {}; ///< Of its content.
    QString signer {}; ///< Id of the key; "": not signed, which its owner allowed.
    WallTime installedAt {0};

    /// Of its folder, below the package's.
    [[nodiscard]] QString folder() const { return version + u'-' + digest.left(12); }
    friend bool operator==(const PackageVersion &, const PackageVersion &) = default;
};

/// What is installed of one plugin.
struct InstalledPackage
{
    PluginId id;
    std::optional<PackageVersion> current {}; ///< Nothing: its first version still waits.
    std::optional<PackageVersion> previous {}; ///< To roll back to.
    std::optional<PackageVersion> waiting {}; ///< Asks for more than it was granted.
    QString failure {}; ///< Why the last upgrade was taken back.
    /// The current version took the place of another, and nobody has seen yet that it works.
    bool isOnTrial = false;

    friend bool operator==(const InstalledPackage &, const InstalledPackage &) = default;
};

/// A package that was unpacked and judged, not installed yet.
struct StagedPackage
{
    contracts::Manifest manifest;
    PackageVersion version;
    QString folder {};
};

/// The plugins that the owner installed, in a folder of their own. What `<id>/state.json` says
/// counts: it is replaced as a whole, last of all, so that a crash leaves the old state or the new.
/// For one thread; blocks on the disk.
class PackageStore
{
public:
    /// Called before each step that changes the disk; for tests.
    using Step = std::function<void()>;

    explicit PackageStore(QString root, Step step = {});

    /// Reads what is there, and clears away what a crash left. Busy: the disk.
    [[nodiscard]] Result<> open();
    [[nodiscard]] const std::map<PluginId, InstalledPackage> &packages() const
    {
        return m_packages;
    }
    /// Null where it is not installed.
    [[nodiscard]] const InstalledPackage *find(const PluginId &id) const;
    [[nodiscard]] QString folderOf(const PluginId &id, const PackageVersion &version) const;

    /// The errors of unpackArchive().
    [[nodiscard]] Result<StagedPackage> stage(const QString &archive, const SealCheck &check,
                                              WallTime now);
    void discard(const StagedPackage &staged);
    /// Makes it the current version; what was current is previous. NotFound where it is no longer
    /// staged.
    [[nodiscard]] Result<> install(const StagedPackage &staged);
    /// Keeps it beside the current one, until promote() or an install.
    [[nodiscard]] Result<> keepWaiting(const StagedPackage &staged);
    /// NotFound: nothing waits.
    [[nodiscard]] Result<> promote(const PluginId &id);
    /// The current version works.
    [[nodiscard]] Result<> settle(const PluginId &id);
    /// Goes back to the previous version, and forgets the current; @p failure says why, "" where
    /// the owner wanted it. NotFound: there is none.
    [[nodiscard]] Result<> rollback(const PluginId &id, const QString &failure);
    /// NotFound.
    [[nodiscard]] Result<> remove(const PluginId &id);
    /// For uploads and staging: on the same disk; emptied by open().
    [[nodiscard]] QString incoming() const;

private:
    [[nodiscard]] Result<> place(const StagedPackage &staged, InstalledPackage changed);
    [[nodiscard]] Result<> write(const InstalledPackage &package);
    void sweep(const InstalledPackage &package) const;
    void step() const;

    const QString m_root;
    const Step m_step;
    std::map<PluginId, InstalledPackage> m_packages;
    int m_staged = 0;
};

} // namespace atrium::runtime
