// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QQuickPaintedItem>

/// The arc of the dial: 270° from 135°, fill, handle, the wish as a second handle, the measured
/// value as a dot. Lives on the GUI thread.
class DialRing : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(double fraction MEMBER m_fraction NOTIFY changed FINAL)
    Q_PROPERTY(double wishFraction MEMBER m_wishFraction NOTIFY changed FINAL)
    Q_PROPERTY(double measuredFraction MEMBER m_measuredFraction NOTIFY changed FINAL)
    Q_PROPERTY(bool hollow MEMBER m_hollow NOTIFY changed FINAL)
    Q_PROPERTY(double stroke MEMBER m_stroke NOTIFY changed FINAL)
    Q_PROPERTY(QColor trackColor MEMBER m_trackColor NOTIFY changed FINAL)
    Q_PROPERTY(QColor fillColor MEMBER m_fillColor NOTIFY changed FINAL)
    Q_PROPERTY(QColor handleColor MEMBER m_handleColor NOTIFY changed FINAL)
    Q_PROPERTY(QColor wishColor MEMBER m_wishColor NOTIFY changed FINAL)
    Q_PROPERTY(QColor dotColor MEMBER m_dotColor NOTIFY changed FINAL)

public:
    explicit DialRing(QQuickItem *parent = nullptr);
    void paint(QPainter *painter) override;

    /// The fraction whose place on the arc is nearest to the point.
    Q_INVOKABLE [[nodiscard]] double fractionAt(double x, double y) const;

Q_SIGNALS:
    void changed();

private:
    void paintHandle(QPainter &painter, double fraction, const QColor &color) const;

    double m_fraction = -1.0, m_wishFraction = -1.0, m_measuredFraction = -1.0, m_stroke = 20.0;
    bool m_hollow = false;
    QColor m_trackColor, m_fillColor, m_handleColor, m_wishColor, m_dotColor;
};
