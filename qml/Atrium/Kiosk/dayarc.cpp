// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dayarc.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace {

constexpr double kStroke = 3.0;
constexpr double kSunRadius = 14.0;
constexpr double kGap = 5.0; // between the sun and the ring
constexpr double kHalfTurn = 180.0;
constexpr int kQtUnit = 16;

} // namespace

DayArc::DayArc(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    connect(this, &DayArc::changed, this, [this] { update(); });
}

void DayArc::paint(QPainter *painter)
{
    painter->setRenderHint(QPainter::Antialiasing);
    const double radius = width() / 2 - kSunRadius;
    const QPointF middle(width() / 2, kSunRadius + radius);
    const QRectF box(middle - QPointF(radius, radius), middle + QPointF(radius, radius));
    const double gone = std::clamp(m_gone, 0.0, 1.0);
    const bool isUp = gone > 0.0 && gone < 1.0;
    const double gap = !isUp ? 0.0 : (kSunRadius + kGap) / (radius * std::numbers::pi);
    const auto arc = [&](const QColor &color, double from, double to) {
        if (to <= from)
            return;
        QPen pen(color, kStroke);
        pen.setCapStyle(Qt::RoundCap);
        painter->setPen(pen);
        painter->drawArc(box, static_cast<int>((1.0 - from) * kHalfTurn * kQtUnit),
                         static_cast<int>((from - to) * kHalfTurn * kQtUnit));
    };
    painter->setBrush(Qt::NoBrush);
    arc(m_goneColor, 0.0, gone - gap);
    arc(m_leftColor, gone + gap, 1.0);
    if (!isUp)
        return; // it has set, or is to rise
    const double angle = (1.0 - gone) * std::numbers::pi;
    painter->setPen(Qt::NoPen);
    painter->setBrush(m_sunColor);
    painter->drawEllipse(middle + QPointF(std::cos(angle), -std::sin(angle)) * radius, kSunRadius,
                         kSunRadius);
}
