// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Pages

// Ten digits, erase and done; as on telephones in every language.
Grid {
    id: root

    required property PinEntry entry

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: false
    columnSpacing: 20
    columns: 3
    enabled: !root.entry.locked && !root.entry.busy
    opacity: root.entry.locked ? 0 : 1
    rowSpacing: 10

    Repeater {
        model: [1, 2, 3, 4, 5, 6, 7, 8, 9]

        PinKey {
            required property int modelData

            text: modelData

            onClicked: root.entry.type(modelData)
        }
    }
    PinKey {
        enabled: root.entry.length > 0
        iconName: "backspace-outline"
        text: qsTr("Erase")

        onClicked: root.entry.erase()
    }
    PinKey {
        text: "0"

        onClicked: root.entry.type(0)
    }
    PinKey {
        enabled: root.entry.length >= 4
        iconName: "check-bold"
        text: qsTr("Done")

        onClicked: root.entry.submit()
    }
}
