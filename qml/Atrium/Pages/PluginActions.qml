// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Controls
import Atrium.Pages
import Atrium.Theme

// What a person can do with a plugin.
Row {
    id: root

    required property PluginEditor editor
    required property string instance
    required property bool stopped
    required property bool stuck
    required property string title
    required property bool withWords

    spacing: 8

    ActionButton {
        iconName: "restart"
        text: qsTr("Try again")
        visible: root.stuck

        onClicked: root.editor.tryAgain(root.instance)
    }
    ActionButton {
        Accessible.description: root.title
        iconName: "tune-variant"
        text: qsTr("Configure")
        visible: root.withWords || !root.stuck

        onClicked: root.editor.configure(root.instance)
    }
    ActionButton {
        Accessible.description: root.title
        iconName: "text-box-outline"
        text: qsTr("Log")
        visible: root.withWords

        onClicked: root.editor.configure(root.instance, PluginEditor.Log)
    }
    IconButton {
        id: more
        ground: Theme.surface3
        iconName: "dots-horizontal"
        text: qsTr("More for %1").arg(root.title)

        onClicked: menu.open()

        PickList {
            id: menu
            label: more.text
            options: root.editor.choices(root.stopped)

            onPicked: index => root.editor.choose(root.instance, root.stopped, index)
        }
    }
}
