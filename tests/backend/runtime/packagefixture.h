// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/runtime/packagearchive.h>

#include <QTemporaryDir>

#include <memory>
#include <vector>

namespace atrium::test {

/// A folder that others may enter: plugins of a hub that is root run as others.
[[nodiscard]] std::unique_ptr<QTemporaryDir> makeOpenFolder();

/// A small sound package in a folder of its own below @p parent: manifest, script, one more file.
/// Returns the folder.
QString writePackage(const QString &parent, const QString &id, const QString &version,
                     const QStringList &permissions = {});

/// One entry of a tar, as wrong as a test wants it.
struct TarFile
{
    QByteArray name;
    QByteArray content {};
    bool isExecutable = false;
    char type = '0'; ///< As in the header: '0' file, '1' hard link, '2' link, '3' device, '6' fifo.
    QByteArray link {};
    std::optional<qint64> size {}; ///< What the header says; absent: the truth.
};

/// The entries of an archive that would be sound.
[[nodiscard]] std::vector<TarFile> packed(const QString &package);
void writeTar(const QString &path, const std::vector<TarFile> &files);
/// Does to an archive what @p change says.
void spoil(std::vector<TarFile> &files, const QString &change);

/// Names, sizes and modes of all that is in a folder, a line each.
[[nodiscard]] QString treeOf(const QString &folder);
/// Names and contents.
[[nodiscard]] QByteArray contentsOf(const QString &folder);
[[nodiscard]] QByteArray contentOf(const QString &path);
/// The tar in a gzip file.
[[nodiscard]] QByteArray inflated(const QString &archive);

} // namespace atrium::test
