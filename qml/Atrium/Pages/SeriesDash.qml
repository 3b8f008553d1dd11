// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Controls
import Atrium.Pages
import Atrium.Theme
import Atrium.Widgets

// How a series is drawn: its colour and its dash, or the bar of states.
Item {
    id: root

    required property bool ofStates
    required property int rank
    required property int tone

    Accessible.ignored: true
    implicitHeight: 12
    implicitWidth: 24

    Row {
        LayoutMirroring.childrenInherit: true
        LayoutMirroring.enabled: false
        anchors.centerIn: parent
        spacing: 3
        visible: !root.ofStates

        Repeater {
            model: [[24], [10, 10], [3, 3, 3, 3], [10, 3, 5], [8, 3, 3]][root.rank]

            Rectangle {
                required property int modelData

                color: colors.foreground
                height: 3
                radius: 1.5
                width: modelData
            }
        }
    }
    Rectangle {
        anchors.centerIn: parent
        color: Theme.surface3
        height: 12
        radius: 4
        visible: root.ofStates
        width: 24

        Rectangle {
            color: colors.solid
            height: 12
            radius: 4
            width: 12
            x: 6
        }
    }
    ToneColors {
        id: colors
        tone: root.ofStates ? Tone.Active : root.tone
    }
}
