// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Controls
import Atrium.Pages
import Atrium.Theme
import Atrium.Widgets

// What failed, what was asked and when, and the two ways on.
Rectangle {
    id: root

    required property string action
    required property string detail
    required property string iconName
    required property int index
    required property string label
    required property string secondAction
    required property int tone

    signal kept(int index)
    signal retried(int index)

    Accessible.description: root.detail
    Accessible.name: root.label
    Accessible.role: Accessible.AlertMessage
    color: colors.container
    implicitHeight: body.height + 24
    radius: Theme.radiusBanner

    Icon {
        id: mark
        anchors.left: parent.left
        anchors.leftMargin: 16
        color: colors.containerText
        name: root.iconName
        y: 12
    }
    Column {
        id: body
        anchors.left: mark.right
        anchors.leftMargin: 12
        anchors.right: parent.right
        anchors.rightMargin: 16
        spacing: 4
        y: 12

        Paragraph {
            color: colors.containerText
            font: Theme.title
            text: root.label
            width: parent.width
        }
        Paragraph {
            color: colors.containerText
            font: Theme.caption
            text: root.detail
            visible: text !== ""
            width: parent.width
        }
        Flow {
            spacing: 8
            visible: root.action !== "" || root.secondAction !== ""
            width: parent.width

            ActionButton {
                kind: ActionButton.Kind.Solid
                text: root.action
                tone: root.tone
                visible: root.action !== ""

                onClicked: root.retried(root.index)
            }
            ActionButton {
                kind: ActionButton.Kind.Plain
                text: root.secondAction
                visible: root.secondAction !== ""

                onClicked: root.kept(root.index)
            }
        }
    }
    ToneColors {
        id: colors
        tone: root.tone
    }
}
