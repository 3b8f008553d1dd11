// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "framewatch.h"
#include "safepage.h"
#include "startledger.h"

#include <atrium/base/result.h>

#include <QObject>
#include <QQmlApplicationEngine>

#include <memory>

namespace atrium::window {

/// Counts a panel's starts in a file, and shows a page that says why where they are too many in too
/// short a time. Lives on the GUI thread.
class SafeScreen : public QObject
{
    Q_OBJECT

public:
    /// Keeps its count in @p folder, where the service manager may leave `panel.end`: the last
    /// words of the run before.
    explicit SafeScreen(QString folder, QObject *parent = nullptr);

    /// Counts this start. True: it is one of too many; show() is what is to be done.
    [[nodiscard]] bool begin(const QDateTime &now);
    /// Internal: it could not be drawn.
    [[nodiscard]] Result<> show();
    /// Nothing crashed: the count begins anew.
    void clear();

Q_SIGNALS:
    /// It is to be tried again; the page is gone after this.
    void leaving();

private:
    [[nodiscard]] QString fileOf(const QString &name) const;
    void keep() const;

    const QString m_folder;
    kiosk::StartLedger m_ledger;
    std::unique_ptr<SafePage> m_page;
    std::unique_ptr<QQmlApplicationEngine> m_engine;
    std::unique_ptr<kiosk::FrameWatch> m_watch;
};

} // namespace atrium::window
