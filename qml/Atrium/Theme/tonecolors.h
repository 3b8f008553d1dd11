// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QColor>
#include <QObject>
#include <QQmlParserStatus>

/// The five colours of one tone in the theme that holds, or of a coloured lamp; follows both. Lives
/// on the GUI thread.
class ToneColors : public QObject, public QQmlParserStatus
{
    Q_OBJECT
    Q_INTERFACES(QQmlParserStatus)
    QML_ELEMENT
    Q_PROPERTY(Tone::Kind tone READ tone WRITE setTone NOTIFY changed FINAL)
    Q_PROPERTY(double lampHue READ lampHue WRITE setLampHue NOTIFY changed FINAL)
    Q_PROPERTY(
        double lampSaturation READ lampSaturation WRITE setLampSaturation NOTIFY changed FINAL)
    Q_PROPERTY(QColor foreground READ foreground NOTIFY changed FINAL)
    Q_PROPERTY(QColor container READ container NOTIFY changed FINAL)
    Q_PROPERTY(QColor containerText READ containerText NOTIFY changed FINAL)
    Q_PROPERTY(QColor solid READ solid NOTIFY changed FINAL)
    Q_PROPERTY(QColor solidText READ solidText NOTIFY changed FINAL)

public:
    using QObject::QObject;

    [[nodiscard]] Tone::Kind tone() const { return m_tone; }
    void setTone(Tone::Kind tone);
    /// Degrees of HSV; below 0: no coloured lamp.
    [[nodiscard]] double lampHue() const { return m_hue; }
    void setLampHue(double hue);
    /// 0..1
    [[nodiscard]] double lampSaturation() const { return m_saturation; }
    void setLampSaturation(double saturation);

    [[nodiscard]] QColor foreground() const { return m_set.foreground; }
    [[nodiscard]] QColor container() const { return m_set.container; }
    [[nodiscard]] QColor containerText() const { return m_set.onContainer; }
    [[nodiscard]] QColor solid() const { return m_set.solid; }
    [[nodiscard]] QColor solidText() const { return m_set.onSolid; }

    void classBegin() override { }
    void componentComplete() override;

Q_SIGNALS:
    void changed();

private:
    void refresh();

    Theme *m_theme = nullptr;
    Tone::Kind m_tone = Tone::Neutral;
    double m_hue = -1.0;
    double m_saturation = 0.0;
    atrium::theme::ToneSet m_set;
};
