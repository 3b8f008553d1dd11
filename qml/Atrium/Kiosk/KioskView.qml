// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Kiosk
import Atrium.Pages

// The pages of the house with the scene at rest over them, and the veil over both.
FocusScope {
    id: root

    required property WindowModel house
    required property Kiosk kiosk

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: Qt.locale().textDirection === Qt.RightToLeft
    focus: true

    Shortcut {
        sequences: ["Ctrl+Q"]

        onActivated: root.Window.window.close()
    }
    Shell {
        anchors.bottomMargin: root.kiosk.keyboardHeight
        anchors.fill: parent
        focus: true
        house: root.house
        visible: !root.kiosk.ambient
    }
    AmbientScene {
        anchors.fill: parent
        scene: root.kiosk.scene
        visible: root.kiosk.ambient
    }
    Rectangle {
        anchors.fill: parent
        color: "black"
        opacity: root.kiosk.dimming
        parent: root.Window.contentItem
        visible: root.kiosk.dimming > 0
        z: 2000000 // over dialogs, whose overlay has 1000001
    }
}
