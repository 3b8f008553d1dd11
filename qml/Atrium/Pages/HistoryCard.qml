// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Controls
import Atrium.Pages
import Atrium.Theme
import Atrium.Widgets

// The readout and the charts, or why there are none.
Rectangle {
    id: root

    required property HistoryBoard board
    readonly property bool drawn: root.board.state === HistoryBoard.Shown || root.board.state === HistoryBoard.Lost || (root.board.state === HistoryBoard.Loading && root.board.plots.count + root.board.lanes.count > 0) || root.board.state === HistoryBoard.Empty
    property real plotHeight: 268

    signal picking

    color: Theme.surface1
    implicitHeight: root.drawn ? chart.y + chart.height + 16 : 300
    radius: Theme.radiusTile

    HistoryReadout {
        id: readout
        board: root.board
        visible: root.drawn
        width: parent.width - 40
        x: 20
        y: 16
    }
    HistoryChart {
        id: chart
        anchors.left: parent.left
        anchors.leftMargin: 8
        anchors.right: parent.right
        board: root.board
        height: implicitHeight
        opacity: root.board.state === HistoryBoard.Lost ? Theme.disabledOpacity : 1
        plotHeight: root.plotHeight
        visible: root.drawn
        y: readout.y + readout.height + 12
    }
    TextLine {
        anchors.horizontalCenter: chart.horizontalCenter
        color: Theme.textLow
        text: qsTr("Nothing was recorded in this time.")
        visible: root.board.state === HistoryBoard.Empty
        y: chart.y + Math.min(chart.height, root.plotHeight) / 2 - height
    }
    EmptyState {
        actionText: root.board.state === HistoryBoard.Failed ? qsTr("Try again") : qsTr("Choose")
        anchors.centerIn: parent
        iconName: root.board.state === HistoryBoard.Failed ? "alert-circle-outline" : "chart-areaspline"
        line: root.board.state === HistoryBoard.Failed ? root.board.trouble : qsTr("Temperatures, electricity, doors: what devices report is kept.")
        title: root.board.state === HistoryBoard.Failed ? qsTr("The history cannot be read") : qsTr("Nothing is charted yet")
        visible: root.board.state === HistoryBoard.None || root.board.state === HistoryBoard.Failed
        width: Math.min(400, parent.width - 32)

        onActed: root.board.state === HistoryBoard.Failed ? root.board.retry() : root.picking()
    }
    WaitingView {
        anchors.fill: parent
        text: qsTr("Loading")
        visible: root.board.state === HistoryBoard.Loading && !root.drawn
    }
}
