// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Controls
import Atrium.Pages
import Atrium.Theme
import Atrium.Widgets

// What the shown series come to: a card each for now, lowest, mean, highest, energy.
Flow {
    id: root

    readonly property int columns: Math.max(1, Math.min(root.page.figures.count > 5 ? (root.page.figures.count % 4 !== 0 && root.page.figures.count % 3 === 0 ? 3 : 4) : Math.max(2, root.page.figures.count), Math.floor((root.width + Theme.gap) / (root.least + Theme.gap))))
    readonly property real least: Math.max(150, Theme.tileMinWidth)
    required property HistoryPage page

    Accessible.name: qsTr("Statistics")
    Accessible.role: Accessible.Grouping
    spacing: Theme.gap

    Repeater {
        model: root.page.figures

        Rectangle {
            id: card

            required property string detail
            required property string label
            required property string value

            Accessible.name: card.label + " " + card.value + " " + card.detail
            Accessible.role: Accessible.StaticText
            color: Theme.surface1
            height: words.height + 28
            radius: Theme.radiusTile
            width: Math.floor((root.width - Theme.gap * (root.columns - 1)) / root.columns)

            TextMetrics {
                id: measure
                font: Theme.page
                text: card.value
            }
            Column {
                id: words
                spacing: 4
                width: parent.width - 32
                x: 16
                y: 14

                TextLine {
                    Accessible.ignored: true
                    color: Theme.textMedium
                    text: card.label
                    width: parent.width
                }
                TextLine {
                    Accessible.ignored: true
                    font: measure.width > parent.width ? Theme.value : Theme.page
                    height: Theme.lineHeight(Theme.page.pixelSize)
                    text: card.value
                    width: parent.width
                }
                Paragraph {
                    Accessible.ignored: true
                    font: Theme.caption
                    height: Math.max(implicitHeight, Theme.lineHeight(Theme.caption.pixelSize))
                    text: card.detail
                    width: parent.width
                }
            }
        }
    }
}
