// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBasicTimer>
#include <QPointF>
#include <QQuickItem>

/// Turns presses, drags and keys over its area into what a tile or a slider is asked: tap, open, a
/// value. A press is never lost: it ends as a tap, as an open, as a drag, or visibly as canceled
/// (the page scrolled). Lives on the GUI thread.
class GestureArea : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool ranged MEMBER m_ranged NOTIFY rangeChanged FINAL)
    Q_PROPERTY(bool arrowsStep MEMBER m_arrowsStep NOTIFY rangeChanged FINAL)
    Q_PROPERTY(bool mirrored MEMBER m_mirrored NOTIFY rangeChanged FINAL)
    Q_PROPERTY(Qt::Orientation orientation MEMBER m_orientation NOTIFY rangeChanged FINAL)
    Q_PROPERTY(bool tapJumps MEMBER m_tapJumps NOTIFY rangeChanged FINAL)
    Q_PROPERTY(double from MEMBER m_from NOTIFY rangeChanged FINAL)
    Q_PROPERTY(double to MEMBER m_to NOTIFY rangeChanged FINAL)
    Q_PROPERTY(double step MEMBER m_step NOTIFY rangeChanged FINAL)
    Q_PROPERTY(double value MEMBER m_value NOTIFY rangeChanged FINAL)
    Q_PROPERTY(double dragValue READ dragValue NOTIFY dragChanged FINAL)
    Q_PROPERTY(bool dragging READ isDragging NOTIFY dragChanged FINAL)
    Q_PROPERTY(bool pressed READ isPressed NOTIFY pressedChanged FINAL)
    Q_PROPERTY(bool hovered READ isHovered NOTIFY hoveredChanged FINAL)
    /// Whether the focus came, or was last used, by a key: then it is drawn.
    Q_PROPERTY(bool byKeyboard READ isByKeyboard NOTIFY byKeyboardChanged FINAL)

public:
    explicit GestureArea(QQuickItem *parent = nullptr);

    /// The value under the finger while dragging; the one from before while the finger is off
    /// by 80.
    [[nodiscard]] double dragValue() const { return m_dragValue; }
    [[nodiscard]] bool isDragging() const { return m_dragging; }
    [[nodiscard]] bool isPressed() const { return m_pressed; }
    [[nodiscard]] bool isHovered() const { return m_hovered; }
    [[nodiscard]] bool isByKeyboard() const { return m_byKeyboard; }

    /// Asks for the value @p steps steps from the one that holds.
    Q_INVOKABLE void stepBy(int steps);

Q_SIGNALS:
    void rangeChanged();
    void dragChanged();
    void pressedChanged();
    void hoveredChanged();
    void byKeyboardChanged();
    /// The primary action: a tap, Space.
    void tapped();
    /// The detail: a long press, Enter, the right button.
    void opened();
    /// The value under the finger moved.
    void valueDragged(double value);
    /// The finger left at @p value, or a key asked for it.
    void valueChosen(double value);
    /// A drag ended where it began.
    void dragReturned();

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseUngrabEvent() override;
    void hoverEnterEvent(QHoverEvent *event) override;
    void hoverLeaveEvent(QHoverEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void itemChange(ItemChange change, const ItemChangeData &data) override;

private:
    [[nodiscard]] double along(QPointF point) const;
    [[nodiscard]] double length() const;
    [[nodiscard]] double snapped(double value) const;
    [[nodiscard]] int arrowSteps(int key) const;
    void dragTo(QPointF point);
    void setByKeyboard(bool byKeyboard);
    void endPress();
    void endDrag(bool choose);

    bool m_ranged = false, m_arrowsStep = false, m_mirrored = false, m_tapJumps = false;
    Qt::Orientation m_orientation = Qt::Horizontal;
    double m_from = 0.0, m_to = 1.0, m_step = 0.0, m_value = 0.0;
    double m_startValue = 0.0, m_dragValue = 0.0;
    QPointF m_pressedAt, m_dragAt;
    bool m_pressed = false, m_hovered = false, m_dragging = false, m_away = false,
         m_byPointer = false, m_byKeyboard = false;
    QBasicTimer m_longPress;
};
