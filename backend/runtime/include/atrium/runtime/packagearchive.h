// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/contracts/manifest.h>
#include <atrium/runtime/packagekeys.h>

#include <functional>
#include <optional>

/// `.atrium` archives: a gzip-compressed tar that holds, in this order, `checksums.sha256` (as
/// sha256sum prints it: every other file but the signature), `signature.ed25519` if it is signed
/// (over the checksums), and the package's files, all of them plain.
namespace atrium::runtime {

/// What an archive may be. Beyond any of them it is refused.
struct ArchiveLimits
{
    qint64 archiveBytes = qint64 {64} * 1024 * 1024;
    qint64 bytes = qint64 {256} * 1024 * 1024; ///< Unpacked, all files.
    qint64 fileBytes = qint64 {128} * 1024 * 1024; ///< Unpacked, one file.
    qint64 listBytes = qint64 {1024} * 1024; ///< Of checksums.sha256.
    int files = 4096;
    int depth = 16; ///< Folders of a name.
    qsizetype longestName = 240; ///< In UTF-8.
    /// Unpacked bytes for each packed one, once a mebibyte has been unpacked.
    qint64 ratio = 200;
};

/// What stands before the files of an archive.
struct PackageSeal
{
    QString digest; ///< SHA-256 of the checksums, hexadecimal: names the content.
    std::optional<PackageKey> signer {}; ///< Whose signature was checked; nothing: not signed.
};

struct UnpackedPackage
{
    contracts::Manifest manifest;
    PackageSeal seal;
    int files = 0;
    qint64 bytes = 0;
};

/// Whether the seal will do; asked before any of the package's files is written.
using SealCheck = std::function<Result<>(const PackageSeal &)>;

/// Writes the files of @p archive into @p folder, which must be empty, and syncs them. After an
/// error the folder is as it was. InvalidInput: what is wrong with the archive. Refused: its
/// signature is wrong, or as @p check says. Busy: the disk. Blocks.
[[nodiscard]] Result<UnpackedPackage> unpackArchive(const QString &archive, const QString &folder,
                                                    const SealCheck &check,
                                                    const ArchiveLimits &limits = {});

/// Makes @p archive of a package's folder; the same files always give the same bytes. Hidden files
/// and `__pycache__` are left out. InvalidInput: it is not a sound package, holds links or other
/// special files, or is beyond @p limits. @p key null: not signed.
[[nodiscard]] Result<PackageSeal> packFolder(const QString &folder, const QString &archive,
                                             const SigningKey *key,
                                             const ArchiveLimits &limits = {});

/// The manifest of a package's folder, all of whose contract was checked: plugin.json, and that its
/// executable is there and may be executed. Every violation, with its pointer.
[[nodiscard]] tl::expected<contracts::Manifest, std::vector<Error>>
checkPackageFolder(const QString &folder);

/// A package's violations as one error: the first, and how many more there are.
[[nodiscard]] Error joined(const std::vector<Error> &violations);

} // namespace atrium::runtime
