// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Controls
import Atrium.Theme
import Atrium.Widgets

Column {
    id: root

    readonly property bool noted: root.widget.state === WidgetState.Stale || root.widget.state === WidgetState.Forbidden || root.widget.state === WidgetState.Offline || root.widget.state === WidgetState.Unknown
    required property WidgetViewModel widget

    spacing: root.widget.hero ? 12 : 4

    HeroNumber {
        anchors.left: parent.left
        visible: root.widget.hero
        widget: root.widget
    }
    WidgetHeader {
        value: slider.dragging ? root.widget.textOf(slider.dragValue) : root.widget.valueText
        visible: !root.widget.hero && root.widget.label !== ""
        widget: root.widget
        width: root.width
    }
    ValueSlider {
        id: slider
        description: root.widget.spoken
        editable: root.widget.editable
        from: root.widget.from
        height: root.widget.hero ? Theme.sliderHero : Theme.slider
        iconName: root.widget.icon
        lampHue: root.widget.lampHue
        lampSaturation: root.widget.lampSaturation
        locked: root.widget.state === WidgetState.Forbidden
        name: root.widget.label
        stale: root.widget.stale
        step: root.widget.step
        to: root.widget.to
        tone: root.widget.tone === Tone.Neutral && !root.widget.off ? Tone.Active : root.widget.tone
        trailing: slider.dragging ? root.widget.textOf(slider.dragValue) : ""
        value: root.widget.number
        width: root.width
        wish: root.widget.wish

        onChosen: value => root.widget.choose(value)
        onDragged: value => root.widget.dragTo(value)
    }
}
