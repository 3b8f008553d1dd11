// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Controls
import Atrium.Pages
import Atrium.Theme
import Atrium.Widgets

// The device's own switch, in the heading.
Toggle {
    id: root

    required property WidgetViewModel modelData

    Accessible.description: root.modelData.spoken
    enabled: root.modelData.editable
    known: root.modelData.known
    lampHue: root.modelData.lampHue
    lampSaturation: root.modelData.lampSaturation
    on: root.modelData.on
    stale: root.modelData.stale
    text: root.modelData.label
    tone: root.modelData.tone === Tone.Neutral ? Tone.Active : root.modelData.tone
    wishing: root.modelData.pending

    onWished: on => root.modelData.switchTo(on)

    Keep {
        viewModel: root.modelData
    }
}
