// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Controls
import Atrium.Theme

// One line of a log: when, and what.
Item {
    id: root

    required property string label
    required property int tone
    required property string value

    Accessible.name: root.label + " " + root.value
    Accessible.role: Accessible.ListItem
    implicitHeight: words.height + 8

    TextLine {
        id: time
        color: Theme.textMedium
        font: Theme.caption
        text: root.label
        width: Math.max(56, implicitWidth)
        x: root.LayoutMirroring.enabled ? root.width - width - 20 : 20
        y: 4
    }
    Paragraph {
        id: words
        color: root.tone === Tone.Neutral ? Theme.textHigh : colors.foreground
        font: Theme.caption
        text: root.value
        width: root.width - time.width - 52
        wrapMode: Text.Wrap
        x: root.LayoutMirroring.enabled ? 20 : time.width + 32
        y: 4
    }
    ToneColors {
        id: colors
        tone: root.tone
    }
}
