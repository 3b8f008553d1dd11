// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Controls
import Atrium.Theme

// The round control of a target: fill to the target, a dot at what is measured, − and + in its opening.
Item {
    id: root

    property string caption: ""
    property string description: ""
    property string dragText: ""
    readonly property real dragValue: drag.value
    readonly property bool dragging: drag.active
    property bool editable: true
    required property real from
    property string fromText: ""
    // The ring does not grow with the text, so what stands in it stops at 125 %.
    readonly property real inner: Math.min(Theme.textPercent, 125) / 100 * ring.height / Theme.dial
    property real measured: NaN
    property string measuredText: ""
    property string name: ""
    property bool stale: false
    property real step: 0.5
    required property real to
    property string toText: ""
    property int tone: Tone.Neutral
    required property real value
    required property string valueText
    property real wish: NaN
    property string wishText: ""

    signal chosen(real value)
    signal stepped(int steps)

    function fractionOf(number: real): real {
        return isNaN(number) || root.to <= root.from ? -1 : Math.max(0, Math.min(1, (number - root.from) / (root.to - root.from)));
    }

    Accessible.description: root.description
    Accessible.focusable: true
    Accessible.name: root.name
    Accessible.role: Accessible.Dial
    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: false
    implicitHeight: Theme.dial
    implicitWidth: Theme.dial

    Accessible.onDecreaseAction: root.stepped(-1)
    Accessible.onIncreaseAction: root.stepped(1)

    DialRing {
        id: ring
        anchors.centerIn: parent
        dotColor: Theme.textHigh
        fillColor: root.stale ? Theme.surface3 : colors.solid
        fraction: root.fractionOf(drag.active ? drag.value : root.value)
        handleColor: root.stale ? Theme.textLow : colors.solidText
        height: width
        hollow: root.stale
        measuredFraction: root.fractionOf(root.measured)
        stroke: Theme.dialStroke
        trackColor: root.stale ? Theme.outline : Theme.surface3
        width: Math.min(root.width, root.height)
        wishColor: colors.foreground
        wishFraction: drag.active ? -1 : root.fractionOf(root.wish)
    }
    DialDrag {
        id: drag
        anchors.fill: ring
        enabled: root.editable
        from: root.from
        ring: ring
        step: root.step
        to: root.to

        onChosen: value => root.chosen(value)
        onStepped: steps => root.stepped(steps)
    }
    FocusRing {
        anchors.fill: ring
        innerRadius: ring.width / 2
        visible: drag.activeFocus && drag.byKeyboard
    }
    Column {
        anchors.horizontalCenter: parent.horizontalCenter
        // Larger words move up rather than over the buttons.
        y: Math.min(ring.y + ring.height * 0.28, buttons.y - height)

        TextLine {
            anchors.horizontalCenter: parent.horizontalCenter
            color: root.stale ? Theme.textLow : colors.foreground
            font.family: Theme.title.family
            font.pixelSize: Math.round(14 * root.inner)
            font.weight: Font.DemiBold
            text: root.caption
            visible: root.caption !== ""
        }
        TextLine {
            anchors.horizontalCenter: parent.horizontalCenter
            color: root.stale ? Theme.textLow : Theme.textHigh
            font.family: Theme.hero.family
            font.pixelSize: Math.round(44 * root.inner)
            font.weight: Font.DemiBold
            text: root.dragging ? root.dragText : root.valueText
        }
        TextLine {
            anchors.horizontalCenter: parent.horizontalCenter
            color: root.wishText !== "" ? colors.foreground : Theme.textMedium
            font.family: Theme.reading.family
            font.pixelSize: Math.round(16 * root.inner)
            text: root.wishText !== "" ? root.wishText : root.measuredText
        }
    }
    Row {
        id: buttons
        anchors.horizontalCenter: parent.horizontalCenter
        spacing: 16
        y: ring.y + ring.height - 76 * ring.height / Theme.dial

        StepButton {
            enabled: root.editable
            iconName: "minus"
            implicitHeight: 52
            implicitWidth: 52
            text: qsTr("%1: less").arg(root.name)

            onClicked: root.stepped(-1)
        }
        StepButton {
            enabled: root.editable
            iconName: "plus"
            implicitHeight: 52
            implicitWidth: 52
            text: qsTr("%1: more").arg(root.name)

            onClicked: root.stepped(1)
        }
    }
    TextLine {
        color: Theme.textMedium
        font: Theme.caption
        text: root.fromText
        x: ring.x + ring.width * 0.17 - width / 2
        y: ring.y + ring.height * 0.895
    }
    TextLine {
        color: Theme.textMedium
        font: Theme.caption
        text: root.toText
        x: ring.x + ring.width * 0.83 - width / 2
        y: ring.y + ring.height * 0.895
    }
    ToneColors {
        id: colors
        tone: root.tone
    }
}
