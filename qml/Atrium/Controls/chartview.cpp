// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartview.h"

#include <algorithm>
#include <cmath>

using namespace atrium::controls;

bool ChartView::isWidest() const
{
    return zoomed(m_span, 2.0, 0.5, m_bounds) == m_span;
}

bool ChartView::isNarrowest() const
{
    return zoomed(m_span, 0.5, 0.5, m_bounds) == m_span;
}

bool ChartView::isPointing() const
{
    return m_cursor && *m_cursor >= m_span.from && *m_cursor <= m_span.to;
}

double ChartView::pointedShare() const
{
    if (!isPointing() || m_span.length() <= 0)
        return 0.0;
    return static_cast<double>(*m_cursor - m_span.from) / static_cast<double>(m_span.length());
}

void ChartView::setBounds(const Bounds &bounds, qint64 latest)
{
    m_bounds = bounds;
    m_latest = latest;
}

void ChartView::show(const Span &span)
{
    const Span next = clamped(span, m_bounds);
    if (next == m_span)
        return;
    m_span = next;
    Q_EMIT moved();
    Q_EMIT pointed();
}

void ChartView::pan(double share)
{
    show(panned(m_span, share, m_bounds));
}

void ChartView::zoom(double factor, double share)
{
    show(zoomed(m_span, factor, share, m_bounds));
}

void ChartView::pointAt(double share)
{
    if (!std::isfinite(share) || m_span.length() <= 0)
        return;
    const auto at = m_span.from
        + static_cast<qint64>(std::llround(std::clamp(share, 0.0, 1.0)
                                           * static_cast<double>(m_span.length())));
    const qint64 cursor = m_latest > m_span.from ? std::min(at, m_latest) : at;
    if (m_cursor == cursor)
        return;
    m_cursor = cursor;
    Q_EMIT pointed();
}

void ChartView::unpoint()
{
    if (!m_cursor)
        return;
    m_cursor.reset();
    Q_EMIT pointed();
}

void ChartView::movePointer(int hundredths)
{
    const double step = static_cast<double>(hundredths) / 100.0;
    if (!isPointing()) {
        const qint64 end = std::clamp(m_latest, m_span.from, m_span.to);
        pointAt(static_cast<double>(end - m_span.from)
                / static_cast<double>(std::max<qint64>(1, m_span.length())));
        return;
    }
    const double length = static_cast<double>(std::max<qint64>(1, m_span.length()));
    const auto by = static_cast<qint64>(step * length);
    const qint64 wanted = std::min(*m_cursor + by, std::max(m_latest, *m_cursor));
    if (wanted < m_span.from || wanted > m_span.to)
        pan(static_cast<double>(wanted - (by < 0 ? m_span.from : m_span.to)) / length);
    pointAt(static_cast<double>(wanted - m_span.from) / length);
}

void ChartView::zoomHere(double factor)
{
    zoom(factor, isPointing() ? pointedShare() : 0.5);
}
