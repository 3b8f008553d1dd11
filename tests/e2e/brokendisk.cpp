// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "brokendisk.h"

#include <QDir>
#include <QFile>

#include <fcntl.h>
#include <linux/fs.h>
#include <sys/ioctl.h>
#include <sys/mount.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>

using namespace Qt::StringLiterals;

namespace atrium::e2e {

namespace {

QString lastError()
{
    return QString::fromLocal8Bit(std::strerror(errno));
}

/// Whether a file may be changed, by those who have it open, too.
bool setChangeable(const QString &path, bool isChangeable)
{
    const int file = open(qPrintable(path), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return false;
    long flags = 0;
    bool done = ioctl(file, FS_IOC_GETFLAGS, &flags) == 0;
    flags = isChangeable ? flags & ~long {FS_IMMUTABLE_FL} : flags | long {FS_IMMUTABLE_FL};
    done = done && ioctl(file, FS_IOC_SETFLAGS, &flags) == 0;
    close(file);
    return done;
}

/// Whether a file that is open stays so: tmpfs takes the flag, and writes all the same.
bool canForbidChanges(const QString &path)
{
    const int file = open(qPrintable(path), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    const bool isSet = file >= 0 && setChangeable(path, false);
    const bool isHeld = isSet && write(file, "x", 1) < 0;
    if (isSet)
        (void)setChangeable(path, true); // it is removed below
    close(file);
    QFile::remove(path);
    return isHeld;
}

bool fill(const QString &path)
{
    const int file = open(qPrintable(path), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    if (file < 0)
        return false;
    const std::array<char, 4096> page {};
    while (write(file, page.data(), page.size()) > 0) { }
    while (write(file, page.data(), 1) > 0) { }
    const bool isFull = errno == ENOSPC;
    close(file);
    return isFull;
}

} // namespace

BrokenDisk::BrokenDisk(Trouble trouble)
    : m_trouble(trouble)
{
    m_filling.setInterval(1);
    QObject::connect(&m_filling, &QTimer::timeout, &m_filling,
                     [this] { static_cast<void>(fill(fillerPath())); });
    if (geteuid() != 0) {
        m_skipReason = u"only root can break a disk"_s;
    } else if (trouble == Trouble::Full) {
        m_isMounted = mount("tmpfs", qPrintable(folder()), "tmpfs", 0, "size=8m,mode=700") == 0;
        if (!m_isMounted)
            m_skipReason = u"no file system can be mounted here: "_s + lastError();
    } else if (!canForbidChanges(fillerPath())) {
        m_skipReason = u"the file system of %1 cannot forbid changes"_s.arg(folder());
    }
}

BrokenDisk::~BrokenDisk()
{
    if (m_isBroken)
        (void)mend();
    if (m_isMounted)
        umount2(qPrintable(folder()), MNT_DETACH);
}

bool BrokenDisk::breakIt()
{
    m_isBroken = true;
    if (m_trouble == Trouble::Full) {
        m_filling.start();
        return fill(fillerPath());
    }
    const QDir here(folder());
    const QStringList files = here.entryList({u"atrium.db*"_s}, QDir::Files);
    bool done = !files.isEmpty() && setChangeable(folder(), false);
    for (const QString &file : files)
        done = setChangeable(here.filePath(file), false) && done;
    return done;
}

bool BrokenDisk::mend()
{
    m_isBroken = false;
    if (m_trouble == Trouble::Full) {
        m_filling.stop();
        return QFile::remove(fillerPath());
    }
    const QDir here(folder());
    bool done = setChangeable(folder(), true);
    for (const QString &file : here.entryList({u"atrium.db*"_s}, QDir::Files))
        done = setChangeable(here.filePath(file), true) && done;
    return done;
}

} // namespace atrium::e2e
