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

    property int attention: 0
    property bool below: false
    required property string iconName
    property bool selected: false
    property bool wide: false

    Accessible.checked: root.selected
    Accessible.description: root.attention > 0 ? qsTr("%n need a look", "", root.attention) : ""
    Accessible.name: root.text
    Accessible.role: Accessible.PageTab
    activeFocusOnTab: true
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    implicitHeight: root.below ? Theme.bottomBar : 48
    implicitWidth: 48

    background: Item {
        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            color: root.selected ? active.container : root.down ? Theme.pressOverlay : root.hovered ? Theme.hoverOverlay : "transparent"
            height: root.below ? 32 : parent.height
            radius: Theme.radiusRail
            width: root.below ? 60 : parent.width
            y: root.below ? 10 : 0

            FocusRing {
                innerRadius: Theme.radiusRail
                visible: root.visualFocus
            }
        }
    }
    contentItem: Item {
        Icon {
            id: mark
            color: root.selected ? active.containerText : Theme.textMedium
            name: root.iconName
            size: root.below ? Theme.icon : Theme.iconSize(Theme.icon)
            x: root.wide ? (root.mirrored ? parent.width - width - 12 : 12) : (parent.width - width) / 2
            y: root.below ? 14 : (parent.height - height) / 2
        }
        TextLine {
            color: root.selected ? active.containerText : Theme.textMedium
            font: root.selected ? Theme.title : Theme.body
            text: root.text
            visible: root.wide
            width: Math.min(implicitWidth, parent.width - 56)
            x: root.mirrored ? parent.width - width - 48 : 48
            y: (parent.height - height) / 2
        }
        TextLine {
            anchors.horizontalCenter: parent.horizontalCenter
            color: root.selected ? Theme.textHigh : Theme.textMedium
            font.family: Theme.caption.family
            font.pixelSize: 12
            font.weight: root.selected ? Font.DemiBold : Font.Normal
            height: 16
            text: root.text
            visible: root.below
            y: 44
        }
        Rectangle {
            color: notice.solid
            height: 20
            radius: 10
            visible: root.attention > 0
            width: Math.max(20, count.implicitWidth + 10)
            x: root.wide ? (root.mirrored ? 12 : parent.width - width - 12) : mark.x + 14
            y: root.wide ? (parent.height - height) / 2 : mark.y - 8

            TextLine {
                id: count
                anchors.centerIn: parent
                color: notice.solidText
                font: Theme.captionStrong
                text: root.attention
            }
        }
    }

    Keys.onEnterPressed: root.clicked()
    Keys.onReturnPressed: root.clicked()

    Hint {
        shown: root.hovered && !root.wide && !root.below
        text: root.text
        x: root.mirrored ? -width - 8 : root.width + 8
        y: (root.height - height) / 2
    }
    ToneColors {
        id: active
        tone: Tone.Active
    }
    ToneColors {
        id: notice
        tone: Tone.Notice
    }
}
