// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Atrium.Controls
import Atrium.Theme

// A labelled field that holds one of several values; what is wrong with it stands under it.
Column {
    id: root

    property alias current: list.current
    property string error: ""
    required property string label
    property alias options: list.options

    signal picked(int index)

    spacing: 4

    TextLine {
        color: Theme.textMedium
        text: root.label
        width: parent.width
    }
    T.AbstractButton {
        id: button
        Accessible.description: list.currentText
        Accessible.name: root.label
        Accessible.role: Accessible.ComboBox
        activeFocusOnTab: true
        focusPolicy: Qt.StrongFocus
        hoverEnabled: true
        implicitHeight: Math.max(Theme.touch, Theme.lineHeight(Theme.body.pixelSize) + 24)
        width: parent.width

        background: Rectangle {
            border.color: root.error !== "" ? alarm.foreground : button.visualFocus ? Theme.focusColor : Theme.outline
            border.width: button.visualFocus ? 2 : 1
            color: button.hovered ? Theme.hoverOverlay : "transparent"
            radius: Theme.radiusControl
        }
        contentItem: Item {
            TextLine {
                anchors.left: parent.left
                anchors.leftMargin: 12
                anchors.right: arrow.left
                anchors.rightMargin: 8
                anchors.verticalCenter: parent.verticalCenter
                text: list.currentText !== "" ? list.currentText : "—"
            }
            Icon {
                id: arrow
                anchors.right: parent.right
                anchors.rightMargin: 12
                anchors.verticalCenter: parent.verticalCenter
                name: list.opened ? "chevron-up" : "chevron-down"
                size: Theme.iconSmall
            }
        }

        Keys.onDownPressed: list.open()
        Keys.onEnterPressed: list.open()
        Keys.onReturnPressed: list.open()
        onClicked: list.open()

        PickList {
            id: list
            label: root.label
            width: button.width

            onPicked: index => root.picked(index)
        }
    }
    Paragraph {
        color: alarm.foreground
        font: Theme.caption
        text: root.error
        visible: root.error !== ""
        width: parent.width
    }
    ToneColors {
        id: alarm
        tone: Tone.Alarm
    }
}
