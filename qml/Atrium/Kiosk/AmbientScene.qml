// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Controls
import Atrium.Kiosk
import Atrium.Theme
import Atrium.Widgets

// What a panel shows at rest (UI.md, Kiosk): by day clock, day and house, by night a dim clock.
Rectangle {
    id: root

    readonly property int clockSize: Math.max(88, Math.round(root.height * 0.26))
    readonly property bool night: root.scene.look === AmbientColors.Night
    required property AmbientModel scene

    Accessible.ignored: !root.visible
    Accessible.name: qsTr("%1, %2. %3").arg(root.scene.clock).arg(root.scene.date).arg(root.scene.notice)
    Accessible.role: Accessible.Clock

    gradient: Gradient {
        GradientStop {
            color: colors.top
            position: 0
        }
        GradientStop {
            color: colors.bottom
            position: 1
        }
    }

    Item {
        id: content

        readonly property int free: content.height - foot.height - 24

        height: root.height - 96
        width: root.width - 96
        x: 48 + root.scene.drift.x
        y: 48 + root.scene.drift.y

        AmbientClock {
            id: clock

            readonly property int room: Math.max(0, content.free - clock.height)

            anchors.left: parent.left
            clockSize: root.clockSize
            colors: colors
            night: root.night
            scene: root.scene
            y: root.scene.place === 0 ? 0 : root.scene.place === 1 ? clock.room / 2 : clock.room
        }
        AmbientDay {
            anchors.right: parent.right
            colors: colors
            ringRadius: Math.min(root.clockSize, (content.width - clock.width - 48) / 2)
            scene: root.scene
            visible: !root.night && (root.scene.outside !== "" || root.scene.insideShort !== "")
            y: Math.max(0, Math.min(content.free - height, clock.y + (clock.height - height) / 2))
        }
        AmbientChips {
            id: foot
            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.right: parent.right
            colors: colors
            night: root.night
            scene: root.scene
        }
    }
    AmbientColors {
        id: colors
        look: root.scene.look
    }
}
