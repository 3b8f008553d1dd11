// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Controls
import Atrium.Widgets

// More than eight options: a row that unfolds to all of them.
Column {
    id: root

    property bool unfolded: false
    required property WidgetViewModel widget

    ListRow {
        chevron: true
        iconName: root.widget.icon
        ruled: false
        text: root.widget.valueText !== "" ? root.widget.valueText : "—"
        unfolded: root.unfolded
        unfolds: true
        width: root.width

        onClicked: root.unfolded = !root.unfolded
    }
    Repeater {
        model: root.unfolded ? root.widget.options : null

        OptionRow {
            enabled: root.widget.editable
            width: root.width

            onChosen: index => root.widget.chooseOption(index)
        }
    }
}
