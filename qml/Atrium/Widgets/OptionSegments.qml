// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Controls
import Atrium.Theme
import Atrium.Widgets

// Up to four options side by side; words that do not fit take the form of chips.
Item {
    id: root

    property bool active: true
    readonly property int count: Math.max(1, root.widget.optionCount)
    readonly property bool fits: root.widest * root.count <= root.width
    property real widest: 0
    required property WidgetViewModel widget

    implicitHeight: root.fits ? Theme.segmentedHeight : chips.height

    Rectangle {
        color: Theme.surface3
        height: Theme.segmentedHeight
        radius: Theme.radiusSegmented
        visible: root.fits
        width: parent.width
    }
    Row {
        visible: root.fits

        Repeater {
            model: root.active ? root.widget.options : null

            SegmentButton {
                required property bool allowed
                required iconName
                required property int index
                required property string label
                required selected
                required wished

                enabled: allowed && root.widget.editable
                text: label
                width: root.width / root.count

                Component.onCompleted: root.widest = Math.max(root.widest, implicitWidth)
                onClicked: root.widget.chooseOption(index)
                onImplicitWidthChanged: root.widest = Math.max(root.widest, implicitWidth)
            }
        }
    }
    OptionChips {
        id: chips
        active: root.active && !root.fits
        visible: !root.fits
        widget: root.widget
        width: parent.width
    }
}
