// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartdata.h"
#include "chartview.h"

#include <QColor>
#include <QFont>
#include <QPointer>
#include <QQuickPaintedItem>

/// Draws the states of one series as a bar along the time; at rest it is only the track, and what
/// nobody knows is left out. Lives on the GUI thread.
class ChartLane : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(ChartStretches states READ states WRITE setStates NOTIFY statesChanged FINAL)
    Q_PROPERTY(ChartView *view READ view WRITE setView NOTIFY viewChanged FINAL)
    Q_PROPERTY(QList<QColor> colors MEMBER m_colors NOTIFY lookChanged FINAL)
    Q_PROPERTY(QList<QColor> textColors MEMBER m_textColors NOTIFY lookChanged FINAL)
    Q_PROPERTY(QFont font MEMBER m_font NOTIFY lookChanged FINAL)
    Q_PROPERTY(double radius MEMBER m_radius NOTIFY lookChanged FINAL)

public:
    explicit ChartLane(QQuickItem *parent = nullptr);
    void paint(QPainter *painter) override;

    [[nodiscard]] ChartStretches states() const { return m_states; }
    void setStates(const ChartStretches &states);
    [[nodiscard]] ChartView *view() const { return m_view; }
    void setView(ChartView *view);

Q_SIGNALS:
    void statesChanged();
    void viewChanged();
    void lookChanged();

private:
    ChartStretches m_states;
    QPointer<ChartView> m_view;
    QList<QColor> m_colors; ///< The track's first, then those of the states.
    QList<QColor> m_textColors;
    QFont m_font;
    double m_radius = 6.0;
};

namespace atrium::controls {

/// A stretch as it is drawn: from pixel to pixel, at least one wide.
struct LaneBar
{
    double x = 0.0;
    double width = 0.0;
    int state = 0;
    QString text {};

    friend bool operator==(const LaneBar &, const LaneBar &) = default;
};

/// What lies within @p span on @p width pixels. Bars that would be narrower than a pixel are
/// joined: of those within one pixel the one that is not at rest is seen. Pure; never more than two
/// bars a pixel, however many stretches there are.
[[nodiscard]] std::vector<LaneBar> barsOf(const std::vector<ChartStretch> &stretches,
                                          const ChartSpan &span, double width);
/// What held at the moment; null where nothing is known.
[[nodiscard]] const ChartStretch *stretchAt(const std::vector<ChartStretch> &stretches, qint64 at);

} // namespace atrium::controls
