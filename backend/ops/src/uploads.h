// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/base/result.h>
#include <atrium/base/time.h>

#include <QString>

#include <map>

namespace atrium::ops {

/// Files that clients bring in parts, in a folder of their own. For one thread; blocks on the disk.
class Uploads
{
public:
    static constexpr std::size_t kMost = 4;
    static constexpr std::chrono::minutes kKept {5}; ///< After its last part.

    /// @p folder is there and is emptied by its owner.
    Uploads(QString folder, qint64 mostBytes)
        : m_folder(std::move(folder))
        , m_mostBytes(mostBytes)
    { }

    struct Received
    {
        QString upload;
        qint64 bytes = 0;
    };

    /// @p upload "": begins one. NotFound: it is over. InvalidInput: not where the last part ended,
    /// not base64, or too long. Busy: too many at a time, or the disk.
    [[nodiscard]] Result<Received> add(Now now, const QString &upload, qint64 offset,
                                       const QString &base64);
    /// The file of a whole upload, which is then the caller's to remove. NotFound.
    [[nodiscard]] Result<QString> take(const QString &upload);

private:
    struct Upload
    {
        qint64 bytes = 0;
        BootTime last {0};
    };

    void drop(const QString &upload);
    [[nodiscard]] Result<QString> begin();
    [[nodiscard]] QString pathOf(const QString &upload) const;

    const QString m_folder;
    const qint64 m_mostBytes;
    std::map<QString, Upload> m_uploads;
};

} // namespace atrium::ops
