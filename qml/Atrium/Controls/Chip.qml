// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Atrium.Controls
import Atrium.Theme

T.AbstractButton {
    id: root

    readonly property color foreground: root.selected ? active.containerText : Theme.textHigh
    property string iconName: ""
    property bool selected: false
    property string trailingIcon: ""
    property bool wished: false

    Accessible.checkable: true
    Accessible.checked: root.selected
    Accessible.name: root.text
    Accessible.role: Accessible.RadioButton
    activeFocusOnTab: true
    focusPolicy: Qt.StrongFocus
    implicitHeight: Math.max(Theme.chip, Theme.lineHeight(Theme.body.pixelSize) + 24)
    implicitWidth: content.implicitWidth + 32
    opacity: root.enabled ? 1 : Theme.disabledOpacity

    background: Rectangle {
        border.color: active.foreground
        border.width: root.wished ? 2 : 0
        color: root.selected ? active.container : Theme.surface3
        radius: root.height / 2

        Rectangle {
            anchors.fill: parent
            color: root.down ? Theme.pressOverlay : Theme.hoverOverlay
            radius: root.height / 2
            visible: root.down || root.hovered
        }
        FocusRing {
            innerRadius: root.height / 2
            visible: root.visualFocus
        }
    }
    contentItem: Item {
        implicitWidth: content.implicitWidth

        Row {
            id: content
            anchors.centerIn: parent
            spacing: 8

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                color: root.foreground
                name: root.iconName
                size: Theme.iconSize(Theme.iconSmall)
                visible: root.iconName !== ""
            }
            TextLine {
                anchors.verticalCenter: parent.verticalCenter
                color: root.foreground
                font: root.selected ? Theme.title : Theme.body
                text: root.text
            }
            Icon {
                anchors.verticalCenter: parent.verticalCenter
                color: root.foreground
                name: root.trailingIcon
                size: Theme.iconSize(Theme.iconSmall)
                visible: root.trailingIcon !== ""
            }
        }
    }

    Keys.onEnterPressed: root.clicked()
    Keys.onReturnPressed: root.clicked()

    ToneColors {
        id: active
        tone: Tone.Active
    }
}
