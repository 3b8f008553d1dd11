// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "packagefiles.h"

#include <atrium/model/json.h>
#include <atrium/runtime/logging.h>
#include <atrium/runtime/packagestore.h>

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <cerrno>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace atrium::runtime {

namespace {

constexpr int kFormat = 1;
// The user that plugins run as may pass through to a package, and see nothing on the way.
constexpr QFile::Permissions kPassable
    = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;
constexpr qsizetype kLongestState = 64 * 1024;

QJsonObject toJson(const PackageVersion &version)
{
    return {{"version"_L1, version.version},
            {"digest"_L1, version.digest},
            {"signer"_L1, version.signer},
            {"installedAt"_L1, qint64 {version.installedAt.count()}}};
}

QByteArray toJson(const InstalledPackage &package)
{
    QJsonObject json {{"format"_L1, kFormat}};
    if (package.current)
        json.insert("current"_L1, toJson(*package.current));
    if (package.previous)
        json.insert("previous"_L1, toJson(*package.previous));
    if (package.waiting)
        json.insert("waiting"_L1, toJson(*package.waiting));
    if (package.isOnTrial)
        json.insert("onTrial"_L1, true);
    if (!package.failure.isEmpty())
        json.insert("failure"_L1, package.failure);
    return QJsonDocument(json).toJson();
}

std::optional<PackageVersion> versionFrom(ObjectReader &state, QStringView key)
{
    if (!state.has(key))
        return std::nullopt;
    ObjectReader version(state.object(key), state.pointer(key));
    return PackageVersion {.version = version.text(u"version"),
                           .digest = version.text(u"digest"),
                           .signer = version.textOr(u"signer", {}),
                           .installedAt = WallTime(version.integerOr(u"installedAt", 0))};
}

Result<InstalledPackage> readState(const PluginId &id, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Code::NotFound, u"%1 cannot be read"_s.arg(path));
    const auto json = parseObject(file.read(kLongestState + 1), kLongestState);
    if (!json)
        return tl::unexpected(json.error());
    ObjectReader state(*json, {});
    if (state.integer(u"format") != kFormat)
        state.refuse(u"'format' is not %1"_s.arg(kFormat), u"format");
    InstalledPackage package {.id = id,
                              .current = versionFrom(state, u"current"),
                              .previous = versionFrom(state, u"previous"),
                              .waiting = versionFrom(state, u"waiting"),
                              .failure = state.textOr(u"failure", {}),
                              .isOnTrial = state.flagOr(u"onTrial", false)};
    if (const auto read = state.result(); !read)
        return tl::unexpected(read.error());
    return package;
}

Result<> renameTo(const QString &from, const QString &to)
{
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return fail(Error::Code::Busy, u"%1 cannot be made: %2"_s.arg(to, qt_error_string(errno)));
    return {};
}

} // namespace

PackageStore::PackageStore(QString root, Step step)
    : m_root(std::move(root))
    , m_step(std::move(step))
{ }

QString PackageStore::incoming() const
{
    return m_root + u"/.incoming"_s;
}

QString PackageStore::folderOf(const PluginId &id, const PackageVersion &version) const
{
    return m_root + u'/' + id.text() + u'/' + version.folder();
}

const InstalledPackage *PackageStore::find(const PluginId &id) const
{
    const auto found = m_packages.find(id);
    return found == m_packages.end() ? nullptr : &found->second;
}

void PackageStore::step() const
{
    if (m_step)
        m_step();
}

Result<> PackageStore::open()
{
    if (!QDir().mkpath(incoming()))
        return fail(Error::Code::Busy, u"the folder %1 cannot be made"_s.arg(incoming()));
    QFile::setPermissions(m_root, kPassable);
    emptyFolder(incoming());
    m_packages.clear();
    const QStringList names = QDir(m_root).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (const QString &name : names) {
        if (!isValidInstanceId(name))
            continue;
        const QString state = m_root + u'/' + name + u"/state.json"_s;
        auto package = readState(PluginId(name), state);
        if (package) {
            sweep(*package);
            m_packages.emplace(PluginId(name), std::move(*package));
        } else if (package.error().code == Error::Code::NotFound) {
            QDir(m_root + u'/' + name).removeRecursively(); // its first install did not end
        } else {
            qCWarning(lcRuntime) << "an installed package is left out: its state is damaged"
                                 << state << package.error().detail;
        }
    }
    return {};
}

// What no state names was of an install that did not end, or is older than what is kept.
void PackageStore::sweep(const InstalledPackage &package) const
{
    QStringList kept;
    for (const auto &version : {package.current, package.previous, package.waiting}) {
        if (version)
            kept.append(version->folder());
    }
    const QDir folder(m_root + u'/' + package.id.text());
    for (const QString &name : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (!kept.contains(name))
            QDir(folder.filePath(name)).removeRecursively();
    }
}

Result<StagedPackage> PackageStore::stage(const QString &archive, const SealCheck &check,
                                          WallTime now)
{
    StagedPackage staged {
        .manifest = {}, .version = {}, .folder = incoming() + u"/staged-%1"_s.arg(++m_staged)};
    step();
    if (!QDir().mkpath(staged.folder))
        return fail(Error::Code::Busy, u"the folder %1 cannot be made"_s.arg(staged.folder));
    QFile::setPermissions(staged.folder,
                          QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadGroup
                              | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther);
    step();
    auto unpacked = unpackArchive(archive, staged.folder, check);
    if (!unpacked) {
        discard(staged);
        return tl::unexpected(unpacked.error());
    }
    staged.manifest = std::move(unpacked->manifest);
    staged.version = {.version = staged.manifest.version,
                      .digest = unpacked->seal.digest,
                      .signer = unpacked->seal.signer ? unpacked->seal.signer->id() : QString(),
                      .installedAt = now};
    return staged;
}

void PackageStore::discard(const StagedPackage &staged)
{
    QDir(staged.folder).removeRecursively();
}

Result<> PackageStore::install(const StagedPackage &staged)
{
    InstalledPackage changed {.id = staged.manifest.id};
    if (const InstalledPackage *package = find(changed.id)) {
        changed = *package;
        changed.previous = package->current;
    }
    changed.current = staged.version;
    changed.isOnTrial = changed.previous.has_value();
    changed.waiting.reset();
    changed.failure.clear();
    return place(staged, std::move(changed));
}

Result<> PackageStore::keepWaiting(const StagedPackage &staged)
{
    const InstalledPackage *package = find(staged.manifest.id);
    InstalledPackage changed = package ? *package : InstalledPackage {.id = staged.manifest.id};
    changed.waiting = staged.version;
    return place(staged, std::move(changed));
}

Result<> PackageStore::place(const StagedPackage &staged, InstalledPackage changed)
{
    const QString home = m_root + u'/' + changed.id.text();
    const QString folder = folderOf(changed.id, staged.version);
    step();
    if (!QDir().mkpath(home))
        return fail(Error::Code::Busy, u"the folder %1 cannot be made"_s.arg(home));
    QFile::setPermissions(home, kPassable);
    step();
    if (const auto synced = syncFolder(m_root); !synced)
        return synced;
    if (QDir(folder).exists()) // the same content, installed before
        discard(staged);
    else if (const auto moved = renameTo(staged.folder, folder); !moved)
        return moved;
    step();
    if (const auto synced = syncFolder(home); !synced)
        return synced;
    return write(changed);
}

Result<> PackageStore::write(const InstalledPackage &package)
{
    step();
    const QString path = m_root + u'/' + package.id.text() + u"/state.json"_s;
    if (const auto written = replaceFile(path, toJson(package)); !written)
        return written;
    step();
    sweep(package);
    step();
    m_packages.insert_or_assign(package.id, package);
    return {};
}

Result<> PackageStore::promote(const PluginId &id)
{
    const InstalledPackage *package = find(id);
    if (!package || !package->waiting)
        return fail(Error::Code::NotFound, u"no version of '%1' waits"_s.arg(id.text()));
    InstalledPackage changed = *package;
    changed.previous = package->current;
    changed.current = package->waiting;
    changed.isOnTrial = changed.previous.has_value();
    changed.waiting.reset();
    changed.failure.clear();
    return write(changed);
}

Result<> PackageStore::settle(const PluginId &id)
{
    const InstalledPackage *package = find(id);
    if (!package || !package->isOnTrial)
        return {};
    InstalledPackage changed = *package;
    changed.isOnTrial = false;
    return write(changed);
}

Result<> PackageStore::rollback(const PluginId &id, const QString &failure)
{
    const InstalledPackage *package = find(id);
    if (!package || !package->previous)
        return fail(Error::Code::NotFound,
                    u"there is no version of '%1' to go back to"_s.arg(id.text()));
    InstalledPackage changed = *package;
    changed.current = package->previous;
    changed.previous.reset();
    changed.isOnTrial = false;
    changed.failure = failure;
    return write(changed);
}

Result<> PackageStore::remove(const PluginId &id)
{
    if (!find(id))
        return fail(Error::Code::NotFound, u"'%1' is not installed"_s.arg(id.text()));
    const QString grave = incoming() + u"/removed-%1"_s.arg(++m_staged);
    step();
    if (const auto moved = renameTo(m_root + u'/' + id.text(), grave); !moved)
        return moved;
    step();
    const auto synced = syncFolder(m_root);
    m_packages.erase(id);
    QDir(grave).removeRecursively();
    return synced;
}

} // namespace atrium::runtime
