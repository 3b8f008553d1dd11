// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Controls
import Atrium.Theme
import Atrium.Widgets

Flow {
    id: root

    required property WidgetViewModel widget
    property bool active: true

    spacing: 8

    Repeater {
        model: root.active ? root.widget.options : null

        Chip {
            required iconName
            required selected
            required wished
            required property bool allowed
            required property int index
            required property string label

            enabled: allowed && root.widget.editable
            text: label

            onClicked: root.widget.chooseOption(index)
        }
    }
}
