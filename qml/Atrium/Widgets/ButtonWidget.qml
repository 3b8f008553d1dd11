// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Controls
import Atrium.Widgets

Item {
    id: root

    required property WidgetViewModel widget

    implicitHeight: column.height

    Column {
        id: column
        spacing: 4
        width: parent.width

        ActionButton {
            Accessible.description: root.widget.spoken
            anchors.left: parent.left
            enabled: root.widget.editable
            iconName: root.widget.icon
            kind: root.widget.destructive ? ActionButton.Kind.Solid : ActionButton.Kind.Tonal
            text: root.widget.label
            width: Math.min(implicitWidth, root.width)

            onClicked: root.widget.chooseOption(0)
        }
        StateNote {
            anchors.left: parent.left
            widget: root.widget
        }
    }
}
