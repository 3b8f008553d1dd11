// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Controls
import Atrium.Theme

// An action that takes long: how far it is, as a ring and in figures, and its end.
Rectangle {
    id: root

    required property string detail
    required property real fraction
    required property int index
    required property string label
    required property string value

    signal cancelled(int index)

    Accessible.description: root.detail === "" ? root.value : root.value + ", " + root.detail
    Accessible.name: root.label
    Accessible.role: Accessible.ProgressBar
    color: Theme.surface1
    implicitHeight: Math.max(disc.height, words.height, cancel.height) + 24
    radius: Theme.radiusBanner

    StatusDisc {
        id: disc
        Accessible.ignored: true
        anchors.left: parent.left
        anchors.leftMargin: 12
        anchors.verticalCenter: parent.verticalCenter
        discColor: colors.container
        fraction: root.fraction
        glyph: Theme.glyph(root.fraction < 0 ? "progress-clock" : "play")
        glyphColor: colors.foreground
        ringColor: colors.foreground
        trackColor: Theme.ringTrack
    }
    Column {
        id: words
        anchors.left: disc.right
        anchors.leftMargin: 12
        anchors.right: cancel.left
        anchors.rightMargin: 12
        anchors.verticalCenter: parent.verticalCenter

        TextLine {
            font: Theme.title
            text: root.label
            width: parent.width
        }
        TextLine {
            color: Theme.textMedium
            text: root.value
            width: parent.width
        }
        Paragraph {
            font: Theme.caption
            text: root.detail
            visible: text !== ""
            width: parent.width
        }
    }
    ActionButton {
        id: cancel
        Accessible.name: qsTr("Cancel: %1").arg(root.label)
        anchors.right: parent.right
        anchors.rightMargin: 12
        anchors.verticalCenter: parent.verticalCenter
        text: qsTr("Cancel")

        onClicked: root.cancelled(root.index)
    }
    ToneColors {
        id: colors
        tone: Tone.Active
    }
}
