// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Controls
import Atrium.Pages
import Atrium.Theme
import Atrium.Widgets

// What goes wrong in a simulated house: presets to choose, what struck how often, and the end of it.
Rectangle {
    id: root

    required property string bridge
    readonly property bool calm: root.preset === 0
    readonly property bool editing: root.houses.editor.house === root.bridge
    required property string explanation
    required property string failure
    required property string house
    required property FaultHouses houses
    required property int index
    required property int preset
    required property RowListModel running
    required property RowListModel struck
    required property int wished

    Accessible.description: root.explanation
    Accessible.name: qsTr("Simulator faults") + ", " + root.house
    Accessible.role: Accessible.Grouping
    color: Theme.surface1
    implicitHeight: body.y + body.height + 16
    radius: Theme.radiusTile

    StatusDisc {
        id: disc
        Accessible.ignored: true
        anchors.left: parent.left
        anchors.leftMargin: 16
        discColor: root.calm ? Theme.surface3 : colors.container
        glyph: Theme.glyph("access-point-network-off")
        glyphColor: root.calm ? Theme.textMedium : colors.foreground
        ringColor: colors.foreground
        trackColor: Theme.ringTrack
        y: 16
    }
    Column {
        id: body
        anchors.left: disc.right
        anchors.leftMargin: 10
        anchors.right: parent.right
        anchors.rightMargin: 16
        spacing: 12
        y: 14

        Column {
            width: parent.width

            TextLine {
                font: Theme.section
                text: qsTr("Simulator faults")
                width: parent.width
            }
            TextLine {
                color: Theme.textMedium
                text: root.house
                width: parent.width
            }
        }
        Flow {
            spacing: 8
            width: parent.width

            Repeater {
                model: root.houses.presets

                Chip {
                    id: chip

                    required property int index
                    required property string modelData

                    selected: root.preset === chip.index
                    text: chip.modelData
                    wished: root.wished === chip.index

                    onClicked: root.houses.choose(root.index, chip.index)
                }
            }
        }
        Paragraph {
            text: root.explanation
            width: parent.width
        }
        Flow {
            spacing: 16
            visible: root.struck.count > 0
            width: parent.width

            Repeater {
                model: root.struck

                Figure {
                }
            }
        }
        Paragraph {
            color: trouble.foreground
            text: root.failure
            visible: text !== ""
            width: parent.width
        }
        Column {
            Accessible.name: qsTr("Faults in force")
            Accessible.role: Accessible.List
            visible: root.running.count > 0
            width: parent.width

            Repeater {
                model: root.running

                RunningFault {
                    id: running
                    width: body.width

                    onEnded: root.houses.endOne(root.index, running.index)
                }
            }
        }
        Flow {
            spacing: 8
            visible: !root.editing
            width: parent.width

            ActionButton {
                id: adder
                iconName: "plus"
                text: qsTr("Add a fault")

                onClicked: root.houses.openEditor(root.index)
            }
            ActionButton {
                text: qsTr("End all faults")
                visible: !root.calm

                onClicked: root.houses.end(root.index)
            }
        }
        FaultForm {
            id: form
            editor: root.houses.editor
            visible: root.editing
            width: parent.width

            onVisibleChanged: if (form.visible)
                form.begin()
        }
    }
    ToneColors {
        id: colors
        tone: Tone.Notice
    }
    ToneColors {
        id: trouble
        tone: Tone.Alarm
    }
}
