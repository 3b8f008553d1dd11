// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Theme

// Text that wraps.
Text {
    id: root
    color: Theme.textMedium
    font: Theme.body
    horizontalAlignment: Text.AlignLeft // of the layout, not of the words
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
}
