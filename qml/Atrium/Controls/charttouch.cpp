// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charttouch.h"

#include <QKeyEvent>
#include <QNativeGestureEvent>

#include <algorithm>
#include <cmath>

namespace {

constexpr double kDragBegins = 12.0;
constexpr double kWheelNotch = 120.0; // eighths of a degree
constexpr double kWheelZoom = 0.8; // of the time, by a notch
constexpr double kKeyZoom = 0.5;
constexpr double kWheelPan = 0.1; // of the width, by a notch
constexpr double kLeastApart = 24.0; // two fingers are never nearer

} // namespace

ChartTouch::ChartTouch(QQuickItem *parent)
    : QQuickItem(parent)
{
    setAcceptedMouseButtons(Qt::LeftButton);
    setAcceptHoverEvents(true);
    setAcceptTouchEvents(true);
    setFlag(ItemIsFocusScope, false);
    setActiveFocusOnTab(true);
}

void ChartTouch::setView(ChartView *view)
{
    if (m_view == view)
        return;
    m_view = view;
    Q_EMIT viewChanged();
}

double ChartTouch::plotWidth() const
{
    return std::max(1.0, width() - m_inset - m_endInset);
}

double ChartTouch::shareAt(double x) const
{
    return std::clamp((x - m_inset) / plotWidth(), 0.0, 1.0);
}

bool ChartTouch::event(QEvent *event)
{
    if (event->type() == QEvent::NativeGesture && m_view) {
        auto *gesture = static_cast<QNativeGestureEvent *>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            m_view->zoom(1.0 / std::max(0.1, 1.0 + gesture->value()),
                         shareAt(gesture->position().x()));
            return true;
        }
    }
    return QQuickItem::event(event);
}

void ChartTouch::mousePressEvent(QMouseEvent *event)
{
    m_pressedAt = event->position();
    m_lastX = event->position().x();
    m_isDragging = false;
    setByKeyboard(false);
    if (m_view)
        m_view->pointAt(shareAt(m_lastX));
}

void ChartTouch::mouseMoveEvent(QMouseEvent *event)
{
    const double x = event->position().x();
    if (!m_isDragging && std::abs(x - m_pressedAt.x()) < kDragBegins)
        return;
    if (!m_isDragging) {
        m_isDragging = true;
        setKeepMouseGrab(true);
        m_lastX = m_pressedAt.x();
    }
    if (m_view)
        m_view->pan((m_lastX - x) / plotWidth());
    m_lastX = x;
    if (m_view)
        m_view->pointAt(shareAt(x));
}

void ChartTouch::mouseReleaseEvent(QMouseEvent *)
{
    m_isDragging = false;
    setKeepMouseGrab(false);
}

void ChartTouch::mouseDoubleClickEvent(QMouseEvent *)
{
    if (m_view)
        m_view->askWhole();
}

void ChartTouch::mouseUngrabEvent()
{
    m_isDragging = false;
    setKeepMouseGrab(false);
}

void ChartTouch::hoverEnterEvent(QHoverEvent *event)
{
    if (m_view && m_fingers == 0)
        m_view->pointAt(shareAt(event->position().x()));
}

void ChartTouch::hoverMoveEvent(QHoverEvent *event)
{
    if (m_view && m_fingers == 0 && event->position() != event->oldPosF())
        m_view->pointAt(shareAt(event->position().x()));
}

void ChartTouch::hoverLeaveEvent(QHoverEvent *)
{
    if (m_view && !m_isByKeyboard && m_fingers == 0)
        m_view->unpoint();
}

void ChartTouch::touchEvent(QTouchEvent *event)
{
    if (!m_view || event->type() == QEvent::TouchCancel) {
        endTouch();
        return;
    }
    std::vector<QPointF> fingers;
    for (const QEventPoint &point : event->points()) {
        if (point.state() != QEventPoint::Released)
            fingers.push_back(point.position());
    }
    setByKeyboard(false);
    if (fingers.size() >= 2)
        touchTwo(fingers.at(0), fingers.at(1));
    else if (fingers.size() == 1)
        touchOne(fingers.front());
    else
        endTouch();
    event->accept();
}

// A finger that came back from two stays a pointer; what it showed stays when it is gone, so that
// nothing is covered while one reads.
void ChartTouch::touchOne(const QPointF &at)
{
    if (m_fingers == 0)
        m_pressedAt = at;
    const bool isAcross = std::abs(at.x() - m_pressedAt.x()) > kDragBegins
        && std::abs(at.x() - m_pressedAt.x()) > std::abs(at.y() - m_pressedAt.y());
    if (isAcross || m_fingers > 1) {
        setKeepTouchGrab(true);
        setKeepMouseGrab(true);
    }
    m_fingers = 1;
    m_view->pointAt(shareAt(at.x()));
}

void ChartTouch::touchTwo(const QPointF &a, const QPointF &b)
{
    const double middle = (a.x() + b.x()) / 2.0;
    const double apart = std::max(kLeastApart, std::abs(a.x() - b.x()));
    if (m_fingers != 2) {
        m_fingers = 2;
        setKeepTouchGrab(true);
        setKeepMouseGrab(true);
        m_view->unpoint();
    } else {
        m_view->pan((m_middle - middle) / plotWidth());
        m_view->zoom(m_apart / apart, shareAt(middle));
    }
    m_middle = middle;
    m_apart = apart;
}

void ChartTouch::endTouch()
{
    m_fingers = 0;
    setKeepTouchGrab(false);
    setKeepMouseGrab(false);
}

void ChartTouch::touchUngrabEvent()
{
    endTouch();
}

void ChartTouch::wheelEvent(QWheelEvent *event)
{
    const QPoint angle = event->angleDelta();
    const bool isSideways = std::abs(angle.x()) > std::abs(angle.y())
        || event->modifiers().testFlag(Qt::ShiftModifier);
    const double notches = (isSideways && angle.x() != 0 ? angle.x() : angle.y()) / kWheelNotch;
    // What cannot grow any more is no reason to hold the page.
    const bool isAtEnd
        = m_view && !isSideways && (notches < 0 ? m_view->isWidest() : m_view->isNarrowest());
    if (!m_view || notches == 0.0 || isAtEnd) {
        event->ignore();
        return;
    }
    if (isSideways)
        m_view->pan(-notches * kWheelPan);
    else
        m_view->zoom(std::pow(kWheelZoom, notches), shareAt(event->position().x()));
    event->accept();
}

void ChartTouch::keyPressEvent(QKeyEvent *event)
{
    if (!m_view) {
        event->ignore();
        return;
    }
    setByKeyboard(true);
    const int far = event->modifiers().testFlag(Qt::ShiftModifier) ? 10 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
        return m_view->movePointer(-far);
    case Qt::Key_Right:
        return m_view->movePointer(far);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return m_view->zoomHere(kKeyZoom);
    case Qt::Key_Minus:
        return m_view->zoomHere(1.0 / kKeyZoom);
    case Qt::Key_PageUp:
        return m_view->askStep(-1);
    case Qt::Key_PageDown:
        return m_view->askStep(1);
    case Qt::Key_Home:
        return m_view->pointAt(0.0);
    case Qt::Key_End:
        return m_view->pointAt(1.0);
    case Qt::Key_0:
        return m_view->askWhole();
    case Qt::Key_Escape:
        event->setAccepted(m_view->isPointing());
        return m_view->unpoint();
    default:
        event->ignore();
    }
}

void ChartTouch::focusInEvent(QFocusEvent *event)
{
    QQuickItem::focusInEvent(event);
    setByKeyboard(event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason
                  || event->reason() == Qt::ShortcutFocusReason
                  || event->reason() == Qt::PopupFocusReason);
}

void ChartTouch::focusOutEvent(QFocusEvent *event)
{
    QQuickItem::focusOutEvent(event);
    setByKeyboard(false);
}

void ChartTouch::setByKeyboard(bool byKeyboard)
{
    if (byKeyboard == m_isByKeyboard)
        return;
    m_isByKeyboard = byKeyboard;
    Q_EMIT byKeyboardChanged();
}
