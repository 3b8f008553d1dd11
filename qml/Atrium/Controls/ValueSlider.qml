// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Controls
import Atrium.Theme

// A fill with a handle at what was reported; a wish is a line to a second handle.
Item {
    id: root

    property string description: ""
    readonly property real dragValue: area.dragValue
    readonly property bool dragging: area.dragging
    property bool editable: true
    required property real from
    property string iconName: ""
    readonly property bool known: !isNaN(root.value)
    property real lampHue: -1
    property real lampSaturation: 0
    property bool locked: false
    readonly property bool mirrored: LayoutMirroring.enabled
    property string name: ""
    readonly property real shownFraction: root.fractionOf(area.dragging ? area.dragValue : root.known ? root.value : root.from)
    property bool stale: false
    property real step: 0
    required property real to
    property int tone: Tone.Active
    property string trailing: ""
    required property real value
    property real wish: NaN
    readonly property real wishFraction: root.fractionOf(root.wish)

    signal chosen(real value)
    signal dragged(real value)

    function fractionOf(number: real): real {
        return root.to > root.from ? Math.max(0, Math.min(1, (number - root.from) / (root.to - root.from))) : 0;
    }

    Accessible.description: root.description
    Accessible.focusable: true
    Accessible.name: root.name
    Accessible.role: Accessible.Slider
    implicitHeight: Theme.slider
    implicitWidth: 240

    Accessible.onDecreaseAction: area.stepBy(-1)
    Accessible.onIncreaseAction: area.stepBy(1)

    Rectangle {
        anchors.fill: parent
        border.color: Theme.outline
        border.width: root.stale ? 2 : 0
        color: root.stale ? "transparent" : Theme.surface3
        radius: Theme.radiusSlider
    }
    Item {
        id: filled
        clip: true
        height: parent.height
        visible: root.known && !root.stale
        width: Math.max(28, parent.width * root.shownFraction)
        x: root.mirrored ? parent.width - width : 0

        Rectangle {
            color: root.locked ? neutral.solid : colors.solid
            height: parent.height
            radius: Theme.radiusSlider
            width: root.width
            x: root.mirrored ? parent.width - width : 0
        }
    }
    Rectangle {
        id: wishLine

        readonly property real fillEnd: root.mirrored ? filled.x : filled.width
        readonly property real handleX: root.mirrored ? root.width * (1 - root.wishFraction) + 6 : root.width * root.wishFraction - 10

        anchors.verticalCenter: parent.verticalCenter
        color: colors.foreground
        height: 2
        visible: !isNaN(root.wish) && !area.dragging && Math.abs(root.wishFraction - root.shownFraction) > 0.005
        width: Math.abs(wishLine.handleX + 2 - wishLine.fillEnd)
        x: Math.min(wishLine.handleX + 2, wishLine.fillEnd)

        Rectangle {
            color: colors.foreground
            height: root.height - 28
            radius: 2
            width: Theme.handle
            x: wishLine.handleX - wishLine.x
            y: (parent.height - height) / 2
        }
    }
    Rectangle {
        color: root.stale ? Theme.textLow : root.locked ? neutral.solidText : colors.solidText
        height: root.height - 28
        radius: 2
        visible: root.known && !root.locked
        width: Theme.handle
        x: root.mirrored ? filled.x + 10 : filled.width - 14
        y: 14
    }
    Icon {
        anchors.left: parent.left
        anchors.leftMargin: 16
        anchors.verticalCenter: parent.verticalCenter
        color: root.stale || !root.known || filled.width < 56 ? Theme.textMedium : root.locked ? neutral.solidText : colors.solidText
        name: root.locked ? "lock" : root.stale ? "clock-outline" : root.iconName
        visible: name !== "" && (filled.width >= 56 || root.stale || !root.known || filled.width < 32)
    }
    TextLine {
        anchors.right: parent.right
        anchors.rightMargin: 16
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.textMedium
        text: root.trailing
        visible: root.trailing !== ""
    }
    FocusRing {
        innerRadius: Theme.radiusSlider
        visible: area.activeFocus && area.byKeyboard
    }
    GestureArea {
        id: area
        anchors.fill: parent
        arrowsStep: true
        enabled: root.editable && !root.locked
        from: root.from
        mirrored: root.mirrored
        ranged: true
        step: root.step
        tapJumps: true
        to: root.to
        value: isNaN(root.wish) ? root.value : root.wish

        onValueChosen: value => root.chosen(value)
        onValueDragged: value => root.dragged(value)
    }
    ToneColors {
        id: colors
        lampHue: root.lampHue
        lampSaturation: root.lampSaturation
        tone: root.tone
    }
    ToneColors {
        id: neutral
        tone: Tone.Neutral
    }
}
