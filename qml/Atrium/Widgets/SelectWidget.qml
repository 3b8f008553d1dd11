// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Controls
import Atrium.Theme
import Atrium.Widgets

Column {
    id: root

    required property WidgetViewModel widget

    spacing: 4

    WidgetHeader {
        value: ""
        visible: root.widget.label !== ""
        widget: root.widget
        width: root.width
    }
    OptionSegments {
        active: root.widget.style === WidgetViewModel.Segmented
        opacity: root.widget.editable ? 1 : Theme.disabledOpacity
        visible: active
        widget: root.widget
        width: root.width
    }
    OptionChips {
        active: root.widget.style === WidgetViewModel.Chips
        opacity: root.widget.editable ? 1 : Theme.disabledOpacity
        visible: active
        widget: root.widget
        width: root.width
    }
    OptionList {
        opacity: root.widget.editable ? 1 : Theme.disabledOpacity
        visible: root.widget.style === WidgetViewModel.List
        widget: root.widget
        width: root.width
    }
}
