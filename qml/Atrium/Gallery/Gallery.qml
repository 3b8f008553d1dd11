// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Controls
import Atrium.Gallery
import Atrium.Theme
import Atrium.Widgets

// Every tile and widget in every state. The keys 1 to 3 change the theme.
Rectangle {
    id: root
    color: Theme.surface0
    focus: true
    height: 800
    width: 1280

    Keys.onDigit1Pressed: Theme.preference = Theme.Light
    Keys.onDigit2Pressed: Theme.preference = Theme.Dark
    Keys.onDigit3Pressed: Theme.preference = Theme.Night

    GalleryModel {
        id: gallery
    }
    Flickable {
        anchors.fill: parent
        boundsBehavior: Flickable.StopAtBounds
        contentHeight: content.height + 64
        contentWidth: Math.max(root.width, content.width + 64)

        Column {
            id: content
            spacing: 24
            x: 32
            y: 32

            Row {
                spacing: 8

                Repeater {
                    model: [qsTr("Light"), qsTr("Dark"), qsTr("Night")]

                    Chip {
                        required property int index
                        required property string modelData

                        selected: Theme.mode === index
                        text: modelData

                        onClicked: Theme.preference = index + 1
                    }
                }
            }
            GalleryTiles {
                gallery: gallery
            }
            GalleryControls {
            }
            Row {
                spacing: 24

                Repeater {
                    model: gallery.stateCount

                    Column {
                        id: column

                        required property int index

                        spacing: 16
                        width: 360

                        TextLine {
                            font: Theme.section
                            text: gallery.stateName(column.index)
                        }
                        WidgetColumn {
                            spacing: 20
                            widgets: gallery.widgets(column.index)
                            width: parent.width
                        }
                    }
                }
            }
        }
    }
}
