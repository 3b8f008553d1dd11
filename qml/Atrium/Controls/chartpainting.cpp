// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartplot.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>
#include <cmath>

using namespace atrium::controls;

namespace {

constexpr double kLine = 2.5;
constexpr double kRadius = 6.0;
constexpr double kDot = 4.0;
constexpr double kHalo = 1.5;
constexpr std::array kDashes {Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine,
                              Qt::DashDotDotLine};

} // namespace

void ChartPlot::paint(QPainter *painter)
{
    painter->setRenderHint(QPainter::Antialiasing);
    paintGrid(*painter);
    for (std::size_t i = m_columns.size(); i-- > 0;)
        paintTrace(*painter, i);
    paintNow(*painter);
    paintCursor(*painter);
}

void ChartPlot::paintGrid(QPainter &painter) const
{
    painter.setPen(Qt::NoPen);
    if (m_groundColor.alpha() > 0) {
        painter.setBrush(m_groundColor);
        painter.drawRoundedRect(QRectF(0, 0, width(), height()), kRadius, kRadius);
    }
    if (m_gapColor.isValid()) {
        for (const ChartSpan &gap : m_gaps)
            painter.fillRect(QRectF(QPointF(xOf(gap.from), 0), QPointF(xOf(gap.to), height())),
                             m_gapColor);
    }
    if (m_ranges.empty())
        return;
    painter.setPen(QPen(m_gridColor, 1));
    for (const double tick : ticksOf(m_ranges.front())) {
        const double y = std::round(yOf(0, tick)) + 0.5;
        painter.drawLine(QPointF(0, y), QPointF(width(), y));
    }
}

void ChartPlot::paintTrace(QPainter &painter, std::size_t index) const
{
    const auto &columns = m_columns.at(index);
    const ChartTrace &trace = m_chart.traces->at(index);
    QColor band = colorOf(index);
    band.setAlphaF(static_cast<float>(m_bandOpacity));
    const auto dash = kDashes.at(static_cast<std::size_t>(rankOf(index)) % kDashes.size());
    const QPen pen(colorOf(index), kLine, dash, Qt::RoundCap, Qt::RoundJoin);
    for (std::size_t begin = 0; begin < columns.size();) {
        std::size_t end = begin + 1;
        while (end < columns.size() && !columns[end].opens)
            ++end;
        QPainterPath line(QPointF(columns[begin].x, yOf(index, columns[begin].mean)));
        QPolygonF upper, lower;
        bool isWide = false;
        for (std::size_t i = begin; i < end; ++i) {
            const ChartColumn &column = columns[i];
            if (trace.isStepped && i > begin)
                line.lineTo(column.x, yOf(index, columns[i - 1].last));
            line.lineTo(column.x, yOf(index, trace.isStepped ? column.last : column.mean));
            isWide = isWide || column.most > column.least;
            upper.append({static_cast<double>(column.x), yOf(index, column.most)});
            lower.prepend({static_cast<double>(column.x), yOf(index, column.least)});
        }
        // What was said last holds until now, or until nothing was known any more.
        if (const double until = endOf(index, columns[end - 1].x); until > columns[end - 1].x)
            line.lineTo(until, yOf(index, columns[end - 1].last));
        if (isWide) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(band);
            painter.drawPolygon(upper + lower);
        }
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(line);
        begin = end;
    }
}

double ChartPlot::endOf(std::size_t index, int x) const
{
    for (const ChartSpan &gap : m_traceGaps.at(index)) {
        if (xOf(gap.from) >= x)
            return xOf(gap.from);
    }
    return std::min(width(), xOf(now()));
}

void ChartPlot::paintDot(QPainter &painter, std::size_t index, QPointF at) const
{
    painter.setPen(m_surfaceColor.isValid() ? QPen(m_surfaceColor, kHalo) : QPen(Qt::NoPen));
    painter.setBrush(colorOf(index));
    painter.drawEllipse(at, kDot + kHalo / 2, kDot + kHalo / 2);
}

// Where the lines end, because nobody knows what comes.
void ChartPlot::paintNow(QPainter &painter) const
{
    if (m_chart.now <= span().from || m_chart.now >= span().to || isEmpty())
        return;
    const double x = std::round(xOf(m_chart.now)) + 0.5;
    painter.setPen(QPen(m_cursorColor, 1));
    painter.setOpacity(0.5);
    painter.drawLine(QPointF(x, 0), QPointF(x, height()));
    painter.setOpacity(1.0);
    for (std::size_t i = m_columns.size(); i-- > 0;) {
        const double value = lineAt(m_chart.traces->at(i), m_chart.now);
        if (!std::isnan(value))
            paintDot(painter, i, {x, yOf(i, value)});
    }
}

void ChartPlot::paintCursor(QPainter &painter) const
{
    if (!isPointing())
        return;
    const double x = std::floor(cursorX()) + 0.5;
    painter.setPen(QPen(m_cursorColor, 1));
    painter.drawLine(QPointF(x, 0), QPointF(x, height()));
    for (std::size_t i = m_columns.size(); i-- > 0;) {
        const double value = lineAt(m_chart.traces->at(i), static_cast<qint64>(pointedTime()));
        if (!std::isnan(value))
            paintDot(painter, i, {x, yOf(i, value)});
    }
}
