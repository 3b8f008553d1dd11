// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Atrium.Controls
import Atrium.Theme
import Atrium.Widgets

T.AbstractButton {
    id: root

    required property bool chosen
    required property real hue
    required property real saturation
    required property string spoken

    signal picked(real hue, real saturation)

    Accessible.checkable: true
    Accessible.checked: root.chosen
    Accessible.name: qsTranslate("Swatches", root.spoken)
    Accessible.role: Accessible.RadioButton
    activeFocusOnTab: true
    focusPolicy: Qt.StrongFocus
    implicitHeight: Theme.touch
    implicitWidth: Theme.touch
    opacity: root.enabled ? 1 : Theme.disabledOpacity

    contentItem: Item {
        Rectangle {
            anchors.centerIn: parent
            border.color: Theme.textHigh
            border.width: root.chosen ? 3 : 0
            color: "transparent"
            height: Theme.touch
            radius: height / 2
            width: Theme.touch
        }
        Rectangle {
            anchors.centerIn: parent
            border.color: Theme.outline
            border.width: root.saturation < 25 ? 1 : 0
            color: Qt.hsva(root.hue / 360, root.saturation / 100, 1, 1)
            height: root.chosen ? 32 : 40
            radius: height / 2
            width: height
        }
        FocusRing {
            innerRadius: root.height / 2
            visible: root.visualFocus
        }
    }

    Keys.onEnterPressed: root.clicked()
    Keys.onReturnPressed: root.clicked()
    onClicked: root.picked(root.hue, root.saturation)
}
