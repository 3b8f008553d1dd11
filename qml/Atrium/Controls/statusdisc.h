// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QQuickPaintedItem>

/// The disc of a tile: glyph, ground, the 3-pixel ring that says how much, and the badge (UI.md
/// §5). One painted item, since a house shows hundreds. Lives on the GUI thread.
class StatusDisc : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString glyph MEMBER m_glyph NOTIFY changed FINAL)
    Q_PROPERTY(QString badgeGlyph MEMBER m_badgeGlyph NOTIFY changed FINAL)
    Q_PROPERTY(double fraction MEMBER m_fraction NOTIFY changed FINAL)
    Q_PROPERTY(double wishFraction MEMBER m_wishFraction NOTIFY changed FINAL)
    Q_PROPERTY(bool sweeping MEMBER m_sweeping NOTIFY changed FINAL)
    Q_PROPERTY(double sweepStart MEMBER m_sweepStart NOTIFY changed FINAL)
    Q_PROPERTY(bool hollow MEMBER m_hollow NOTIFY changed FINAL)
    Q_PROPERTY(bool mirrored MEMBER m_mirrored NOTIFY changed FINAL)
    Q_PROPERTY(QColor discColor MEMBER m_discColor NOTIFY changed FINAL)
    Q_PROPERTY(QColor glyphColor MEMBER m_glyphColor NOTIFY changed FINAL)
    Q_PROPERTY(QColor ringColor MEMBER m_ringColor NOTIFY changed FINAL)
    Q_PROPERTY(QColor trackColor MEMBER m_trackColor NOTIFY changed FINAL)
    Q_PROPERTY(QColor groundColor MEMBER m_groundColor NOTIFY changed FINAL)
    Q_PROPERTY(QColor badgeColor MEMBER m_badgeColor NOTIFY changed FINAL)
    Q_PROPERTY(QColor badgeGlyphColor MEMBER m_badgeGlyphColor NOTIFY changed FINAL)
    Q_PROPERTY(double ghostOpacity MEMBER m_ghostOpacity NOTIFY changed FINAL)

public:
    explicit StatusDisc(QQuickItem *parent = nullptr);
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] bool ringed() const { return (m_fraction >= 0.0 || m_sweeping) && !m_hollow; }
    void paintRing(QPainter &painter, double diameter) const;
    void paintBadge(QPainter &painter, double diameter) const;

    QString m_glyph, m_badgeGlyph;
    double m_fraction = -1.0, m_wishFraction = -1.0, m_sweepStart = 0.0, m_ghostOpacity = 0.45;
    bool m_sweeping = false, m_hollow = false, m_mirrored = false;
    QColor m_discColor, m_glyphColor, m_ringColor, m_trackColor, m_groundColor;
    QColor m_badgeColor, m_badgeGlyphColor;
};
