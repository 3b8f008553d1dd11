// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Controls
import Atrium.Theme

// A fact at the foot of the scene at rest; nothing to touch.
Rectangle {
    id: root

    required property color foreground
    required property color ground
    required property string iconName
    required property string label
    property bool strong: false

    color: root.ground
    height: 56
    implicitWidth: mark.width + text.implicitWidth + 52
    radius: 28
    width: root.implicitWidth

    Icon {
        id: mark
        anchors.left: parent.left
        anchors.leftMargin: 20
        anchors.verticalCenter: parent.verticalCenter
        color: root.foreground
        name: root.iconName
    }
    TextLine {
        id: text
        anchors.left: mark.right
        anchors.leftMargin: 10
        anchors.right: parent.right
        anchors.rightMargin: 20
        anchors.verticalCenter: parent.verticalCenter
        color: root.foreground
        font: root.strong ? Theme.section : Theme.reading
        text: root.label
    }
}
