// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Widgets

Column {
    id: root

    required property WidgetViewModel widget

    spacing: 8

    WidgetHeader {
        visible: root.widget.label !== "" || root.widget.state !== WidgetState.Normal
        widget: root.widget
        width: root.width
    }
    Flow {
        LayoutMirroring.enabled: false
        spacing: 8 // four side by side on a phone
        width: root.width

        Repeater {
            model: root.widget.options

            TransportButton {
                required property bool allowed
                required property int index
                required property string label
                required property bool selected

                enabled: allowed && root.widget.editable
                solid: selected
                text: label

                onClicked: root.widget.chooseOption(index)
            }
        }
    }
}
