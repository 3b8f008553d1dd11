// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Atrium.Controls
import Atrium.Theme

// One of a list to pick from.
T.AbstractButton {
    id: root

    required property bool current
    required property int index
    required property string modelData
    required property bool selected

    Accessible.checkable: true
    Accessible.checked: root.selected
    Accessible.name: root.text
    Accessible.role: Accessible.ListItem
    focusPolicy: Qt.NoFocus
    hoverEnabled: true
    text: root.modelData

    background: Rectangle {
        color: root.selected ? active.container : root.down ? Theme.pressOverlay : root.hovered || root.current ? Theme.hoverOverlay : "transparent"
        radius: Theme.radiusControl

        FocusRing {
            anchors.margins: 0
            innerRadius: Theme.radiusControl - 3
            visible: root.current
        }
    }
    contentItem: Item {
        TextLine {
            anchors.left: parent.left
            anchors.leftMargin: 12
            anchors.right: mark.left
            anchors.rightMargin: 8
            anchors.verticalCenter: parent.verticalCenter
            color: root.selected ? active.containerText : Theme.textHigh
            font: root.selected ? Theme.title : Theme.body
            text: root.text
        }
        Icon {
            id: mark
            anchors.right: parent.right
            anchors.rightMargin: 12
            anchors.verticalCenter: parent.verticalCenter
            color: active.containerText
            name: "check"
            size: Theme.iconSmall
            visible: root.selected
        }
    }

    ToneColors {
        id: active
        tone: Tone.Active
    }
}
