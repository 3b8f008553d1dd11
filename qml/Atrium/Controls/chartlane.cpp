// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartlane.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

using namespace atrium::controls;

namespace atrium::controls {

std::vector<LaneBar> barsOf(const std::vector<ChartStretch> &stretches, const ChartSpan &span,
                            double width)
{
    std::vector<LaneBar> bars;
    if (span.length() <= 0 || width <= 0.0)
        return bars;
    const auto x = [&](qint64 at) {
        return std::clamp(static_cast<double>(at - span.from) / static_cast<double>(span.length()),
                          0.0, 1.0)
            * width;
    };
    auto each = std::lower_bound(stretches.begin(), stretches.end(), span.from,
                                 [](const ChartStretch &a, qint64 at) { return a.to <= at; });
    for (; each != stretches.end() && each->from < span.to; ++each) {
        if (each->state < 0)
            continue;
        const double from = x(each->from);
        const double to = x(each->to);
        if (!bars.empty() && to - from < 1.0) {
            LaneBar &before = bars.back();
            const bool isSame = before.state == each->state;
            const bool isNear = from - (before.x + before.width) < 1.0;
            if (isNear && (isSame || each->state == 0)) {
                before.width = std::max(before.width, to - before.x);
                continue;
            }
            if (isNear && before.width <= 1.0) {
                before = {.x = before.x, .width = 1.0, .state = each->state, .text = each->text};
                continue;
            }
        }
        bars.push_back({.x = from,
                        .width = std::max(1.0, to - from),
                        .state = each->state,
                        .text = each->text});
    }
    return bars;
}

const ChartStretch *stretchAt(const std::vector<ChartStretch> &stretches, qint64 at)
{
    const auto each
        = std::lower_bound(stretches.begin(), stretches.end(), at,
                           [](const ChartStretch &a, qint64 time) { return a.to <= time; });
    return each != stretches.end() && each->from <= at && each->state >= 0 ? &*each : nullptr;
}

} // namespace atrium::controls

ChartLane::ChartLane(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    connect(this, &ChartLane::lookChanged, this, [this] { update(); });
    connect(this, &ChartLane::statesChanged, this, [this] { update(); });
}

void ChartLane::setStates(const ChartStretches &states)
{
    if (m_states == states)
        return;
    m_states = states;
    Q_EMIT statesChanged();
}

void ChartLane::setView(ChartView *view)
{
    if (m_view == view)
        return;
    if (m_view)
        m_view->disconnect(this);
    m_view = view;
    if (view != nullptr)
        connect(view, &ChartView::moved, this, [this] { update(); });
    Q_EMIT viewChanged();
    update();
}

void ChartLane::paint(QPainter *painter)
{
    if (!m_view || !m_states.stretches || m_colors.isEmpty())
        return;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(m_font);
    const QFontMetricsF metrics(m_font);
    const auto bars = barsOf(*m_states.stretches, m_view->span(), width());
    // The rounded ends are those of what is known as a whole.
    QPainterPath known;
    for (std::size_t i = 0; i < bars.size();) {
        const double from = bars[i].x;
        double to = from + bars[i].width;
        for (++i; i < bars.size() && bars[i].x <= to + 1.0; ++i)
            to = std::max(to, bars[i].x + bars[i].width);
        known.addRoundedRect(QRectF(from, 0, to - from, height()), m_radius, m_radius);
    }
    painter->fillPath(known, m_colors.first());
    painter->setPen(Qt::NoPen);
    for (const LaneBar &bar : bars) {
        if (bar.state == 0)
            continue;
        const auto color = 1 + (bar.state - 1) % std::max<qsizetype>(1, m_colors.size() - 1);
        const QRectF place(bar.x, 0, bar.width, height());
        const double radius = std::min(m_radius, bar.width / 2);
        painter->setBrush(m_colors.at(std::min(color, m_colors.size() - 1)));
        painter->drawRoundedRect(place, radius, radius);
        if (metrics.horizontalAdvance(bar.text) + 2 * m_radius > bar.width
            || m_textColors.isEmpty())
            continue;
        painter->setPen(m_textColors.at(std::min<qsizetype>(color, m_textColors.size() - 1)));
        painter->drawText(place, Qt::AlignCenter, bar.text);
        painter->setPen(Qt::NoPen);
    }
}
