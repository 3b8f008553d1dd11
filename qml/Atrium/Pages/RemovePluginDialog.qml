// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import Atrium.Controls
import Atrium.Pages
import Atrium.Theme

// A plugin goes with all its devices: asked first.
ConfirmDialog {
    id: root

    required property PluginEditor editor

    consequence: qsTr("Its devices go with it, and what you said of them.")
    question: qsTr("Remove %1?").arg(root.editor.removing)
    tone: Tone.Alarm
    verb: qsTr("Remove")
    visible: root.editor.removing !== ""

    onClosed: root.editor.keep()
    onConfirmed: root.editor.remove()
}
