// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Atrium.Controls
import Atrium.Pages
import Atrium.Theme

// Icons to choose one of, found by a word.
T.Dialog {
    id: root

    property Item before: null
    required property FaceEditor editor

    function choose(name: string): void {
        root.close();
        root.editor.chooseIcon(name);
    }

    anchors.centerIn: T.Overlay.overlay
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    focus: true
    implicitHeight: root.parent ? Math.min(520, root.parent.height - 32) : 520
    implicitWidth: root.parent ? Math.min(400, root.parent.width - 32) : 400
    modal: true
    padding: 24
    parent: T.Overlay.overlay // the sheet that it is of scrolls

    T.Overlay.modal: Rectangle {
        color: Theme.scrim
    }
    background: Rectangle {
        border.color: Theme.hairline
        color: Theme.surface2
        radius: Theme.radiusSheet
    }
    contentItem: Item {
        Accessible.name: qsTr("Choose an icon")
        Accessible.role: Accessible.Dialog

        Field {
            id: search
            iconName: "magnify"
            label: qsTr("Choose an icon")
            placeholder: qsTr("Search in English: lamp, door, sun …")
            width: parent.width

            Keys.onDownPressed: grid.forceActiveFocus(Qt.TabFocusReason)
            onTextChanged: root.editor.icons.search = search.text
        }
        GridView {
            id: grid
            Accessible.name: qsTr("Icons")
            Accessible.role: Accessible.List
            activeFocusOnTab: true
            anchors.bottom: buttons.top
            anchors.bottomMargin: 12
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: search.bottom
            anchors.topMargin: 12
            boundsBehavior: Flickable.StopAtBounds
            cellHeight: 52
            cellWidth: Math.floor(grid.width / Math.max(1, Math.floor(grid.width / 52)))
            clip: true
            highlightFollowsCurrentItem: false
            keyNavigationEnabled: true
            model: root.editor.icons

            delegate: IconButton {
                id: cell

                required property int index
                required property string name

                activeFocusOnTab: false
                focusPolicy: Qt.NoFocus
                foreground: cell.name === root.editor.icon ? active.containerText : Theme.textHigh
                ground: cell.name === root.editor.icon ? active.container : "transparent"
                height: 48
                iconName: cell.name
                text: cell.name
                width: 48

                onClicked: root.choose(cell.name)

                FocusRing {
                    innerRadius: 24
                    visible: grid.activeFocus && cell.GridView.isCurrentItem
                }
            }

            Keys.onEnterPressed: root.choose(root.editor.icons.nameAt(grid.currentIndex))
            Keys.onReturnPressed: root.choose(root.editor.icons.nameAt(grid.currentIndex))
            Keys.onSpacePressed: root.choose(root.editor.icons.nameAt(grid.currentIndex))
            onCurrentIndexChanged: grid.positionViewAtIndex(grid.currentIndex, GridView.Contain)
        }
        Paragraph {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: grid.top
            text: qsTr("No icon has this name. They are named in English.")
            visible: grid.count === 0
        }
        Flow {
            id: buttons
            anchors.bottom: parent.bottom
            layoutDirection: Qt.RightToLeft
            spacing: 8
            width: parent.width

            ActionButton {
                kind: ActionButton.Kind.Plain
                text: qsTr("Cancel")

                onClicked: root.close()
            }
            ActionButton {
                text: qsTr("As the maker made it")
                visible: root.editor.ownIcon

                onClicked: root.choose("")
            }
        }
    }

    // By itself a popup leaves the focus nowhere: no key would work any more.
    onAboutToShow: {
        root.before = root.parent.Window.activeFocusItem;
        search.text = "";
    }
    onClosed: if (root.before !== null)
        root.before.forceActiveFocus(Qt.PopupFocusReason)
    onOpened: search.focusField()

    ToneColors {
        id: active
        tone: Tone.Active
    }
}
