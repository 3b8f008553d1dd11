// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Controls
import Atrium.Kiosk
import Atrium.Theme
import Atrium.Widgets

// What stands out, then what else is to be said; at night one line of what stands out.
Item {
    id: root

    required property AmbientColors colors
    required property bool night
    required property AmbientModel scene

    height: 56

    Row {
        anchors.left: parent.left
        height: parent.height
        spacing: 12
        visible: root.night && root.scene.notice !== ""

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            color: root.colors.notice
            name: root.scene.noticeIcon
        }
        TextLine {
            anchors.verticalCenter: parent.verticalCenter
            color: root.colors.notice
            font: Theme.unit
            text: root.scene.notice
            width: Math.min(implicitWidth, root.width - 36)
        }
    }
    Row {
        anchors.left: parent.left
        clip: true
        spacing: 12
        visible: !root.night
        width: root.width

        AmbientChip {
            foreground: stands.solidText
            ground: stands.solid
            iconName: root.scene.noticeIcon
            label: root.scene.notice
            strong: true
            visible: root.scene.notice !== ""
            width: Math.min(implicitWidth, root.width)
        }
        Repeater {
            model: root.scene.chips

            AmbientChip {
                id: chip
                foreground: root.colors.text
                ground: root.colors.faint
                opacity: chip.x + chip.width <= root.width ? 1 : 0
            }
        }
    }
    ToneColors {
        id: stands
        tone: root.scene.alarm ? Tone.Alarm : Tone.Notice
    }
}
