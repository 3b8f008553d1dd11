// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Controls
import Atrium.Theme
import Atrium.Widgets

// A series: how its line is drawn, its name, its value.
Item {
    id: root

    required property color color
    required property string name
    required property int rank
    required property string value

    Accessible.ignored: true
    implicitHeight: title.height

    Row {
        id: dash
        LayoutMirroring.enabled: false
        anchors.verticalCenter: parent.verticalCenter
        spacing: root.rank === 0 ? 0 : 3
        x: root.LayoutMirroring.enabled ? root.width - width : 0

        Repeater {
            model: root.rank === 0 ? 1 : root.rank === 1 ? 2 : 4

            Rectangle {
                color: root.color
                height: 3
                radius: 1.5
                width: root.rank === 0 ? 24 : root.rank === 1 ? 10 : 4
            }
        }
    }
    TextLine {
        id: title
        anchors.left: parent.left
        anchors.leftMargin: 36
        color: Theme.textMedium
        text: root.name
        width: Math.min(implicitWidth, parent.width * 0.6)
    }
    TextLine {
        anchors.left: title.right
        anchors.leftMargin: 8
        anchors.right: parent.right
        font: Theme.title
        horizontalAlignment: Text.AlignRight
        text: root.value
    }
}
