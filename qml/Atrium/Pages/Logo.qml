// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Controls
import Atrium.Pages
import Atrium.Theme
import Atrium.Widgets

Rectangle {
    id: root

    property int size: 24

    Accessible.ignored: true
    color: Theme.accent
    height: root.size
    radius: root.size * 0.27
    width: root.size

    Rectangle {
        anchors.centerIn: parent
        color: Theme.surface0
        height: root.size * 0.42
        radius: root.size * 0.13
        width: height
    }
}
