// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/contracts/manifest.h>

#include <QString>
#include <QStringList>

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace atrium::runtime {

/// A plugin's folder as found on disk. Nothing in it has run.
struct Package
{
    PluginId id; ///< The name of the folder, which the manifest must repeat.
    QString folder {};
    /// Only the parts that could be read where there are violations.
    contracts::Manifest manifest {};
    QString executable {}; ///< Absolute path; empty where there is none.
    std::vector<Error> violations {}; ///< Of the contract: every one of them.
    /// What its owner allowed it at its installation; nothing where it came with Atrium, which may
    /// what its manifest asks for.
    std::optional<QStringList> granted {};

    [[nodiscard]] bool isSound() const { return violations.empty(); }
    /// What it asks for and was not granted.
    [[nodiscard]] QStringList missing() const;
};

/// Reads the plugin.json in @p folder, which must be of @p id.
[[nodiscard]] Package readPackage(const PluginId &id, const QString &folder);

/// The packages that are installed: an immutable snapshot, cheap to copy.
class Catalogue
{
public:
    /// Reads the plugin.json of each folder in @p folders; of two packages with one id the first
    /// counts. An executable is looked for in the package, then in @p executables.
    [[nodiscard]] static Catalogue scan(const QStringList &folders,
                                        const QStringList &executables = {});
    /// Where Atrium keeps its packages: beside its own executable, then as installed.
    [[nodiscard]] static QStringList standardFolders(const QString &applicationFolder);

    /// With @p more beside what is there already, which goes before what has the same id.
    [[nodiscard]] Catalogue with(std::vector<Package> more) const;

    /// Null where it is not installed.
    [[nodiscard]] const Package *find(const PluginId &id) const;
    /// In the order of their ids.
    [[nodiscard]] const std::map<PluginId, Package> &packages() const { return *m_packages; }

private:
    std::shared_ptr<const std::map<PluginId, Package>> m_packages
        = std::make_shared<const std::map<PluginId, Package>>(); // read by every worker
};

} // namespace atrium::runtime
