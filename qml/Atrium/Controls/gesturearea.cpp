// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gesturearea.h"

#include <QHoverEvent>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>

namespace {

constexpr double kDragBegins = 12.0;
constexpr double kDragReturns = 80.0;
constexpr int kLongPressMs = 400;

} // namespace

GestureArea::GestureArea(QQuickItem *parent)
    : QQuickItem(parent)
{
    setAcceptedMouseButtons(Qt::LeftButton | Qt::RightButton);
    setAcceptHoverEvents(true);
    setActiveFocusOnTab(true);
}

double GestureArea::along(QPointF point) const
{
    if (m_orientation == Qt::Vertical)
        return -point.y();
    return m_mirrored ? -point.x() : point.x();
}

double GestureArea::length() const
{
    return std::max(1.0, m_orientation == Qt::Vertical ? height() : width());
}

double GestureArea::snapped(double value) const
{
    double result = value;
    if (m_step > 0.0)
        result = m_from + std::round((value - m_from) / m_step) * m_step;
    return std::clamp(result, std::min(m_from, m_to), std::max(m_from, m_to));
}

void GestureArea::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::RightButton) {
        Q_EMIT opened();
        return;
    }
    m_pressedAt = event->position();
    m_byPointer = event->source() == Qt::MouseEventNotSynthesized
        && event->device()->type() != QInputDevice::DeviceType::TouchScreen;
    m_pressed = true;
    setByKeyboard(false);
    m_longPress.start(kLongPressMs, this);
    if (m_byPointer)
        forceActiveFocus(Qt::MouseFocusReason);
    Q_EMIT pressedChanged();
}

void GestureArea::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_pressed)
        return;
    const QPointF moved = event->position() - m_pressedAt;
    if (!m_dragging) {
        const bool vertical = m_orientation == Qt::Vertical;
        const double main = std::abs(vertical ? moved.y() : moved.x());
        const double cross = std::abs(vertical ? moved.x() : moved.y());
        if (std::max(main, cross) >= kDragBegins)
            m_longPress.stop();
        if (!m_ranged || main < kDragBegins || main <= cross)
            return;
        m_dragging = true;
        m_away = false;
        m_dragAt = event->position();
        m_startValue = std::isfinite(m_value) ? m_value : m_from;
        m_dragValue = m_startValue;
        setKeepMouseGrab(true);
        Q_EMIT dragChanged();
    }
    dragTo(event->position());
}

void GestureArea::dragTo(QPointF point)
{
    const double cross = m_orientation == Qt::Vertical ? point.x() : point.y();
    const double extent = m_orientation == Qt::Vertical ? width() : height();
    m_away = cross < -kDragReturns || cross > extent + kDragReturns;
    const double moved = (along(point) - along(m_dragAt)) / length() * (m_to - m_from);
    const double wanted = m_away ? m_startValue : snapped(m_startValue + moved);
    if (wanted == m_dragValue)
        return;
    m_dragValue = wanted;
    Q_EMIT dragChanged();
    Q_EMIT valueDragged(wanted);
}

void GestureArea::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_pressed)
        return;
    const bool dragged = m_dragging;
    const bool inside = contains(event->position());
    const bool still = (event->position() - m_pressedAt).manhattanLength() < 2 * kDragBegins;
    const bool longPressed = !m_longPress.isActive() && !dragged && still;
    if (dragged)
        endDrag(!m_away);
    endPress();
    if (dragged || !inside || longPressed)
        return;
    if (m_tapJumps && m_ranged && m_byPointer) {
        const double start = m_orientation == Qt::Vertical || m_mirrored ? length() : 0.0;
        Q_EMIT valueChosen(
            snapped(m_from + (along(event->position()) + start) / length() * (m_to - m_from)));
        return;
    }
    Q_EMIT tapped();
}

void GestureArea::mouseUngrabEvent()
{
    if (m_dragging)
        endDrag(false);
    endPress();
}

void GestureArea::endPress()
{
    m_longPress.stop();
    setKeepMouseGrab(false);
    if (!m_pressed)
        return;
    m_pressed = false;
    Q_EMIT pressedChanged();
}

void GestureArea::endDrag(bool choose)
{
    m_dragging = false;
    const double wanted = m_dragValue;
    Q_EMIT dragChanged();
    if (choose)
        Q_EMIT valueChosen(wanted);
    else
        Q_EMIT dragReturned();
}

void GestureArea::hoverEnterEvent(QHoverEvent *event)
{
    event->accept();
    m_hovered = true;
    Q_EMIT hoveredChanged();
}

void GestureArea::hoverLeaveEvent(QHoverEvent *event)
{
    event->accept();
    m_hovered = false;
    Q_EMIT hoveredChanged();
}

int GestureArea::arrowSteps(int key) const
{
    const int toward = m_mirrored ? -1 : 1;
    switch (key) {
    case Qt::Key_Right:
        return toward;
    case Qt::Key_Left:
        return -toward;
    case Qt::Key_Up:
        return 1;
    case Qt::Key_Down:
        return -1;
    default:
        return 0;
    }
}

void GestureArea::setByKeyboard(bool byKeyboard)
{
    if (m_byKeyboard == byKeyboard)
        return;
    m_byKeyboard = byKeyboard;
    Q_EMIT byKeyboardChanged();
}

void GestureArea::focusInEvent(QFocusEvent *event)
{
    setByKeyboard(event->reason() == Qt::TabFocusReason
                  || event->reason() == Qt::BacktabFocusReason);
    QQuickItem::focusInEvent(event);
}

void GestureArea::keyPressEvent(QKeyEvent *event)
{
    setByKeyboard(true);
    const int size = event->modifiers().testFlag(Qt::ShiftModifier) ? 10 : 1;
    const int arrow = m_ranged && m_arrowsStep ? arrowSteps(event->key()) : 0;
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) {
        Q_EMIT tapped();
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        Q_EMIT opened();
    } else if (m_ranged && (event->key() == Qt::Key_Plus || event->key() == Qt::Key_Equal)) {
        stepBy(size);
    } else if (m_ranged && (event->key() == Qt::Key_Minus || event->key() == Qt::Key_Underscore)) {
        stepBy(-size);
    } else if (arrow != 0) {
        stepBy(arrow * size);
    } else if (m_ranged && m_arrowsStep && event->key() == Qt::Key_Home) {
        Q_EMIT valueChosen(m_from);
    } else if (m_ranged && m_arrowsStep && event->key() == Qt::Key_End) {
        Q_EMIT valueChosen(m_to);
    } else if (event->key() == Qt::Key_Escape && m_dragging) {
        endDrag(false);
        endPress();
    } else {
        event->ignore();
    }
}

void GestureArea::stepBy(int steps)
{
    const double fallback = (m_to - m_from) / 100.0;
    const double step = m_step > 0.0 ? m_step : fallback;
    const double now = std::isfinite(m_value) ? m_value : m_from;
    Q_EMIT valueChosen(snapped(now + steps * step));
}

void GestureArea::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_longPress.timerId())
        return;
    m_longPress.stop();
    if (m_pressed && !m_dragging)
        Q_EMIT opened();
}

void GestureArea::itemChange(ItemChange change, const ItemChangeData &data)
{
    const bool gone
        = (change == ItemVisibleHasChanged || change == ItemEnabledHasChanged) && !data.boolValue;
    if (gone && m_pressed)
        mouseUngrabEvent();
    if (gone && m_hovered) {
        m_hovered = false;
        Q_EMIT hoveredChanged();
    }
    QQuickItem::itemChange(change, data);
}
