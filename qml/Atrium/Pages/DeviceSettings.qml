// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Controls
import Atrium.Pages
import Atrium.Theme
import Atrium.Widgets

// What the owner says of the device, then what the device itself can be set to.
Column {
    id: root

    required property DevicePage page

    bottomPadding: 12
    spacing: 12
    topPadding: 4

    Row {
        spacing: 8
        width: root.width

        Field {
            id: name
            label: qsTr("Name")
            text: root.page.title
            width: root.width - rename.width - 8

            onAccepted: root.page.rename(name.text)
        }
        ActionButton {
            id: rename
            anchors.bottom: parent.bottom
            enabled: name.text !== root.page.title
            text: qsTr("Rename")

            onClicked: root.page.rename(name.text)
        }
    }
    TextLine {
        color: Theme.textMedium
        text: qsTr("Area")
    }
    Flow {
        spacing: 8
        width: root.width

        Repeater {
            model: root.page.areaTitles

            Chip {
                id: chip

                required property int index
                required property string modelData

                selected: root.page.areaIndex === chip.index
                text: chip.modelData

                onClicked: root.page.chooseArea(chip.index)
            }
        }
    }
    Row {
        spacing: 8
        width: root.width

        Field {
            id: area
            label: qsTr("A new area")
            width: root.width - make.width - 8

            onAccepted: root.page.moveToNewArea(area.text)
        }
        ActionButton {
            id: make
            anchors.bottom: parent.bottom
            enabled: area.text !== ""
            text: qsTr("Add")

            onClicked: root.page.moveToNewArea(area.text)
        }
    }
    ListRow {
        Accessible.ignored: true
        iconName: "star-outline"
        ruled: false
        text: qsTr("Favourite")
        width: root.width

        Toggle {
            on: root.page.favourite
            text: qsTr("Favourite")

            onWished: on => root.page.setFavourite(on)
        }
    }
    ListRow {
        Accessible.ignored: true
        iconName: "eye-off-outline"
        ruled: false
        text: qsTr("Hide on Home")
        width: root.width

        Toggle {
            on: root.page.hidden
            text: qsTr("Hide on Home")

            onWished: on => root.page.setHidden(on)
        }
    }
    FaceSettings {
        editor: root.page.face
        width: root.width
    }
    UndoButton {
        brief: true
        edits: root.page.edits
    }
    WidgetColumn {
        visible: root.page.hasSettings
        widgets: root.page.settings
        width: root.width
    }
}
