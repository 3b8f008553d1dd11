// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "packagefiles.h"
#include "packagenames.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

#include <archive.h>
#include <archive_entry.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <memory>
#include <set>

using namespace Qt::StringLiterals;

namespace atrium::runtime {

namespace {

constexpr qint64 kRatioFrom = qint64 {1024} * 1024;
constexpr qint64 kLongestSignature = 512;

/// Takes an archive apart, one entry after the other, into one folder.
class Unpacking
{
public:
    Unpacking(QString archive, QString folder, const SealCheck &check, const ArchiveLimits &limits)
        : m_path(std::move(archive))
        , m_folder(std::move(folder))
        , m_check(check)
        , m_limits(limits)
    { }

    Result<UnpackedPackage> run()
    {
        Result<> done = open();
        if (done)
            done = readSeal();
        if (done)
            done = readFiles();
        if (done)
            done = finish();
        if (!done)
            return tl::unexpected(done.error());
        return std::move(m_unpacked);
    }

private:
    static tl::unexpected<Error> refuse(const QString &why)
    {
        return fail(Error::Code::InvalidInput, u"the archive is refused: %1"_s.arg(why));
    }

    Result<> open()
    {
        const QFileInfo file(m_path);
        if (!file.isFile())
            return fail(Error::Code::NotFound, u"there is no file %1"_s.arg(m_path));
        if (file.size() > m_limits.archiveBytes)
            return refuse(u"it has %1 bytes, at most %2 are taken"_s.arg(file.size())
                              .arg(m_limits.archiveBytes));
        if (!m_archive)
            return fail(Error::Code::Busy, u"no memory to read the archive"_s);
        // Nothing else that libarchive knows: what is not read cannot be attacked.
        archive_read_support_format_tar(m_archive.get());
        archive_read_support_filter_gzip(m_archive.get());
        constexpr std::size_t kBlock = 64 * 1024;
        if (archive_read_open_filename(m_archive.get(), QFile::encodeName(m_path).constData(),
                                       kBlock)
            != ARCHIVE_OK)
            return refuse(u"it is not a gzip-compressed tar"_s);
        return {};
    }

    /// The next entry that is a file; nothing at the end.
    Result<std::optional<QByteArray>> next()
    {
        while (true) {
            const int status = archive_read_next_header(m_archive.get(), &m_entry);
            if (status == ARCHIVE_EOF)
                return std::nullopt;
            if (status != ARCHIVE_OK)
                return refuse(u"it is damaged or not a plain tar"_s);
            if (++m_entries > 2 * m_limits.files)
                return refuse(u"it has more than %1 files"_s.arg(m_limits.files));
            const char *written = archive_entry_pathname(m_entry);
            QByteArray name(written ? written : "");
            const bool isFolder = archive_entry_filetype(m_entry) == AE_IFDIR;
            if (isFolder && name.endsWith('/'))
                name.chop(1);
            if (isFolder && (name.isEmpty() || name == "."))
                continue;
            if (name.startsWith("./"))
                name = name.mid(2);
            if (const auto checked = checkFileName(name, m_limits); !checked)
                return refuse(checked.error().detail);
            if (isFolder)
                continue; // folders are made for the files in them
            if (archive_entry_filetype(m_entry) != AE_IFREG || archive_entry_hardlink(m_entry)
                || archive_entry_symlink(m_entry) || archive_entry_sparse_count(m_entry) > 0)
                return refuse(
                    u"'%1' is a link, a device or another special file; only plain files may be "
                    "in a package"_s.arg(QString::fromLatin1(name)));
            return name;
        }
    }

    /// Hands on the content of this entry; its size must be what the header said.
    template<typename Take>
    Result<> content(const QByteArray &name, qint64 most, const Take &take)
    {
        const QString shown = QString::fromLatin1(name);
        const qint64 said = archive_entry_size(m_entry);
        if (!archive_entry_size_is_set(m_entry) || said < 0 || said > most)
            return refuse(u"'%1' is longer than %2 bytes"_s.arg(shown).arg(most));
        std::array<char, 64 * 1024> buffer; // NOLINT(*-member-init): filled by libarchive
        qint64 bytes = 0;
        while (true) {
            const la_ssize_t count
                = archive_read_data(m_archive.get(), buffer.data(), buffer.size());
            if (count < 0)
                return refuse(u"it is damaged or cut off in '%1'"_s.arg(shown));
            if (count == 0)
                break;
            bytes += count;
            m_unpacked.bytes += count;
            if (bytes > said || m_unpacked.bytes > m_limits.bytes)
                return refuse(u"it unpacks to more than %1 bytes, or lies about the size of "
                              "'%2'"_s.arg(m_limits.bytes)
                                  .arg(shown));
            const qint64 packed = std::max<qint64>(archive_filter_bytes(m_archive.get(), -1), 1);
            if (m_unpacked.bytes > kRatioFrom && m_unpacked.bytes / packed > m_limits.ratio)
                return refuse(u"it is compressed more than %1 to 1"_s.arg(m_limits.ratio));
            if (const Result<> taken = take(buffer.data(), count); !taken)
                return taken;
        }
        if (bytes != said)
            return refuse(u"'%1' has not the size that it says"_s.arg(shown));
        return {};
    }

    Result<QByteArray> text(const QByteArray &name, qint64 most)
    {
        QByteArray text;
        const Result<> read = content(name, most, [&text](const char *bytes, qsizetype count) {
            text.append(bytes, count);
            return Result<>();
        });
        if (!read)
            return tl::unexpected(read.error());
        return text;
    }

    Result<> readSeal()
    {
        auto name = next();
        if (!name)
            return tl::unexpected(name.error());
        if (*name != kChecksumsName.toByteArray())
            return refuse(
                u"its first file is not checksums.sha256; make it by: atriumctl plugin pack"_s);
        const auto list = text(**name, m_limits.listBytes);
        if (!list)
            return tl::unexpected(list.error());
        auto checksums = readChecksums(*list, m_limits);
        if (!checksums)
            return refuse(checksums.error().detail);
        m_checksums = std::move(*checksums);
        m_unpacked.seal.digest = QString::fromLatin1(
            QCryptographicHash::hash(*list, QCryptographicHash::Sha256).toHex());
        m_next = next();
        if (!m_next)
            return tl::unexpected(m_next.error());
        if (*m_next == kSignatureName.toByteArray()) {
            const auto signature = text(**m_next, kLongestSignature);
            if (!signature)
                return tl::unexpected(signature.error());
            auto signer = checkSignature(*signature, *list);
            if (!signer)
                return tl::unexpected(signer.error());
            m_unpacked.seal.signer = std::move(*signer);
            m_next = next();
            if (!m_next)
                return tl::unexpected(m_next.error());
        }
        return m_check ? m_check(m_unpacked.seal) : Result<>();
    }

    Result<> readFiles()
    {
        while (*m_next) {
            if (const Result<> read = readFile(**m_next); !read)
                return read;
            m_next = next();
            if (!m_next)
                return tl::unexpected(m_next.error());
        }
        for (const auto &[name, digest] : m_checksums) {
            if (!m_seen.contains(name))
                return refuse(
                    u"'%1' is in its checksums, but not in it"_s.arg(QString::fromLatin1(name)));
        }
        return {};
    }

    Result<> readFile(const QByteArray &name)
    {
        const auto listed = m_checksums.find(name);
        const QString shown = QString::fromLatin1(name);
        if (listed == m_checksums.end())
            return refuse(u"'%1' is not in its checksums"_s.arg(shown));
        if (!m_seen.insert(name).second)
            return refuse(u"'%1' is in it twice"_s.arg(shown));
        const bool isExecutable = (archive_entry_perm(m_entry) & S_IXUSR) != 0;
        auto file = NewFile::make(m_folder, shown, isExecutable);
        if (!file)
            return tl::unexpected(file.error());
        QCryptographicHash hash(QCryptographicHash::Sha256);
        const Result<> read
            = content(name, m_limits.fileBytes, [&](const char *bytes, qsizetype count) {
                  hash.addData(QByteArrayView(bytes, count));
                  return file->write(bytes, count);
              });
        if (!read)
            return read;
        if (hash.result().toHex() != listed->second)
            return refuse(u"'%1' is not what its checksum says"_s.arg(shown));
        ++m_unpacked.files;
        return file->sync();
    }

    Result<> finish()
    {
        auto manifest = checkPackageFolder(m_folder);
        if (!manifest)
            return tl::unexpected(joined(manifest.error()));
        m_unpacked.manifest = std::move(*manifest);
        return syncFolders(m_folder);
    }

    struct Free
    {
        void operator()(archive *reader) const { archive_read_free(reader); }
    };

    const QString m_path;
    const QString m_folder;
    const SealCheck &m_check;
    const ArchiveLimits &m_limits;
    std::unique_ptr<archive, Free> m_archive {archive_read_new()};
    archive_entry *m_entry = nullptr; // the archive's
    int m_entries = 0;
    Checksums m_checksums;
    std::set<QByteArray> m_seen;
    Result<std::optional<QByteArray>> m_next {std::nullopt};
    UnpackedPackage m_unpacked;
};

} // namespace

Result<UnpackedPackage> unpackArchive(const QString &archive, const QString &folder,
                                      const SealCheck &check, const ArchiveLimits &limits)
{
    auto unpacked = Unpacking(archive, folder, check, limits).run();
    if (!unpacked)
        emptyFolder(folder);
    return unpacked;
}

Error joined(const std::vector<Error> &violations)
{
    Error first = violations.front();
    if (violations.size() > 1)
        first.detail += u" (and %1 more)"_s.arg(violations.size() - 1);
    return first;
}

} // namespace atrium::runtime
