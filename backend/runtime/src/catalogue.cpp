// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <atrium/runtime/catalogue.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace atrium::runtime {

namespace {

QString executableIn(const QStringList &folders, const QString &name)
{
    for (const QString &folder : folders) {
        const QFileInfo file(folder + u'/' + name);
        if (file.isFile() && file.isExecutable())
            return file.absoluteFilePath();
    }
    return {};
}

} // namespace

QStringList Package::missing() const
{
    QStringList missing;
    for (const QString &permission : manifest.permissions) {
        if (granted && !granted->contains(permission))
            missing.append(permission);
    }
    return missing;
}

Package readPackage(const PluginId &id, const QString &folder)
{
    Package package {.id = id, .folder = folder};
    QFile file(folder + u"/plugin.json"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        package.violations.push_back(
            {.code = Error::Code::NotFound, .detail = u"%1 cannot be read"_s.arg(file.fileName())});
        return package;
    }
    auto manifest = contracts::parseManifest(file.read(contracts::kLongestManifest + 1));
    if (!manifest)
        package.violations = std::move(manifest.error());
    else if (manifest->id != id)
        package.violations.push_back(
            {.code = Error::Code::InvalidInput,
             .detail = u"the id is '%1', the folder '%2'; expected the same name"_s.arg(
                 manifest->id.text(), id.text()),
             .pointer = u"/id"_s});
    else
        package.manifest = std::move(*manifest);
    if (!package.manifest.executable.isEmpty())
        package.executable = executableIn({folder}, package.manifest.executable);
    return package;
}

Catalogue Catalogue::scan(const QStringList &folders, const QStringList &executables)
{
    auto packages = std::make_shared<std::map<PluginId, Package>>();
    for (const QString &folder : folders) {
        const QStringList names
            = QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
        for (const QString &name : names) {
            const QDir packageFolder(folder + u'/' + name);
            if (!packageFolder.exists(u"plugin.json"_s))
                continue;
            Package package = readPackage(PluginId(name), packageFolder.absolutePath());
            if (package.executable.isEmpty() && !package.manifest.executable.isEmpty())
                package.executable = executableIn(executables, package.manifest.executable);
            packages->try_emplace(package.id, std::move(package));
        }
    }
    Catalogue catalogue;
    catalogue.m_packages = std::move(packages);
    return catalogue;
}

Catalogue Catalogue::with(std::vector<Package> more) const
{
    auto packages = std::make_shared<std::map<PluginId, Package>>(*m_packages);
    for (Package &package : more)
        packages->try_emplace(package.id, std::move(package));
    Catalogue catalogue;
    catalogue.m_packages = std::move(packages);
    return catalogue;
}

QStringList Catalogue::standardFolders(const QString &applicationFolder)
{
    return {applicationFolder + u"/plugins"_s, applicationFolder + u"/../lib/atrium/plugins"_s,
            u"/usr/lib/atrium/plugins"_s};
}

const Package *Catalogue::find(const PluginId &id) const
{
    const auto found = m_packages->find(id);
    return found == m_packages->end() ? nullptr : &found->second;
}

} // namespace atrium::runtime
