// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartview.h"

#include <QPointF>
#include <QPointer>
#include <QQuickItem>

/// Turns what hands do over a chart into movements of its view. One finger points, and lets the
/// page scroll where it moves up and down; two move and zoom. The mouse points by hovering, moves
/// by dragging, zooms by its wheel (sideways, or with Shift: moves). Keys: arrows point (with Shift
/// ten times as far), + and − zoom, Page Up and Down step, 0 and a double click show the whole
/// again, Escape points at nothing. Lives on the GUI thread.
class ChartTouch : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(ChartView *view READ view WRITE setView NOTIFY viewChanged FINAL)
    /// What of the width is the chart's: where the plots begin and end.
    Q_PROPERTY(double inset MEMBER m_inset NOTIFY insetChanged FINAL)
    Q_PROPERTY(double endInset MEMBER m_endInset NOTIFY insetChanged FINAL)
    Q_PROPERTY(bool byKeyboard READ isByKeyboard NOTIFY byKeyboardChanged FINAL)

public:
    explicit ChartTouch(QQuickItem *parent = nullptr);

    [[nodiscard]] ChartView *view() const { return m_view; }
    void setView(ChartView *view);
    [[nodiscard]] bool isByKeyboard() const { return m_isByKeyboard; }

Q_SIGNALS:
    void viewChanged();
    void insetChanged();
    void byKeyboardChanged();

protected:
    bool event(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseUngrabEvent() override;
    void hoverEnterEvent(QHoverEvent *event) override;
    void hoverMoveEvent(QHoverEvent *event) override;
    void hoverLeaveEvent(QHoverEvent *event) override;
    void touchEvent(QTouchEvent *event) override;
    void touchUngrabEvent() override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] double plotWidth() const;
    [[nodiscard]] double shareAt(double x) const;
    void touchOne(const QPointF &at);
    void touchTwo(const QPointF &a, const QPointF &b);
    void endTouch();
    void setByKeyboard(bool byKeyboard);

    QPointer<ChartView> m_view;
    double m_inset = 0.0, m_endInset = 0.0;
    QPointF m_pressedAt;
    double m_lastX = 0.0;
    bool m_isDragging = false;
    bool m_isByKeyboard = false;
    int m_fingers = 0;
    double m_middle = 0.0, m_apart = 0.0; // of two fingers
};
