// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Controls
import Atrium.Pages
import Atrium.Theme
import Atrium.Widgets

// What each series was at the moment that is pointed at: above the plot, where no finger covers it.
Flow {
    id: root

    required property HistoryBoard board
    property bool named: true

    Accessible.name: root.board.spoken
    Accessible.role: Accessible.StaticText
    spacing: 0

    TextLine {
        Accessible.ignored: true
        font: Theme.value
        height: Theme.lineHeight(Theme.value.pixelSize)
        rightPadding: 20
        text: root.board.momentText
    }
    Repeater {
        model: root.board.series

        Row {
            id: each

            required property string extremes
            required property string name
            required property bool ofStates
            required property bool shown
            required property int tone
            required property string value

            rightPadding: 20
            spacing: 8
            visible: each.shown

            TextLine {
                Accessible.ignored: true
                color: Theme.textMedium
                height: number.height
                text: each.name
                visible: root.named
                width: Math.min(implicitWidth, Math.max(48, root.width - number.implicitWidth - range.implicitWidth - 36))
            }
            TextLine {
                id: number
                Accessible.ignored: true
                color: each.ofStates ? Theme.textHigh : colors.foreground
                font: Theme.value
                text: each.value
            }
            TextLine {
                id: range
                Accessible.ignored: true
                color: Theme.textMedium
                height: number.height
                text: each.extremes
                visible: each.extremes !== ""
            }
            ToneColors {
                id: colors
                tone: each.tone
            }
        }
    }
}
