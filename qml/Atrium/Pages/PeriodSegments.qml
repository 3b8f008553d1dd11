// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Controls
import Atrium.Pages
import Atrium.Theme
import Atrium.Widgets

// Day, week, month or year; the one that holds shows the whole of it again.
Item {
    id: root

    required property HistoryPage page
    property real widest: 0

    Accessible.name: qsTr("Period")
    Accessible.role: Accessible.Grouping
    implicitHeight: Theme.segmentedHeight
    implicitWidth: root.widest * 4

    Rectangle {
        anchors.fill: parent
        color: Theme.surface3
        radius: Theme.radiusSegmented
    }
    Row {
        Repeater {
            model: root.page.periods

            SegmentButton {
                required property int index
                required property string modelData

                selected: root.page.period === index
                text: modelData
                width: root.width / 4

                Component.onCompleted: root.widest = Math.max(root.widest, implicitWidth)
                onClicked: root.page.period = index
                onImplicitWidthChanged: root.widest = Math.max(root.widest, implicitWidth)
            }
        }
    }
}
