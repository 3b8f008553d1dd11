// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Controls
import Atrium.Pages
import Atrium.Theme
import Atrium.Widgets

// Nothing for a moment; then that it is being waited for.
Item {
    id: root

    required property string text

    opacity: late.triggered ? 1 : 0

    Timer {
        id: late

        property bool triggered: false

        interval: 250
        running: root.visible

        onTriggered: late.triggered = true
    }
    Column {
        anchors.centerIn: parent
        spacing: 16

        Logo {
            anchors.horizontalCenter: parent.horizontalCenter
            size: 48
        }
        TextLine {
            anchors.horizontalCenter: parent.horizontalCenter
            color: Theme.textMedium
            font: Theme.reading
            text: root.text
        }
    }
}
