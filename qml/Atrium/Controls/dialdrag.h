// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialring.h"

#include <QPointer>
#include <QQuickItem>

/// Drags along the dial's arc and its keys. Presses off the arc pass through. Lives on the GUI
/// thread.
class DialDrag : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(DialRing *ring MEMBER m_ring NOTIFY setUp FINAL)
    Q_PROPERTY(double from MEMBER m_from NOTIFY setUp FINAL)
    Q_PROPERTY(double to MEMBER m_to NOTIFY setUp FINAL)
    Q_PROPERTY(double step MEMBER m_step NOTIFY setUp FINAL)
    Q_PROPERTY(bool active READ isActive NOTIFY dragChanged FINAL)
    Q_PROPERTY(double value READ value NOTIFY dragChanged FINAL)
    Q_PROPERTY(bool byKeyboard READ isByKeyboard NOTIFY byKeyboardChanged FINAL)

public:
    explicit DialDrag(QQuickItem *parent = nullptr);

    [[nodiscard]] bool isActive() const { return m_active; }
    [[nodiscard]] double value() const { return m_value; }
    [[nodiscard]] bool isByKeyboard() const { return m_byKeyboard; }
    [[nodiscard]] bool contains(const QPointF &point) const override;

Q_SIGNALS:
    void setUp();
    void dragChanged();
    void byKeyboardChanged();
    void chosen(double value);
    void stepped(int steps);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseUngrabEvent() override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void dragTo(QPointF point);
    void end(bool choose);

    QPointer<DialRing> m_ring;
    double m_from = 0.0, m_to = 1.0, m_step = 0.0, m_value = 0.0;
    bool m_active = false, m_byKeyboard = false;
};
