// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Controls
import Atrium.Theme
import Atrium.Widgets

// A still image: what a camera or a map shows just now.
Column {
    id: root

    readonly property real shape: root.widget.aspect > 0 ? root.widget.aspect : still.aspect > 0 ? still.aspect : 16 / 9
    required property WidgetViewModel widget

    spacing: 8

    WidgetHeader {
        value: ""
        widget: root.widget
        width: root.width
    }
    Rectangle {
        Accessible.description: still.problem
        Accessible.name: root.widget.label
        Accessible.role: Accessible.Graphic
        color: still.status === StillImage.Status.Ready ? "transparent" : Theme.surface3
        height: Math.min(root.width / root.shape, root.width * 1.5)
        radius: Theme.radiusControl
        width: root.width

        StillImage {
            id: still
            anchors.fill: parent
            opacity: root.widget.stale || still.status === StillImage.Status.Failed ? Theme.disabledOpacity : 1
            radius: Theme.radiusControl
            refresh: root.widget.refresh
            source: root.widget.imageSource
        }
        Column {
            anchors.centerIn: parent
            spacing: 8
            visible: still.status !== StillImage.Status.Ready
            width: parent.width - 32

            Icon {
                anchors.horizontalCenter: parent.horizontalCenter
                color: Theme.textMedium
                name: still.status === StillImage.Status.Failed ? "image-broken-variant" : "image-outline"
            }
            Paragraph {
                horizontalAlignment: Text.AlignHCenter
                text: still.status === StillImage.Status.Failed ? still.problem : still.status === StillImage.Status.Loading ? qsTr("Loading …") : qsTr("No picture yet")
                width: parent.width
            }
        }
    }
}
