// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Controls
import Atrium.Pages
import Atrium.Theme
import Atrium.Widgets

// The house's energy over what is seen: used, made, from and into the grid, and what used most.
Rectangle {
    id: root

    required property HistoryPage page

    color: Theme.surface1
    implicitHeight: rows.height + 28
    radius: Theme.radiusTile

    Column {
        id: rows
        width: parent.width - 40
        x: 20
        y: 14

        TextLine {
            Accessible.name: text
            Accessible.role: Accessible.Heading
            bottomPadding: 4
            font: Theme.section
            text: qsTr("Energy")
            width: parent.width
        }
        Repeater {
            model: root.page.energy

            FactView {
                width: rows.width
            }
        }
    }
}
