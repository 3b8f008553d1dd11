// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Controls
import Atrium.Theme
import Atrium.Widgets

// What is not normal about a widget: an icon and words.
Row {
    id: root

    readonly property bool failed: root.widget.state === WidgetState.Failed
    readonly property color ink: root.failed ? notice.foreground : root.widget.state === WidgetState.Pending ? Theme.textMedium : Theme.textLow
    required property WidgetViewModel widget

    spacing: 4
    visible: root.widget.stateText !== ""

    Icon {
        anchors.verticalCenter: parent.verticalCenter
        color: root.ink
        name: root.failed ? "alert-circle-outline" : root.widget.state === WidgetState.Pending ? "progress-clock" : root.widget.state === WidgetState.Stale ? "clock-outline" : root.widget.state === WidgetState.Offline ? "link-variant-off" : root.widget.state === WidgetState.Forbidden ? "lock" : "help-circle-outline"
        size: 16
    }
    TextLine {
        anchors.verticalCenter: parent.verticalCenter
        color: root.ink
        font: Theme.caption
        text: root.widget.stateText
    }
    ToneColors {
        id: notice
        tone: Tone.Notice
    }
}
