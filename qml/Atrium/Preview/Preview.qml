// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Controls
import Atrium.Pages
import Atrium.Preview
import Atrium.Theme
import Atrium.Widgets

// A plugin's schema in every state, and what is wrong with it. The keys 1 to 3 change the theme.
Rectangle {
    id: root

    required property PreviewModel preview

    color: Theme.surface0
    focus: true

    Keys.onDigit1Pressed: Theme.preference = Theme.Light
    Keys.onDigit2Pressed: Theme.preference = Theme.Dark
    Keys.onDigit3Pressed: Theme.preference = Theme.Night

    Column {
        id: head
        spacing: 8
        width: root.width - 48
        x: 24
        y: 16

        TextLine {
            font: Theme.section
            text: root.preview.file
            width: parent.width
        }
        Row {
            spacing: 8

            Icon {
                color: root.preview.sound ? good.foreground : alarm.foreground
                name: root.preview.sound ? "check-circle-outline" : "alert-circle-outline"
            }
            TextLine {
                Accessible.name: text
                Accessible.role: Accessible.AlertMessage
                color: root.preview.sound ? Theme.textMedium : alarm.foreground
                text: root.preview.summary
            }
        }
        FactList {
            height: Math.min(contentHeight, root.height * 0.35)
            model: root.preview.problems
            visible: root.preview.problems.count > 0
            width: parent.width
        }
    }
    Flickable {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: head.bottom
        anchors.topMargin: 16
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentHeight: columns.height + 32
        contentWidth: columns.width + 48
        visible: root.preview.drawn

        Row {
            id: columns
            spacing: 24
            x: 24

            Repeater {
                model: root.preview.stateCount

                Column {
                    id: column

                    required property int index

                    spacing: 12
                    width: 360

                    TextLine {
                        Accessible.name: text
                        Accessible.role: Accessible.Heading
                        font: Theme.section
                        text: root.preview.stateName(column.index)
                        width: parent.width
                    }
                    DeviceTile {
                        tile: root.preview.tile(column.index)
                        width: 200
                    }
                    WidgetColumn {
                        widgets: root.preview.detail(column.index)
                        width: parent.width
                    }
                    TextLine {
                        color: Theme.textMedium
                        text: qsTr("Settings")
                        visible: settings.implicitHeight > 0
                        width: parent.width
                    }
                    WidgetColumn {
                        id: settings
                        widgets: root.preview.settings(column.index)
                        width: parent.width
                    }
                }
            }
        }
    }
    ToneColors {
        id: good
        tone: Tone.Good
    }
    ToneColors {
        id: alarm
        tone: Tone.Alarm
    }
}
