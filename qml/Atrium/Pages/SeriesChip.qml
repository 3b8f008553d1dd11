// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Atrium.Controls
import Atrium.Pages
import Atrium.Theme
import Atrium.Widgets

// A series of the history, and the legend of its line: a press draws it or leaves it out.
T.AbstractButton {
    id: root

    required property int index
    property real mostWidth: 360
    required property string name
    required property bool ofStates
    required property int rank
    required property bool shown
    required property int tone
    required property string whole

    signal removed

    Accessible.checkable: true
    Accessible.checked: root.shown
    Accessible.description: qsTr("Delete takes it away")
    Accessible.name: root.whole
    Accessible.role: Accessible.CheckBox
    activeFocusOnTab: true
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    implicitHeight: Math.max(Theme.chip, Theme.lineHeight(Theme.body.pixelSize) + 24)
    implicitWidth: Math.min(root.mostWidth, label.implicitWidth + dash.width + 42)

    background: Rectangle {
        border.color: Theme.outline
        border.width: root.shown ? 0 : 1
        color: root.shown ? Theme.surface1 : "transparent"
        radius: root.height / 2

        Rectangle {
            anchors.fill: parent
            color: root.down ? Theme.pressOverlay : Theme.hoverOverlay
            radius: root.height / 2
            visible: root.down || root.hovered
        }
        FocusRing {
            innerRadius: root.height / 2
            visible: root.visualFocus
        }
    }
    contentItem: Item {
        SeriesDash {
            id: dash
            anchors.left: parent.left
            anchors.leftMargin: 16
            anchors.verticalCenter: parent.verticalCenter
            ofStates: root.ofStates
            opacity: root.shown ? 1 : Theme.disabledOpacity
            rank: root.rank
            tone: root.tone
        }
        TextLine {
            id: label
            anchors.left: dash.right
            anchors.leftMargin: 10
            anchors.right: parent.right
            anchors.rightMargin: 16
            anchors.verticalCenter: parent.verticalCenter
            color: root.shown ? Theme.textHigh : Theme.textMedium
            font: root.shown ? Theme.title : Theme.body
            text: root.name
        }
    }

    Keys.onDeletePressed: root.removed()
    Keys.onEnterPressed: root.clicked()
    Keys.onReturnPressed: root.clicked()

    Hint {
        shown: root.hovered && !root.down && root.name !== root.whole
        text: root.whole
    }
}
