// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Controls
import Atrium.Pages
import Atrium.Theme
import Atrium.Widgets

// The page's name, the period, the series and the calendar; side by side where there is room.
Column {
    id: root

    required property HistoryPage page
    required property bool phone
    readonly property bool wide: !root.phone && root.width >= title.implicitWidth + segments.implicitWidth + 48

    signal picking

    spacing: 12

    Item {
        height: root.wide ? Math.max(title.height, segments.height) : title.height + segments.height + 12
        width: parent.width

        TextLine {
            id: title
            Accessible.name: text
            Accessible.role: Accessible.Heading
            anchors.left: parent.left
            font: root.phone ? Theme.value : Theme.page
            text: qsTr("Energy & history")
            width: root.wide ? implicitWidth : parent.width
            y: root.wide ? (parent.height - height) / 2 : 0
        }
        PeriodSegments {
            id: segments
            anchors.bottom: parent.bottom
            anchors.right: parent.right
            page: root.page
            width: root.wide ? Math.max(340, implicitWidth) : parent.width
        }
    }
    Item {
        id: second

        readonly property bool wide: !root.phone && root.width >= 560

        height: second.wide ? Math.max(chips.height, stepper.height) : chips.height + stepper.height + 8
        width: parent.width

        Flow {
            id: chips
            anchors.left: parent.left
            anchors.right: second.wide ? stepper.left : parent.right
            anchors.rightMargin: second.wide ? 16 : 0
            spacing: 8

            Repeater {
                model: root.page.board.series

                SeriesChip {
                    id: chip
                    mostWidth: Math.min(360, chips.width)

                    onClicked: root.page.board.toggle(chip.index)
                    onRemoved: root.page.remove(chip.index)
                }
            }
            IconButton {
                ground: Theme.surface1
                iconName: "plus"
                text: qsTr("Choose what is charted")

                onClicked: root.picking()
            }
        }
        PeriodStepper {
            id: stepper
            anchors.right: parent.right
            mostWidth: second.wide ? root.width * 0.45 : root.width
            page: root.page
            y: second.wide ? 0 : chips.height + 8
        }
    }
}
