// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Unbound: Qt 6.4 cannot make a bound header or footer of a list that another file holds.
// qmllint disable unqualified
import QtQuick
import Atrium.Controls
import Atrium.Pages
import Atrium.Widgets

Item {
    id: root

    required property WindowModel house
    required property bool phone

    TileGrid {
        id: grid
        anchors.fill: parent
        house: root.house
        page: root.house.home
        phone: root.phone

        footer: Item {
            height: 24
            width: grid.width
        }
        header: HomeHeader {
            house: root.house
            margin: grid.margin
            phone: root.phone
            width: grid.width
        }
    }
    EmptyState {
        actionText: qsTr("Look at the plugins")
        anchors.centerIn: parent
        iconName: "home-search-outline"
        line: qsTr("Devices appear here as soon as a plugin finds them.")
        title: qsTr("No devices yet")
        visible: root.house.home.rows.count === 0
        width: Math.min(400, parent.width - 32)

        onActed: root.house.show(WindowModel.System)
    }
}
