// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Controls
import Atrium.Pages
import Atrium.Widgets

// Today of what a device is mainly for, and the way to the whole history.
Column {
    id: root

    required property DevicePage page

    bottomPadding: 12
    spacing: 8

    HistoryReadout {
        board: root.page.history
        named: false
        width: parent.width
    }
    HistoryChart {
        board: root.page.history
        height: implicitHeight
        lanesNamed: false
        plotHeight: 160
        width: parent.width + 16
        x: -8
    }
    Paragraph {
        text: root.page.history.trouble
        visible: root.page.history.trouble !== ""
        width: parent.width
    }
    ActionButton {
        iconName: "chart-areaspline"
        text: qsTr("Open in the history")

        onClicked: root.page.openHistory()
    }
}
