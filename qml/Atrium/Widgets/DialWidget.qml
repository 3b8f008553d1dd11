// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Controls
import Atrium.Theme
import Atrium.Widgets

Item {
    id: root

    required property WidgetViewModel widget

    implicitHeight: dial.height + (note.visible ? note.height + 8 : 0)

    Dial {
        id: dial
        anchors.horizontalCenter: parent.horizontalCenter
        caption: root.widget.caption
        description: root.widget.spoken
        dragText: dial.dragging ? root.widget.textOf(dial.dragValue) : ""
        editable: root.widget.editable
        from: root.widget.from
        fromText: root.widget.fromText
        height: width
        measured: root.widget.measured
        measuredText: root.widget.measuredText
        name: root.widget.label
        stale: root.widget.stale
        step: root.widget.step
        to: root.widget.to
        toText: root.widget.toText
        tone: root.widget.tone
        value: root.widget.number
        valueText: root.widget.known ? root.widget.valueText : "—"
        width: Math.min(Theme.dial, root.width)
        wish: root.widget.wish
        wishText: root.widget.pending ? (root.LayoutMirroring.enabled ? "← " : "→ ") + root.widget.wishText : ""

        onChosen: value => root.widget.choose(value)
        onStepped: steps => root.widget.stepBy(steps)
    }
    StateNote {
        id: note
        anchors.horizontalCenter: parent.horizontalCenter
        visible: root.widget.state !== WidgetState.Normal && root.widget.state !== WidgetState.Pending
        widget: root.widget
        y: dial.height + 8
    }
}
