// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Atrium.Controls
import Atrium.Theme

// A round button with an icon; its text is what a screen reader and the tooltip say.
T.Button {
    id: root

    property color foreground: Theme.textMedium
    property color ground: "transparent"
    required property string iconName

    Accessible.name: root.text
    activeFocusOnTab: true
    focusPolicy: Qt.StrongFocus
    implicitHeight: Theme.touch
    implicitWidth: Theme.touch
    opacity: root.enabled ? 1 : Theme.disabledOpacity

    background: Rectangle {
        color: root.ground
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
        Icon {
            anchors.centerIn: parent
            color: root.foreground
            name: root.iconName
        }
    }

    Keys.onEnterPressed: root.clicked()
    Keys.onReturnPressed: root.clicked()

    Hint {
        shown: root.hovered && !root.down
        text: root.text
    }
}
