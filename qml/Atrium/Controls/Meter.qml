// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Controls
import Atrium.Theme

// A straight bar that says how much of a limit is used.
Item {
    id: root

    required property real fraction
    property int tone: Tone.Neutral

    implicitHeight: 4
    implicitWidth: 84

    Rectangle {
        anchors.fill: parent
        color: Theme.surface3
        radius: height / 2
    }
    Rectangle {
        anchors.left: parent.left
        color: colors.foreground
        height: parent.height
        radius: height / 2
        visible: root.fraction > 0
        width: Math.max(parent.height, parent.width * Math.min(1, root.fraction))
    }
    ToneColors {
        id: colors
        tone: root.tone
    }
}
