// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "namedfiles.h"

#include "descriptor.h"

#include <QDir>
#include <QFile>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

using namespace Qt::StringLiterals;

namespace atrium::runtime {

namespace {

QString lastError()
{
    return QString::fromLocal8Bit(std::strerror(errno));
}

Result<QByteArray> readPem(const QString &path, const QString &pointer)
{
    if (!QDir::isAbsolutePath(path))
        return fail(Error::Code::InvalidInput,
                    u"'%1' is not an absolute path"_s.arg(path.left(200)), pointer);
    // Not to wait for who writes into a pipe.
    const Descriptor file(
        open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    struct stat status
    { };
    if (!file.isOpen() || fstat(file.number(), &status) != 0)
        return fail(Error::Code::NotFound,
                    u"the file '%1' cannot be read: %2"_s.arg(path.left(200), lastError()),
                    pointer);
    if (!S_ISREG(status.st_mode) || status.st_size > kLargestNamedFile)
        return fail(
            Error::Code::InvalidInput,
            u"'%1' is not a file of at most %2 bytes"_s.arg(path.left(200)).arg(kLargestNamedFile),
            pointer);
    QByteArray content(static_cast<qsizetype>(status.st_size), Qt::Uninitialized);
    const ssize_t count = read(file.number(), content.data(), static_cast<size_t>(content.size()));
    content.truncate(std::max<qsizetype>(0, count));
    if (!content.contains("-----BEGIN "))
        return fail(Error::Code::InvalidInput,
                    u"'%1' holds no certificate and no key in PEM"_s.arg(path.left(200)), pointer);
    return content;
}

// The plugin writes into its folder too: what stands there under that name is never followed.
bool keep(const Descriptor &folder, uid_t owner, const QByteArray &name, const QByteArray &content)
{
    unlinkat(folder.number(), name.constData(), 0);
    const Descriptor file(openat(folder.number(), name.constData(),
                                 O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0400));
    return file.isOpen()
        && write(file.number(), content.constData(), static_cast<size_t>(content.size()))
        == content.size()
        && (owner == geteuid() || fchown(file.number(), owner, static_cast<gid_t>(-1)) == 0);
}

} // namespace

Result<Value> withNamedFiles(const Value &config, const QStringList &fields,
                             const QString &stateFolder)
{
    ValueObject handed = config.fields();
    for (auto &[key, value] : handed) {
        const QString path = value.toText();
        if (path.isEmpty() || !fields.contains(key))
            continue;
        const QString pointer = u'/' + key;
        const auto content = readPem(path, pointer);
        if (!content)
            return tl::unexpected(content.error());
        const Descriptor folder(open(QFile::encodeName(stateFolder).constData(),
                                     O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
        struct stat status
        { };
        const QString name = u"file-%1.pem"_s.arg(fields.indexOf(key)); // the key may be anything
        if (!folder.isOpen() || fstat(folder.number(), &status) != 0
            || !keep(folder, status.st_uid, QFile::encodeName(name), *content))
            return fail(Error::Code::Busy,
                        u"the file '%1' cannot be copied into %2: %3"_s.arg(
                            path.left(200), stateFolder, lastError()),
                        pointer);
        value = Value(QDir(stateFolder).absoluteFilePath(name));
    }
    return Value::makeObject(std::move(handed));
}

} // namespace atrium::runtime
