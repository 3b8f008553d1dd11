// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Atrium.Controls
import Atrium.Theme

// A row of a sheet: icon, label, value; a chevron if it unfolds or leads somewhere.
T.AbstractButton {
    id: root

    property bool chevron: false
    property string iconName: ""
    property bool ruled: true
    default property alias trailing: extra.data
    property bool unfolded: false
    property bool unfolds: false
    property string value: ""
    property color valueColor: Theme.textMedium

    Accessible.description: root.value
    Accessible.name: root.text
    Accessible.role: root.chevron ? Accessible.Button : Accessible.StaticText
    activeFocusOnTab: root.chevron
    enabled: true
    focusPolicy: root.chevron ? Qt.StrongFocus : Qt.NoFocus
    hoverEnabled: root.chevron
    implicitHeight: Math.max(Theme.rowHeight, Theme.lineHeight(Theme.body.pixelSize) + 24, extra.height + 8)
    implicitWidth: 320

    background: Rectangle {
        color: root.down && root.chevron ? Theme.pressOverlay : root.hovered && root.chevron ? Theme.hoverOverlay : "transparent"
        radius: root.visualFocus ? Theme.radiusControl : 0

        Rectangle {
            color: Theme.hairline
            height: 1
            visible: root.ruled
            width: parent.width
        }
        FocusRing {
            anchors.margins: 0
            innerRadius: Theme.radiusControl - 6
            visible: root.visualFocus
        }
    }
    contentItem: Item {
        Icon {
            id: lead
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            name: root.iconName
            visible: root.iconName !== ""
        }
        TextLine {
            id: label
            anchors.left: parent.left
            anchors.leftMargin: lead.visible ? 36 : 0
            anchors.verticalCenter: parent.verticalCenter
            font: Theme.title
            text: root.text
            width: Math.min(implicitWidth, parent.width * (root.value !== "" ? 0.6 : 0.8) - anchors.leftMargin)
        }
        TextLine {
            anchors.left: label.right
            anchors.leftMargin: 12
            anchors.right: extra.left
            anchors.rightMargin: extra.width > 0 || root.chevron ? 8 : 0
            anchors.verticalCenter: parent.verticalCenter
            color: root.valueColor
            horizontalAlignment: Text.AlignRight
            text: root.value
        }
        Row {
            id: extra
            anchors.right: arrow.left
            anchors.verticalCenter: parent.verticalCenter
        }
        Icon {
            id: arrow
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            name: root.unfolds ? (root.unfolded ? "chevron-up" : "chevron-down") : root.mirrored ? "chevron-left" : "chevron-right"
            size: Theme.iconSmall
            visible: root.chevron
            width: root.chevron ? Theme.iconSmall : 0
        }
    }

    Keys.onEnterPressed: root.clicked()
    Keys.onReturnPressed: root.clicked()
}
