// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Controls
import Atrium.Kiosk
import Atrium.Pages
import Atrium.Theme
import Atrium.Widgets

// The whole screen of a wall panel: the pages, and over them the scene at rest.
Window {
    id: root

    required property WindowModel house
    required property Kiosk kiosk

    color: Theme.surface0
    flags: Qt.Window | Qt.FramelessWindowHint
    height: 800
    title: "Atrium"
    visible: true
    width: 1280

    KioskView {
        anchors.fill: parent
        house: root.house
        kiosk: root.kiosk
    }
}
