// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Unbound: Qt 6.4 cannot make a bound header or footer of a list that another file holds.
// qmllint disable unqualified
import QtQuick
import Atrium.Controls
import Atrium.Pages
import Atrium.Theme
import Atrium.Widgets

// An area's devices, or all of them: filter, kinds, tiles.
Item {
    id: root

    required property WindowModel house
    required property TilesPage page
    required property bool phone
    required property string title
    property bool withBack: false

    TileGrid {
        id: grid
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: head.bottom
        house: root.house
        page: root.page
        phone: root.phone

        footer: Item {
            height: 24
            width: grid.width
        }
    }
    Column {
        id: head
        bottomPadding: 12
        spacing: 12
        topPadding: root.phone ? 12 : 20
        width: Math.min(1640, root.width - 2 * grid.margin)
        x: grid.margin

        Item {
            height: Math.max(Theme.touch, name.height)
            width: parent.width

            IconButton {
                id: back
                anchors.left: parent.left
                anchors.leftMargin: -10
                anchors.verticalCenter: parent.verticalCenter
                iconName: LayoutMirroring.enabled ? "arrow-right" : "arrow-left"
                text: qsTr("Back")
                visible: root.withBack

                onClicked: root.house.goBack()
            }
            TextLine {
                id: name
                Accessible.name: text
                Accessible.role: Accessible.Heading
                anchors.left: root.withBack ? back.right : parent.left
                anchors.leftMargin: root.withBack ? 6 : 0
                anchors.verticalCenter: parent.verticalCenter
                font: root.phone ? Theme.value : Theme.page
                text: root.title
                width: Math.min(implicitWidth, parent.width - (root.withBack ? 44 : 0) - 2 * switcher.width - 8)
            }
            TextLine {
                anchors.left: name.right
                anchors.leftMargin: 24
                anchors.right: switcher.left
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.textMedium
                text: root.page.summary
                visible: !root.phone
            }
            IconButton {
                id: editor
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                iconName: "pencil-outline"
                text: qsTr("Edit areas")
                visible: !root.withBack

                onClicked: root.house.show(WindowModel.Areas)
            }
            IconButton {
                id: switcher
                anchors.right: root.withBack ? parent.right : editor.left
                anchors.rightMargin: root.withBack ? 0 : 4
                anchors.verticalCenter: parent.verticalCenter
                iconName: root.page.list ? "view-grid-outline" : "view-list-outline"
                text: root.page.list ? qsTr("Show tiles") : qsTr("Show a list")
                visible: !root.withBack || root.page.deviceCount >= 60

                onClicked: root.page.list = !root.page.list
            }
        }
        FilterBar {
            id: bar
            compact: root.phone || root.height < 560
            page: root.page
            phone: root.phone
            whole: !root.withBack
            width: parent.width
        }
    }
    EmptyState {
        actionText: root.page.filtered ? qsTr("Clear filters") : ""
        anchors.centerIn: grid
        iconName: "magnify-close"
        line: root.page.filtered ? qsTr("No device is all of what is chosen above.") : qsTr("Devices appear here as soon as a plugin finds them.")
        title: root.page.filtered ? qsTr("Nothing found") : qsTr("No devices yet")
        visible: root.page.rows.count === 0
        width: Math.min(400, parent.width - 32)

        onActed: root.page.clearFilters()
    }
    Connections {
        function onSearchWanted(): void {
            if (root.visible)
                bar.focusSearch();
        }

        target: root.house
    }
}
