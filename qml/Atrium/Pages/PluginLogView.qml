// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Controls
import Atrium.Pages

// The last lines that a plugin wrote, and those that it writes.
Item {
    id: root

    required property PluginEditor editor

    ListView {
        id: list

        property bool follows: true

        Accessible.name: qsTr("Log")
        Accessible.role: Accessible.List
        activeFocusOnTab: true
        anchors.fill: parent
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        model: root.visible ? root.editor.log : null

        delegate: PluginLogLine {
            width: list.width
        }

        Keys.onDownPressed: list.contentY = Math.min(Math.max(0, list.contentHeight - list.height), list.contentY + 80)
        Keys.onUpPressed: list.contentY = Math.max(0, list.contentY - 80)
        onCountChanged: if (list.follows)
            list.positionViewAtEnd()
        onMovementEnded: list.follows = list.atYEnd

        ScrollMark {
            anchors.right: parent.right
            anchors.rightMargin: 4
            view: list
        }
    }
    EmptyState {
        anchors.centerIn: parent
        iconName: "text-box-outline"
        line: qsTr("What the plugin writes from now on appears here.")
        title: qsTr("Nothing written yet")
        visible: root.editor.log.count === 0
        width: Math.min(360, parent.width - 32)
    }
    Binding {
        property: "logWatched"
        target: root.editor
        value: root.visible
    }
}
