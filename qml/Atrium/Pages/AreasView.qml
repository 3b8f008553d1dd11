// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Controls
import Atrium.Pages
import Atrium.Theme

// The floors, the areas on them and what is in those: made, named, ordered, removed; devices dragged from one to another.
Item {
    id: root

    required property WindowModel house
    readonly property int margin: root.width >= 900 ? 32 : 16
    required property bool phone

    Column {
        id: head
        bottomPadding: 12
        spacing: 12
        topPadding: root.phone ? 12 : 20
        width: Math.min(900, root.width - 2 * root.margin)
        x: root.LayoutMirroring.enabled ? root.width - width - root.margin : root.margin

        Item {
            height: Math.max(Theme.touch, name.height)
            width: parent.width

            IconButton {
                id: back
                anchors.left: parent.left
                anchors.leftMargin: -10
                anchors.verticalCenter: parent.verticalCenter
                iconName: LayoutMirroring.enabled ? "arrow-right" : "arrow-left"
                text: qsTr("Back")

                onClicked: root.house.goBack()
            }
            TextLine {
                id: name
                Accessible.name: text
                Accessible.role: Accessible.Heading
                anchors.left: back.right
                anchors.leftMargin: 6
                anchors.right: undo.left
                anchors.rightMargin: 8
                anchors.verticalCenter: parent.verticalCenter
                font: root.phone ? Theme.value : Theme.page
                text: qsTr("Areas and floors")
            }
            UndoButton {
                id: undo
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                brief: root.phone
                edits: root.house.edits
            }
        }
        Flow {
            spacing: 8
            width: parent.width

            Field {
                id: title
                error: root.house.areas.addError
                label: qsTr("A new area or floor")
                labelled: false
                placeholder: qsTr("A new area or floor")
                width: Math.min(360, parent.width)

                onAccepted: make.clicked()
            }
            ActionButton {
                id: make
                iconName: "plus"
                text: qsTr("Add area")

                onClicked: if (root.house.areas.add(title.text))
                    title.text = ""
            }
            ActionButton {
                iconName: "stairs"
                text: qsTr("Add floor")

                onClicked: if (root.house.areas.addFloor(title.text))
                    title.text = ""
            }
        }
        Paragraph {
            text: qsTr("Drag by the handle. By keyboard: Space lifts and lets go, arrows move, Enter opens what can be done.")
            visible: !root.phone
            width: parent.width
        }
    }
    AreaList {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: head.bottom
        page: root.house.areas
        rowMargin: root.margin
        rowWidth: head.width
    }
    RemoveAreaDialog {
        page: root.house.areas
    }
}
