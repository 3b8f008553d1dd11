// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Controls
import Atrium.Pages
import Atrium.Theme
import Atrium.Widgets

Item {
    id: root

    required property WindowModel house
    required property bool wide

    Accessible.name: qsTr("Pages")
    Accessible.role: Accessible.PageTabList

    Logo {
        id: logo
        x: root.wide ? (root.LayoutMirroring.enabled ? root.width - width - 26 : 26) : (root.width - width) / 2
        y: 32
    }
    TextLine {
        anchors.left: logo.right
        anchors.leftMargin: 10
        anchors.verticalCenter: logo.verticalCenter
        font: Theme.section
        text: "Atrium"
        visible: root.wide
    }
    Column {
        anchors.left: parent.left
        anchors.leftMargin: 12
        anchors.right: parent.right
        anchors.rightMargin: 12
        spacing: 4
        y: 76

        NavButton {
            iconName: "home-variant"
            selected: root.house.page === WindowModel.Home || root.house.page === WindowModel.Area
            text: qsTr("Home")
            wide: root.wide
            width: parent.width

            onClicked: root.house.show(WindowModel.Home)
        }
        NavButton {
            iconName: "view-grid-outline"
            selected: root.house.page === WindowModel.Devices || root.house.page === WindowModel.Areas
            text: qsTr("Devices")
            wide: root.wide
            width: parent.width

            onClicked: root.house.show(WindowModel.Devices)
        }
        NavButton {
            iconName: "chart-areaspline"
            selected: root.house.page === WindowModel.History
            text: qsTr("Energy & history")
            wide: root.wide
            width: parent.width

            onClicked: root.house.show(WindowModel.History)
        }
        NavButton {
            iconName: "timeline-clock-outline"
            selected: root.house.page === WindowModel.Activity
            text: qsTr("Activity")
            wide: root.wide
            width: parent.width

            onClicked: root.house.show(WindowModel.Activity)
        }
        NavButton {
            attention: root.house.system.sickPlugins
            iconName: "cog-outline"
            selected: root.house.page === WindowModel.System
            text: qsTr("System")
            wide: root.wide
            width: parent.width

            onClicked: root.house.show(WindowModel.System)
        }
    }
    Icon {
        id: mark
        Accessible.ignored: root.wide
        Accessible.name: root.house.connectionText
        Accessible.role: Accessible.StaticText
        color: root.house.connected ? good.foreground : notice.foreground
        name: root.house.connected ? "access-point" : "lan-disconnect"
        size: 20
        x: root.wide ? (root.LayoutMirroring.enabled ? root.width - width - 26 : 26) : (root.width - width) / 2
        y: root.height - 44
    }
    TextLine {
        anchors.left: mark.right
        anchors.leftMargin: 10
        anchors.right: parent.right
        anchors.rightMargin: 8
        anchors.verticalCenter: mark.verticalCenter
        color: Theme.textMedium
        font: Theme.caption
        text: root.house.connectionText
        visible: root.wide
    }
    ToneColors {
        id: good
        tone: Tone.Good
    }
    ToneColors {
        id: notice
        tone: Tone.Notice
    }
}
