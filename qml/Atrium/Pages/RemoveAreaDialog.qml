// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import Atrium.Controls
import Atrium.Pages
import Atrium.Theme

// An area goes; its devices stay.
ConfirmDialog {
    id: root

    required property AreasPage page

    consequence: root.page.consequence
    question: qsTr("Remove %1?").arg(root.page.removing)
    tone: Tone.Notice
    verb: qsTr("Remove")
    visible: root.page.removing !== ""

    onClosed: root.page.keep()
    onConfirmed: root.page.remove()
}
