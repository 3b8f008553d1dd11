// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Controls
import Atrium.Pages
import Atrium.Widgets

Item {
    id: root

    required property WindowModel house
    required property int margin
    required property bool phone

    implicitHeight: line.height + (root.phone ? 32 : 40) + 8

    StatusLine {
        id: line
        anchors.left: parent.left
        anchors.leftMargin: root.margin
        anchors.right: off.visible ? off.left : search.left
        anchors.rightMargin: 8
        compact: root.phone
        house: root.house
        y: root.phone ? 16 : 24
    }
    IconButton {
        id: off
        anchors.right: search.left
        anchors.rightMargin: 4
        iconName: "lightbulb-group-off-outline"
        text: qsTr("Switch off all lights")
        visible: root.house.lights.any
        y: search.y

        onClicked: root.house.lights.switchOff("")
    }
    IconButton {
        id: search
        anchors.right: parent.right
        anchors.rightMargin: root.margin
        iconName: "magnify"
        text: qsTr("Search devices")
        y: root.phone ? 16 : 24

        onClicked: root.house.search()
    }
}
