// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartcolumns.h"
#include "chartview.h"

#include <QColor>
#include <QPointer>
#include <QQuickPaintedItem>

/// Draws a chart's traces: a line, and round it the band between the least and the greatest of each
/// pixel's time. The columns are made anew only when the data, the view or the width change; a
/// cursor that moves repaints only what is under it. Lives on the GUI thread.
class ChartPlot : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(ChartData chart READ chart WRITE setChart NOTIFY chartChanged FINAL)
    Q_PROPERTY(ChartView *view READ view WRITE setView NOTIFY viewChanged FINAL)
    Q_PROPERTY(QList<QColor> colors MEMBER m_colors NOTIFY lookChanged FINAL)
    Q_PROPERTY(QColor gridColor MEMBER m_gridColor NOTIFY lookChanged FINAL)
    Q_PROPERTY(QColor groundColor MEMBER m_groundColor NOTIFY lookChanged FINAL)
    Q_PROPERTY(QColor gapColor MEMBER m_gapColor NOTIFY lookChanged FINAL)
    Q_PROPERTY(QColor cursorColor MEMBER m_cursorColor NOTIFY lookChanged FINAL)
    Q_PROPERTY(QColor surfaceColor MEMBER m_surfaceColor NOTIFY lookChanged FINAL)
    Q_PROPERTY(double bandOpacity MEMBER m_bandOpacity NOTIFY lookChanged FINAL)
    Q_PROPERTY(bool pointing READ isPointing NOTIFY cursorChanged FINAL)
    Q_PROPERTY(double pointedTime READ pointedTime NOTIFY cursorChanged FINAL)
    Q_PROPERTY(QList<double> pointedValues READ pointedValues NOTIFY cursorChanged FINAL)
    Q_PROPERTY(double least READ least NOTIFY rangeChanged FINAL)
    Q_PROPERTY(double most READ most NOTIFY rangeChanged FINAL)
    Q_PROPERTY(QList<double> valueTicks READ valueTicks NOTIFY rangeChanged FINAL)
    Q_PROPERTY(QList<double> tickPlaces READ tickPlaces NOTIFY rangeChanged FINAL)
    Q_PROPERTY(int tickDecimals READ tickDecimals NOTIFY rangeChanged FINAL)
    Q_PROPERTY(QList<double> gaps READ gaps NOTIFY rangeChanged FINAL)
    Q_PROPERTY(bool empty READ isEmpty NOTIFY rangeChanged FINAL)

public:
    explicit ChartPlot(QQuickItem *parent = nullptr);
    void paint(QPainter *painter) override;

    [[nodiscard]] ChartData chart() const { return m_chart; }
    void setChart(const ChartData &chart);
    /// What part of time is drawn, and where the finger is; without one, as the data say.
    [[nodiscard]] ChartView *view() const { return m_view; }
    void setView(ChartView *view);
    [[nodiscard]] bool isPointing() const { return cursorX() >= 0.0; }
    /// Of the finger; ms.
    [[nodiscard]] double pointedTime() const;
    /// What each trace was at the finger; not a number where nothing was known.
    [[nodiscard]] QList<double> pointedValues() const;
    /// The ends of the first trace's axis.
    [[nodiscard]] double least() const;
    [[nodiscard]] double most() const;
    /// The round numbers of the first trace's axis.
    [[nodiscard]] QList<double> valueTicks() const;
    /// Where they are drawn, from the top.
    [[nodiscard]] QList<double> tickPlaces() const;
    /// How many digits tell them apart.
    [[nodiscard]] int tickDecimals() const;
    /// Where nothing is known of any trace: for each its left edge and its width.
    [[nodiscard]] QList<double> gaps() const;
    [[nodiscard]] bool isEmpty() const;

    /// The finger is at @p x; below 0: it is gone.
    Q_INVOKABLE void pointAt(double x);
    /// The keyboard moves the cursor by @p steps pixels' widths of eight.
    Q_INVOKABLE void movePointer(int steps);

Q_SIGNALS:
    void chartChanged();
    void viewChanged();
    void lookChanged();
    void cursorChanged();
    void rangeChanged();

protected:
    void geometryChange(const QRectF &now, const QRectF &before) override;

private:
    void measure();
    void repaintCursor();
    [[nodiscard]] atrium::controls::ChartSpan span() const;
    [[nodiscard]] qint64 now() const;
    [[nodiscard]] double cursorX() const;
    [[nodiscard]] double xOf(qint64 at) const;
    [[nodiscard]] double yOf(std::size_t index, double value) const;
    [[nodiscard]] QColor colorOf(std::size_t index) const;
    [[nodiscard]] int rankOf(std::size_t index) const;
    /// Up to where the last that was known left of @p x is drawn.
    [[nodiscard]] double endOf(std::size_t index, int x) const;
    void paintGrid(QPainter &painter) const;
    void paintTrace(QPainter &painter, std::size_t index) const;
    void paintNow(QPainter &painter) const;
    void paintCursor(QPainter &painter) const;
    void paintDot(QPainter &painter, std::size_t index, QPointF at) const;

    ChartData m_chart;
    QPointer<ChartView> m_view;
    std::vector<std::vector<atrium::controls::ChartColumn>> m_columns;
    std::vector<atrium::controls::ChartRange> m_ranges;
    std::vector<std::vector<atrium::controls::ChartSpan>> m_traceGaps;
    std::vector<atrium::controls::ChartSpan> m_gaps; ///< Of all traces at once.
    QList<QColor> m_colors;
    QColor m_gridColor, m_groundColor, m_gapColor, m_cursorColor, m_surfaceColor;
    double m_bandOpacity = 0.2;
    double m_cursor = -1.0; // without a view
    double m_drawnCursor = -1.0;
};
