// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "packagefiles.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace atrium::runtime {

namespace {

constexpr mode_t kFolderMode = S_IRWXU | S_IRGRP | S_IXGRP | S_IROTH | S_IXOTH;
constexpr mode_t kFileMode = S_IRUSR | S_IWUSR | S_IRGRP | S_IROTH;

tl::unexpected<Error> diskError(const QString &what)
{
    return fail(Error::Code::Busy, u"%1: %2"_s.arg(what, qt_error_string(errno)));
}

// Readable by the user that plugins run as, whatever this process' mask says; the data folder
// around them keeps all others out.
Result<> makeFolders(const QString &folder, const QString &name)
{
    for (qsizetype slash = name.indexOf(u'/'); slash >= 0; slash = name.indexOf(u'/', slash + 1)) {
        const QByteArray path = QFile::encodeName(folder + u'/' + name.left(slash));
        if (::mkdir(path.constData(), kFolderMode) == 0) {
            ::chmod(path.constData(), kFolderMode);
            continue;
        }
        struct stat status
        { };
        if (errno != EEXIST || ::lstat(path.constData(), &status) != 0)
            return diskError(u"the folder '%1' cannot be made"_s.arg(name.left(slash)));
        if (!S_ISDIR(status.st_mode))
            return fail(Error::Code::InvalidInput,
                        u"'%1' is both a file and a folder"_s.arg(name.left(slash)));
    }
    return {};
}

} // namespace

Result<NewFile> NewFile::make(const QString &folder, const QString &name, bool isExecutable)
{
    if (const auto made = makeFolders(folder, name); !made)
        return tl::unexpected(made.error());
    const QByteArray path = QFile::encodeName(folder + u'/' + name);
    const int file
        = ::open(path.constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, kFileMode);
    if (file < 0 && (errno == EEXIST || errno == EISDIR))
        return fail(Error::Code::InvalidInput, u"'%1' is both a file and a folder"_s.arg(name));
    if (file < 0)
        return diskError(u"'%1' cannot be written"_s.arg(name));
    ::fchmod(file, isExecutable ? kFolderMode : kFileMode);
    return NewFile(file);
}

NewFile::NewFile(NewFile &&other) noexcept
    : m_file(std::exchange(other.m_file, -1))
{ }

NewFile &NewFile::operator=(NewFile &&other) noexcept
{
    std::swap(m_file, other.m_file);
    return *this;
}

NewFile::~NewFile()
{
    if (m_file >= 0)
        ::close(m_file);
}

Result<> NewFile::write(const char *bytes, qsizetype count)
{
    while (count > 0) {
        const ssize_t written = ::write(m_file, bytes, static_cast<std::size_t>(count));
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return diskError(u"a file cannot be written"_s);
        bytes += written;
        count -= written;
    }
    return {};
}

Result<> NewFile::sync()
{
    if (::fsync(m_file) != 0)
        return diskError(u"a file cannot be written"_s);
    return {};
}

Result<> syncFolder(const QString &folder)
{
    const int file
        = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const bool isSynced = file >= 0 && ::fsync(file) == 0;
    if (file >= 0)
        ::close(file);
    if (!isSynced)
        return diskError(u"%1 cannot be written"_s.arg(folder));
    return {};
}

Result<> syncFolders(const QString &folder)
{
    QDirIterator folders(folder, QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot,
                         QDirIterator::Subdirectories);
    while (folders.hasNext()) {
        if (const auto synced = syncFolder(folders.next()); !synced)
            return synced;
    }
    return syncFolder(folder);
}

Result<> replaceFile(const QString &path, const QByteArray &content)
{
    const QString folder = QFileInfo(path).path();
    const QString name = QFileInfo(path).fileName() + u".new"_s;
    QFile::remove(folder + u'/' + name); // of a run that died
    {
        auto file = NewFile::make(folder, name, false);
        if (!file)
            return tl::unexpected(file.error());
        if (const auto written = file->write(content.constData(), content.size()); !written)
            return written;
        if (const auto synced = file->sync(); !synced)
            return synced;
    }
    if (::rename(QFile::encodeName(folder + u'/' + name).constData(),
                 QFile::encodeName(path).constData())
        != 0)
        return diskError(u"%1 cannot be written"_s.arg(path));
    return syncFolder(folder);
}

void emptyFolder(const QString &folder)
{
    const QDir dir(folder);
    for (const QFileInfo &each :
         dir.entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot)) {
        if (each.isDir() && !each.isSymLink())
            QDir(each.filePath()).removeRecursively();
        else
            QFile::remove(each.filePath());
    }
}

} // namespace atrium::runtime
