// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace atrium::kiosk {

/// The light behind a screen, by the kernel's interface (/sys/class/backlight). What it is written
/// to is a register: it takes no time that anyone sees.
class Backlight
{
public:
    /// @p folder is /sys/class/backlight, or another in tests. Takes the first light that may be
    /// written.
    explicit Backlight(const QString &folder);

    /// Without one the screen is dimmed by drawing.
    [[nodiscard]] bool isThere() const { return m_most > 0; }
    /// 0..100; above 0 it is never quite off. False: there is none, or it was refused.
    bool set(int percent);

private:
    QString m_file;
    int m_most = 0;
};

} // namespace atrium::kiosk
