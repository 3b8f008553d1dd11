// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Controls
import Atrium.Kiosk
import Atrium.Theme
import Atrium.Widgets

// Outside, under the day as half a ring where it is known when the sun rises and sets.
Item {
    id: root

    required property AmbientColors colors
    readonly property int degreeSize: Math.round(root.ringRadius * 0.42)
    required property real ringRadius
    required property AmbientModel scene

    LayoutMirroring.enabled: false
    height: root.scene.ring ? root.ringRadius + 60 : outside.height + line.height + 8
    width: root.scene.ring ? 2 * root.ringRadius + 44 : Math.max(outside.implicitWidth, line.implicitWidth)

    DayArc {
        id: arc
        gone: root.scene.dayGone
        goneColor: root.colors.textMedium
        height: root.ringRadius + 28
        leftColor: root.colors.faint
        sunColor: warm.solid
        visible: root.scene.ring
        width: 2 * root.ringRadius + 28
        x: 8
    }
    TextLine {
        id: outside
        anchors.horizontalCenter: parent.horizontalCenter
        color: root.colors.text
        font.family: Theme.hero.family
        font.letterSpacing: -0.03 * root.degreeSize
        font.pixelSize: root.degreeSize
        font.weight: Font.DemiBold
        text: root.scene.outside !== "" ? root.scene.outside : root.scene.insideShort
        y: root.scene.ring ? root.ringRadius * 0.62 - height / 2 + 14 : 0
    }
    TextLine {
        id: line
        anchors.horizontalCenter: parent.horizontalCenter
        color: root.colors.textMedium
        font.family: Theme.value.family
        font.pixelSize: root.ringRadius < 150 ? Theme.section.pixelSize : Theme.value.pixelSize
        text: root.scene.outside !== "" ? root.scene.outsideLine : qsTr("inside")
        width: root.scene.ring ? Math.min(implicitWidth, 2 * root.ringRadius - 32) : implicitWidth
        y: root.scene.ring ? root.ringRadius + 14 - height / 2 : outside.height + 8
    }
    TextLine {
        color: root.colors.textMedium
        font: Theme.reading
        text: root.scene.sunrise
        visible: root.scene.ring
        x: 22 - width / 2
        y: root.ringRadius + 32
    }
    TextLine {
        color: root.colors.textMedium
        font: Theme.reading
        text: root.scene.sunset
        visible: root.scene.ring
        x: 22 + 2 * root.ringRadius - width / 2
        y: root.ringRadius + 32
    }
    ToneColors {
        id: warm
        tone: Tone.Warm
    }
}
