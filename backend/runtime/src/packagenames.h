// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/runtime/packagearchive.h>

#include <QByteArrayView>

#include <map>

namespace atrium::runtime {

inline constexpr QByteArrayView kChecksumsName = "checksums.sha256";
inline constexpr QByteArrayView kSignatureName = "signature.ed25519";
/// Goes before the checksums when they are signed, so that the signature means nothing else.
inline constexpr QByteArrayView kSignedMark = "atrium-package-1\n";

/// InvalidInput: @p name cannot be a file of a package: it leaves its folder, is not printable
/// ASCII, or is too long or too deep.
[[nodiscard]] Result<> checkFileName(QByteArrayView name, const ArchiveLimits &limits);

/// The lines of checksums.sha256: digest and name of each file, by name.
using Checksums = std::map<QByteArray, QByteArray>;
[[nodiscard]] Result<Checksums> readChecksums(const QByteArray &text, const ArchiveLimits &limits);
[[nodiscard]] QByteArray toText(const Checksums &checksums);

/// One line: public key and signature in base64.
[[nodiscard]] QByteArray signatureText(const SigningKey &key, const QByteArray &checksums);
/// Whose it is. Refused: it is not of that key for these checksums.
[[nodiscard]] Result<PackageKey> checkSignature(const QByteArray &text,
                                                const QByteArray &checksums);

} // namespace atrium::runtime
