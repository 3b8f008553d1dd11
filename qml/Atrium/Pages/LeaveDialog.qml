// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import Atrium.Controls
import Atrium.Pages
import Atrium.Theme

// Closing the window: does the house go on without it?
ConfirmDialog {
    id: root

    required property WindowModel house

    consequence: qsTr("Without it nothing is watched and nothing is switched until you open Atrium again.")
    question: qsTr("Keep the house running?")
    tone: Tone.Active
    verb: qsTr("Keep running")
    visible: root.house.leaving

    onClosed: root.house.stay()
    onConfirmed: root.house.answerKeepRunning(true)

    ActionButton {
        text: qsTr("Stop everything")

        onClicked: root.house.answerKeepRunning(false)
    }
}
