// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Controls
import Atrium.Theme

// A fault that is in force, and its end.
Item {
    id: root

    required property string detail
    required property int index
    required property string label

    signal ended

    implicitHeight: Math.max(words.height, end.height) + 12

    Rectangle {
        color: Theme.hairline
        height: 1
        width: parent.width
    }
    Column {
        id: words
        anchors.left: parent.left
        anchors.right: end.left
        anchors.rightMargin: 12
        anchors.verticalCenter: parent.verticalCenter

        TextLine {
            font: Theme.title
            text: root.label
            width: parent.width
        }
        Paragraph {
            text: root.detail
            width: parent.width
        }
    }
    ActionButton {
        id: end
        Accessible.description: root.detail
        Accessible.name: qsTr("End %1").arg(root.label)
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        text: qsTr("End")

        onClicked: root.ended()
    }
}
