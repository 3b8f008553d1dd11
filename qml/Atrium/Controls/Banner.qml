// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Controls
import Atrium.Theme

// Says what is wrong above the content, which it pushes down.
Rectangle {
    id: root

    property string actionText: ""
    required property string iconName
    property string line: ""
    property string secondText: ""
    required property string title
    property int tone: Tone.Notice

    signal acted
    signal secondActed

    Accessible.description: root.line
    Accessible.name: root.title
    Accessible.role: Accessible.AlertMessage
    color: colors.container
    implicitHeight: Math.max(56, texts.height + 20)
    implicitWidth: 360
    radius: Theme.radiusBanner

    Icon {
        id: mark
        anchors.left: parent.left
        anchors.leftMargin: 16
        anchors.verticalCenter: parent.verticalCenter
        color: colors.containerText
        name: root.iconName
    }
    Column {
        id: texts
        anchors.left: mark.right
        anchors.leftMargin: 12
        anchors.right: buttons.left
        anchors.rightMargin: 12
        anchors.verticalCenter: parent.verticalCenter

        Paragraph {
            color: colors.containerText
            font: Theme.title
            lineHeight: 20 / 17
            text: root.title
            width: parent.width
        }
        Paragraph {
            color: colors.containerText
            font: Theme.caption
            text: root.line
            visible: root.line !== ""
            width: parent.width
        }
    }
    Row {
        id: buttons
        anchors.right: parent.right
        anchors.rightMargin: root.actionText !== "" || root.secondText !== "" ? 10 : 4
        anchors.verticalCenter: parent.verticalCenter
        spacing: 4

        ActionButton {
            kind: ActionButton.Kind.Plain
            text: root.secondText
            visible: root.secondText !== ""

            onClicked: root.secondActed()
        }
        ActionButton {
            kind: ActionButton.Kind.Solid
            text: root.actionText
            tone: root.tone
            visible: root.actionText !== ""

            onClicked: root.acted()
        }
    }
    ToneColors {
        id: colors
        tone: root.tone
    }
}
