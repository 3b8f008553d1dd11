// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Atrium.Controls
import Atrium.Pages
import Atrium.Theme
import Atrium.Widgets

T.AbstractButton {
    id: root

    property bool opens: false
    property string summary: ""

    Accessible.description: root.summary
    Accessible.name: root.text
    Accessible.role: root.opens ? Accessible.Link : Accessible.Heading
    activeFocusOnTab: root.opens
    enabled: true
    focusPolicy: root.opens ? Qt.TabFocus : Qt.NoFocus
    hoverEnabled: root.opens
    implicitHeight: Math.max(36, Theme.lineHeight(Theme.section.pixelSize) + 12)
    implicitWidth: name.implicitWidth + 2 + (root.opens ? 28 : 0) + (root.summary !== "" ? facts.implicitWidth + 12 : 0) + 8

    // The line is lower than a finger needs.
    containmentMask: Item {
        height: Math.max(Theme.touch, root.height)
        width: root.width
        y: (root.height - height) / 2
    }
    contentItem: Item {
        TextLine {
            id: name
            anchors.left: parent.left
            anchors.leftMargin: 2
            anchors.verticalCenter: parent.verticalCenter
            font: Theme.section
            text: root.text
            width: Math.min(implicitWidth, parent.width - 2 - (root.opens ? 28 : 0))
        }
        Icon {
            id: arrow
            anchors.left: name.right
            anchors.leftMargin: 4
            anchors.verticalCenter: parent.verticalCenter
            name: root.mirrored ? "chevron-left" : "chevron-right"
            size: Theme.iconSmall
            visible: root.opens
        }
        TextLine {
            id: facts
            anchors.left: root.opens ? arrow.right : name.right
            anchors.leftMargin: 12
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.textMedium
            text: root.summary
            visible: root.summary !== ""
        }
        FocusRing {
            anchors.margins: 0
            innerRadius: 4
            visible: root.visualFocus
        }
    }

    Keys.onEnterPressed: root.clicked()
    Keys.onReturnPressed: root.clicked()
}
