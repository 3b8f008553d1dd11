// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Controls
import Atrium.Theme
import Atrium.Widgets

// White or colour, by exact bars (no wheel: bars fit every width and work by keyboard).
Column {
    id: root

    readonly property real shownHue: isNaN(root.widget.hue) ? 0 : root.widget.hue
    readonly property real shownSaturation: isNaN(root.widget.saturation) ? 100 : root.widget.saturation
    property bool white: root.widget.hasWhite && (root.widget.whiteMode || !root.widget.hasHue)
    required property WidgetViewModel widget

    spacing: 8

    WidgetHeader {
        value: ""
        visible: root.widget.state !== WidgetState.Normal
        widget: root.widget
        width: root.width
    }
    Swatches {
        enabled: root.widget.editable
        hue: root.widget.hue
        saturation: root.widget.saturation
        visible: root.widget.hasHue
        width: root.width

        onChosen: (hue, saturation) => root.widget.chooseColor(hue, saturation)
    }
    Rectangle {
        color: Theme.surface3
        height: Theme.segmentedHeight
        radius: Theme.radiusSegmented
        visible: root.widget.hasHue && root.widget.hasWhite
        width: root.width

        Row {
            SegmentButton {
                selected: root.white
                text: qsTr("White")
                width: root.width / 2

                onClicked: root.white = true
            }
            SegmentButton {
                selected: !root.white
                text: qsTr("Colour")
                width: root.width / 2

                onClicked: root.white = false
            }
        }
    }
    Column {
        spacing: 4
        visible: root.white
        width: root.width

        TextLine {
            color: Theme.textMedium
            text: qsTr("Colour temperature")
        }
        ColorBar {
            description: root.widget.spoken
            editable: root.widget.editable
            from: root.widget.whiteFrom
            name: qsTr("Colour temperature")
            step: 50
            to: root.widget.whiteTo
            value: root.widget.white
            width: root.width
            wish: root.widget.wishWhite

            gradient: Gradient {
                orientation: Gradient.Horizontal

                GradientStop {
                    color: "#FFB46B" // allowed: a colour of light, not of the design
                    position: 0
                }
                GradientStop {
                    color: "#FFF1E0" // allowed: a colour of light, not of the design
                    position: 0.5
                }
                GradientStop {
                    color: "#CFE3FF" // allowed: a colour of light, not of the design
                    position: 1
                }
            }

            onChosen: value => root.widget.chooseWhite(value)
            onDragged: value => root.widget.chooseWhite(value)
        }
    }
    Column {
        spacing: 4
        visible: !root.white && root.widget.hasHue
        width: root.width

        TextLine {
            color: Theme.textMedium
            text: qsTr("Hue")
        }
        ColorBar {
            description: root.widget.spoken
            editable: root.widget.editable
            from: 0
            knobColor: Qt.hsva(root.shownHue / 360, 1, 1, 1)
            name: qsTr("Hue")
            step: 1
            to: 360
            value: root.widget.hue
            width: root.width
            wish: root.widget.wishHue

            gradient: HueGradient {
            }

            onChosen: value => root.widget.chooseColor(value, root.shownSaturation)
        }
        TextLine {
            color: Theme.textMedium
            text: qsTr("Saturation")
        }
        ColorBar {
            description: root.widget.spoken
            editable: root.widget.editable
            from: 0
            knobColor: Qt.hsva(root.shownHue / 360, root.shownSaturation / 100, 1, 1)
            name: qsTr("Saturation")
            step: 1
            to: 100
            value: root.widget.saturation
            width: root.width
            wish: root.widget.wishSaturation

            gradient: Gradient {
                orientation: Gradient.Horizontal

                GradientStop {
                    color: "#FFFFFF" // allowed: a colour of light, not of the design
                    position: 0
                }
                GradientStop {
                    color: Qt.hsva(root.shownHue / 360, 1, 1, 1)
                    position: 1
                }
            }

            onChosen: value => root.widget.chooseColor(root.shownHue, value)
        }
    }
}
