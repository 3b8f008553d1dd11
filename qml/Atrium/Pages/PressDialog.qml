// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Controls
import Atrium.Pages
import Atrium.Widgets

// Asks before something is done that should not be done by a slip; with a form if the action needs one.
ConfirmDialog {
    id: root

    required property Presses presses

    function answers() {
        return Array.from({
                "length": fields.count
            }, (_, i) => (fields.itemAt(i) as Field).text);
    }

    consequence: root.presses.consequence
    hold: root.presses.hold
    question: root.presses.question
    verb: root.presses.verb
    visible: root.presses.asking

    onClosed: root.presses.cancel()
    onConfirmed: root.presses.confirm(root.answers())

    Repeater {
        id: fields
        model: root.presses.fields

        Field {
            required property string modelData

            label: modelData
            width: parent.width
        }
    }
}
