// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Controls
import Atrium.Pages
import Atrium.Theme
import Atrium.Widgets

Item {
    id: root

    required property bool desktop
    required property DevicePage page
    required property bool phone
    required property bool pinned

    signal pinToggled

    implicitHeight: Math.max(Theme.sheetHeader, words.height + 16)

    IconButton {
        id: back
        anchors.left: parent.left
        anchors.leftMargin: 8
        anchors.verticalCenter: parent.verticalCenter
        iconName: LayoutMirroring.enabled ? "arrow-right" : "arrow-left"
        text: qsTr("Back")
        visible: root.phone

        onClicked: root.page.close()
    }
    Repeater {
        id: disc
        model: root.page.tile

        TileDisc {
            id: shown

            required property TileViewModel modelData

            ground: Theme.surface2
            tile: shown.modelData
            x: root.LayoutMirroring.enabled ? root.width - width - (root.phone ? 60 : 20) : root.phone ? 60 : 20
            y: (root.height - Theme.disc) / 2

            Keep {
                viewModel: shown.modelData
            }
        }
    }
    Column {
        id: words
        anchors.left: parent.left
        anchors.leftMargin: (root.phone ? 60 : 20) + Theme.disc + 12
        anchors.right: buttons.left
        anchors.rightMargin: 8
        anchors.verticalCenter: parent.verticalCenter

        TextLine {
            Accessible.name: text
            Accessible.role: Accessible.Heading
            font: Theme.value
            text: root.page.title
            width: parent.width
        }
        TextLine {
            color: Theme.textMedium
            text: root.page.subtitle
            width: parent.width
        }
    }
    Row {
        id: buttons
        anchors.right: parent.right
        anchors.rightMargin: 12
        anchors.verticalCenter: parent.verticalCenter
        spacing: 4

        Repeater {
            model: root.page.power

            PowerToggle {
            }
        }
        IconButton {
            ground: root.pinned ? active.container : "transparent"
            iconName: root.pinned ? "pin" : "pin-outline"
            text: root.pinned ? qsTr("Unpin") : qsTr("Keep open beside the page")
            visible: root.desktop

            onClicked: root.pinToggled()
        }
        IconButton {
            iconName: "close"
            text: qsTr("Close")
            visible: !root.phone

            onClicked: root.page.close()
        }
    }
    ToneColors {
        id: active
        tone: Tone.Active
    }
}
