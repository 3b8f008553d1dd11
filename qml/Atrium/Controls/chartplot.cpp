// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartplot.h"

#include <algorithm>
#include <cmath>

using namespace atrium::controls;

namespace {

constexpr double kInset = 4.0; ///< So that a line at the edge is drawn whole.
constexpr double kPointerStep = 8.0;
constexpr int kCursorRoom = 8; ///< Of the dots, at either side.

} // namespace

ChartPlot::ChartPlot(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    connect(this, &ChartPlot::lookChanged, this, [this] { update(); });
    connect(this, &ChartPlot::rangeChanged, this, [this] { update(); });
    connect(this, &ChartPlot::cursorChanged, this, &ChartPlot::repaintCursor);
}

void ChartPlot::setChart(const ChartData &chart)
{
    if (m_chart == chart)
        return;
    m_chart = chart;
    Q_EMIT chartChanged();
    measure();
}

void ChartPlot::setView(ChartView *view)
{
    if (m_view == view)
        return;
    if (m_view)
        m_view->disconnect(this);
    m_view = view;
    if (view != nullptr) {
        connect(view, &ChartView::moved, this, &ChartPlot::measure);
        connect(view, &ChartView::pointed, this, &ChartPlot::cursorChanged);
    }
    Q_EMIT viewChanged();
    measure();
}

void ChartPlot::geometryChange(const QRectF &now, const QRectF &before)
{
    QQuickPaintedItem::geometryChange(now, before);
    if (now.width() != before.width())
        measure();
    else if (now.height() != before.height())
        Q_EMIT rangeChanged();
}

void ChartPlot::measure()
{
    m_columns.clear();
    m_ranges.clear();
    m_traceGaps.clear();
    m_gaps.clear();
    if (m_chart.traces) {
        const ChartSpan shown = span();
        for (const ChartTrace &trace : *m_chart.traces) {
            m_columns.push_back(shown.from >= now()
                                    ? std::vector<ChartColumn>()
                                    : columnsOf(trace, shown, static_cast<int>(width())));
            m_traceGaps.push_back(gapsOf(trace, shown, now()));
            m_gaps
                = m_traceGaps.size() == 1 ? m_traceGaps.back() : common(m_gaps, m_traceGaps.back());
        }
        for (const ChartTrace &trace : *m_chart.traces) {
            std::vector<const std::vector<ChartColumn> *> shared;
            for (std::size_t i = 0; i < m_columns.size(); ++i) {
                if (m_chart.traces->at(i).scale == trace.scale)
                    shared.push_back(&m_columns.at(i));
            }
            m_ranges.push_back(rangeOf(shared));
        }
    }
    Q_EMIT rangeChanged();
    Q_EMIT cursorChanged();
}

void ChartPlot::repaintCursor()
{
    const double next = cursorX();
    for (const double x : {m_drawnCursor, next}) {
        if (x >= 0.0)
            update(QRect(static_cast<int>(x) - kCursorRoom, 0, 2 * kCursorRoom + 1,
                         static_cast<int>(std::ceil(height()))));
    }
    m_drawnCursor = next;
}

ChartSpan ChartPlot::span() const
{
    return m_view ? m_view->span() : ChartSpan {.from = m_chart.from, .to = m_chart.to};
}

qint64 ChartPlot::now() const
{
    return m_chart.now > 0 ? m_chart.now : span().to;
}

double ChartPlot::cursorX() const
{
    if (m_view)
        return m_view->isPointing() && !isEmpty() ? m_view->pointedShare() * width() : -1.0;
    return m_cursor;
}

double ChartPlot::xOf(qint64 at) const
{
    const ChartSpan shown = span();
    return shown.length() <= 0
        ? 0.0
        : static_cast<double>(at - shown.from) / static_cast<double>(shown.length()) * width();
}

double ChartPlot::yOf(std::size_t index, double value) const
{
    return kInset + (height() - 2 * kInset) * (1.0 - m_ranges.at(index).fraction(value));
}

int ChartPlot::rankOf(std::size_t index) const
{
    const int rank = m_chart.traces->at(index).rank;
    return rank >= 0 ? rank : static_cast<int>(index);
}

QColor ChartPlot::colorOf(std::size_t index) const
{
    if (m_colors.isEmpty())
        return {};
    return m_colors.at(std::min<qsizetype>(rankOf(index), m_colors.size() - 1));
}

bool ChartPlot::isEmpty() const
{
    return std::all_of(m_columns.begin(), m_columns.end(),
                       [](const auto &columns) { return columns.empty(); });
}

double ChartPlot::least() const
{
    return m_ranges.empty() ? 0.0 : m_ranges.front().from;
}

double ChartPlot::most() const
{
    return m_ranges.empty() ? 0.0 : m_ranges.front().to;
}

QList<double> ChartPlot::valueTicks() const
{
    if (isEmpty() || m_ranges.empty())
        return {};
    const std::vector<double> ticks = ticksOf(m_ranges.front());
    return {ticks.begin(), ticks.end()};
}

int ChartPlot::tickDecimals() const
{
    return m_ranges.empty() ? 0 : decimalsOf(m_ranges.front());
}

QList<double> ChartPlot::gaps() const
{
    QList<double> places;
    for (const ChartSpan &gap : m_gaps)
        places << xOf(gap.from) << xOf(gap.to) - xOf(gap.from);
    return places;
}

QList<double> ChartPlot::tickPlaces() const
{
    QList<double> places;
    for (const double tick : valueTicks())
        places.append(yOf(0, tick));
    return places;
}

double ChartPlot::pointedTime() const
{
    const ChartSpan shown = span();
    const double share = width() > 0 ? std::clamp(cursorX() / width(), 0.0, 1.0) : 0.0;
    return static_cast<double>(shown.from) + share * static_cast<double>(shown.length());
}

QList<double> ChartPlot::pointedValues() const
{
    QList<double> values;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const ChartSample *sample
            = sampleAt(m_chart.traces->at(i), static_cast<qint64>(pointedTime()));
        values.append(sample != nullptr ? sample->value : kNoNumber);
    }
    return values;
}

void ChartPlot::pointAt(double x)
{
    const double cursor = x < 0.0 || isEmpty() ? -1.0 : std::min(x, width());
    if (cursor == m_cursor)
        return;
    m_cursor = cursor;
    Q_EMIT cursorChanged();
}

void ChartPlot::movePointer(int steps)
{
    const double from = isPointing() ? cursorX() : width();
    pointAt(std::clamp(from + steps * kPointerStep, 0.0, width()));
}
