// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <set>

namespace atrium::kiosk {

/// Of the machine's steady clock: since any moment, as long as it is always the same.
using Moment = std::chrono::milliseconds;

/// How long a panel waits.
struct KioskTimes
{
    std::chrono::seconds idle {300}; ///< Untouched, then the ambient scene.
    std::chrono::seconds home {120}; ///< Untouched, then the home page.
};

/// What stands on the screen.
enum class Scene {
    House, ///< The window's pages.
    Ambient, ///< Clock and state of the house.
};

/// What a panel's light goes by.
enum class DayPart { Day, Dusk, Night };

/// How bright a screen is to be.
enum class Glow { Full, Night, Off };

/// Decides what a wall panel shows and which touches count. Pure: the time and all that happens
/// are arguments.
class KioskMind
{
public:
    KioskMind(KioskTimes times, Moment now);

    /// Other times; what has begun goes on with them.
    void setTimes(KioskTimes times) { m_times = times; }

    /// A finger, a button or a key went down. True: it woke the screen and does nothing else, and
    /// neither does anything up to released().
    [[nodiscard]] bool pressed(Moment now);
    /// The last of what was down went up. True: it belongs to a press that only woke.
    [[nodiscard]] bool released(Moment now);
    /// Whether what is held down now belongs to a press that only woke.
    [[nodiscard]] bool isSwallowing() const { return m_isSwallowing; }
    /// Somebody is there, the door bell rang: the screen wakes.
    void roused(Moment now);
    /// All that is an alarm now, by names of any kind. One that was not there before wakes.
    void alarmed(Moment now, const std::set<QString> &alarms);
    void becomes(DayPart part) { m_part = part; }
    /// The ambient scene at once, as the owner or an automation asks; or the house.
    void setAmbient(Moment now, bool ambient);
    /// The screen on or off, as an automation asks. On is also what wakes make it.
    void setScreenOn(Moment now, bool on);
    /// The time went on.
    void passed(Moment now);

    [[nodiscard]] Scene scene() const { return m_scene; }
    [[nodiscard]] bool isScreenOn() const { return m_isOn; }
    [[nodiscard]] DayPart part() const { return m_part; }
    /// An alarm stands that nobody has touched the screen for: seen from afar, also at night.
    [[nodiscard]] bool isAlarming() const { return m_isUnseen; }
    /// The theme goes by this: an alarm at night is not shown in the colours of sleep.
    [[nodiscard]] DayPart look() const;
    [[nodiscard]] Glow glow() const;
    /// True once after each time that the home page is due.
    [[nodiscard]] bool takeHomeDue();
    /// When passed() will change something next; the latest moment at which to call it.
    [[nodiscard]] Moment nextChange() const;

private:
    void wake(Moment now);
    void sleep();

    KioskTimes m_times;
    Moment m_lastTouch;
    Scene m_scene = Scene::House;
    DayPart m_part = DayPart::Day;
    std::set<QString> m_alarms;
    bool m_isUnseen = false;
    bool m_isSwallowing = false;
    bool m_isOn = true;
    bool m_isHome = true; // the home page was asked for since the last touch
    bool m_isHomeDue = false;
};

} // namespace atrium::kiosk
