// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Atrium.Controls
import Atrium.Theme
import Atrium.Widgets

// The trailing edge of a tile: the way to the detail, or to try again.
T.AbstractButton {
    id: root

    required property bool failed
    required property TileViewModel tile

    Accessible.name: root.failed ? qsTr("Try again: %1").arg(root.tile.title) : qsTr("Details: %1").arg(root.tile.title)
    Accessible.role: Accessible.Button
    activeFocusOnTab: false
    focusPolicy: Qt.NoFocus
    hoverEnabled: true
    implicitHeight: Theme.touch
    implicitWidth: Theme.touch

    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            color: root.failed ? notice.foreground : Theme.textMedium
            name: root.failed ? (root.tile.retryable ? "refresh" : root.mirrored ? "chevron-left" : "chevron-right") : root.mirrored ? "chevron-left" : "chevron-right"
            size: Theme.iconSmall
        }
    }

    onClicked: root.failed && root.tile.retryable ? root.tile.retry() : root.tile.open()

    ToneColors {
        id: notice
        tone: Tone.Notice
    }
}
