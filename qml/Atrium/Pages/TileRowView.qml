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

    required property bool asRows
    readonly property int cellHeight: root.asRows ? Math.max(68, 28 + 2 * Theme.lineHeight(Theme.title.pixelSize)) : Theme.tileHeight
    required property int cellWidth
    required property WindowModel house
    required property int margin
    required property RowViewModel row

    function cellX(column: int): real {
        return root.LayoutMirroring.enabled ? root.width - root.margin - (column + 1) * root.cellWidth - column * Theme.gap : root.margin + column * (root.cellWidth + Theme.gap);
    }

    implicitHeight: root.row.isHeading ? headings.y + headings.height + 8 : root.cellHeight + Theme.gap

    Keep {
        viewModel: root.row
    }
    Item {
        id: headings
        height: Math.max(36, Theme.lineHeight(Theme.section.pixelSize) + 12)
        width: parent.width
        y: root.row.opensShelf ? 8 : 0

        Repeater {
            // The linter of Qt 6.4 does not know lists of objects.
            model: root.row.headings // qmllint disable

            SectionHeading {
                id: heading

                required property HeadingViewModel modelData

                opens: heading.modelData.key !== ""
                summary: heading.modelData.summary
                text: heading.modelData.title
                width: Math.min(heading.implicitWidth, heading.modelData.span * (root.cellWidth + Theme.gap) - Theme.gap)
                x: root.LayoutMirroring.enabled ? root.cellX(heading.modelData.column) + root.cellWidth - width : root.cellX(heading.modelData.column)

                onClicked: root.house.openSection(heading.modelData.key)

                Keep {
                    viewModel: heading.modelData
                }
            }
        }
    }
    Repeater {
        // The linter of Qt 6.4 does not know lists of objects.
        model: root.asRows ? [] : root.row.tiles // qmllint disable

        DeviceTile {
            id: cell

            required property CellViewModel modelData

            inArea: cell.modelData.inArea
            tile: cell.modelData.tile
            width: root.cellWidth
            x: root.cellX(cell.modelData.column)

            Keep {
                viewModel: cell.modelData
            }
        }
    }
    Repeater {
        // The linter of Qt 6.4 does not know lists of objects.
        model: root.asRows ? root.row.tiles : [] // qmllint disable

        RowTile {
            id: line

            required property CellViewModel modelData

            inArea: line.modelData.inArea
            tile: line.modelData.tile
            width: root.cellWidth
            x: root.cellX(line.modelData.column)

            Keep {
                viewModel: line.modelData
            }
        }
    }
    Repeater {
        // The linter of Qt 6.4 does not know lists of objects.
        model: root.row.overflows // qmllint disable

        OverflowTile {
            id: overflow

            required property CellViewModel modelData

            count: overflow.modelData.more
            height: root.cellHeight
            where: overflow.modelData.sectionTitle
            width: root.cellWidth
            x: root.cellX(overflow.modelData.column)

            onClicked: root.house.openSection(overflow.modelData.section)

            Keep {
                viewModel: overflow.modelData
            }
        }
    }
}
