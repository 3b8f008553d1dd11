// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Widgets

// Draws one widget, whatever its type. By address, since a group would else contain itself.
Loader {
    id: root

    required property WidgetViewModel widget

    visible: root.widget.shown

    Component.onCompleted: root.setSource(root.widget.source, {
            "widget": root.widget
        })

    Keep {
        viewModel: root.widget
    }
}
