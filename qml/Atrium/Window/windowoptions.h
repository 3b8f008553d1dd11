// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/base/result.h>

#include <QString>
#include <QStringList>

namespace atrium::window {

/// What the command line of `atrium` may say beside a host's options.
struct WindowOptions
{
    bool gallery = false; ///< Every widget in every state, no house.
    QString preview {}; ///< Not empty: draws this file of a plugin's author, no house.
    bool selfTest = false; ///< Loads every page and ends: 0 if nothing warned.
    bool fullScreen = false;
    bool kiosk = false; ///< A wall panel.
    QString screen {}; ///< Its name on the hub; "": "panel".
    QString screenshots {}; ///< Not empty: draws every page into this folder and ends.
    QString connectTo {}; ///< Not empty: the window of another hub.
    QString tokenFile {}; ///< For that hub.
    QString language {}; ///< Such as "de"; "": the desktop's.
    int textPercent = 0; ///< 85 to 150; 0: as it was set last.
    double scale = 0.0; ///< Of everything drawn, 1 to 2 by 0.125; 0: the platform's.
    QString theme {}; ///< "light", "dark", "night" or "" for the desktop's.
};

/// As ops::readHostOptions() takes them: "name: WHAT IT DOES", or "name=VALUE: …" for one with a
/// value.
[[nodiscard]] QStringList windowOptionNames();

/// Reads what readHostOptions() left over. InvalidInput: a value that is not one of the allowed.
[[nodiscard]] Result<WindowOptions> readWindowOptions(const QStringList &rest);

/// Where a screen keeps how it draws.
[[nodiscard]] QString displayFile();

/// What the window speaks when it starts, for useLanguage(): what @p options say, else what a
/// person chose on this screen; the self-test and the pictures know no person.
[[nodiscard]] QString languageOf(const WindowOptions &options);

/// Takes `--scale` from the command line into the platform's environment: it holds for a whole
/// process, so this comes before the application object. A value that readWindowOptions() refuses
/// is left for it.
void applyScale(int argc, char **argv);

/// The options without a host, for programs that show no house. Only those that are well formed are
/// read.
[[nodiscard]] bool asksForGallery(const QStringList &arguments);

} // namespace atrium::window
