// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "packagefiles.h"
#include "packagenames.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <archive.h>
#include <archive_entry.h>
#include <sys/stat.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace atrium::runtime {

namespace {

/// Writes the entries of an archive; what differs from run to run (times, users) is left out.
class Packing
{
public:
    explicit Packing(const QString &path)
    {
        // A gzip header without time and name, so that the same files give the same bytes.
        archive_write_add_filter_gzip(m_archive.get());
        archive_write_set_filter_option(m_archive.get(), "gzip", "timestamp", nullptr);
        archive_write_set_format_ustar(m_archive.get());
        m_isOpen = archive_write_open_filename(m_archive.get(), QFile::encodeName(path).constData())
            == ARCHIVE_OK;
    }

    Result<> add(const QByteArray &name, const QByteArray &content, bool isExecutable)
    {
        const std::unique_ptr<archive_entry, decltype(&archive_entry_free)> entry(
            archive_entry_new(), &archive_entry_free);
        archive_entry_set_pathname(entry.get(), name.constData());
        archive_entry_set_filetype(entry.get(), AE_IFREG);
        archive_entry_set_perm(entry.get(), isExecutable ? 0755 : 0644);
        archive_entry_set_size(entry.get(), content.size());
        archive_entry_set_mtime(entry.get(), 0, 0);
        const bool isDone = m_isOpen
            && archive_write_header(m_archive.get(), entry.get()) == ARCHIVE_OK
            && archive_write_data(m_archive.get(), content.constData(),
                                  static_cast<std::size_t>(content.size()))
                == content.size();
        if (!isDone)
            return fail(Error::Code::Busy,
                        u"the archive cannot be written at '%1': %2"_s.arg(
                            QString::fromLatin1(name), problem()));
        return {};
    }

    Result<> close()
    {
        if (archive_write_close(m_archive.get()) != ARCHIVE_OK)
            return fail(Error::Code::Busy, u"the archive cannot be written: %1"_s.arg(problem()));
        return {};
    }

private:
    QString problem() const
    {
        const char *text = archive_error_string(m_archive.get());
        return text ? QString::fromLocal8Bit(text) : u"its file cannot be opened"_s;
    }

    struct Free
    {
        void operator()(archive *writer) const { archive_write_free(writer); }
    };

    std::unique_ptr<archive, Free> m_archive {archive_write_new()};
    bool m_isOpen = false;
};

bool isLeftOut(const QString &name)
{
    const QStringList parts = name.split(u'/');
    return std::any_of(parts.begin(), parts.end(),
                       [](const QString &part) {
                           return part.startsWith(u'.') || part == "__pycache__"_L1;
                       })
        || name.endsWith(".atrium"_L1) || name == "checksums.sha256"_L1
        || name == "signature.ed25519"_L1;
}

struct Found
{
    QString path;
    bool isExecutable = false;
};

Result<std::map<QByteArray, Found>> filesOf(const QString &folder, const ArchiveLimits &limits)
{
    std::map<QByteArray, Found> files;
    qint64 bytes = 0;
    const QDir base(QDir(folder).absolutePath()); // names are relative to it
    QDirIterator each(base.path(),
                      QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                      QDirIterator::Subdirectories);
    while (each.hasNext()) {
        const QFileInfo file(each.next());
        const QString name = base.relativeFilePath(file.filePath());
        if (isLeftOut(name) || (file.isDir() && !file.isSymLink()))
            continue;
        if (file.isSymLink() || !file.isFile())
            return fail(
                Error::Code::InvalidInput,
                u"'%1' is a link or a special file; put a plain file in its place"_s.arg(name));
        if (const auto checked = checkFileName(name.toUtf8(), limits); !checked)
            return tl::unexpected(checked.error());
        bytes += file.size();
        files.emplace(name.toUtf8(),
                      Found {.path = file.filePath(), .isExecutable = file.isExecutable()});
        if (std::ssize(files) > limits.files || bytes > limits.bytes
            || file.size() > limits.fileBytes)
            return fail(Error::Code::InvalidInput,
                        u"the folder is too large at '%1': at most %2 files, %3 bytes, %4 in "
                        "one"_s.arg(name)
                            .arg(limits.files)
                            .arg(limits.bytes)
                            .arg(limits.fileBytes));
    }
    return files;
}

Result<QByteArray> read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Code::Refused, u"%1 cannot be read: %2"_s.arg(path, file.errorString()));
    return file.readAll();
}

Result<PackageSeal> write(const std::map<QByteArray, Found> &files, const QString &path,
                          const SigningKey *key)
{
    Checksums checksums;
    for (const auto &[name, found] : files) {
        const auto content = read(found.path);
        if (!content)
            return tl::unexpected(content.error());
        checksums.emplace(name,
                          QCryptographicHash::hash(*content, QCryptographicHash::Sha256).toHex());
    }
    const QByteArray list = toText(checksums);
    Packing packing(path);
    Result<> done = packing.add(kChecksumsName.toByteArray(), list, false);
    if (done && key)
        done = packing.add(kSignatureName.toByteArray(), signatureText(*key, list), false);
    for (const auto &[name, found] : files) {
        if (!done)
            break;
        const auto content = read(found.path);
        done = content ? packing.add(name, *content, found.isExecutable)
                       : Result<>(tl::unexpected(content.error()));
    }
    if (done)
        done = packing.close();
    if (!done)
        return tl::unexpected(done.error());
    PackageSeal seal {.digest = QString::fromLatin1(
                          QCryptographicHash::hash(list, QCryptographicHash::Sha256).toHex())};
    if (key)
        seal.signer = key->publicKey();
    return seal;
}

} // namespace

Result<PackageSeal> packFolder(const QString &folder, const QString &archive, const SigningKey *key,
                               const ArchiveLimits &limits)
{
    if (const auto manifest = checkPackageFolder(folder); !manifest)
        return tl::unexpected(joined(manifest.error()));
    const auto files = filesOf(folder, limits);
    if (!files)
        return tl::unexpected(files.error());
    const QString unfinished = archive + u".new"_s;
    auto seal = write(*files, unfinished, key);
    if (seal && QFileInfo(unfinished).size() > limits.archiveBytes)
        seal = fail(Error::Code::InvalidInput,
                    u"the archive is longer than %1 bytes"_s.arg(limits.archiveBytes));
    if (seal
        && ::rename(QFile::encodeName(unfinished).constData(),
                    QFile::encodeName(archive).constData())
            != 0)
        seal = fail(Error::Code::Busy, u"%1 cannot be written"_s.arg(archive));
    if (!seal)
        QFile::remove(unfinished);
    return seal;
}

tl::expected<contracts::Manifest, std::vector<Error>> checkPackageFolder(const QString &folder)
{
    const QString path = folder + u"/plugin.json"_s;
    const auto json = read(path);
    if (!json)
        return tl::unexpected(
            std::vector<Error> {{.code = Error::Code::NotFound,
                                 .detail = u"there is no plugin.json in %1"_s.arg(folder)}});
    auto manifest = contracts::parseManifest(*json);
    if (!manifest)
        return manifest;
    if (manifest->executable.isEmpty())
        return tl::unexpected(std::vector<Error> {
            {.code = Error::Code::InvalidInput,
             .detail = u"a package needs 'entry.executable': only what ships with Atrium runs in "
                       "a thread alone"_s,
             .pointer = u"/entry"_s}});
    const QFileInfo executable(folder + u'/' + manifest->executable);
    if (!executable.isFile() || !executable.isExecutable())
        return tl::unexpected(std::vector<Error> {
            {.code = Error::Code::InvalidInput,
             .detail = u"'%1' is not in the package, or may not be executed (chmod +x)"_s.arg(
                 manifest->executable),
             .pointer = u"/entry/executable"_s}});
    return manifest;
}

} // namespace atrium::runtime
