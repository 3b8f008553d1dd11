// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Theme

// One line of text: an item of the line's height with the text centred in it.
Text {
    id: root
    color: Theme.textHigh
    elide: Text.ElideRight
    font: Theme.body
    height: Theme.lineHeight(root.font.pixelSize)
    horizontalAlignment: Text.AlignLeft // of the layout, not of the words
    textFormat: Text.PlainText
    verticalAlignment: Text.AlignVCenter
}
