// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPoint>
#include <QProcess>
#include <QStringList>

namespace atrium::e2e {

/// An X server without a screen (Xvfb), for as long as this lives. Made before the application
/// object, which then draws there with the software renderer.
class XServer
{
public:
    XServer();
    ~XServer();
    Q_DISABLE_COPY_MOVE(XServer)

    /// Whether it runs; why not stands on standard error.
    [[nodiscard]] bool isRunning() const { return m_process.state() == QProcess::Running; }

private:
    QProcess m_process;
};

/// Pointer and keys of the X server (by xdotool): the events go through the server, as those of a
/// person do. Each returns when the events were sent and the window has taken what came.
class Hands
{
public:
    static void click(QPoint at, int button = 1);
    /// Presses, moves in steps, lets go.
    static void drag(QPoint from, QPoint to);
    /// Lines of the wheel, down if positive.
    static void turnWheel(QPoint at, int lines);
    /// As xdotool names keys: "Tab", "ctrl+f", "slash".
    static void press(const QStringList &keys);
    static void type(const QString &text);

private:
    static void run(const QStringList &commands);
};

} // namespace atrium::e2e
