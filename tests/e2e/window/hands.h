// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGuiApplication>
#include <QPoint>
#include <QProcess>
#include <QStringList>
#include <QTest>

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

/// The main() of a test whose window is driven: on an X server of its own.
template<typename Test>
int runDriven(int argc, char **argv)
{
    const XServer server;
    if (!server.isRunning())
        return EXIT_FAILURE;
    const QGuiApplication app(argc, argv);
    QGuiApplication::setQuitOnLastWindowClosed(false);
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace atrium::e2e
