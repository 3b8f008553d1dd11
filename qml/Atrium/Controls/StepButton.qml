// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Controls
import Atrium.Theme

IconButton {
    id: root
    autoRepeat: true
    autoRepeatInterval: 250
    foreground: Theme.textHigh
    ground: Theme.surface3
    implicitHeight: 56
    implicitWidth: 56
}
