// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Controls
import Atrium.Theme
import Atrium.Widgets

// The window with its curtain, and Open, Stop, Close beside it.
Column {
    id: root

    required property WidgetViewModel widget

    spacing: Theme.gap

    HeroNumber {
        anchors.left: parent.left
        widget: root.widget
    }
    Row {
        id: row

        readonly property int height0: 264

        spacing: 16
        width: root.width

        CoverWindow {
            description: root.widget.spoken
            editable: root.widget.editable
            height: row.height0
            name: root.widget.label
            position: root.widget.number
            stale: root.widget.stale
            width: root.width - (buttons.count > 0 ? buttons.itemWidth + 16 : 0)
            wish: root.widget.wish
            wishText: root.widget.wishText

            onChosen: value => root.widget.choose(value)
        }
        Column {
            spacing: Theme.gap
            visible: buttons.count > 0

            Repeater {
                id: buttons

                property real itemWidth: Theme.transport

                model: root.widget.options

                TransportButton {
                    required property bool allowed
                    required property int index
                    required property string label
                    required property bool selected

                    enabled: allowed && root.widget.editable
                    solid: selected
                    text: label
                    width: buttons.itemWidth

                    Component.onCompleted: buttons.itemWidth = Math.max(buttons.itemWidth, implicitWidth)
                    onClicked: root.widget.chooseOption(index)
                }
            }
        }
    }
}
