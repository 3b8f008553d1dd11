// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Atrium.Controls
import Atrium.Theme

// A key of the PIN's pad: a digit, or an icon with a name.
T.AbstractButton {
    id: root

    property string iconName: ""

    Accessible.name: root.text
    Accessible.role: Accessible.Button
    activeFocusOnTab: true
    focusPolicy: Qt.TabFocus
    implicitHeight: 72
    implicitWidth: 72
    opacity: root.enabled ? 1 : Theme.disabledOpacity

    background: Rectangle {
        color: Theme.surface3
        radius: 36

        Rectangle {
            anchors.fill: parent
            color: root.down ? Theme.pressOverlay : Theme.hoverOverlay
            radius: 36
            visible: root.down || root.hovered
        }
        FocusRing {
            innerRadius: 36
            visible: root.visualFocus
        }
    }
    contentItem: Item {
        TextLine {
            anchors.centerIn: parent
            font: Theme.page
            text: root.text
            visible: root.iconName === ""
        }
        Icon {
            anchors.centerIn: parent
            color: Theme.textHigh
            name: root.iconName
            visible: root.iconName !== ""
        }
    }
}
