// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTemporaryDir>
#include <QTimer>

namespace atrium::e2e {

/// A folder on a disk that can be broken and mended while programs use it. Needs root.
class BrokenDisk
{
public:
    enum class Trouble {
        /// A small file system of its own, filled to the last byte, and again whenever the hub's
        /// own tidying made room; by the test's event loop.
        Full,
        ReadOnly, ///< The database's files can no longer be changed, as after a remount for errors.
    };

    explicit BrokenDisk(Trouble trouble);
    ~BrokenDisk();
    Q_DISABLE_COPY_MOVE(BrokenDisk)

    /// Why this machine cannot show it; empty: it can.
    [[nodiscard]] const QString &skipReason() const { return m_skipReason; }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] bool breakIt();
    [[nodiscard]] bool mend();

private:
    [[nodiscard]] QString fillerPath() const { return m_folder.filePath(QStringLiteral("filler")); }

    const Trouble m_trouble;
    QTemporaryDir m_folder;
    QString m_skipReason;
    bool m_isMounted = false;
    bool m_isBroken = false;
    QTimer m_filling;
};

} // namespace atrium::e2e
