// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Controls
import Atrium.Theme
import Atrium.Widgets

// Widgets that belong together, under a heading; in a row they break as words do.
Column {
    id: root

    readonly property real cell: root.widget.inRow && root.width >= 440 * Theme.textPercent / 100 ? (root.width - Theme.gap) / 2 : root.width
    required property WidgetViewModel widget

    spacing: 8

    TextLine {
        Accessible.name: text
        Accessible.role: Accessible.Heading
        font: Theme.section
        text: root.widget.label
        topPadding: 0
        visible: root.widget.label !== ""
        width: root.width
    }
    Flow {
        spacing: Theme.gap
        width: root.width

        Repeater {
            model: root.widget.members

            WidgetHost {
                width: root.cell
            }
        }
    }
}
