// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Atrium.Controls
import Atrium.Pages
import Atrium.Theme
import Atrium.Widgets

// What can be charted, to be found by words; a press adds a series or takes it away.
T.Dialog {
    id: root

    required property HistoryPage page

    anchors.centerIn: T.Overlay.overlay
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    focus: true
    height: root.parent ? Math.min(620, root.parent.height - 32) : 620
    implicitWidth: root.parent ? Math.min(560, root.parent.width - 32) : 560
    modal: true
    padding: 24

    T.Overlay.modal: Rectangle {
        color: Theme.scrim
    }
    background: Rectangle {
        border.color: Theme.hairline
        color: Theme.surface2
        radius: Theme.radiusSheet
    }
    contentItem: Item {
        Accessible.name: title.text
        Accessible.role: Accessible.Dialog

        TextLine {
            id: title
            Accessible.name: text
            Accessible.role: Accessible.Heading
            font: Theme.value
            text: qsTr("Choose what is charted")
            width: parent.width
        }
        Field {
            id: search
            anchors.top: title.bottom
            anchors.topMargin: 12
            iconName: "magnify"
            label: qsTr("Search")
            labelled: false
            placeholder: qsTr("Device, value or area")
            width: parent.width

            onTextChanged: root.page.filter = search.text
        }
        ListView {
            id: list
            Accessible.name: title.text
            Accessible.role: Accessible.List
            activeFocusOnTab: true
            anchors.bottom: note.top
            anchors.bottomMargin: 8
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: search.bottom
            anchors.topMargin: 8
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            highlightFollowsCurrentItem: false // the row itself shows it
            keyNavigationEnabled: true
            model: root.visible ? root.page.picks : null

            delegate: HistoryPick {
                current: ListView.isCurrentItem && list.activeFocus
                enabled: picked || !root.page.full
                width: list.width

                onClicked: root.page.pick(index)
            }

            Keys.onEnterPressed: root.page.pick(list.currentIndex)
            Keys.onReturnPressed: root.page.pick(list.currentIndex)
            Keys.onSpacePressed: root.page.pick(list.currentIndex)

            ScrollMark {
                anchors.right: parent.right
                view: list
            }
            Paragraph {
                anchors.centerIn: parent
                horizontalAlignment: Text.AlignHCenter
                text: qsTr("Nothing of this name has a history.")
                visible: list.count === 0
                width: parent.width - 32
            }
        }
        Paragraph {
            id: note
            anchors.bottom: done.top
            anchors.bottomMargin: 8
            font: Theme.caption
            height: visible ? implicitHeight : 0
            text: qsTr("More than five lines cannot be told apart: take one away first.")
            visible: root.page.full
            width: parent.width
        }
        ActionButton {
            id: done
            anchors.bottom: parent.bottom
            anchors.right: parent.right
            kind: ActionButton.Kind.Primary
            text: qsTr("Done")

            onClicked: root.close()
        }
    }

    onAboutToShow: {
        search.text = "";
        root.page.openPicks();
    }
    onOpened: search.focusField()
}
