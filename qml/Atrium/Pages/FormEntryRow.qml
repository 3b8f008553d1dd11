// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Controls
import Atrium.Pages

// The heading of one entry of a list: it goes up, down or away.
ListRow {
    id: root

    required property bool first
    required property string label
    required property bool last

    signal moveAsked(int by)
    signal removeAsked

    Accessible.role: Accessible.Heading
    text: root.label

    IconButton {
        enabled: !root.first
        iconName: "arrow-up"
        text: qsTr("Move %1 up").arg(root.label)

        onClicked: root.moveAsked(-1)
    }
    IconButton {
        enabled: !root.last
        iconName: "arrow-down"
        text: qsTr("Move %1 down").arg(root.label)

        onClicked: root.moveAsked(1)
    }
    IconButton {
        iconName: "close"
        text: qsTr("Remove %1").arg(root.label)

        onClicked: root.removeAsked()
    }
}
