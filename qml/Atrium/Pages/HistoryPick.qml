// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Atrium.Controls
import Atrium.Pages
import Atrium.Theme
import Atrium.Widgets

// Something that can be charted: its device and what of it, its area.
T.AbstractButton {
    id: root

    required property bool current
    required property string iconName
    required property int index
    required property string label
    readonly property bool picked: root.iconName !== ""
    required property string value

    Accessible.checkable: true
    Accessible.checked: root.picked
    Accessible.description: root.value
    Accessible.name: root.label
    Accessible.role: Accessible.ListItem
    focusPolicy: Qt.NoFocus
    hoverEnabled: true
    implicitHeight: Theme.lineHeight(Theme.body.pixelSize) + Theme.lineHeight(Theme.caption.pixelSize) + 16
    opacity: root.enabled ? 1 : Theme.disabledOpacity

    background: Rectangle {
        color: root.picked ? active.container : root.down ? Theme.pressOverlay : root.hovered || root.current ? Theme.hoverOverlay : "transparent"
        radius: Theme.radiusControl

        FocusRing {
            anchors.margins: 0
            innerRadius: Theme.radiusControl - 3
            visible: root.current
        }
    }
    contentItem: Item {
        Column {
            anchors.left: parent.left
            anchors.leftMargin: 12
            anchors.right: mark.left
            anchors.rightMargin: 8
            anchors.verticalCenter: parent.verticalCenter

            TextLine {
                color: root.picked ? active.containerText : Theme.textHigh
                font: root.picked ? Theme.title : Theme.body
                text: root.label
                width: parent.width
            }
            TextLine {
                color: root.picked ? active.containerText : Theme.textMedium
                font: Theme.caption
                text: root.value
                visible: root.value !== ""
                width: parent.width
            }
        }
        Icon {
            id: mark
            anchors.right: parent.right
            anchors.rightMargin: 12
            anchors.verticalCenter: parent.verticalCenter
            color: active.containerText
            name: "check"
            size: Theme.iconSmall
            visible: root.picked
        }
    }

    ToneColors {
        id: active
        tone: Tone.Active
    }
}
