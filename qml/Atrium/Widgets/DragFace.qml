// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Controls
import Atrium.Theme
import Atrium.Widgets

// The tile while it is dragged: a slider over its whole ground.
Item {
    id: root

    readonly property real edge: Math.max(28, root.width * Math.max(0, Math.min(1, root.fraction)))
    required property real fraction
    required property string text
    required property TileViewModel tile

    Rectangle {
        anchors.fill: parent
        color: Theme.surface3
        radius: Theme.radiusTile
    }
    Item {
        id: filled
        clip: true
        height: parent.height
        width: root.edge
        x: root.LayoutMirroring.enabled ? parent.width - width : 0

        Rectangle {
            color: colors.solid
            height: root.height
            radius: Theme.radiusTile
            width: root.width
            x: root.LayoutMirroring.enabled ? parent.width - width : 0
        }
        TextLine {
            color: colors.solidText
            font: Theme.page
            text: root.text
            width: implicitWidth
            x: root.LayoutMirroring.enabled ? parent.width - width - 14 : 14
            y: (parent.height - height) / 2
        }
    }
    Item {
        clip: true
        height: parent.height
        width: parent.width - root.edge
        x: root.LayoutMirroring.enabled ? 0 : root.edge

        TextLine {
            color: Theme.textHigh
            font: Theme.page
            text: root.text
            width: implicitWidth
            x: root.LayoutMirroring.enabled ? root.width - width - 14 : 14 - root.edge
            y: (parent.height - height) / 2
        }
    }
    Rectangle {
        color: colors.solidText
        height: root.height * 0.44
        radius: 2
        width: Theme.handle
        x: root.LayoutMirroring.enabled ? filled.x + 10 : root.edge - 14
        y: (root.height - height) / 2
    }
    ToneColors {
        id: colors
        lampHue: root.tile.lampHue
        lampSaturation: root.tile.lampSaturation
        tone: root.tile.tone
    }
}
