// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stateowner.h"

#include "descriptor.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <set>

using namespace Qt::StringLiterals;

namespace atrium::runtime {

namespace {

std::optional<uid_t> ownerOf(const QString &path)
{
    struct stat status
    { };
    if (lstat(QFile::encodeName(path).constData(), &status) != 0)
        return std::nullopt;
    return status.st_uid;
}

bool isOfPlugins(uid_t user)
{
    return user >= kFirstPluginUser && user < kFirstPluginUser + kPluginUsers;
}

bool give(const QString &path, uid_t user)
{
    return fchownat(AT_FDCWD, QFile::encodeName(path).constData(), user, user, AT_SYMLINK_NOFOLLOW)
        == 0;
}

// What an earlier hub left there, too. The folder comes last: then everything is given.
bool giveAll(const QString &folder, uid_t user)
{
    QDirIterator each(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                      QDirIterator::Subdirectories); // does not follow links
    while (each.hasNext()) {
        if (!give(each.next(), user))
            return false;
    }
    return give(folder, user);
}

// Others may pass through, and see nothing on the way.
void letThrough(const QString &folder)
{
    const QByteArray path = QFile::encodeName(folder);
    struct stat status
    { };
    if (stat(path.constData(), &status) == 0 && status.st_uid == geteuid()
        && (status.st_mode & S_IXOTH) == 0)
        chmod(path.constData(), (status.st_mode | S_IXOTH) & 07777U);
}

std::optional<uid_t> freeUser(const QString &root)
{
    std::set<uid_t> taken;
    const QDir folders(root);
    for (const QString &each :
         folders.entryList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot)) {
        if (const auto owner = ownerOf(folders.absoluteFilePath(each)))
            taken.insert(*owner);
    }
    // Each data folder begins elsewhere, so that two hubs seldom give the same user.
    const auto first = static_cast<uid_t>(qHash(QDir(root).canonicalPath(), 1) % kPluginUsers);
    for (uid_t i = 0; i < kPluginUsers; ++i) {
        const uid_t user = kFirstPluginUser + (first + i) % kPluginUsers;
        if (!taken.contains(user))
            return user;
    }
    return std::nullopt;
}

} // namespace

Result<uid_t> ownerOfState(const QString &root, const QString &folder)
{
    letThrough(root);
    letThrough(QFileInfo(root).absolutePath());
    const Descriptor lock(open(QFile::encodeName(root).constData(), O_RDONLY | O_CLOEXEC));
    if (!lock.isOpen() || flock(lock.number(), LOCK_EX) != 0)
        return fail(Error::Code::Busy, u"the folder %1 cannot be locked"_s.arg(root));
    const auto owner = ownerOf(folder);
    if (owner && isOfPlugins(*owner))
        return *owner;
    const auto user = freeUser(root);
    if (!user)
        return fail(Error::Code::Busy,
                    u"all %1 users for plugins are taken in %2"_s.arg(kPluginUsers).arg(root));
    if (!giveAll(folder, *user))
        return fail(
            Error::Code::Refused,
            u"its state folder %1 cannot be given to user %2: %3"_s.arg(folder).arg(*user).arg(
                QString::fromLocal8Bit(std::strerror(errno))));
    return *user;
}

} // namespace atrium::runtime
