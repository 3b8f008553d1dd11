// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialring.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace {

constexpr double kStart = 135.0; ///< Clockwise from three o'clock.
constexpr double kSpan = 270.0;
constexpr double kHandleWidth = 4.0;
constexpr double kHandleInset = 4.0;
constexpr double kDotInset = 8.0;
constexpr double kDotRadius = 4.0;
constexpr int kQtUnit = 16;

} // namespace

DialRing::DialRing(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    connect(this, &DialRing::changed, this, [this] { update(); });
}

void DialRing::paint(QPainter *painter)
{
    painter->setRenderHint(QPainter::Antialiasing);
    const double diameter = std::min(width(), height());
    const double inset = m_stroke / 2;
    const QRectF box(inset, inset, diameter - m_stroke, diameter - m_stroke);
    const auto arc = [&](const QColor &color, double thickness, double from, double to) {
        QPen pen(color, thickness);
        pen.setCapStyle(Qt::RoundCap);
        painter->setPen(pen);
        painter->drawArc(box, static_cast<int>(-(kStart + from * kSpan) * kQtUnit),
                         static_cast<int>(-(to - from) * kSpan * kQtUnit));
    };
    painter->setBrush(Qt::NoBrush);
    arc(m_trackColor, m_hollow ? 2.0 : m_stroke, 0.0, 1.0);
    const double shown = std::clamp(m_fraction, 0.0, 1.0);
    if (m_fraction >= 0.0 && !m_hollow)
        arc(m_fillColor, m_stroke, 0.0, shown);
    if (m_wishFraction >= 0.0) {
        arc(m_wishColor, 2.0, std::min(shown, m_wishFraction), std::max(shown, m_wishFraction));
        paintHandle(*painter, m_wishFraction, m_wishColor);
    }
    if (m_fraction >= 0.0)
        paintHandle(*painter, shown, m_handleColor);
    if (m_measuredFraction >= 0.0) {
        const double angle
            = (kStart + std::clamp(m_measuredFraction, 0.0, 1.0) * kSpan) * M_PI / 180.0;
        const double radius = diameter / 2 - m_stroke - kDotInset - kDotRadius;
        const QPointF middle(diameter / 2, diameter / 2);
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_dotColor);
        painter->drawEllipse(middle + QPointF(std::cos(angle), std::sin(angle)) * radius,
                             kDotRadius, kDotRadius);
    }
}

void DialRing::paintHandle(QPainter &painter, double fraction, const QColor &color) const
{
    const double radius = std::min(width(), height()) / 2;
    painter.save();
    painter.translate(radius, radius);
    painter.rotate(kStart + std::clamp(fraction, 0.0, 1.0) * kSpan);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRoundedRect(QRectF(radius - m_stroke + kHandleInset, -kHandleWidth / 2,
                                   m_stroke - 2 * kHandleInset, kHandleWidth),
                            kHandleWidth / 2, kHandleWidth / 2);
    painter.restore();
}

double DialRing::fractionAt(double x, double y) const
{
    const double radius = std::min(width(), height()) / 2;
    const double angle = std::atan2(y - radius, x - radius) * 180.0 / M_PI;
    const double along = std::fmod(angle - kStart + 720.0, 360.0);
    if (along <= kSpan)
        return along / kSpan;
    return along < (kSpan + 360.0) / 2 ? 1.0 : 0.0;
}
