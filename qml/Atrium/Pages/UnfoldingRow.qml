// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Controls
import Atrium.Pages
import Atrium.Widgets

ListRow {
    id: root
    Accessible.checkable: true
    Accessible.checked: root.unfolded
    chevron: true
    unfolds: true

    onClicked: root.unfolded = !root.unfolded
}
