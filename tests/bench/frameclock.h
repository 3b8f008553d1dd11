// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures.h"

#include <QGuiApplication>
#include <QQuickWindow>
#include <QThread>

#include <time.h>

#include <utility>
#include <vector>

namespace atrium::bench {

using namespace Qt::StringLiterals;

inline double threadMilliseconds()
{
    timespec used {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
    return double(used.tv_sec) * 1e3 + double(used.tv_nsec) / 1e6;
}

inline double now()
{
    return double(monotonicMicroseconds()) / 1e3;
}

/// Counts how long the GUI thread works: each of its events is delivered here.
class BusyApplication : public QGuiApplication
{
public:
    using QGuiApplication::QGuiApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        // The events of other threads come through here as well.
        if (QThread::currentThread() != thread() || m_since > 0)
            return QGuiApplication::notify(receiver, event);
        m_since = now();
        const bool isDone = QGuiApplication::notify(receiver, event);
        m_busy += now() - m_since;
        m_since = 0;
        return isDone;
    }
    /// Milliseconds of work since the last call.
    double takeBusy()
    {
        const double at = now();
        const double busy = std::exchange(m_busy, 0) + (m_since > 0 ? at - m_since : 0);
        m_since = m_since > 0 ? at : 0;
        return busy;
    }

private:
    double m_since = 0, m_busy = 0;
};

/// What lies between two frames: what the house sent, layout, drawing; without the time in which
/// there is nothing to do.
class FrameClock : public QObject
{
public:
    explicit FrameClock(QQuickWindow &window)
    {
        connect(&window, &QQuickWindow::frameSwapped, this, &FrameClock::swapped);
    }

    void begin()
    {
        m_frames.clear();
        m_used.clear();
        m_gaps.clear();
        m_last = 0;
    }

    [[nodiscard]] std::vector<Figure> figures(const QString &where) const
    {
        std::vector<Figure> all;
        const auto add = [&](const QString &what, const std::vector<double> &values, double share,
                             std::optional<double> budget) {
            all.push_back({.what = u"%1: %2, p%3"_s.arg(where, what).arg(share * 100),
                           .value = percentile(values, share),
                           .unit = u"ms"_s,
                           .budget = budget});
        };
        const bool isTooFew = m_frames.size() < 20; // where hardly anything changes
        all.push_back({.what = where + u": frames"_s,
                       .value = double(m_frames.size()),
                       .unit = {},
                       .beside = isTooFew ? u"too few to tell more"_s : QString()});
        if (isTooFew)
            return all;
        add(u"frame"_s, m_frames, 0.5, std::nullopt);
        add(u"frame"_s, m_frames, 0.95, 16.7);
        add(u"frame"_s, m_frames, 0.99, 33);
        add(u"frame, its processor time"_s, m_used, 0.99, std::nullopt);
        add(u"between frames"_s, m_gaps, 0.99, std::nullopt);
        return all;
    }

private:
    void swapped()
    {
        const double at = now();
        const double used = threadMilliseconds();
        const double busy = static_cast<BusyApplication *>(qApp)->takeBusy();
        if (m_last > 0) {
            m_frames.push_back(busy);
            m_used.push_back(used - m_usedBefore);
            m_gaps.push_back(at - m_last);
        }
        m_last = at;
        m_usedBefore = used;
    }

    double m_last = 0, m_usedBefore = 0;
    std::vector<double> m_frames, m_used, m_gaps;
};

} // namespace atrium::bench
