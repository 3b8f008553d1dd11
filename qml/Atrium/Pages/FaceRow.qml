// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Controls
import Atrium.Theme

// One widget of a device's sheet, to be moved or hidden.
Item {
    id: root

    required property bool first
    required property string iconName
    required property int index
    required property bool last
    required property bool shown
    property bool targeted: false
    required property string title

    signal dragMoved(real y)
    signal dragStarted
    signal dropped
    signal moveAsked(int by)
    signal showAsked(bool shown)

    Accessible.description: root.shown ? "" : qsTr("Hidden")
    Accessible.name: root.title
    Accessible.role: Accessible.ListItem
    activeFocusOnTab: true
    implicitHeight: Math.max(48, name.height + 20)

    Keys.onPressed: event => {
        const by = event.key === Qt.Key_Up ? -1 : event.key === Qt.Key_Down ? 1 : 0;
        event.accepted = by !== 0 && (event.modifiers & Qt.AltModifier) !== 0;
        if (event.accepted)
            root.moveAsked(by);
    }
    Keys.onSpacePressed: root.showAsked(!root.shown)

    Rectangle {
        anchors.fill: parent
        border.color: active.foreground
        border.width: root.targeted || grip.active ? 2 : 0
        color: grip.active ? active.container : "transparent"
        radius: Theme.radiusControl

        FocusRing {
            anchors.margins: 0
            innerRadius: Theme.radiusControl - 3
            visible: root.activeFocus
        }
    }
    Item {
        id: handle
        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        height: 44
        width: 44

        Icon {
            anchors.centerIn: parent
            color: Theme.textMedium
            name: "drag-vertical"
            visible: root.shown
        }
        DragHandler {
            id: grip
            enabled: root.shown
            target: null

            onActiveChanged: grip.active ? root.dragStarted() : root.dropped()
            // It falls to nought when the finger has gone.
            onCentroidChanged: if (grip.centroid.scenePosition.y > 0)
                root.dragMoved(grip.centroid.scenePosition.y)
        }
    }
    Paragraph {
        id: name
        anchors.left: handle.right
        anchors.right: buttons.left
        anchors.rightMargin: 8
        anchors.verticalCenter: parent.verticalCenter
        color: root.shown ? Theme.textHigh : Theme.textLow
        text: root.title
    }
    Row {
        id: buttons
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter

        IconButton {
            activeFocusOnTab: false
            enabled: !root.first
            iconName: "arrow-up"
            text: qsTr("Move %1 up").arg(root.title)

            onClicked: root.moveAsked(-1)
        }
        IconButton {
            activeFocusOnTab: false
            enabled: !root.last
            iconName: "arrow-down"
            text: qsTr("Move %1 down").arg(root.title)

            onClicked: root.moveAsked(1)
        }
        IconButton {
            activeFocusOnTab: false
            iconName: root.shown ? "eye-outline" : "eye-off-outline"
            text: root.shown ? qsTr("Hide %1").arg(root.title) : qsTr("Show %1").arg(root.title)

            onClicked: root.showAsked(!root.shown)
        }
    }
    ToneColors {
        id: active
        tone: Tone.Active
    }
}
