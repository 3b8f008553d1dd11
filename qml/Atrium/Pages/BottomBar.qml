// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Controls
import Atrium.Pages
import Atrium.Theme
import Atrium.Widgets

Rectangle {
    id: root

    required property WindowModel house

    Accessible.name: qsTr("Pages")
    Accessible.role: Accessible.PageTabList
    color: Theme.surface2
    implicitHeight: Theme.bottomBar

    Rectangle {
        color: Theme.hairline
        height: 1
        width: parent.width
    }
    Row {
        anchors.fill: parent

        NavButton {
            below: true
            iconName: "home-variant"
            selected: root.house.page === WindowModel.Home || root.house.page === WindowModel.Area
            text: qsTr("Home")
            width: root.width / 5

            onClicked: root.house.show(WindowModel.Home)
        }
        NavButton {
            below: true
            iconName: "view-grid-outline"
            selected: root.house.page === WindowModel.Devices || root.house.page === WindowModel.Areas
            text: qsTr("Devices")
            width: root.width / 5

            onClicked: root.house.show(WindowModel.Devices)
        }
        NavButton {
            below: true
            iconName: "chart-areaspline"
            selected: root.house.page === WindowModel.History
            text: qsTr("History")
            width: root.width / 5

            onClicked: root.house.show(WindowModel.History)
        }
        NavButton {
            below: true
            iconName: "timeline-clock-outline"
            selected: root.house.page === WindowModel.Activity
            text: qsTr("Activity")
            width: root.width / 5

            onClicked: root.house.show(WindowModel.Activity)
        }
        NavButton {
            attention: root.house.system.sickPlugins
            below: true
            iconName: "cog-outline"
            selected: root.house.page === WindowModel.System
            text: qsTr("System")
            width: root.width / 5

            onClicked: root.house.show(WindowModel.System)
        }
    }
}
