// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Controls
import Atrium.Theme

// What is missing, why, and the next step.
Column {
    id: root

    property string actionText: ""
    required property string iconName
    required property string line
    required property string title

    signal acted

    spacing: 12

    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        color: Theme.surface3
        height: 56
        radius: 28
        width: 56

        Icon {
            anchors.centerIn: parent
            name: root.iconName
            size: 28
        }
    }
    Paragraph {
        color: Theme.textHigh
        font: Theme.section
        horizontalAlignment: Text.AlignHCenter
        text: root.title
        width: parent.width
    }
    Paragraph {
        horizontalAlignment: Text.AlignHCenter
        text: root.line
        width: parent.width
    }
    ActionButton {
        anchors.horizontalCenter: parent.horizontalCenter
        kind: ActionButton.Kind.Primary
        text: root.actionText
        visible: root.actionText !== ""

        onClicked: root.acted()
    }
}
