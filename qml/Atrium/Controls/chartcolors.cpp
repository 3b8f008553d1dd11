// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartcolors.h"

#include <QQmlEngine>

void ChartColors::componentComplete()
{
    static const int themeType = qmlTypeId("Atrium.Theme", 1, 0, "Theme");
    QQmlEngine *engine = qmlEngine(this);
    Q_ASSERT(engine != nullptr);
    m_theme = engine->singletonInstance<Theme *>(themeType);
    Q_ASSERT(m_theme != nullptr);
    connect(m_theme, &Theme::changed, this, &ChartColors::refresh);
    refresh();
}

void ChartColors::refresh()
{
    m_lines.clear();
    for (const Tone::Kind tone : {Tone::Active, Tone::Warm, Tone::Cool, Tone::Good, Tone::Neutral})
        m_lines.append(m_theme->tone(tone).foreground);
    m_states = {m_theme->surface3()};
    m_stateTexts = {m_theme->textHigh()};
    for (const Tone::Kind tone :
         {Tone::Active, Tone::Warm, Tone::Cool, Tone::Good, Tone::Notice, Tone::Alarm}) {
        m_states.append(m_theme->tone(tone).solid);
        m_stateTexts.append(m_theme->tone(tone).onSolid);
    }
    Q_EMIT changed();
}
