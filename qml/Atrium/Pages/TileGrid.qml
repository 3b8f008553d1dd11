// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Controls
import Atrium.Pages
import Atrium.Theme
import Atrium.Widgets

// A page of tiles as one list of rows; only the rows in sight exist.
ListView {
    id: root

    readonly property bool asRows: root.page.list || (root.phone && Theme.textPercent >= 130)
    readonly property int columns: root.page.rows.columns
    readonly property real contentSpan: Math.min(1640, root.width - 2 * root.margin)
    readonly property Item focused: root.Window.activeFocusItem
    required property WindowModel house
    property real lastOrigin: 0
    readonly property int margin: root.width >= 900 ? 32 : 16
    required property TilesPage page
    property bool phone: false

    function cellWidthOf(columns: int): int {
        return Math.floor((root.contentSpan - Theme.gap * (columns - 1)) / columns);
    }

    boundsBehavior: Flickable.StopAtBounds
    cacheBuffer: 0 // rows made ahead of need are made beside the model, which may have lost them meanwhile
    clip: true
    highlightFollowsCurrentItem: false // none is drawn
    model: root.visible ? root.page.rows : null
    reuseItems: false

    delegate: TileRowView {
        id: line
        asRows: root.asRows
        cellWidth: root.cellWidthOf(line.row.columns > 0 ? line.row.columns : root.columns)
        house: root.house
        margin: root.margin
        width: root.width
    }

    Keys.onPressed: event => event.accepted = guide.step(root, event.key)
    onFocusedChanged: if (root.visible)
        guide.reveal(root)
    // A heading that grows at the top of the page grows into sight.
    onOriginYChanged: {
        if (root.contentY <= root.lastOrigin + 0.5)
            root.contentY = root.originY;
        root.lastOrigin = root.originY;
    }

    KeyboardGuide {
        id: guide
    }
    Binding {
        property: "contentWidth"
        target: root.page
        value: root.contentSpan
        when: root.visible && root.width > 0
    }
    Binding {
        property: "tileMinimum"
        target: root.page
        value: Theme.tileMinWidth
    }
    Binding {
        property: "asRows"
        target: root.page
        value: root.asRows
    }
    Binding {
        property: "shown"
        target: root.page
        value: root.visible
    }
    Binding {
        property: "phone"
        target: root.page
        value: root.phone
    }
    ScrollMark {
        anchors.right: parent.right
        anchors.rightMargin: 4
        view: root
    }
}
