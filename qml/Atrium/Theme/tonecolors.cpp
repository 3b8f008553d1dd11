// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tonecolors.h"

#include <QQmlEngine>

void ToneColors::setTone(Tone::Kind tone)
{
    if (m_tone == tone)
        return;
    m_tone = tone;
    refresh();
}

void ToneColors::setLampHue(double hue)
{
    if (m_hue == hue)
        return;
    m_hue = hue;
    refresh();
}

void ToneColors::setLampSaturation(double saturation)
{
    if (m_saturation == saturation)
        return;
    m_saturation = saturation;
    refresh();
}

void ToneColors::componentComplete()
{
    static const int themeType = qmlTypeId("Atrium.Theme", 1, 0, "Theme");
    QQmlEngine *engine = qmlEngine(this);
    Q_ASSERT(engine != nullptr);
    m_theme = engine->singletonInstance<Theme *>(themeType);
    Q_ASSERT(m_theme != nullptr);
    connect(m_theme, &Theme::changed, this, &ToneColors::refresh);
    refresh();
}

void ToneColors::refresh()
{
    if (m_theme == nullptr)
        return;
    m_set = m_theme->tone(m_tone);
    if (m_hue >= 0.0) {
        if (const auto lamp = m_theme->lampTone(m_hue, m_saturation))
            m_set = *lamp;
    }
    Q_EMIT changed();
}
