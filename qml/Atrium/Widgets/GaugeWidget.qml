// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Controls
import Atrium.Theme
import Atrium.Widgets

Column {
    id: root

    required property WidgetViewModel widget

    spacing: 8

    HeroNumber {
        anchors.left: parent.left
        visible: root.widget.hero
        widget: root.widget
    }
    WidgetHeader {
        value: root.widget.hero ? "" : root.widget.valueText
        visible: !root.widget.hero
        widget: root.widget
        width: root.width
    }
    Meter {
        Accessible.ignored: true
        fraction: root.widget.known ? root.widget.fraction : 0
        height: 8
        opacity: root.widget.stale ? Theme.disabledOpacity : 1
        tone: root.widget.tone
        width: root.width
    }
    Item {
        height: low.height
        visible: low.text !== ""
        width: root.width

        TextLine {
            id: low
            anchors.left: parent.left
            color: Theme.textMedium
            font: Theme.caption
            text: root.widget.fromText
        }
        TextLine {
            anchors.right: parent.right
            color: Theme.textMedium
            font: Theme.caption
            text: root.widget.toText
        }
    }
}
