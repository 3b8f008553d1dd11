// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Atrium.Controls
import Atrium.Theme

// One segment; the row that holds them draws the well.
T.AbstractButton {
    id: root

    property string iconName: ""
    property bool selected: false
    property bool wished: false

    Accessible.checkable: true
    Accessible.checked: root.selected
    Accessible.name: root.text
    Accessible.role: Accessible.RadioButton
    activeFocusOnTab: true
    focusPolicy: Qt.StrongFocus
    implicitHeight: Theme.segmentedHeight
    implicitWidth: content.implicitWidth + 24

    background: Item {
        Rectangle {
            anchors.fill: parent
            anchors.margins: 2
            border.color: active.foreground
            border.width: root.wished ? 2 : 0
            color: root.selected ? active.container : root.down ? Theme.pressOverlay : root.hovered ? Theme.hoverOverlay : "transparent"
            radius: Theme.radiusSegmented - 2
        }
        FocusRing {
            innerRadius: Theme.radiusSegmented
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
                color: root.selected ? active.containerText : Theme.textMedium
                name: root.iconName
                size: Theme.iconSize(Theme.iconSmall)
                visible: root.iconName !== ""
            }
            TextLine {
                anchors.verticalCenter: parent.verticalCenter
                color: root.selected ? active.containerText : Theme.textMedium
                font: root.selected ? Theme.title : Theme.body
                text: root.text
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
