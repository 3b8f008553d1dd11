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

    implicitHeight: root.row.chapter !== "" ? chapter.y + chapter.height : root.row.isHeading ? headings.y + headings.height + 8 : root.cellHeight + Theme.gap

    Keep {
        viewModel: root.row
    }
    TextLine {
        id: chapter
        Accessible.name: text
        Accessible.role: Accessible.Heading
        color: Theme.textMedium
        font: Theme.value
        text: root.row.chapter
        visible: root.row.chapter !== ""
        width: root.width - 2 * root.margin - 2
        x: root.margin + 2
        y: root.row.opensShelf ? 12 : 0
    }
    Item {
        id: headings
        height: Math.max(36, Theme.lineHeight(Theme.section.pixelSize) + 12)
        width: parent.width
        y: root.row.opensShelf ? 8 : 0

        Repeater {
            // The linter of Qt 6.4 does not know lists of objects.
            model: root.row.headings // qmllint disable

            Item {
                id: part

                required property HeadingViewModel modelData

                height: headings.height
                width: part.modelData.span * (root.cellWidth + Theme.gap) - Theme.gap
                x: root.LayoutMirroring.enabled ? root.cellX(part.modelData.column) + root.cellWidth - width : root.cellX(part.modelData.column)

                SectionHeading {
                    id: heading
                    anchors.left: parent.left
                    opens: part.modelData.key !== ""
                    summary: part.modelData.summary
                    text: part.modelData.title
                    width: Math.min(heading.implicitWidth, part.width - (off.visible ? off.width + 8 : 0))

                    onClicked: root.house.openSection(part.modelData.key)
                }
                IconButton {
                    id: off
                    anchors.left: heading.right
                    anchors.leftMargin: 8
                    anchors.verticalCenter: parent.verticalCenter
                    iconName: "lightbulb-off-outline"
                    text: qsTr("Switch off the lights in %1").arg(root.house.lightsTitle(part.modelData.lights))
                    visible: part.modelData.lit

                    onClicked: root.house.lights.switchOff(part.modelData.lights)
                }
                Keep {
                    viewModel: part.modelData
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
