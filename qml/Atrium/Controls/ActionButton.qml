// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Atrium.Controls
import Atrium.Theme

// A button with a word: primary (one a view), tonal, plain text, or solid in a tone (banners).
T.Button {
    id: root
    enum Kind {
        Primary,
        Tonal,
        Plain,
        Solid
    }

    readonly property color foreground: root.kind === ActionButton.Kind.Primary ? Theme.accentText : root.kind === ActionButton.Kind.Solid ? colors.solidText : root.kind === ActionButton.Kind.Plain ? Theme.accent : Theme.textHigh
    property string iconName: ""
    property int kind: ActionButton.Kind.Tonal
    property int tone: Tone.Notice

    Accessible.name: root.text
    activeFocusOnTab: true
    focusPolicy: Qt.StrongFocus
    font: Theme.title
    implicitHeight: Math.max(Theme.touch, Theme.lineHeight(root.font.pixelSize) + 24)
    implicitWidth: content.implicitWidth + root.leftPadding + root.rightPadding
    leftPadding: 16
    opacity: root.enabled ? 1 : Theme.disabledOpacity
    rightPadding: 16

    background: Rectangle {
        color: root.kind === ActionButton.Kind.Primary ? Theme.accent : root.kind === ActionButton.Kind.Solid ? colors.solid : root.kind === ActionButton.Kind.Plain ? "transparent" : Theme.surface3
        radius: Theme.radiusControl

        Rectangle {
            anchors.fill: parent
            color: root.down ? Theme.pressOverlay : Theme.hoverOverlay
            radius: Theme.radiusControl
            visible: root.down || root.hovered
        }
        FocusRing {
            innerRadius: Theme.radiusControl
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
                color: root.foreground
                name: root.iconName
                size: Theme.iconSize(Theme.iconSmall)
                visible: root.iconName !== ""
            }
            TextLine {
                anchors.verticalCenter: parent.verticalCenter
                color: root.foreground
                font: root.font
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
