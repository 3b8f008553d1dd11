// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import Atrium.Controls
import Atrium.Pages
import Atrium.Theme

// Many lights at once: asked first.
ConfirmDialog {
    id: root

    required property LightsOff lights

    question: root.lights.question
    tone: Tone.Active
    verb: qsTr("All off")
    visible: root.lights.asking

    onClosed: root.lights.cancel()
    onConfirmed: root.lights.confirm()
}
