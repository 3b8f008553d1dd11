// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Controls
import Atrium.Widgets

Column {
    id: root

    required property WidgetViewModel widget

    spacing: 8

    WidgetHeader {
        value: root.widget.pending ? root.widget.wishText : ""
        widget: root.widget
        width: root.width
    }
    Stepper {
        editable: root.widget.editable
        name: root.widget.label
        stale: root.widget.stale
        valueText: root.widget.known ? root.widget.valueText : "—"

        onStepped: steps => root.widget.stepBy(steps)
    }
}
