// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Controls
import Atrium.Pages
import Atrium.Theme
import Atrium.Widgets

// What is wrong with the connection, and what was refused; pushes the page down.
Column {
    id: root

    required property WindowModel house

    spacing: 8

    Repeater {
        model: root.house.alerts.urgent

        AlertBanner {
            id: alarm
            width: root.width

            onActed: root.house.alerts.seeUrgent(alarm.index)
        }
    }
    Banner {
        actionText: qsTr("Try now")
        iconName: "lan-disconnect"
        line: root.house.lostLine
        title: root.house.lostTitle
        visible: root.house.lostTitle !== ""
        width: root.width

        onActed: root.house.retryNow()
    }
    Banner {
        iconName: "check-bold"
        line: qsTr("Everything is up to date.")
        title: qsTr("Back again")
        tone: Tone.Good
        visible: root.house.backAgain && root.house.connected
        width: root.width
    }
    Banner {
        iconName: "alert-octagon-outline"
        line: root.house.trouble.line
        title: root.house.trouble.title
        tone: root.house.trouble.severe ? Tone.Alarm : Tone.Notice
        visible: root.house.trouble.title !== "" && root.house.connected
        width: root.width
    }
    Banner {
        actionText: qsTr("Close")
        iconName: "alert-circle-outline"
        line: root.house.presses.refusal
        title: qsTr("That was not done")
        visible: root.house.presses.refusal !== ""
        width: root.width

        onActed: root.house.presses.dismissRefusal()
    }
    Repeater {
        model: root.house.alerts.notices

        AlertBanner {
            id: notice
            width: root.width

            onActed: root.house.alerts.seeNotice(notice.index)
        }
    }
}
