// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Controls
import Atrium.Theme

// − value +; held: four steps a second.
Row {
    id: root

    property bool editable: true
    property string name: ""
    property bool stale: false
    required property string valueText

    signal stepped(int steps)

    spacing: 12

    StepButton {
        enabled: root.editable
        iconName: "minus"
        text: qsTr("%1: less").arg(root.name)

        onClicked: root.stepped(-1)
    }
    TextLine {
        anchors.verticalCenter: parent.verticalCenter
        color: root.stale ? Theme.textLow : Theme.textHigh
        font: Theme.page
        horizontalAlignment: Text.AlignHCenter
        text: root.valueText
        width: Math.max(96, implicitWidth)
    }
    StepButton {
        enabled: root.editable
        iconName: "plus"
        text: qsTr("%1: more").arg(root.name)

        onClicked: root.stepped(1)
    }
}
