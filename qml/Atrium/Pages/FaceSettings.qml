// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Controls
import Atrium.Pages

// How the device is drawn: its icon, the order of what its sheet shows, and what of it.
Column {
    id: root

    required property FaceEditor editor

    spacing: 0

    ListRow {
        chevron: true
        iconName: root.editor.icon
        ruled: false
        text: qsTr("Icon")
        value: root.editor.ownIcon ? qsTr("Your own") : qsTr("As the maker made it")
        width: root.width

        onClicked: icons.open()
    }
    Paragraph {
        bottomPadding: 4
        text: qsTr("What the sheet shows, in your order. Drag by the handle, or press Alt with an arrow.")
        topPadding: 8
        width: root.width
    }
    Item {
        height: rows.height
        width: root.width

        Column {
            id: rows

            property int dragged: -1
            property int over: -1

            width: parent.width

            Repeater {
                id: list
                model: root.editor

                FaceRow {
                    id: row
                    targeted: rows.dragged >= 0 && rows.over === row.index
                    width: rows.width

                    onDragMoved: y => rows.over = Math.max(0, Math.min(list.count - 1, Math.floor(rows.mapFromItem(null, 0, y).y / row.height)))
                    onDragStarted: rows.dragged = row.index
                    onDropped: {
                        root.editor.move(rows.dragged, rows.over);
                        rows.dragged = -1;
                    }
                    onMoveAsked: by => root.editor.shift(row.index, by)
                    onShowAsked: shown => root.editor.setShown(row.index, shown)
                }
            }
        }
    }
    ActionButton {
        iconName: "restore"
        text: qsTr("As the maker made it")
        visible: root.editor.arranged

        onClicked: root.editor.reset()
    }
    IconDialog {
        id: icons
        editor: root.editor
    }
}
