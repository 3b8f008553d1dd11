// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

class QQuickWindow;

namespace atrium::kiosk {

/// Tells the service manager that the panel lives, by what counts: a frame is asked for every third
/// of the watchdog's time, and that it was drawn is told. While the screen is off, or nothing can
/// be seen of the window, that the event loop turns is told instead. Lives on the GUI thread.
class FrameWatch : public QObject
{
    Q_OBJECT

public:
    /// One message of sd_notify(3).
    using Tell = std::function<void(const QByteArray &message)>;

    struct Terms
    {
        std::chrono::microseconds watchdog {0}; ///< 0: nobody watches.
        Tell tell {}; ///< Empty: nobody listens.
    };
    /// As the environment says: WATCHDOG_USEC, WATCHDOG_PID, NOTIFY_SOCKET.
    [[nodiscard]] static Terms fromEnvironment();

    FrameWatch(QQuickWindow &window, Terms terms, QObject *parent = nullptr);

    /// Whether frames are to be seen at all.
    void setScreenOn(bool on) { m_isScreenOn = on; }

private:
    void ask();
    void drawn();

    QQuickWindow &m_window;
    const Terms m_terms;
    QTimer m_timer;
    bool m_isScreenOn = true;
    bool m_isReady = false; ///< That the first frame stands was told.
    bool m_isAsked = false;
};

} // namespace atrium::kiosk
