// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/base/result.h>

#include <QString>

namespace atrium::runtime {

/// A file that is being made below a folder that is ours alone.
class NewFile
{
public:
    /// With the folders that @p name needs. InvalidInput: something of that name is there.
    [[nodiscard]] static Result<NewFile> make(const QString &folder, const QString &name,
                                              bool isExecutable);
    NewFile(NewFile &&other) noexcept;
    NewFile &operator=(NewFile &&other) noexcept;
    ~NewFile();
    Q_DISABLE_COPY(NewFile)

    [[nodiscard]] Result<> write(const char *bytes, qsizetype count);
    [[nodiscard]] Result<> sync();

private:
    explicit NewFile(int file)
        : m_file(file)
    { }

    int m_file = -1;
};

/// Has the names in @p folder and all below it on the disk.
[[nodiscard]] Result<> syncFolders(const QString &folder);
[[nodiscard]] Result<> syncFolder(const QString &folder);
/// Replaces @p path as a whole: after a crash it is the old or the new.
[[nodiscard]] Result<> replaceFile(const QString &path, const QByteArray &content);
/// Removes what is in @p folder, not itself.
void emptyFolder(const QString &folder);

} // namespace atrium::runtime
