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
                width: Math.min(implicitWidth, parent.width - (root.withBack ? 44 : 0))
            }
            TextLine {
                anchors.left: name.right
                anchors.leftMargin: 24
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.textMedium
                text: root.page.summary
                visible: !root.phone
            }
        }
        Flow {
            spacing: 8
            width: parent.width

            Field {
                id: search
                iconName: "magnify"
                label: qsTr("Filter")
                labelled: false
                placeholder: qsTr("Filter by name, area or kind")
                width: root.phone ? parent.width : 300

                onTextChanged: root.page.filter = search.text
            }
            Repeater {
                model: root.page.groups

                Chip {
                    id: chip

                    required property int index
                    required property string modelData

                    selected: root.page.group === chip.index
                    text: chip.modelData

                    onClicked: root.page.group = chip.index
                }
            }
        }
    }
    EmptyState {
        actionText: root.page.filter !== "" ? qsTr("Show all") : ""
        anchors.centerIn: grid
        iconName: "magnify-close"
        line: qsTr("No device has this in its name, area or kind.")
        title: qsTr("Nothing found")
        visible: root.page.rows.count === 0
        width: Math.min(400, parent.width - 32)

        onActed: search.text = ""
    }
}
