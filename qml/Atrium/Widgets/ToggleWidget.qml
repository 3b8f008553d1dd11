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

    implicitHeight: row.implicitHeight

    ListRow {
        id: row
        Accessible.ignored: true
        iconName: root.widget.icon
        ruled: false
        text: root.widget.label
        value: root.widget.state === WidgetState.Normal ? root.widget.valueText : ""
        width: parent.width

        StateNote {
            anchors.verticalCenter: parent.verticalCenter
            rightPadding: 8
            widget: root.widget
        }
        Toggle {
            Accessible.description: root.widget.spoken
            anchors.verticalCenter: parent.verticalCenter
            enabled: root.widget.editable
            known: root.widget.known
            lampHue: root.widget.lampHue
            lampSaturation: root.widget.lampSaturation
            on: root.widget.on
            stale: root.widget.stale
            text: root.widget.label
            tone: root.widget.tone === Tone.Neutral ? Tone.Active : root.widget.tone
            wishing: root.widget.pending

            onWished: on => root.widget.switchTo(on)
        }
    }
}
