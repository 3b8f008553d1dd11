// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Controls
import Atrium.Pages
import Atrium.Theme
import Atrium.Widgets

// The first start: where the broker is, or the demo home.
Flickable {
    id: root

    readonly property int margin: root.width >= 900 ? 32 : 16
    required property BrokerSetup setup

    boundsBehavior: Flickable.StopAtBounds
    contentHeight: Math.max(root.height, column.height + 96)
    contentWidth: root.width

    Column {
        id: column
        spacing: 16
        width: Math.min(560, root.width - 2 * root.margin)
        x: (root.width - width) / 2
        y: Math.max(32, (root.height - height) / 2)

        Logo {
            size: 48
        }
        TextLine {
            Accessible.name: text
            Accessible.role: Accessible.Heading
            font: root.width < 600 ? Theme.page : Theme.hero
            text: qsTr("Welcome home")
        }
        Paragraph {
            font: Theme.reading
            text: qsTr("Atrium shows and controls what your MQTT broker knows of, Zigbee2MQTT’s devices first. Where is it?")
            width: parent.width
        }
        WelcomeForm {
            setup: root.setup
            width: parent.width
        }
        Paragraph {
            text: qsTr("No broker at hand? The demo home has lamps, shutters, heating and more. None of it is real, and you can remove it at any time.")
            width: parent.width
        }
        ActionButton {
            enabled: !root.setup.busy
            iconName: "home-heart"
            text: qsTr("Look around in the demo home")

            onClicked: root.setup.startDemo()
        }
    }
}
