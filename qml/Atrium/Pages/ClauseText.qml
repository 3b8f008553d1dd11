// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Atrium.Controls
import Atrium.Pages
import Atrium.Theme
import Atrium.Widgets

T.AbstractButton {
    id: root

    required property int index
    required property string label
    property real most: 1000
    property bool stale: false
    required property int tone

    signal opened(int index)

    Accessible.name: root.label
    Accessible.role: Accessible.Link
    activeFocusOnTab: true
    focusPolicy: Qt.TabFocus
    hoverEnabled: true
    implicitHeight: text.height
    implicitWidth: Math.min(root.most, text.implicitWidth)

    contentItem: Item {
        Text {
            id: text
            color: root.stale ? Theme.textLow : root.tone === Tone.Alarm || root.tone === Tone.Notice ? colors.foreground : Theme.textHigh
            font: root.font
            height: Math.max(lineCount, 1) * Theme.lineHeight(root.font.pixelSize)
            text: root.label + " "
            textFormat: Text.PlainText
            verticalAlignment: Text.AlignVCenter
            width: Math.min(root.most, implicitWidth)
            wrapMode: Text.Wrap
        }
        FocusRing {
            anchors.margins: 0
            innerRadius: 4
            visible: root.visualFocus
        }
    }

    Keys.onEnterPressed: root.clicked()
    Keys.onReturnPressed: root.clicked()
    onClicked: root.opened(root.index)

    ToneColors {
        id: colors
        tone: root.tone
    }
}
