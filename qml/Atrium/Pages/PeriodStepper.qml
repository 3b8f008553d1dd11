// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Controls
import Atrium.Pages
import Atrium.Theme
import Atrium.Widgets

// What part of the calendar is shown; a period back, a period on.
Row {
    id: root

    property real mostWidth: 400
    required property HistoryPage page

    spacing: 4

    IconButton {
        iconName: root.LayoutMirroring.enabled ? "chevron-right" : "chevron-left"
        text: qsTr("Earlier")

        onClicked: root.page.step(-1)
    }
    TextLine {
        Accessible.name: text
        Accessible.role: Accessible.StaticText
        anchors.verticalCenter: parent.verticalCenter
        font: Theme.title
        horizontalAlignment: Text.AlignHCenter
        text: root.page.title
        width: Math.min(Math.max(120, implicitWidth), root.mostWidth - 96)
    }
    IconButton {
        enabled: !root.page.current
        iconName: root.LayoutMirroring.enabled ? "chevron-left" : "chevron-right"
        text: qsTr("Later")

        onClicked: root.page.step(1)
    }
}
