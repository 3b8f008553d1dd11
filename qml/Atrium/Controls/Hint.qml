// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Atrium.Controls
import Atrium.Theme

// A tooltip: the name of what has only an icon.
T.ToolTip {
    id: root

    property bool shown: false

    delay: 500
    implicitHeight: Theme.lineHeight(Theme.caption.pixelSize) + 12
    implicitWidth: Math.min(320, label.implicitWidth + 20)
    visible: root.shown && root.text !== ""
    x: root.parent ? (root.parent.width - root.implicitWidth) / 2 : 0
    y: root.parent ? root.parent.height + 4 : 0

    background: Rectangle {
        border.color: Theme.hairline
        color: Theme.surface2
        radius: 8
    }
    contentItem: TextLine {
        id: label
        color: Theme.textHigh
        font: Theme.caption
        horizontalAlignment: Text.AlignHCenter
        text: root.text
    }
}
