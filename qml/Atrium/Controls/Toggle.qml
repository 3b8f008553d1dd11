// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Atrium.Controls
import Atrium.Theme

// Shows what was reported; a wish is a second, paler knob. It never switches by itself: `wished` asks.
T.AbstractButton {
    id: root

    readonly property color knobColor: root.stale || !root.known ? Theme.textLow : root.on ? colors.solidText : Theme.textLow
    property bool known: true
    property real lampHue: -1
    property real lampSaturation: 0
    required property bool on
    property bool stale: false
    property int tone: Tone.Active
    property bool wishing: false

    signal wished(bool on)

    Accessible.checkable: true
    Accessible.checked: root.on
    Accessible.name: root.text
    Accessible.role: Accessible.CheckBox
    activeFocusOnTab: true
    focusPolicy: Qt.StrongFocus
    implicitHeight: Theme.touch
    implicitWidth: Theme.toggleWidth
    opacity: root.enabled ? 1 : Theme.disabledOpacity

    contentItem: Item {
        Rectangle {
            id: track
            anchors.centerIn: parent
            border.color: Theme.outline
            border.width: root.on && !root.stale ? 0 : 2
            color: root.on && !root.stale ? colors.solid : root.stale ? "transparent" : Theme.surface3
            height: Theme.toggleHeight
            radius: Theme.toggleHeight / 2
            width: Theme.toggleWidth

            FocusRing {
                innerRadius: Theme.toggleHeight / 2
                visible: root.visualFocus
            }
            Rectangle {
                border.color: root.on ? colors.solidText : Theme.textLow
                border.width: 2
                color: "transparent"
                height: 28
                radius: 14
                visible: root.wishing
                width: 28
                x: root.on !== root.mirrored ? 4 : parent.width - 32
                y: 4
            }
            Rectangle {
                id: knob
                color: root.knobColor
                height: 28
                radius: 14
                width: 28
                x: !root.known ? 16 : root.on !== root.mirrored ? parent.width - 32 : 4
                y: 4

                Behavior on x  {
                    NumberAnimation {
                        duration: Theme.stateTime
                        easing.type: Easing.OutCubic
                    }
                }

                Icon {
                    anchors.centerIn: parent
                    color: root.on && !root.stale && root.known ? colors.solid : Theme.surface3
                    name: !root.known ? "help" : root.on ? "check" : "close"
                    size: 18
                }
            }
        }
    }

    Keys.onEnterPressed: root.clicked()
    Keys.onReturnPressed: root.clicked()
    onClicked: root.wished(!root.on)

    ToneColors {
        id: colors
        lampHue: root.lampHue
        lampSaturation: root.lampSaturation
        tone: root.tone
    }
}
