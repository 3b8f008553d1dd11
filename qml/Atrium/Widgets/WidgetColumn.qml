// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Controls
import Atrium.Theme
import Atrium.Widgets

// The widgets of a view, one under the other.
Column {
    id: root

    required property WidgetListModel widgets

    spacing: Theme.gap

    Repeater {
        model: root.widgets

        WidgetHost {
            width: root.width
        }
    }
}
