// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kioskmind.h"

#include <algorithm>
#include <utility>

namespace atrium::kiosk {

KioskMind::KioskMind(KioskTimes times, Moment now)
    : m_times(times)
    , m_lastTouch(now)
{ }

void KioskMind::wake(Moment now)
{
    m_scene = Scene::House;
    m_isOn = true;
    m_lastTouch = now;
}

void KioskMind::sleep()
{
    m_scene = Scene::Ambient;
    m_isHomeDue = true;
    m_isHome = true;
}

bool KioskMind::pressed(Moment now)
{
    const bool wakes = m_scene == Scene::Ambient || !m_isOn;
    m_isSwallowing = m_isSwallowing || wakes;
    m_isUnseen = false;
    wake(now);
    m_isHome = m_isHome && m_isSwallowing; // a touch that does nothing leaves the page
    return m_isSwallowing;
}

bool KioskMind::released(Moment now)
{
    m_lastTouch = std::max(m_lastTouch, now);
    return std::exchange(m_isSwallowing, false);
}

void KioskMind::roused(Moment now)
{
    wake(now);
}

void KioskMind::alarmed(Moment now, const std::set<QString> &alarms)
{
    const bool isNew = !std::ranges::includes(m_alarms, alarms);
    m_alarms = alarms;
    if (isNew) {
        m_isUnseen = true;
        wake(now);
        m_isHomeDue = true; // its banner stands there
        m_isHome = true;
    }
    m_isUnseen = m_isUnseen && !m_alarms.empty();
}

void KioskMind::setAmbient(Moment now, bool ambient)
{
    if (!ambient)
        wake(now);
    else if (!m_isUnseen)
        sleep();
}

void KioskMind::setScreenOn(Moment now, bool on)
{
    if (on && !m_isOn)
        wake(now);
    else if (!on && !m_isUnseen)
        m_isOn = false;
}

void KioskMind::passed(Moment now)
{
    const Moment untouched = now - m_lastTouch;
    if (!m_isHome && untouched >= m_times.home) {
        m_isHome = true;
        m_isHomeDue = true;
    }
    if (m_scene == Scene::House && !m_isUnseen && untouched >= m_times.idle)
        sleep();
}

DayPart KioskMind::look() const
{
    return m_isUnseen && m_part == DayPart::Night ? DayPart::Dusk : m_part;
}

Glow KioskMind::glow() const
{
    if (!m_isOn)
        return Glow::Off;
    return look() == DayPart::Night ? Glow::Night : Glow::Full;
}

bool KioskMind::takeHomeDue()
{
    return std::exchange(m_isHomeDue, false);
}

Moment KioskMind::nextChange() const
{
    Moment next = Moment::max();
    if (!m_isHome)
        next = m_lastTouch + m_times.home;
    if (m_scene == Scene::House && !m_isUnseen)
        next = std::min<Moment>(next, m_lastTouch + m_times.idle);
    return next;
}

} // namespace atrium::kiosk
