// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class Kiosk;
class QQmlEngine;
class QQuickWindow;

namespace atrium::window {

/// Has a panel type by Qt's virtual keyboard where the machine has it and nobody chose another
/// input method. Before the application object.
void chooseKeyboard(int argc, char **argv);

/// Puts the keyboard into the window, if it was chosen; the pages make room for it while it is
/// shown.
void addKeyboard(QQmlEngine &engine, QQuickWindow &window, Kiosk &kiosk);

} // namespace atrium::window
