// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Controls
import Atrium.Pages
import Atrium.Theme

// Areas with their devices as rows; what is dragged floats over them.
ListView {
    id: root

    property real dragY: 0
    property int dragged: -1
    readonly property int edge: root.dragged < 0 ? 0 : root.dragY < 48 ? -1 : root.dragY > root.height - 48 ? 1 : 0
    readonly property int over: root.dragged < 0 ? -1 : root.page.headingOf(root.indexAt(root.width / 2, root.contentY + root.dragY), root.dragged)
    required property AreasPage page
    required property int rowMargin
    required property int rowWidth

    function letGo(): void {
        const from = root.dragged;
        const over = root.over;
        root.dragged = -1;
        if (over >= 0)
            root.page.drop(from, over);
    }
    function openMenu(): void {
        if (root.currentItem instanceof AreaRow)
            (root.currentItem as AreaRow).openMenu();
    }

    Accessible.name: qsTr("Areas")
    Accessible.role: Accessible.List
    activeFocusOnTab: true
    bottomMargin: 24
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    currentIndex: root.page.current
    highlightMoveDuration: 0
    interactive: root.dragged < 0
    keyNavigationEnabled: false
    model: root.visible ? root.page : null

    delegate: AreaRow {
        byKeyboard: root.activeFocus && ListView.isCurrentItem
        page: root.page
        targeted: root.over === index
        width: root.rowWidth
        x: root.LayoutMirroring.enabled ? root.width - width - root.rowMargin : root.rowMargin

        onDragMoved: y => root.dragY = root.mapFromItem(null, 0, y).y
        onDragStarted: root.dragged = index
        onDropped: root.letGo()
        onTouched: {
            root.page.current = index;
            root.forceActiveFocus(Qt.MouseFocusReason);
        }
    }

    Keys.onDeletePressed: root.page.askRemove(root.currentIndex)
    Keys.onDownPressed: root.page.step(1)
    Keys.onEnterPressed: root.openMenu()
    Keys.onEscapePressed: event => event.accepted = root.page.putBack()
    Keys.onReturnPressed: root.openMenu()
    Keys.onSpacePressed: root.page.liftOrDrop()
    Keys.onUpPressed: root.page.step(-1)

    NumberAnimation {
        duration: 1200
        property: "contentY"
        running: root.edge !== 0
        target: root
        to: root.edge < 0 ? root.originY : Math.max(root.originY, root.originY + root.contentHeight - root.height)
    }
    Rectangle {
        border.color: Theme.hairline
        color: Theme.surface2
        height: 44
        parent: root
        radius: Theme.radiusControl
        visible: root.dragged >= 0
        width: Math.min(320, root.rowWidth)
        x: root.rowMargin + 24
        y: root.dragY - 22
        z: 2

        TextLine {
            anchors.left: parent.left
            anchors.leftMargin: 16
            anchors.right: parent.right
            anchors.rightMargin: 16
            anchors.verticalCenter: parent.verticalCenter
            font: Theme.title
            text: root.dragged >= 0 ? root.page.titleOf(root.dragged) : ""
        }
    }
    ScrollMark {
        anchors.right: parent.right
        anchors.rightMargin: 4
        view: root
    }
}
