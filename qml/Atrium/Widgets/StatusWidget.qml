// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Controls
import Atrium.Theme
import Atrium.Widgets

Item {
    id: root

    required property WidgetViewModel widget

    implicitHeight: row.implicitHeight

    ListRow {
        id: row
        iconName: root.widget.icon
        ruled: false
        text: root.widget.label
        value: root.widget.valueText
        valueColor: root.widget.stale ? Theme.textLow : colors.foreground
        width: parent.width

        StateNote {
            anchors.verticalCenter: parent.verticalCenter
            widget: root.widget
        }
    }
    ToneColors {
        id: colors
        tone: root.widget.tone
    }
}
