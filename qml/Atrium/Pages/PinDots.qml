// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Pages
import Atrium.Theme

// How many digits were typed; shakes once when they were wrong.
Item {
    id: root

    required property PinEntry entry

    Accessible.name: qsTr("%n digits typed", "", root.entry.length)
    Accessible.role: Accessible.StaticText
    height: 16
    width: Math.max(4, root.entry.length) * 28 - 12

    Row {
        id: dots
        spacing: 12

        Repeater {
            model: Math.max(4, root.entry.length)

            Rectangle {
                required property int index

                border.color: Theme.outline
                border.width: index < root.entry.length ? 0 : 2
                color: index < root.entry.length ? Theme.textHigh : "transparent"
                height: 16
                radius: 8
                width: 16
            }
        }
    }
    SequentialAnimation {
        id: shake
        loops: 2

        NumberAnimation {
            duration: Theme.pressTime / 2
            property: "x"
            target: dots
            to: -10
        }
        NumberAnimation {
            duration: Theme.pressTime / 2
            property: "x"
            target: dots
            to: 10
        }
        NumberAnimation {
            duration: Theme.pressTime / 2
            property: "x"
            target: dots
            to: 0
        }
    }
    Connections {
        function onWrong() {
            shake.start();
        }

        enabled: !Theme.reducedMotion
        target: root.entry
    }
}
