// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialdrag.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>

namespace {

constexpr double kReach = 48.0; ///< How far within the outer edge a press still means the arc.

} // namespace

DialDrag::DialDrag(QQuickItem *parent)
    : QQuickItem(parent)
{
    setAcceptedMouseButtons(Qt::LeftButton);
    setActiveFocusOnTab(true);
}

bool DialDrag::contains(const QPointF &point) const
{
    const double radius = std::min(width(), height()) / 2;
    const double distance = std::hypot(point.x() - radius, point.y() - radius);
    const bool inOpening = point.y() > radius && std::abs(point.x() - radius) < point.y() - radius;
    return distance <= radius + 4 && distance >= radius - kReach && !inOpening;
}

void DialDrag::mousePressEvent(QMouseEvent *event)
{
    m_byKeyboard = false;
    Q_EMIT byKeyboardChanged();
    forceActiveFocus(Qt::MouseFocusReason);
    setKeepMouseGrab(true);
    m_active = true;
    dragTo(event->position());
}

void DialDrag::mouseMoveEvent(QMouseEvent *event)
{
    if (m_active)
        dragTo(event->position());
}

void DialDrag::mouseReleaseEvent(QMouseEvent *)
{
    end(true);
}

void DialDrag::mouseUngrabEvent()
{
    end(false);
}

void DialDrag::dragTo(QPointF point)
{
    if (m_ring == nullptr)
        return;
    double wanted = m_from + m_ring->fractionAt(point.x(), point.y()) * (m_to - m_from);
    if (m_step > 0.0)
        wanted = m_from + std::round((wanted - m_from) / m_step) * m_step;
    m_value = std::clamp(wanted, std::min(m_from, m_to), std::max(m_from, m_to));
    Q_EMIT dragChanged();
}

void DialDrag::end(bool choose)
{
    setKeepMouseGrab(false);
    if (!m_active)
        return;
    m_active = false;
    const double wanted = m_value;
    Q_EMIT dragChanged();
    if (choose)
        Q_EMIT chosen(wanted);
}

void DialDrag::keyPressEvent(QKeyEvent *event)
{
    const int size = event->modifiers().testFlag(Qt::ShiftModifier) ? 10 : 1;
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Up:
    case Qt::Key_Right:
        Q_EMIT stepped(size);
        break;
    case Qt::Key_Minus:
    case Qt::Key_Down:
    case Qt::Key_Left:
        Q_EMIT stepped(-size);
        break;
    case Qt::Key_Escape:
        if (m_active)
            end(false);
        else
            event->ignore();
        break;
    default:
        event->ignore();
    }
    m_byKeyboard = true;
    Q_EMIT byKeyboardChanged();
}

void DialDrag::focusInEvent(QFocusEvent *event)
{
    m_byKeyboard
        = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    Q_EMIT byKeyboardChanged();
    QQuickItem::focusInEvent(event);
}
