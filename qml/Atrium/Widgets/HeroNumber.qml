// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Controls
import Atrium.Theme
import Atrium.Widgets

// The number of a detail, large, its unit beside it, and where it is going.
Column {
    id: root

    required property WidgetViewModel widget

    Row {
        anchors.left: parent.left
        spacing: 6

        // A number stands before its unit in every language.
        Row {
            LayoutMirroring.childrenInherit: true
            LayoutMirroring.enabled: false
            spacing: 6

            TextLine {
                id: number
                color: root.widget.stale ? Theme.textLow : Theme.textHigh
                font: Theme.hero
                text: root.widget.known ? root.widget.numberText : "—"
            }
            TextLine {
                color: Theme.textMedium
                font: Theme.unit
                text: root.widget.known ? root.widget.unitText : ""
                y: number.baselineOffset - baselineOffset
            }
        }
        TextLine {
            color: colors.foreground
            font: Theme.value
            leftPadding: 8
            text: root.LayoutMirroring.enabled ? "← " + root.widget.wishText : "→ " + root.widget.wishText
            visible: root.widget.pending && root.widget.wishText !== ""
            y: number.baselineOffset - baselineOffset
        }
    }
    StateNote {
        anchors.left: parent.left
        visible: root.widget.stateText !== "" && root.widget.state !== WidgetState.Pending
        widget: root.widget
    }
    ToneColors {
        id: colors
        tone: root.widget.tone
    }
}
