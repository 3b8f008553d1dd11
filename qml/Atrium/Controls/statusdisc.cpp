// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "statusdisc.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr double kRing = 3.0;
constexpr double kEdge = 2.0;
constexpr double kDisc = 44.0; ///< What the other measures belong to.
constexpr double kDiscRinged = 34.0;
constexpr double kBadgeRoom
    = 6.0; ///< By which the badge and its gap stand out, below and at the trailing side.
constexpr double kBadge = 20.0;
constexpr double kBadgeGlyph = 14.0;
constexpr int kTurn = 360 * 16;
constexpr int kTop = 90 * 16;
constexpr double kShadeOfTurn = 0.25;

void paintGlyph(QPainter &painter, const QRectF &box, const QString &glyph, double size,
                const QColor &color)
{
    QFont font(u"Material Design Icons"_s);
    font.setPixelSize(static_cast<int>(size));
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(box, Qt::AlignCenter, glyph);
}

} // namespace

StatusDisc::StatusDisc(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    setImplicitSize(kDisc + kBadgeRoom, kDisc + kBadgeRoom);
    connect(this, &StatusDisc::changed, this, [this] { update(); });
}

void StatusDisc::paint(QPainter *painter)
{
    painter->setRenderHint(QPainter::Antialiasing);
    const double diameter = std::min(width(), height()) - kBadgeRoom;
    const double scale = diameter / kDisc;
    painter->translate(m_mirrored ? kBadgeRoom : 0.0, 0.0);
    const QRectF box(0, 0, diameter, diameter);
    if (m_hollow) {
        const double inset = kEdge / 2;
        painter->setPen(QPen(m_ringColor, kEdge));
        painter->setBrush(Qt::NoBrush);
        painter->drawEllipse(box.adjusted(inset, inset, -inset, -inset));
    } else {
        const double disc = ringed() ? kDiscRinged * scale : diameter;
        const double inset = (diameter - disc) / 2;
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_discColor);
        painter->drawEllipse(box.adjusted(inset, inset, -inset, -inset));
        if (ringed())
            paintRing(*painter, diameter);
    }
    const double glyph = (ringed() ? 20.0 : 24.0) * scale;
    paintGlyph(*painter, box, m_glyph, glyph, m_glyphColor);
    if (!m_badgeGlyph.isEmpty())
        paintBadge(*painter, diameter);
}

void StatusDisc::paintRing(QPainter &painter, double diameter) const
{
    const double inset = kRing / 2;
    const QRectF ring(inset, inset, diameter - kRing, diameter - kRing);
    const auto arc = [&](const QColor &color, double from, double to) {
        QPen pen(color, kRing);
        pen.setCapStyle(Qt::RoundCap);
        painter.setPen(pen);
        const int start = kTop - static_cast<int>(from * kTurn);
        painter.drawArc(ring, start, -static_cast<int>((to - from) * kTurn));
    };
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_trackColor, kRing));
    painter.drawEllipse(ring);
    if (m_fraction < 0.0) {
        arc(m_ringColor, m_sweepStart, m_sweepStart + kShadeOfTurn);
        return;
    }
    const double shown = std::clamp(m_fraction, 0.0, 1.0);
    if (m_wishFraction >= 0.0) {
        const double wished = std::clamp(m_wishFraction, 0.0, 1.0);
        QColor ghost = m_ringColor;
        ghost.setAlphaF(static_cast<float>(m_ghostOpacity));
        arc(ghost, std::min(shown, wished), std::max(shown, wished));
        if (std::min(shown, wished) > 0.0)
            arc(m_ringColor, 0.0, std::min(shown, wished));
    } else if (shown > 0.0) {
        arc(m_ringColor, 0.0, shown);
    }
}

void StatusDisc::paintBadge(QPainter &painter, double diameter) const
{
    const double out = kBadgeRoom - kEdge;
    const QRectF badge(m_mirrored ? -out : diameter - kBadge + out, diameter - kBadge + out, kBadge,
                       kBadge);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_groundColor);
    painter.drawEllipse(badge.adjusted(-kEdge, -kEdge, kEdge, kEdge));
    painter.setBrush(m_badgeColor);
    painter.drawEllipse(badge);
    paintGlyph(painter, badge, m_badgeGlyph, kBadgeGlyph, m_badgeGlyphColor);
}
