// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Atrium.Controls
import Atrium.Theme
import Atrium.Widgets

// 80 × 80: open, stop, close, or previous, play, next.
T.AbstractButton {
    id: root

    readonly property color foreground: root.solid ? colors.solidText : Theme.textHigh
    required property string iconName
    property bool solid: false
    property int tone: Tone.Cool

    Accessible.name: root.text
    activeFocusOnTab: true
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    implicitHeight: Theme.transport
    implicitWidth: Math.max(Theme.transport, label.implicitWidth + 16)
    opacity: root.enabled ? 1 : Theme.disabledOpacity

    background: Rectangle {
        color: root.solid ? colors.solid : Theme.surface3
        radius: Theme.radiusSlider

        Rectangle {
            anchors.fill: parent
            color: root.down ? Theme.pressOverlay : Theme.hoverOverlay
            radius: Theme.radiusSlider
            visible: root.down || root.hovered
        }
        FocusRing {
            innerRadius: Theme.radiusSlider
            visible: root.visualFocus
        }
    }
    contentItem: Item {
        Column {
            anchors.centerIn: parent
            spacing: 4

            Icon {
                anchors.horizontalCenter: parent.horizontalCenter
                color: root.foreground
                name: root.iconName
            }
            TextLine {
                id: label
                anchors.horizontalCenter: parent.horizontalCenter
                color: root.foreground
                font: Theme.title
                text: root.text
            }
        }
    }

    Keys.onEnterPressed: root.clicked()
    Keys.onReturnPressed: root.clicked()

    ToneColors {
        id: colors
        tone: root.tone
    }
}
