// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Controls
import Atrium.Pages
import Atrium.Theme
import Atrium.Widgets

// What was: charts of a day, a week, a month, a year, and what they come to.
Flickable {
    id: root

    readonly property Item focused: root.Window.activeFocusItem
    readonly property int margin: root.width >= 900 ? 32 : 16
    required property HistoryPage page
    required property bool phone
    readonly property int plots: Math.max(1, root.page.board.plots.count)

    boundsBehavior: Flickable.StopAtBounds
    clip: true
    contentHeight: content.height
    contentWidth: root.width

    onFocusedChanged: if (root.visible)
        guide.reveal(root)

    KeyboardGuide {
        id: guide
    }
    Column {
        id: content
        bottomPadding: 24
        spacing: Theme.gap
        topPadding: root.phone ? 12 : 18
        width: Math.min(1640, root.width - 2 * root.margin)
        x: root.margin

        HistoryHead {
            page: root.page
            phone: root.phone
            width: parent.width

            onPicking: picks.open()
        }
        HistoryCard {
            board: root.page.board
            plotHeight: Math.max(140, Math.min(268, root.height - 320) / Math.min(root.plots, 1.6))
            width: parent.width

            onPicking: picks.open()
        }
        HistoryFigures {
            page: root.page
            visible: root.page.figures.count > 0
            width: parent.width
        }
        EnergyCard {
            page: root.page
            visible: root.page.energy.count > 0
            width: Math.min(parent.width, 720)
        }
        ActionButton {
            iconName: root.page.tabular ? "chevron-up" : "table"
            text: root.page.tabular ? qsTr("Hide the table") : qsTr("Show as a table")
            visible: root.page.board.series.count > 0

            onClicked: root.page.tabular = !root.page.tabular
        }
        HistoryTable {
            page: root.page
            visible: root.page.tabular
            width: parent.width
        }
    }
    ScrollMark {
        anchors.right: parent.right
        anchors.rightMargin: 6
        view: root
    }
    HistoryPicks {
        id: picks
        objectName: "historyPicks"
        page: root.page
    }
}
