// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Controls
import Atrium.Pages
import Atrium.Widgets

// What is wrong, the hero, the rest, then what unfolds. Two columns where the sheet is low and wide.
Flickable {
    id: root

    readonly property real columnWidth: root.twoColumns ? (root.width - 3 * root.inset) / 2 : root.width - 2 * root.inset
    readonly property Item focused: root.Window.activeFocusItem
    readonly property int inset: 20
    required property DevicePage page
    required property bool twoColumns

    boundsBehavior: Flickable.StopAtBounds
    clip: true
    contentHeight: Math.max(first.y + first.height, second.y + second.height) + 24
    contentWidth: root.width

    onFocusedChanged: if (root.visible)
        guide.reveal(root)

    KeyboardGuide {
        id: guide
    }
    Column {
        id: first
        spacing: 16
        width: root.columnWidth
        x: root.LayoutMirroring.enabled ? root.width - width - root.inset : root.inset
        y: 12

        Repeater {
            model: root.page.notices

            NoticePanel {
                width: first.width

                onKept: index => root.page.keep(index)
                onRetried: index => root.page.retry(index)
            }
        }
        Repeater {
            model: root.page.runs.rows

            RunPanel {
                width: first.width

                onCancelled: index => root.page.runs.cancel(index)
            }
        }
        WidgetColumn {
            widgets: root.page.heroes
            width: parent.width
        }
    }
    Column {
        id: second
        spacing: 0
        width: root.columnWidth
        x: root.twoColumns ? (root.LayoutMirroring.enabled ? root.inset : root.inset * 2 + root.columnWidth) : root.inset
        y: root.twoColumns ? 12 : first.y + first.height + (first.height > 0 ? 16 : 0)

        WidgetColumn {
            bottomPadding: 12
            widgets: root.page.widgets
            width: parent.width
        }
        UnfoldingRow {
            id: history
            iconName: "chart-areaspline"
            text: qsTr("History")
            value: root.page.historyText
            visible: root.page.hasHistory
            width: parent.width
        }
        DeviceHistory {
            page: root.page
            visible: history.unfolded && root.page.hasHistory
            width: parent.width
        }
        UnfoldingRow {
            id: information
            iconName: "information-outline"
            text: qsTr("Information")
            value: root.page.lastSeen
            width: parent.width
        }
        Repeater {
            model: information.unfolded ? root.page.facts : null

            FactView {
                width: second.width
            }
        }
        UnfoldingRow {
            id: settings
            iconName: "tune-variant"
            text: qsTr("Settings")
            width: parent.width
        }
        DeviceSettings {
            page: root.page
            visible: settings.unfolded
            width: parent.width
        }
    }
    ScrollMark {
        anchors.right: parent.right
        anchors.rightMargin: 4
        view: root
    }
}
