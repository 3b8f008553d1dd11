// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Theme

Text {
    id: root

    required property string name
    property int size: Theme.icon

    color: Theme.textMedium
    font.family: "Material Design Icons"
    font.pixelSize: root.size
    height: root.size
    horizontalAlignment: Text.AlignHCenter
    text: Theme.glyph(root.name)
    textFormat: Text.PlainText
    verticalAlignment: Text.AlignVCenter
    width: root.size
}
