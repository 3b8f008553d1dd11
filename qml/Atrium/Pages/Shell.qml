// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Controls
import Atrium.Pages
import Atrium.Theme
import Atrium.Widgets

// The window's frame: rail or bottom bar, banners, the page, the device's sheet (UI.md §3).
FocusScope {
    id: root

    readonly property bool brief: !root.phone && !root.desktop && root.height < 560 && root.width >= 760
    readonly property bool desktop: root.width >= 1000
    required property WindowModel house
    readonly property bool phone: root.width < 600
    readonly property int railWidth: root.phone || root.welcome ? 0 : root.width >= 1200 ? Theme.railWide : Theme.railNarrow
    readonly property int sheetTaken: sheet.pinned && root.desktop && sheet.shown ? Theme.sheet + Theme.sheetMargin : 0
    readonly property bool welcome: root.house.stage === WindowModel.Welcome

    Keys.onEscapePressed: event => event.accepted = root.house.goBack()

    Shortcut {
        sequences: ["Ctrl+1"]

        onActivated: root.house.show(WindowModel.Home)
    }
    Shortcut {
        sequences: ["Ctrl+2"]

        onActivated: root.house.show(WindowModel.Devices)
    }
    Shortcut {
        sequences: ["Ctrl+3"]

        onActivated: root.house.show(WindowModel.History)
    }
    Shortcut {
        sequences: ["Ctrl+4"]

        onActivated: root.house.show(WindowModel.Activity)
    }
    Shortcut {
        sequences: ["Ctrl+5"]

        onActivated: root.house.show(WindowModel.System)
    }
    Shortcut {
        sequences: ["Ctrl+F", "/"]

        onActivated: root.house.search()
    }
    Shortcut {
        sequences: ["F6"]

        onActivated: guide.walk([rail, bottomBar, content, sheet], 1)
    }
    Shortcut {
        sequences: ["Shift+F6"]

        onActivated: guide.walk([rail, bottomBar, content, sheet], -1)
    }
    Shortcut {
        sequences: ["?", "Shift+?", "F1"]

        onActivated: shortcuts.open()
    }
    Shortcut {
        sequences: ["Ctrl+Z"]

        onActivated: root.house.edits.undo()
    }
    Shortcut {
        sequences: ["Ctrl++", "Ctrl+="]

        onActivated: Theme.textPercent += 5
    }
    Shortcut {
        sequences: ["Ctrl+-"]

        onActivated: Theme.textPercent -= 5
    }
    Shortcut {
        sequences: ["Ctrl+0"]

        onActivated: Theme.textPercent = 100
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.surface0
    }
    Rail {
        id: rail
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.top: parent.top
        house: root.house
        visible: root.railWidth > 0
        wide: root.width >= 1200
        width: root.railWidth
    }
    Item {
        id: content
        anchors.bottom: bottomBar.visible ? bottomBar.top : parent.bottom
        anchors.left: parent.left
        anchors.leftMargin: root.railWidth
        anchors.right: parent.right
        anchors.rightMargin: root.sheetTaken
        anchors.top: parent.top

        Banners {
            id: banners

            readonly property int margin: content.width >= 900 ? 32 : 16

            house: root.house
            width: Math.min(1640, content.width - 2 * banners.margin)
            x: banners.margin
            y: 12
        }
        PageStack {
            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.topMargin: banners.height > 0 ? banners.height + 12 : 0
            house: root.house
            phone: root.phone
        }
    }
    BottomBar {
        id: bottomBar
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        house: root.house
        visible: root.phone && !root.welcome
    }
    DeviceSheet {
        id: sheet
        anchors.fill: parent
        brief: root.brief
        desktop: root.desktop
        page: root.house.device
        phone: root.phone
        railWidth: root.railWidth
    }
    KeyboardGuide {
        id: guide
    }
    ShortcutsDialog {
        id: shortcuts
        objectName: "shortcuts"
    }
    PluginSheet {
        anchors.fill: parent
        editor: root.house.system.editor
        phone: root.phone
        railWidth: root.railWidth
    }
    RemovePluginDialog {
        editor: root.house.system.editor
    }
    LightsOffDialog {
        lights: root.house.lights
    }
    LeaveDialog {
        house: root.house
    }
    PressDialog {
        presses: root.house.presses
    }
    PinDialog {
        entry: root.house.pin
    }
}
