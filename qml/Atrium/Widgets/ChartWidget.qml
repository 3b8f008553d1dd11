// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Controls
import Atrium.Theme
import Atrium.Widgets

// What numbers have been since the window came; the value under the finger stands above the plot.
Column {
    id: root

    required property WidgetViewModel widget

    function textAt(trace: int): string {
        return plot.pointing ? root.widget.traceTextOf(trace, plot.pointedValues) : root.widget.traceNow(trace);
    }

    spacing: 8

    WidgetHeader {
        value: root.widget.singleTrace ? root.textAt(0) : ""
        widget: root.widget
        width: root.width
    }
    Repeater {
        model: root.widget.singleTrace ? [] : root.widget.traces

        ChartLegend {
            required property int index
            required property string modelData

            color: index === 0 ? colors.foreground : Theme.textMedium
            name: modelData
            rank: index
            value: root.textAt(index)
            width: root.width
        }
    }
    ChartPlot {
        id: plot
        Accessible.description: root.widget.spoken
        Accessible.focusable: true
        Accessible.name: root.widget.label
        Accessible.role: Accessible.Chart
        activeFocusOnTab: true
        bandOpacity: Theme.bandOpacity
        chart: root.widget.chart
        colors: [colors.foreground, Theme.textMedium]
        cursorColor: colors.foreground
        gridColor: Theme.hairline
        groundColor: Theme.chartGround
        height: root.widget.hero ? 220 : 140
        opacity: root.widget.stale ? Theme.disabledOpacity : 1
        width: root.width

        Keys.onEscapePressed: event => {
            event.accepted = plot.pointing;
            plot.pointAt(-1);
        }
        Keys.onLeftPressed: plot.movePointer(-1)
        Keys.onRightPressed: plot.movePointer(1)

        TextLine {
            color: Theme.textMedium
            font: Theme.caption
            text: root.widget.traceText(0, plot.most)
            visible: !plot.empty
            x: 8
            y: 6
        }
        TextLine {
            color: Theme.textMedium
            font: Theme.caption
            text: root.widget.traceText(0, plot.least)
            visible: !plot.empty
            x: 8
            y: plot.height - height - 6
        }
        TextLine {
            anchors.centerIn: parent
            color: Theme.textLow
            text: qsTr("Nothing measured yet")
            visible: plot.empty
        }
        FocusRing {
            innerRadius: 6
            visible: plot.activeFocus
        }
        MouseArea {
            anchors.fill: parent
            hoverEnabled: true

            onExited: plot.pointAt(-1)
            onPositionChanged: mouse => plot.pointAt(mouse.x)
            onPressed: mouse => plot.pointAt(mouse.x)
        }
    }
    Item {
        LayoutMirroring.childrenInherit: true
        LayoutMirroring.enabled: false
        height: from.height
        visible: !plot.empty
        width: root.width

        TextLine {
            id: from
            anchors.left: parent.left
            color: Theme.textMedium
            font: Theme.caption
            text: root.widget.timeText(root.widget.chartFrom)
        }
        TextLine {
            anchors.right: parent.right
            color: Theme.textMedium
            font: Theme.caption
            text: plot.pointing ? root.widget.timeText(plot.pointedTime) : root.widget.timeText(root.widget.chartTo)
        }
    }
    ToneColors {
        id: colors
        tone: root.widget.tone === Tone.Neutral ? Tone.Active : root.widget.tone
    }
}
