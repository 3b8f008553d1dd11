// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Controls
import Atrium.Theme

// A gradient with a knob: hue, saturation or colour temperature.
Item {
    id: root

    property string description: ""
    property bool editable: true
    required property real from
    required property Gradient gradient
    property color knobColor: "transparent"
    readonly property real knobSpan: root.width - 8 - 32
    readonly property bool known: !isNaN(root.value)
    property string name: ""
    property real step: 1
    required property real to
    required property real value
    property real wish: NaN

    signal chosen(real value)
    signal dragged(real value)

    function knobX(number: real): real {
        return 4 + root.knobSpan * Math.max(0, Math.min(1, (number - root.from) / (root.to - root.from)));
    }

    Accessible.description: root.description
    Accessible.focusable: true
    Accessible.name: root.name
    Accessible.role: Accessible.Slider
    implicitHeight: Theme.sliderTile
    implicitWidth: 240
    opacity: root.editable ? 1 : Theme.disabledOpacity

    Accessible.onDecreaseAction: area.stepBy(-1)
    Accessible.onIncreaseAction: area.stepBy(1)

    Rectangle {
        anchors.fill: parent
        gradient: root.gradient
        radius: Theme.radiusSlider
    }
    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        border.color: "#FFFFFF" // allowed: a colour of light, not of the design
        border.width: 2
        color: "transparent"
        height: 32
        radius: 16
        visible: !isNaN(root.wish)
        width: 32
        x: root.knobX(root.wish)
    }
    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        border.color: Theme.outline
        border.width: 1
        color: "#FFFFFF" // allowed: a colour of light, not of the design
        height: 32
        radius: 16
        visible: root.known || area.dragging
        width: 32
        x: root.knobX(area.dragging ? area.dragValue : root.value)

        Rectangle {
            anchors.centerIn: parent
            color: root.knobColor
            height: 24
            radius: 12
            width: 24
        }
    }
    FocusRing {
        innerRadius: Theme.radiusSlider
        visible: area.activeFocus && area.byKeyboard
    }
    GestureArea {
        id: area
        anchors.fill: parent
        arrowsStep: true
        enabled: root.editable
        from: root.from
        ranged: true
        step: root.step
        tapJumps: true
        to: root.to
        value: isNaN(root.wish) ? root.value : root.wish

        onValueChosen: value => root.chosen(value)
        onValueDragged: value => root.dragged(value)
    }
}
