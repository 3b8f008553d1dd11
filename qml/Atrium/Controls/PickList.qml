// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Atrium.Controls
import Atrium.Theme

// A list that opens at what holds it, to pick one of it.
T.Popup {
    id: root

    property int current: -1
    readonly property string currentText: root.current >= 0 && root.current < list.count ? list.model[root.current] : ""
    property string label: ""
    property alias options: list.model

    signal picked(int index)

    function pick(index: int): void {
        root.close();
        root.picked(index);
    }

    focus: true
    height: Math.min(list.contentHeight, 7.5 * list.rowHeight) + 16
    implicitWidth: Math.max(180, Math.min(360, widest.width + 84))
    margins: 8
    padding: 8
    y: root.parent ? root.parent.height + 4 : 0

    background: Rectangle {
        border.color: Theme.hairline
        color: Theme.surface2
        radius: Theme.radiusSegmented
    }
    contentItem: ListView {
        id: list

        readonly property int rowHeight: Math.max(Theme.touch, Theme.lineHeight(Theme.body.pixelSize) + 24)

        Accessible.name: root.label
        Accessible.role: Accessible.List
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        currentIndex: Math.max(0, root.current)
        focus: true
        // The row itself shows that it is the current one: no animation for what is not drawn.
        highlightFollowsCurrentItem: false
        keyNavigationEnabled: true

        delegate: PickRow {
            id: row
            current: row.ListView.isCurrentItem && list.activeFocus
            height: list.rowHeight
            selected: index === root.current
            width: list.width

            onClicked: root.pick(index)
        }

        Keys.onEnterPressed: root.pick(list.currentIndex)
        Keys.onReturnPressed: root.pick(list.currentIndex)
        Keys.onSpacePressed: root.pick(list.currentIndex)
        onCurrentIndexChanged: list.positionViewAtIndex(list.currentIndex, ListView.Contain)
    }

    onOpened: list.forceActiveFocus(Qt.TabFocusReason)

    TextMetrics {
        id: widest
        font: Theme.title
        text: list.count === 0 ? "" : list.model.reduce((longest, each) => each.length > longest.length ? each : longest, "")
    }
}
