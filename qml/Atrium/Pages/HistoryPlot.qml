// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Controls
import Atrium.Pages
import Atrium.Theme
import Atrium.Widgets

// The series of one unit over time, with the round numbers of their axis.
Item {
    id: root

    required property HistoryBoard board
    required property chartData chart
    required property ChartColors colors
    required property real inset
    required property string unit

    ChartPlot {
        id: plot
        anchors.bottom: parent.bottom
        anchors.top: parent.top
        bandOpacity: Theme.bandOpacity
        chart: root.chart
        colors: root.colors.lines
        cursorColor: Theme.textHigh
        gapColor: Theme.chartGround
        gridColor: Theme.hairline
        groundColor: "transparent"
        surfaceColor: Theme.surface1
        view: root.board.view
        width: root.width - root.inset
        x: root.inset
    }
    Repeater {
        model: plot.valueTicks

        TextLine {
            required property int index
            required property double modelData

            color: Theme.textMedium
            font: Theme.caption
            horizontalAlignment: Text.AlignRight
            text: root.board.axisText(root.unit, modelData, plot.tickDecimals)
            width: root.inset - 8
            y: plot.tickPlaces[index] - height / 2
        }
    }
    Repeater {
        model: plot.gaps.length / 2

        TextLine {
            required property int index

            color: Theme.textMedium
            font: Theme.caption
            text: qsTr("no data")
            visible: !plot.empty && implicitWidth + 8 <= plot.gaps[index * 2 + 1]
            x: root.inset + plot.gaps[index * 2] + (plot.gaps[index * 2 + 1] - implicitWidth) / 2
            y: root.height - height - 8
        }
    }
}
