// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QQuickPaintedItem>

/// The day as half a ring from sunrise to sunset: what is gone solid, the sun a dot. Wide twice its
/// height, but for the stroke. Lives on the GUI thread.
class DayArc : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(double gone MEMBER m_gone NOTIFY changed FINAL)
    Q_PROPERTY(QColor goneColor MEMBER m_goneColor NOTIFY changed FINAL)
    Q_PROPERTY(QColor leftColor MEMBER m_leftColor NOTIFY changed FINAL)
    Q_PROPERTY(QColor sunColor MEMBER m_sunColor NOTIFY changed FINAL)

public:
    explicit DayArc(QQuickItem *parent = nullptr);
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void changed();

private:
    double m_gone = 0.0;
    QColor m_goneColor, m_leftColor, m_sunColor;
};
