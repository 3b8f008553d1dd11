// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Controls
import Atrium.Pages
import Atrium.Theme
import Atrium.Widgets

// The same numbers in rows and columns; where it is narrow, each series under the time.
Rectangle {
    id: root

    readonly property bool narrow: root.width < 220 + 180 * root.page.columns
    required property HistoryPage page
    readonly property real timeWidth: root.narrow ? root.width - 40 : Math.max(120, Math.min(200, root.width * 0.2))

    Accessible.name: qsTr("Table")
    Accessible.role: Accessible.Table
    color: Theme.surface1
    implicitHeight: lines.height + 28
    radius: Theme.radiusTile

    Column {
        id: lines
        width: parent.width - 40
        x: 20
        y: 14

        Row {
            height: Theme.rowHeight * 0.75
            visible: !root.narrow

            TextLine {
                color: Theme.textMedium
                text: qsTr("Time")
                width: root.timeWidth
            }
            Repeater {
                model: root.narrow ? [] : root.page.heads

                TextLine {
                    required property string modelData

                    color: Theme.textMedium
                    text: modelData
                    width: (lines.width - root.timeWidth) / root.page.columns
                }
            }
        }
        Repeater {
            model: root.page.table

            Item {
                id: line

                required property list<string> cells
                required property string spoken
                required property string time

                Accessible.name: line.spoken
                Accessible.role: Accessible.Row
                height: cellsOf.height + 16
                width: lines.width

                Rectangle {
                    color: Theme.hairline
                    height: 1
                    width: parent.width
                }
                Flow {
                    id: cellsOf
                    width: parent.width
                    y: 8

                    TextLine {
                        Accessible.ignored: true
                        font: Theme.title
                        text: line.time
                        width: root.timeWidth
                    }
                    Repeater {
                        model: line.cells

                        TextLine {
                            required property int index
                            required property string modelData

                            Accessible.ignored: true
                            text: root.narrow && root.page.columns > 1 ? root.page.heads[index] + ": " + modelData : modelData
                            width: root.narrow ? lines.width : (lines.width - root.timeWidth) / Math.max(1, root.page.columns)
                        }
                    }
                }
            }
        }
    }
}
