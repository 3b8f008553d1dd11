// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartplot.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

using namespace atrium::controls;

namespace {

constexpr double kLine = 2.5;
constexpr double kInset = 4.0; ///< So that a line at the edge is drawn whole.
constexpr double kRadius = 6.0;
constexpr double kDot = 4.0;
constexpr double kPointerStep = 8.0;
constexpr int kGridLines = 3;
constexpr std::array kDashes {Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};

} // namespace

ChartPlot::ChartPlot(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    connect(this, &ChartPlot::lookChanged, this, [this] { update(); });
    connect(this, &ChartPlot::cursorChanged, this, [this] { update(); });
}

void ChartPlot::setChart(const ChartData &chart)
{
    if (m_chart == chart)
        return;
    m_chart = chart;
    Q_EMIT chartChanged();
    measure();
}

void ChartPlot::geometryChange(const QRectF &now, const QRectF &before)
{
    QQuickPaintedItem::geometryChange(now, before);
    if (now.width() != before.width())
        measure();
}

void ChartPlot::measure()
{
    m_columns.clear();
    m_ranges.clear();
    if (m_chart.traces) {
        for (const ChartTrace &trace : *m_chart.traces)
            m_columns.push_back(columnsOf(trace, m_chart, int(width())));
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

double ChartPlot::pointedTime() const
{
    const double share = width() > 0 ? std::clamp(m_cursor / width(), 0.0, 1.0) : 0.0;
    return double(m_chart.from) + share * double(m_chart.to - m_chart.from);
}

QList<double> ChartPlot::pointedValues() const
{
    QList<double> values;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        double value = std::numeric_limits<double>::quiet_NaN();
        for (const ChartSample &sample : m_chart.traces->at(i).samples) {
            if (double(sample.at) > pointedTime())
                break;
            value = sample.value;
        }
        values.append(value);
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
    const double from = isPointing() ? m_cursor : width();
    pointAt(std::clamp(from + steps * kPointerStep, 0.0, width()));
}

double ChartPlot::yOf(std::size_t index, double value) const
{
    return kInset + (height() - 2 * kInset) * (1.0 - m_ranges.at(index).fraction(value));
}

void ChartPlot::paint(QPainter *painter)
{
    painter->setRenderHint(QPainter::Antialiasing);
    paintGrid(*painter);
    for (std::size_t i = m_columns.size(); i-- > 0;)
        paintTrace(*painter, i);
    paintCursor(*painter);
}

void ChartPlot::paintGrid(QPainter &painter) const
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_groundColor);
    painter.drawRoundedRect(QRectF(0, 0, width(), height()), kRadius, kRadius);
    painter.setPen(QPen(m_gridColor, 1));
    for (int i = 0; i < kGridLines; ++i) {
        const double y = std::round(kInset + (height() - 2 * kInset) * i / (kGridLines - 1)) + 0.5;
        painter.drawLine(QPointF(0, y), QPointF(width(), y));
    }
}

void ChartPlot::paintTrace(QPainter &painter, std::size_t index) const
{
    const auto &columns = m_columns.at(index);
    const bool isStepped = m_chart.traces->at(index).isStepped;
    const QColor color = index == 0 ? m_lineColor : m_otherColor;
    QColor band = color;
    band.setAlphaF(float(m_bandOpacity));
    QPen pen(color, kLine, kDashes.at(index % kDashes.size()), Qt::RoundCap, Qt::RoundJoin);
    for (std::size_t begin = 0; begin < columns.size();) {
        std::size_t end = begin + 1;
        while (end < columns.size() && !columns[end].opens)
            ++end;
        QPainterPath line(QPointF(columns[begin].x, yOf(index, columns[begin].mean)));
        QPolygonF upper, lower;
        for (std::size_t i = begin; i < end; ++i) {
            const ChartColumn &column = columns[i];
            if (isStepped && i > begin)
                line.lineTo(column.x, yOf(index, columns[i - 1].last));
            line.lineTo(column.x, yOf(index, isStepped ? column.last : column.mean));
            upper.append({double(column.x), yOf(index, column.most)});
            lower.prepend({double(column.x), yOf(index, column.least)});
        }
        // What was said last holds until now, unless nothing is known since.
        if (end == columns.size() && !std::isnan(m_chart.traces->at(index).samples.back().value))
            line.lineTo(width(), yOf(index, columns[end - 1].last));
        painter.setPen(Qt::NoPen);
        painter.setBrush(band);
        painter.drawPolygon(upper + lower);
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(line);
        begin = end;
    }
}

void ChartPlot::paintCursor(QPainter &painter) const
{
    if (!isPointing())
        return;
    painter.setPen(QPen(m_lineColor, 1));
    painter.drawLine(QPointF(m_cursor, 0), QPointF(m_cursor, height()));
    const QList<double> values = pointedValues();
    painter.setPen(Qt::NoPen);
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const double value = values.at(qsizetype(i));
        if (std::isnan(value))
            continue;
        painter.setBrush(i == 0 ? m_lineColor : m_otherColor);
        painter.drawEllipse(QPointF(m_cursor, yOf(i, value)), kDot, kDot);
    }
}
