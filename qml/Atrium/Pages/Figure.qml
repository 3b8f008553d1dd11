// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Controls
import Atrium.Pages
import Atrium.Theme
import Atrium.Widgets

Column {
    id: root

    required property string label
    property bool noticed: false
    required property string value

    width: Math.max(104, name.implicitWidth)

    TextLine {
        id: name
        color: Theme.textMedium
        font: Theme.caption
        text: root.label
    }
    TextLine {
        color: root.noticed ? notice.foreground : Theme.textHigh
        font: Theme.title
        text: root.value
    }
    ToneColors {
        id: notice
        tone: Tone.Notice
    }
}
