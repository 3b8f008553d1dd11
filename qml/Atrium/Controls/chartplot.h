// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartcolumns.h"

#include <QColor>
#include <QQuickPaintedItem>

/// Draws a chart's traces: a line, and round it the band between the least and the greatest of each
/// pixel's time. The columns are made anew only when the data or the width change. Lives on the GUI
/// thread.
class ChartPlot : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(ChartData chart READ chart WRITE setChart NOTIFY chartChanged FINAL)
    Q_PROPERTY(QColor lineColor MEMBER m_lineColor NOTIFY lookChanged FINAL)
    Q_PROPERTY(QColor otherColor MEMBER m_otherColor NOTIFY lookChanged FINAL)
    Q_PROPERTY(QColor gridColor MEMBER m_gridColor NOTIFY lookChanged FINAL)
    Q_PROPERTY(QColor groundColor MEMBER m_groundColor NOTIFY lookChanged FINAL)
    Q_PROPERTY(double bandOpacity MEMBER m_bandOpacity NOTIFY lookChanged FINAL)
    Q_PROPERTY(bool pointing READ isPointing NOTIFY cursorChanged FINAL)
    Q_PROPERTY(double pointedTime READ pointedTime NOTIFY cursorChanged FINAL)
    Q_PROPERTY(QList<double> pointedValues READ pointedValues NOTIFY cursorChanged FINAL)
    Q_PROPERTY(double least READ least NOTIFY rangeChanged FINAL)
    Q_PROPERTY(double most READ most NOTIFY rangeChanged FINAL)
    Q_PROPERTY(bool empty READ isEmpty NOTIFY rangeChanged FINAL)

public:
    explicit ChartPlot(QQuickItem *parent = nullptr);
    void paint(QPainter *painter) override;

    [[nodiscard]] ChartData chart() const { return m_chart; }
    void setChart(const ChartData &chart);
    [[nodiscard]] bool isPointing() const { return m_cursor >= 0; }
    /// Of the finger; ms.
    [[nodiscard]] double pointedTime() const;
    /// What each trace was at the finger; not a number where nothing was known.
    [[nodiscard]] QList<double> pointedValues() const;
    /// The ends of the first trace's axis.
    [[nodiscard]] double least() const;
    [[nodiscard]] double most() const;
    [[nodiscard]] bool isEmpty() const;

    /// The finger is at @p x; below 0: it is gone.
    Q_INVOKABLE void pointAt(double x);
    /// The keyboard moves the cursor by @p steps pixels' widths of eight.
    Q_INVOKABLE void movePointer(int steps);

Q_SIGNALS:
    void chartChanged();
    void lookChanged();
    void cursorChanged();
    void rangeChanged();

protected:
    void geometryChange(const QRectF &now, const QRectF &before) override;

private:
    void measure();
    void paintGrid(QPainter &painter) const;
    void paintTrace(QPainter &painter, std::size_t index) const;
    void paintCursor(QPainter &painter) const;
    [[nodiscard]] double yOf(std::size_t index, double value) const;

    ChartData m_chart;
    std::vector<std::vector<atrium::controls::ChartColumn>> m_columns;
    std::vector<atrium::controls::ChartRange> m_ranges;
    QColor m_lineColor, m_otherColor, m_gridColor, m_groundColor;
    double m_bandOpacity = 0.2;
    double m_cursor = -1.0;
};
