// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Controls
import Atrium.Pages
import Atrium.Theme
import Atrium.Widgets

// Where in a long page one is.
Rectangle {
    id: root

    required property Flickable view

    Accessible.ignored: true
    color: Theme.outline
    height: Math.max(32, root.view.visibleArea.heightRatio * root.view.height)
    opacity: root.view.moving ? 1 : 0.4
    parent: root.view
    radius: 2
    visible: root.view.visibleArea.heightRatio < 0.99
    width: 4
    y: root.view.visibleArea.yPosition * root.view.height
    z: 2
}
