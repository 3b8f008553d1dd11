// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Controls
import Atrium.Pages
import Atrium.Theme
import Atrium.Widgets

// A device's detail: a sheet at the trailing edge, on a phone a page, on a short panel two columns (UI.md §3, §7).
Item {
    id: root

    required property bool brief
    required property bool desktop
    readonly property int edge: root.phone ? 0 : Theme.sheetMargin
    required property DevicePage page
    required property bool phone
    property bool pinned: false
    required property int railWidth
    readonly property int sheetWidth: root.phone ? root.width : root.brief ? root.width - root.railWidth - 2 * Theme.sheetMargin : Math.min(Theme.sheet, root.width - root.railWidth - 2 * Theme.sheetMargin)
    readonly property bool shown: root.page.open

    visible: root.shown

    // At its first control, wherever the focus was in the sheet before; then back to where it came from.
    onVisibleChanged: {
        if (root.visible)
            guide.remember(root);
        if (root.visible)
            panel.nextItemInFocusChain(true).forceActiveFocus(Qt.PopupFocusReason);
        else
            guide.giveBack();
    }

    KeyboardGuide {
        id: guide
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.scrim
        visible: !root.phone && !root.desktop

        MouseArea {
            anchors.fill: parent

            onClicked: root.page.close()
        }
    }
    FocusScope {
        id: panel
        Accessible.name: root.page.title
        Accessible.role: Accessible.Dialog
        height: root.height - 2 * root.edge
        width: root.sheetWidth
        x: root.LayoutMirroring.enabled ? root.edge : root.width - width - root.edge
        y: root.edge

        MouseArea {
            anchors.fill: parent
        }
        Rectangle {
            anchors.fill: parent
            border.color: Theme.hairline
            border.width: root.phone ? 0 : 1
            color: Theme.surface2
            radius: root.phone ? 0 : Theme.radiusSheet
        }
        SheetHeader {
            id: header
            desktop: root.desktop
            page: root.page
            phone: root.phone
            pinned: root.pinned
            width: parent.width

            onPinToggled: root.pinned = !root.pinned
        }
        SheetBody {
            anchors.bottom: parent.bottom
            anchors.bottomMargin: root.phone ? 0 : 8
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: header.bottom
            page: root.page
            twoColumns: root.brief
        }
    }
}
