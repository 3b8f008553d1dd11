// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "atriumwindow.h"
#include "safescreen.h"
#include "windowoptions.h"

#include <atrium/client/hubclient.h>
#include <atrium/client/link.h>
#include <atrium/ops/hostoptions.h>
#include <atrium/ops/house.h>

#include <QObject>
#include <QTimer>

#include <memory>

namespace atrium {

/// The desktop program: a hub within, or one that runs already, or a remote one; and the window on
/// it. Lives on the main thread.
class Program : public QObject
{
    Q_OBJECT

public:
    Program(ops::HostOptions host, window::WindowOptions window, QObject *parent = nullptr);
    ~Program() override;

    /// Busy, InvalidInput, Unreachable: as ops::House::open(). Internal: there is no window.
    [[nodiscard]] Result<> start();
    /// Ends in order; finished() follows.
    void stop();
    /// The window was closed by a person.
    void windowClosed();
    /// The answer to whether the house keeps running without its window.
    void keepRunning(bool keep);

    /// What it shows; null before start(). Of this program.
    [[nodiscard]] window::AtriumWindow *window() const { return m_window.get(); }
    /// Whether the hub is in this program.
    [[nodiscard]] bool isHub() const { return m_house != nullptr; }

Q_SIGNALS:
    void finished(int status);

private:
    [[nodiscard]] Result<> startHouse();
    [[nodiscard]] Result<> startPanel();
    [[nodiscard]] Result<> makeLink();
    [[nodiscard]] Result<> attach(const QString &url, const QString &tokenFile);
    void end(int status);

    const ops::HostOptions m_hostOptions;
    const window::WindowOptions m_windowOptions;
    // In the order in which they are made; they go the other way round.
    std::unique_ptr<ops::House> m_house; ///< Null: the hub is elsewhere.
    std::shared_ptr<protocol::LocalLink> m_local;
    std::unique_ptr<client::Link> m_link;
    std::unique_ptr<client::HubClient> m_client;
    std::unique_ptr<window::AtriumWindow> m_window;
    std::unique_ptr<window::SafeScreen> m_safe; ///< Of a panel.
    QTimer m_proven; ///< A panel has run for so long that it does not crash at its start.
    int m_status = 0;
    bool m_isEnding = false;
};

} // namespace atrium
