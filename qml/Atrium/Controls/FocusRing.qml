// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Theme

// The ring round what the keyboard is at.
Rectangle {
    id: root

    required property int innerRadius

    anchors.fill: parent
    anchors.margins: -Theme.focusWidth - Theme.focusGap
    border.color: Theme.focusColor
    border.width: Theme.focusWidth
    color: "transparent"
    radius: root.innerRadius + Theme.focusWidth + Theme.focusGap
    z: 1
}
