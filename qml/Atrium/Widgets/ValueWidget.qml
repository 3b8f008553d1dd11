// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Controls
import Atrium.Theme
import Atrium.Widgets

Item {
    id: root

    required property WidgetViewModel widget

    implicitHeight: root.widget.hero ? hero.height : row.implicitHeight

    Column {
        id: hero
        visible: root.widget.hero
        width: parent.width

        TextLine {
            color: Theme.textMedium
            text: root.widget.label
            width: parent.width
        }
        HeroNumber {
            anchors.left: parent.left
            widget: root.widget
        }
    }
    ListRow {
        id: row
        iconName: root.widget.icon
        ruled: false
        text: root.widget.label
        value: root.widget.valueText
        valueColor: root.widget.stale ? Theme.textLow : root.widget.tone === Tone.Neutral ? Theme.textMedium : colors.foreground
        visible: !root.widget.hero
        width: parent.width

        StateNote {
            anchors.verticalCenter: parent.verticalCenter
            widget: root.widget
        }
    }
    ToneColors {
        id: colors
        tone: root.widget.tone
    }
}
