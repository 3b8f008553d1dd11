// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Controls
import Atrium.Theme
import Atrium.Widgets

// Colours that people ask for most, one touch each.
Row {
    id: root

    required property real hue
    required property real saturation

    signal chosen(real hue, real saturation)

    function isAt(hue: real, saturation: real): bool {
        return Math.abs(root.hue - hue) < 6 && Math.abs(root.saturation - saturation) < 8;
    }

    spacing: Math.max(4, (root.width - 7 * Theme.touch) / 6)

    Repeater {
        model: ListModel {
            ListElement {
                hue: 30
                saturation: 45
                spoken: QT_TR_NOOP("Warm")
            }
            ListElement {
                hue: 36
                saturation: 18
                spoken: QT_TR_NOOP("Soft white")
            }
            ListElement {
                hue: 12
                saturation: 65
                spoken: QT_TR_NOOP("Coral")
            }
            ListElement {
                hue: 336
                saturation: 65
                spoken: QT_TR_NOOP("Pink")
            }
            ListElement {
                hue: 258
                saturation: 60
                spoken: QT_TR_NOOP("Violet")
            }
            ListElement {
                hue: 212
                saturation: 70
                spoken: QT_TR_NOOP("Blue")
            }
            ListElement {
                hue: 150
                saturation: 58
                spoken: QT_TR_NOOP("Green")
            }
        }

        Swatch {
            id: swatch
            chosen: root.isAt(swatch.hue, swatch.saturation)
            enabled: root.enabled

            onPicked: (hue, saturation) => root.chosen(hue, saturation)
        }
    }
}
