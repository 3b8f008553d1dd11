// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Controls
import Atrium.Gallery
import Atrium.Theme
import Atrium.Widgets

Column {
    id: root

    required property GalleryModel gallery

    spacing: 12

    Row {
        spacing: 12

        Repeater {
            model: root.gallery.stateCount

            TextLine {
                required property int index

                font: Theme.title
                text: root.gallery.stateName(index)
                width: 172
            }
        }
    }
    Repeater {
        model: root.gallery.tileCount

        Row {
            id: row

            required property int index

            spacing: 12

            Repeater {
                model: root.gallery.stateCount

                DeviceTile {
                    required property int index

                    tile: root.gallery.tile(row.index, index)
                    width: 172
                }
            }
        }
    }
    Row {
        spacing: 12

        Repeater {
            model: 6

            DeviceTile {
                required property int index

                tile: root.gallery.specialTile(index)
                width: 172
            }
        }
        OverflowTile {
            count: 193
            where: "Office floor"
            width: 172
        }
    }
    Flow {
        spacing: 12
        width: 1276

        Repeater {
            model: root.gallery.stateCount

            RowTile {
                required property int index

                tile: root.gallery.tile(0, index)
                width: 416
                withArea: true
            }
        }
    }
}
