// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Controls
import Atrium.Pages
import Atrium.Theme
import Atrium.Widgets

// A fact: what, and what holds; under it why, where there is a why.
Item {
    id: root

    required property string detail
    required property string iconName
    required property int index
    required property string label
    required property int tone
    required property string value

    implicitHeight: row.height + (why.visible ? why.height + 12 : 0)

    ListRow {
        id: row
        iconName: root.iconName
        ruled: root.index > 0
        text: root.label
        value: root.value
        valueColor: root.tone === Tone.Neutral ? Theme.textMedium : colors.foreground
        width: parent.width
    }
    Paragraph {
        id: why
        anchors.top: row.bottom
        text: root.detail
        visible: root.detail !== ""
        width: parent.width - x
        x: root.iconName !== "" && !LayoutMirroring.enabled ? 36 : 0
    }
    ToneColors {
        id: colors
        tone: root.tone
    }
}
