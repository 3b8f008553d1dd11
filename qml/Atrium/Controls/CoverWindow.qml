// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Controls
import Atrium.Theme

// A window with the curtain at the reported position; the wish is a line with a tag. 100 % is open.
Item {
    id: root

    readonly property real curtainHeight: Math.max(16, root.height * (1 - (area.dragging ? area.dragValue : root.known ? root.position : 100) / 100))
    property string description: ""
    property bool editable: true
    readonly property bool known: !isNaN(root.position)
    property string name: ""
    required property real position
    property bool stale: false
    property real wish: NaN
    required property string wishText

    signal chosen(real value)

    Accessible.description: root.description
    Accessible.focusable: true
    Accessible.name: root.name
    Accessible.role: Accessible.Slider
    implicitHeight: 264
    implicitWidth: 254

    Accessible.onDecreaseAction: area.stepBy(-1)
    Accessible.onIncreaseAction: area.stepBy(1)

    Rectangle {
        anchors.fill: parent
        border.color: Theme.outline
        border.width: root.stale ? 2 : 0
        color: root.stale ? "transparent" : cool.container
        radius: Theme.radiusTile
    }
    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        color: Theme.surface2
        height: parent.height
        visible: !root.stale
        width: 4
    }
    Item {
        clip: true
        height: root.curtainHeight
        width: parent.width

        Rectangle {
            color: Theme.surface3
            height: root.height
            radius: Theme.radiusTile
            width: root.width
        }
        Repeater {
            model: Math.floor(root.height / 24)

            Rectangle {
                required property int index

                color: Theme.surface2
                height: 2
                width: root.width
                y: 23 + index * 24
            }
        }
    }
    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        color: Theme.textHigh
        height: 4
        radius: 2
        visible: root.known
        width: 48
        y: root.curtainHeight - 10
    }
    Rectangle {
        id: wishLine
        color: cool.foreground
        height: 2
        visible: !isNaN(root.wish) && !area.dragging
        width: parent.width
        y: Math.min(root.height - 2, root.height * (1 - root.wish / 100))

        Rectangle {
            anchors.right: parent.right
            anchors.rightMargin: 12
            color: cool.solid
            height: 24
            radius: 12
            width: tag.implicitWidth + 20
            y: wishLine.y > 40 ? -30 : 8

            TextLine {
                id: tag
                anchors.centerIn: parent
                color: cool.solidText
                font: Theme.captionStrong
                text: root.wishText
            }
        }
    }
    FocusRing {
        innerRadius: Theme.radiusTile
        visible: area.activeFocus && area.byKeyboard
    }
    GestureArea {
        id: area
        anchors.fill: parent
        arrowsStep: true
        enabled: root.editable
        from: 0
        orientation: Qt.Vertical
        ranged: true
        step: 1
        tapJumps: true
        to: 100
        value: isNaN(root.wish) ? root.position : root.wish

        onValueChosen: value => root.chosen(value)
    }
    ToneColors {
        id: cool
        tone: Tone.Cool
    }
}
