// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Controls
import Atrium.Pages
import Atrium.Theme

// A list of texts: what is in it, and one more.
Column {
    id: root

    required property list<string> entries
    required property string error
    required property string label

    signal added(string text)
    signal removed(int entry)

    function take(): void {
        root.added(more.text);
        more.text = "";
    }

    spacing: 4

    TextLine {
        color: Theme.textMedium
        text: root.label
        width: parent.width
    }
    Repeater {
        model: root.entries

        ListRow {
            id: entry

            required property int index
            required property string modelData

            Accessible.ignored: true
            ruled: entry.index > 0
            text: entry.modelData
            width: root.width

            IconButton {
                iconName: "close"
                text: qsTr("Remove %1").arg(entry.modelData)

                onClicked: root.removed(entry.index)
            }
        }
    }
    Row {
        spacing: 8
        width: parent.width

        Field {
            id: more
            error: root.error
            label: qsTr("Another of %1").arg(root.label)
            labelled: false
            placeholder: qsTr("One more")
            width: parent.width - adder.width - 8

            onAccepted: root.take()
        }
        ActionButton {
            id: adder
            enabled: more.text !== ""
            text: qsTr("Add")

            onClicked: root.take()
        }
    }
}
