// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Controls
import Atrium.Theme

// − value +; held: four steps a second.
Row {
    id: root

    required property string valueText
    property bool editable: true
    property string name: ""
    property bool stale: false

    signal stepped(int steps)

    spacing: 12

    StepButton {
        iconName: "minus"
        enabled: root.editable
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
        iconName: "plus"
        enabled: root.editable
        text: qsTr("%1: more").arg(root.name)

        onClicked: root.stepped(1)
    }
}
