// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "framewatch.h"
#include "kiosk.h"

#include <QObject>
#include <QTimer>

#include <memory>

class QQmlEngine;
class QQuickWindow;

namespace atrium::window {

/// The window as a wall panel: full screen without a pointer, closed only by PIN, as the hub says
/// of the screen of this name, watched by its frames. Lives on the GUI thread.
class Panel : public QObject
{
    Q_OBJECT

public:
    /// Both outlive this. @p screen is its name on the hub.
    Panel(client::HubClient &client, WindowModel &model, QString screen, QObject *parent = nullptr);

    [[nodiscard]] Kiosk &kiosk() { return m_kiosk; }
    void show(QQmlEngine &engine, QQuickWindow &window, Theme &theme);
    /// Somebody wants to close it: left() follows if they know the PIN.
    void askToLeave();

Q_SIGNALS:
    void left();

private:
    void askProfile();
    void report();
    void follow();
    void obey(const Value &values);
    void take(const Result<Value> &answer);

    client::HubClient &m_client;
    WindowModel &m_model;
    const QString m_screen;
    Kiosk m_kiosk;
    std::unique_ptr<kiosk::FrameWatch> m_watch;
    Value m_profile; ///< As the hub said it last.
    Value m_reported; ///< What the hub was told of this panel last.
    bool m_isFollowing = false;
    QTimer m_again;
};

/// The scale that a panel was told of last; 0: none. Before the application object.
[[nodiscard]] double keptScale();
/// Where a panel keeps what it must know before its hub answers.
[[nodiscard]] QString panelFile();

} // namespace atrium::window
