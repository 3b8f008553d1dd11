// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Controls
import Atrium.Kiosk
import Atrium.Theme

// Time, date, inside: the leading side of the scene at rest.
Column {
    id: root

    required property int clockSize
    required property AmbientColors colors
    required property bool night
    required property AmbientModel scene

    spacing: 8

    Text {
        Accessible.ignored: true
        color: root.colors.clock
        font.family: Theme.hero.family
        font.letterSpacing: -0.03 * root.clockSize
        font.pixelSize: root.clockSize
        font.weight: root.night ? Font.Normal : Font.DemiBold
        height: root.clockSize
        text: root.scene.clock
        textFormat: Text.PlainText
        verticalAlignment: Text.AlignVCenter
    }
    Item {
        height: 6
        width: 1
    }
    TextLine {
        color: root.colors.text
        font.family: Theme.page.family
        font.pixelSize: Theme.page.pixelSize
        font.weight: root.night ? Font.Normal : Font.DemiBold
        text: root.scene.date
    }
    Row {
        spacing: 24

        TextLine {
            color: root.night ? root.colors.text : root.colors.textMedium
            font.family: Theme.page.family
            font.pixelSize: Theme.page.pixelSize
            text: root.scene.inside
            visible: text !== "" && (root.night || root.scene.outside !== "")
        }
        TextLine {
            color: root.colors.textMedium
            font.family: Theme.page.family
            font.pixelSize: Theme.page.pixelSize
            text: root.scene.humidity
            visible: !root.night && text !== ""
        }
    }
}
