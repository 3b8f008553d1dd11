// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QObject>
#include <qqmlregistration.h>

/// The colours of the scene that a panel shows at rest, by the light outside. Lives on the GUI
/// thread.
class AmbientColors : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Look look READ look WRITE setLook NOTIFY changed FINAL)
    Q_PROPERTY(QColor top READ top NOTIFY changed FINAL)
    Q_PROPERTY(QColor bottom READ bottom NOTIFY changed FINAL)
    Q_PROPERTY(QColor clock READ clock NOTIFY changed FINAL)
    Q_PROPERTY(QColor text READ text NOTIFY changed FINAL)
    Q_PROPERTY(QColor textMedium READ textMedium NOTIFY changed FINAL)
    Q_PROPERTY(QColor notice READ notice NOTIFY changed FINAL)
    Q_PROPERTY(QColor faint READ faint NOTIFY changed FINAL)

public:
    enum class Look { Day, Dusk, Night };
    Q_ENUM(Look)

    explicit AmbientColors(QObject *parent = nullptr);

    [[nodiscard]] Look look() const { return m_look; }
    void setLook(Look look);

    [[nodiscard]] QColor top() const { return m_top; }
    [[nodiscard]] QColor bottom() const { return m_bottom; }
    [[nodiscard]] QColor clock() const { return m_clock; }
    [[nodiscard]] QColor text() const { return m_text; }
    [[nodiscard]] QColor textMedium() const { return m_textMedium; }
    /// Of the one line of notice at night.
    [[nodiscard]] QColor notice() const { return m_notice; }
    /// Grounds of chips, what of the day is to come.
    [[nodiscard]] QColor faint() const;

Q_SIGNALS:
    void changed();

private:
    void read();

    Look m_look = Look::Day;
    QColor m_top, m_bottom, m_clock, m_text, m_textMedium, m_notice;
};
