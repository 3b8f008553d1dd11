// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Atrium.Controls
import Atrium.Theme
import Atrium.Widgets

// The last place of a section that has more.
T.AbstractButton {
    id: root

    required property int count
    required property string where

    Accessible.name: qsTr("%n more in %1", "", root.count).arg(root.where)
    activeFocusOnTab: true
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    implicitHeight: Theme.tileHeight
    implicitWidth: Theme.tileMinWidth

    background: Rectangle {
        color: Theme.surface3
        radius: Theme.radiusTile

        Rectangle {
            anchors.fill: parent
            color: root.down ? Theme.pressOverlay : Theme.hoverOverlay
            radius: Theme.radiusTile
            visible: root.down || root.hovered
        }
        FocusRing {
            innerRadius: Theme.radiusTile
            visible: root.visualFocus
        }
    }
    contentItem: Item {
        Column {
            anchors.centerIn: parent
            width: parent.width - 24

            TextLine {
                font: Theme.value
                horizontalAlignment: Text.AlignHCenter
                text: qsTr("%n more", "", root.count)
                width: parent.width
            }
            TextLine {
                color: Theme.textMedium
                horizontalAlignment: Text.AlignHCenter
                text: root.where
                width: parent.width
            }
        }
    }

    Keys.onEnterPressed: root.clicked()
    Keys.onReturnPressed: root.clicked()
}
