// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Controls
import Atrium.Widgets

Column {
    id: root

    required property WidgetViewModel widget

    spacing: 4

    WidgetHeader {
        value: ""
        visible: root.widget.label !== "" || root.widget.state !== WidgetState.Normal
        widget: root.widget
        width: root.width
    }
    Flow {
        spacing: 8
        width: root.width

        Repeater {
            model: root.widget.options

            ActionButton {
                required property bool allowed
                required iconName
                required property int index
                required property string label

                enabled: allowed && root.widget.editable
                text: label

                onClicked: root.widget.chooseOption(index)
            }
        }
    }
}
