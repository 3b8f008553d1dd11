// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Controls

// A chip that unfolds to a list of which one holds; the first says that none is chosen.
Chip {
    id: root

    property alias current: list.current
    required property string label
    property alias options: list.options

    signal picked(int index)

    Accessible.description: root.text
    Accessible.name: root.label
    Accessible.role: Accessible.ComboBox
    selected: root.current > 0
    text: list.currentText
    trailingIcon: list.opened ? "chevron-up" : "chevron-down"

    Keys.onDownPressed: list.open()
    onClicked: list.open()

    PickList {
        id: list
        label: root.label

        onPicked: index => root.picked(index)
    }
}
