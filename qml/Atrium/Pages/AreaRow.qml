// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Controls
import Atrium.Pages
import Atrium.Theme

// A floor's heading, an area's, or one device in it.
Item {
    id: root

    property bool byKeyboard: false
    required property string detail
    required property bool heading
    required property string iconName
    required property int index
    required property bool lifted
    readonly property bool movable: !root.heading || root.own
    required property bool own
    required property AreasPage page
    required property int place
    property bool renaming: false
    required property bool storey
    required property bool suggested
    property bool targeted: false
    required property string title
    required property bool unfolded

    signal dragMoved(real y)
    signal dragStarted
    signal dropped
    signal touched

    function beginRename(): void {
        named.text = root.title;
        root.renaming = true;
        named.focusField();
    }
    function endRename(): void {
        if (root.renaming)
            root.page.rename(root.index, named.text);
        root.renaming = false;
    }
    function openMenu(): void {
        buttons.open();
    }

    Accessible.description: root.detail
    Accessible.name: root.title
    Accessible.role: Accessible.ListItem
    Accessible.selected: root.lifted
    implicitHeight: root.heading ? 56 : Math.max(48, Theme.lineHeight(Theme.body.pixelSize) + 20)

    Accessible.onPressAction: buttons.open()

    Rectangle {
        anchors.bottomMargin: 2
        anchors.fill: parent
        anchors.leftMargin: root.heading ? 0 : 24
        anchors.topMargin: root.heading ? 8 : 2
        border.color: active.foreground
        border.width: root.targeted ? 2 : 0
        color: root.lifted ? active.container : root.heading && !root.storey ? Theme.surface1 : "transparent"
        radius: Theme.radiusControl

        FocusRing {
            anchors.margins: 0
            innerRadius: Theme.radiusControl - 3
            visible: root.byKeyboard
        }
        MouseArea {
            anchors.fill: parent

            onClicked: {
                root.touched();
                if (root.heading && !root.storey)
                    root.page.fold(root.index);
            }
        }
        Item {
            id: handle
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            height: 44
            visible: root.movable
            width: 44

            Icon {
                anchors.centerIn: parent
                color: Theme.textMedium
                name: "drag-vertical"
            }
            DragHandler {
                id: grip
                target: null

                onActiveChanged: grip.active ? root.dragStarted() : root.dropped()
                // It falls to nought when the finger has gone.
                onCentroidChanged: if (grip.centroid.scenePosition.y > 0)
                    root.dragMoved(grip.centroid.scenePosition.y)
            }
        }
        Icon {
            id: mark
            anchors.left: parent.left
            anchors.leftMargin: 48
            anchors.verticalCenter: parent.verticalCenter
            color: root.lifted ? active.containerText : Theme.textMedium
            name: root.iconName
            size: root.heading ? 24 : Theme.iconSmall
        }
        Row {
            anchors.left: mark.right
            anchors.leftMargin: 12
            anchors.right: buttons.left
            anchors.rightMargin: 8
            anchors.verticalCenter: parent.verticalCenter
            spacing: 12
            visible: !root.renaming

            TextLine {
                id: words
                color: root.lifted ? active.containerText : Theme.textHigh
                font: root.storey ? Theme.value : root.heading ? Theme.section : Theme.body
                text: root.title
                width: Math.min(implicitWidth, parent.width)
            }
            TextLine {
                color: root.lifted ? active.containerText : Theme.textMedium
                height: words.height
                text: root.detail
                width: Math.max(0, Math.min(implicitWidth, parent.width - words.width - 12))
            }
        }
        AreaRowButtons {
            id: buttons
            anchors.right: parent.right
            anchors.rightMargin: 4
            anchors.verticalCenter: parent.verticalCenter
            heading: root.heading
            index: root.index
            own: root.own
            page: root.page
            place: root.place
            storey: root.storey
            suggested: root.suggested
            title: root.title
            unfolded: root.unfolded

            onRenameAsked: root.beginRename()
        }
        Field {
            id: named
            anchors.left: mark.right
            anchors.leftMargin: 8
            anchors.right: buttons.left
            anchors.rightMargin: 8
            anchors.verticalCenter: parent.verticalCenter
            label: root.storey ? qsTr("Name of the floor") : qsTr("Name of the area")
            labelled: false
            visible: root.renaming

            // Return ends here: the list would open the row's menu.
            Keys.onEnterPressed: root.endRename()
            Keys.onEscapePressed: root.renaming = false
            Keys.onReturnPressed: root.endRename()
            onAccepted: root.endRename()
            onActiveFocusChanged: if (!named.activeFocus)
                root.endRename()
        }
    }
    ToneColors {
        id: active
        tone: Tone.Active
    }
}
