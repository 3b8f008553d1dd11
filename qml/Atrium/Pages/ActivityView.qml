// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Unbound: Qt 6.4 cannot make a bound header or footer of a list that another file holds.
// qmllint disable unqualified
import QtQuick
import Atrium.Controls
import Atrium.Pages
import Atrium.Theme
import Atrium.Widgets

// What went on in the house, by day.
Item {
    id: root

    readonly property int margin: root.width >= 900 ? 32 : 16
    required property ActivityPage page
    required property bool phone

    Column {
        id: head
        bottomPadding: 12
        spacing: 12
        topPadding: root.phone ? 12 : 24
        width: Math.min(1640, root.width - 2 * root.margin)
        x: root.margin

        TextLine {
            Accessible.name: text
            Accessible.role: Accessible.Heading
            font: root.phone ? Theme.value : Theme.page
            text: qsTr("Activity")
            width: parent.width
        }
        Flow {
            spacing: 8
            width: parent.width

            Repeater {
                model: root.page.filters

                Chip {
                    id: chip

                    required property int index
                    required property string modelData

                    selected: root.page.filter === chip.index
                    text: chip.modelData

                    onClicked: root.page.filter = chip.index
                }
            }
        }
    }
    ListView {
        id: list
        Accessible.name: qsTr("Activity")
        Accessible.role: Accessible.List
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: head.bottom
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        highlightFollowsCurrentItem: false // none is drawn
        model: root.visible ? root.page.rows : null
        opacity: root.page.state === ActivityPage.Lost ? 0.5 : 1
        section.property: "day"
        visible: root.page.rows.count > 0

        delegate: ActivityLine {
            enabled: root.page.state === ActivityPage.Shown
            width: head.width
            x: root.margin

            onCancelled: root.page.cancel(index)
            onOpened: root.page.open(index)
        }
        footer: Item {
            height: 24
            width: 1
        }
        section.delegate: SectionHeading {
            required property string section

            text: section
            width: head.width
            x: root.margin
        }

        onAtYEndChanged: if (list.atYEnd)
            root.page.more()

        ScrollMark {
            anchors.right: parent.right
            anchors.rightMargin: 6
            view: list
        }
    }
    EmptyState {
        anchors.centerIn: parent
        iconName: root.page.state === ActivityPage.Lost ? "lan-disconnect" : "timeline-clock-outline"
        line: root.page.state === ActivityPage.Lost ? qsTr("It is shown when the hub is there again.") : root.page.filter > 0 ? qsTr("Nothing of this kind has happened yet.") : qsTr("What is asked for, and what becomes of it, is listed here.")
        title: root.page.state === ActivityPage.Lost ? qsTr("No connection") : qsTr("Nothing yet")
        visible: root.page.rows.count === 0 && root.page.state !== ActivityPage.Loading
        width: Math.min(400, parent.width - 32)
    }
    WaitingView {
        anchors.fill: parent
        text: qsTr("Loading")
        visible: root.page.state === ActivityPage.Loading && root.page.rows.count === 0
    }
}
