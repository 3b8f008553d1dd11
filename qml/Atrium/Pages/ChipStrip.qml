// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick

// Chips side by side: wrapped, or where there is little height one line that scrolls sideways.
Flickable {
    id: root

    default property alias chips: flow.data
    required property bool oneLine

    function reveal(item: Item): void {
        const left = item.mapToItem(root.contentItem, 0, 0).x;
        root.contentX = Math.max(Math.min(root.contentX, left - 8), left + item.width + 8 - root.width);
    }

    boundsBehavior: Flickable.StopAtBounds
    clip: root.oneLine
    contentHeight: flow.height
    contentWidth: root.oneLine ? flow.childrenRect.width : root.width
    contentX: root.oneLine && root.LayoutMirroring.enabled ? Math.max(0, root.contentWidth - root.width) : 0
    flickableDirection: Flickable.HorizontalFlick
    implicitHeight: flow.height
    interactive: root.oneLine

    Flow {
        id: flow
        spacing: 8
        width: root.oneLine ? 20000 : root.width
        x: -flow.childrenRect.x
    }
}
