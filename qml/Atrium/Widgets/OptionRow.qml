// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Atrium.Controls
import Atrium.Theme
import Atrium.Widgets

T.AbstractButton {
    id: root

    required property bool allowed
    required property int index
    required property string label
    required property bool selected
    required property bool wished

    signal chosen(int index)

    Accessible.checkable: true
    Accessible.checked: root.selected
    Accessible.name: root.label
    Accessible.role: Accessible.RadioButton
    activeFocusOnTab: true
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    implicitHeight: Math.max(Theme.touch, Theme.lineHeight(Theme.body.pixelSize) + 20)

    background: Rectangle {
        color: root.down ? Theme.pressOverlay : root.hovered ? Theme.hoverOverlay : "transparent"
        radius: Theme.radiusControl

        FocusRing {
            anchors.margins: 0
            innerRadius: Theme.radiusControl - 6
            visible: root.visualFocus
        }
    }
    contentItem: Item {
        Icon {
            id: mark
            anchors.left: parent.left
            anchors.leftMargin: 8
            anchors.verticalCenter: parent.verticalCenter
            color: root.selected ? Theme.accent : Theme.outline
            name: root.selected ? "radiobox-marked" : root.wished ? "progress-clock" : "radiobox-blank"
            size: Theme.iconSmall
        }
        TextLine {
            anchors.left: mark.right
            anchors.leftMargin: 12
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            font: root.selected ? Theme.title : Theme.body
            text: root.label
        }
    }

    Keys.onEnterPressed: root.clicked()
    Keys.onReturnPressed: root.clicked()
    onClicked: root.chosen(root.index)
}
