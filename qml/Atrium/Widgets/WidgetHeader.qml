// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Controls
import Atrium.Theme
import Atrium.Widgets

// A widget's name, its value at the trailing end, and under them what is not normal.
Column {
    id: root

    property string value: root.widget.valueText
    required property WidgetViewModel widget

    visible: root.widget.label !== "" || note.visible

    Item {
        height: label.height
        width: root.width

        TextLine {
            id: label
            anchors.left: parent.left
            color: Theme.textMedium
            text: root.widget.label
            width: Math.min(implicitWidth, parent.width * 0.7)
        }
        TextLine {
            anchors.left: label.right
            anchors.leftMargin: 8
            anchors.right: parent.right
            color: root.widget.stale ? Theme.textLow : Theme.textHigh
            font: Theme.title
            horizontalAlignment: Text.AlignRight
            text: root.value
        }
    }
    StateNote {
        id: note
        anchors.left: parent.left
        widget: root.widget
    }
}
