// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Controls
import Atrium.Widgets

Flow {
    id: root

    property bool active: true
    required property WidgetViewModel widget

    spacing: 8

    Repeater {
        model: root.active ? root.widget.options : null

        Chip {
            required property bool allowed
            required iconName
            required property int index
            required property string label
            required selected
            required wished

            enabled: allowed && root.widget.editable
            text: label

            onClicked: root.widget.chooseOption(index)
        }
    }
}
