// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Controls
import Atrium.Pages
import Atrium.Theme
import Atrium.Widgets

// One plugin: its state in words, its numbers, and what to do where something is wrong.
Rectangle {
    id: root

    required property string advice
    required property bool busy
    required property string devices
    required property PluginEditor editor
    required property string iconName
    required property string instance
    required property string place
    required property string reason
    required property string refused
    required property string reports
    required property string restarts
    required property string since
    required property string stateIcon
    required property string stateWord
    required property bool stopped
    required property bool stuck
    required property string title
    required property int tone
    required property string version
    readonly property bool wide: root.width >= 640

    Accessible.description: root.stateWord + ". " + root.reason
    Accessible.name: root.title
    Accessible.role: Accessible.Grouping
    color: Theme.surface1
    implicitHeight: body.y + body.height + 16 + (root.wide ? 0 : actions.height + 4)
    radius: Theme.radiusTile

    StatusDisc {
        id: disc
        Accessible.ignored: true
        anchors.left: parent.left
        anchors.leftMargin: 16
        discColor: root.tone === Tone.Neutral ? Theme.surface3 : colors.container
        glyph: Theme.glyph(root.iconName)
        glyphColor: root.tone === Tone.Neutral ? Theme.textMedium : colors.foreground
        ringColor: colors.foreground
        sweeping: root.busy
        trackColor: Theme.ringTrack
        y: 16

        NumberAnimation on sweepStart  {
            duration: Theme.sweepTime
            from: 0
            loops: Animation.Infinite
            running: root.busy && root.visible && !Theme.reducedMotion
            to: 1
        }
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
            width: parent.width - (root.wide ? actions.width + 8 : 0)
            x: root.LayoutMirroring.enabled ? parent.width - width : 0

            Row {
                spacing: 8
                width: parent.width

                TextLine {
                    id: name
                    font: Theme.section
                    text: root.title
                }
                TextLine {
                    color: Theme.textMedium
                    font: Theme.caption
                    height: name.height
                    text: root.version
                }
            }
            Row {
                spacing: 6
                width: parent.width

                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    color: root.tone === Tone.Neutral ? Theme.textMedium : colors.foreground
                    name: root.stateIcon
                    size: 20
                }
                TextLine {
                    color: root.tone === Tone.Neutral ? Theme.textMedium : colors.foreground
                    font: Theme.title
                    text: root.stateWord
                }
                TextLine {
                    color: Theme.textMedium
                    text: root.since
                }
            }
        }
        Flow {
            spacing: 16
            width: parent.width

            Figure {
                label: qsTr("Devices")
                value: root.devices
            }
            Figure {
                label: qsTr("Restarts")
                value: root.restarts
            }
            Figure {
                label: qsTr("Reports")
                value: root.reports
            }
            Figure {
                label: qsTr("Refused")
                noticed: root.refused !== "0"
                value: root.refused
            }
        }
        Rectangle {
            color: colors.container
            height: trouble.height + 24
            radius: Theme.radiusBanner
            visible: root.reason !== "" || root.advice !== ""
            width: parent.width

            Column {
                id: trouble
                spacing: 4
                width: parent.width - 32
                x: 16
                y: 12

                Paragraph {
                    color: colors.containerText
                    font: Theme.title
                    text: root.reason
                    visible: text !== ""
                    width: parent.width
                }
                Paragraph {
                    color: colors.containerText
                    font: Theme.caption
                    text: root.place
                    visible: text !== ""
                    width: parent.width
                }
                Paragraph {
                    color: colors.containerText
                    text: root.advice
                    visible: text !== ""
                    width: parent.width
                }
            }
        }
    }
    PluginActions {
        id: actions
        editor: root.editor
        instance: root.instance
        stopped: root.stopped
        stuck: root.stuck
        title: root.title
        withWords: root.wide
        x: root.LayoutMirroring.enabled ? 16 : root.width - width - 16
        y: root.wide ? 16 : root.height - height - 12
    }
    ToneColors {
        id: colors
        tone: root.tone
    }
}
