// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Pages

// The pages; only the one that is shown is filled.
Item {
    id: root

    required property WindowModel house
    required property bool phone
    readonly property bool shown: root.house.stage === WindowModel.House

    HomeView {
        anchors.fill: parent
        house: root.house
        phone: root.phone
        visible: root.shown && root.house.page === WindowModel.Home
    }
    TilesView {
        anchors.fill: parent
        house: root.house
        page: root.house.area
        phone: root.phone
        title: root.house.area.title
        visible: root.shown && root.house.page === WindowModel.Area
        withBack: true
    }
    TilesView {
        anchors.fill: parent
        house: root.house
        page: root.house.devices
        phone: root.phone
        title: qsTr("Devices")
        visible: root.shown && root.house.page === WindowModel.Devices
    }
    AreasView {
        anchors.fill: parent
        house: root.house
        phone: root.phone
        visible: root.shown && root.house.page === WindowModel.Areas
    }
    ActivityView {
        anchors.fill: parent
        page: root.house.activity
        phone: root.phone
        visible: root.shown && root.house.page === WindowModel.Activity
    }
    HistoryView {
        anchors.fill: parent
        page: root.house.history
        phone: root.phone
        visible: root.shown && root.house.page === WindowModel.History
    }
    SystemView {
        anchors.fill: parent
        page: root.house.system
        phone: root.phone
        visible: root.shown && root.house.page === WindowModel.System
    }
    WelcomeView {
        anchors.fill: parent
        setup: root.house.setup
        visible: root.house.stage === WindowModel.Welcome
    }
    WaitingView {
        anchors.fill: parent
        text: root.house.connectionText
        visible: root.house.stage === WindowModel.Waiting
    }
}
