// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Atrium.Controls
import Atrium.Pages
import Atrium.Theme
import Atrium.Widgets

// One line of what went on; opens its device.
T.AbstractButton {
    id: root

    required property bool cancellable
    required property string day
    required property string detail
    required property string device
    required property string iconName
    required property int index
    required property string line
    required property string time
    required property string title
    required property int tone

    signal cancelled
    signal opened

    Accessible.description: root.line + (root.detail !== "" ? ". " + root.detail : "")
    Accessible.name: root.time + ", " + root.title
    Accessible.role: root.device !== "" ? Accessible.Button : Accessible.ListItem
    activeFocusOnTab: true
    focusPolicy: Qt.StrongFocus
    hoverEnabled: root.device !== ""
    implicitHeight: Math.max(64, words.height + 20)

    background: Rectangle {
        color: root.down && root.device !== "" ? Theme.pressOverlay : root.hovered ? Theme.hoverOverlay : "transparent"
        radius: Theme.radiusRail

        Rectangle {
            color: Theme.hairline
            height: 1
            width: parent.width
        }
        FocusRing {
            innerRadius: Theme.radiusRail
            visible: root.visualFocus
        }
    }
    contentItem: Item {
        Icon {
            id: mark
            Accessible.ignored: true
            anchors.left: parent.left
            anchors.leftMargin: 8
            color: root.tone === Tone.Neutral ? Theme.textMedium : colors.foreground
            name: root.iconName
            size: Theme.icon
            y: 14
        }
        Column {
            id: words
            anchors.left: mark.right
            anchors.leftMargin: 16
            anchors.right: back.visible ? back.left : clock.left
            anchors.rightMargin: 12
            y: 10

            TextLine {
                font: Theme.title
                text: root.title
                width: parent.width
            }
            Paragraph {
                color: Theme.textMedium
                text: root.line
                visible: text !== ""
                width: parent.width
            }
            Paragraph {
                color: root.tone === Tone.Neutral ? Theme.textMedium : colors.foreground
                font: Theme.caption
                text: root.detail
                visible: text !== ""
                width: parent.width
            }
        }
        IconButton {
            id: back
            anchors.right: clock.left
            anchors.rightMargin: 8
            iconName: "close"
            text: qsTr("Take back")
            visible: root.cancellable
            y: 8

            onClicked: root.cancelled()
        }
        TextLine {
            id: clock
            anchors.right: parent.right
            anchors.rightMargin: 8
            color: Theme.textMedium
            text: root.time
            y: 10
        }
    }

    Keys.onEnterPressed: root.opened()
    Keys.onReturnPressed: root.opened()
    onClicked: root.opened()

    ToneColors {
        id: colors
        tone: root.tone
    }
}
