// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QGuiApplication;

namespace atrium::theme {

/// Makes Atrium Sans, Atrium Display and the icons known to the application and sets its default
/// font. Call once, after the application object exists and before the first window.
void installFonts();

} // namespace atrium::theme
