// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Controls
import Atrium.Theme
import Atrium.Widgets

Column {
    id: root

    required property WidgetViewModel widget

    bottomPadding: 8
    spacing: 0

    ListRow {
        iconName: root.widget.icon
        ruled: false
        text: root.widget.label
        value: root.widget.valueText
        valueColor: root.widget.stale ? Theme.textLow : root.widget.tone === Tone.Neutral ? Theme.textMedium : colors.foreground
        width: root.width

        StateNote {
            anchors.verticalCenter: parent.verticalCenter
            widget: root.widget
        }
    }
    Meter {
        Accessible.ignored: true
        fraction: root.widget.known ? root.widget.fraction : 0
        opacity: root.widget.stale ? Theme.disabledOpacity : 1
        tone: root.widget.tone
        width: root.width
    }
    ToneColors {
        id: colors
        tone: root.widget.tone
    }
}
