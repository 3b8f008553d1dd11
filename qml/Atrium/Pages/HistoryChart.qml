// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Controls
import Atrium.Pages
import Atrium.Theme
import Atrium.Widgets

// The plots one below the other, the bars of states, the time under them; hands and keys over all of it. Time goes from left to right in every language.
FocusScope {
    id: root

    readonly property real axisHeight: Theme.lineHeight(Theme.caption.pixelSize) + 8
    required property HistoryBoard board
    readonly property real inset: widest.width + 16
    readonly property real laneHeight: Math.max(20, Theme.lineHeight(Theme.caption.pixelSize) + 4)
    readonly property real laneStep: root.laneHeight + (root.lanesNamed ? Theme.lineHeight(Theme.caption.pixelSize) + 12 : 16)
    property bool lanesNamed: true
    property real plotHeight: 268
    readonly property real plotStep: root.plotHeight + 16

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: false
    implicitHeight: root.board.plots.count * root.plotStep + root.axisHeight + root.board.lanes.count * root.laneStep

    Binding {
        property: "plotWidth"
        target: root.board
        value: Math.round(plots.width - root.inset)
        when: plots.width > 0
    }
    ChartColors {
        id: shades
    }
    TextMetrics {
        id: widest
        font: Theme.caption
        text: root.board.widestAxisText
    }
    Item {
        id: plots
        height: root.height
        width: root.width - 16

        Repeater {
            model: root.board.plots

            HistoryPlot {
                id: plot

                required property int index

                board: root.board
                colors: shades
                height: root.plotHeight
                inset: root.inset
                width: plots.width
                y: plot.index * root.plotStep + 8
            }
        }
        Item {
            id: axis
            height: root.axisHeight
            width: plots.width - root.inset
            x: root.inset
            y: root.board.plots.count * root.plotStep

            TimeAxis {
                id: times
                most: Math.max(2, Math.floor(axis.width / Math.max(64, widest.width + 8)))
                view: root.board.view
            }
            Repeater {
                model: times.texts

                TextLine {
                    required property int index
                    required property string modelData

                    color: Theme.textMedium
                    font: Theme.caption
                    text: modelData
                    visible: x + root.inset >= 0 && x + width <= axis.width + 16
                    x: Math.round(axis.width * times.shares[index] - width / 2)
                    y: 4
                }
            }
        }
        Repeater {
            model: root.board.lanes

            Item {
                id: lane

                required property int index
                required property string name
                required property chartStretches states

                height: root.laneStep
                width: plots.width
                y: axis.y + axis.height + lane.index * root.laneStep

                TextLine {
                    color: Theme.textMedium
                    font: Theme.caption
                    text: lane.name
                    visible: root.lanesNamed
                    width: parent.width - root.inset
                    x: root.inset
                    y: 6
                }
                ChartLane {
                    colors: shades.states
                    font: Theme.caption
                    height: root.laneHeight
                    radius: 6
                    states: lane.states
                    textColors: shades.stateTexts
                    view: root.board.view
                    width: parent.width - root.inset
                    x: root.inset
                    y: root.laneStep - root.laneHeight
                }
            }
        }
        Rectangle {
            color: Theme.textHigh
            height: root.height - axis.y - axis.height
            visible: root.board.lanes.count > 0 && root.board.view.pointing
            width: 1
            x: root.inset + Math.floor(axis.width * root.board.view.pointedShare)
            y: axis.y + axis.height
        }
    }
    ChartTouch {
        id: touch
        Accessible.description: root.board.spoken
        Accessible.focusable: true
        Accessible.name: qsTr("Chart")
        Accessible.role: Accessible.Chart
        anchors.fill: parent
        endInset: 16
        focus: true
        inset: root.inset
        view: root.board.view

        FocusRing {
            anchors.margins: -1
            innerRadius: 6
            visible: touch.activeFocus && touch.byKeyboard
        }
    }
}
