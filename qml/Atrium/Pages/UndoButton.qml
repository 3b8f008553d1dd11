// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Controls
import Atrium.Pages

// Takes back the owner's last change, and says which that is.
ActionButton {
    id: root

    required property bool brief
    required property OwnerEdits edits

    Accessible.description: root.edits.undoText
    iconName: "undo"
    text: root.brief ? qsTr("Undo") : qsTr("Undo: %1").arg(root.edits.undoText)
    visible: root.edits.undoText !== ""

    onClicked: root.edits.undo()
}
