// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Controls
import Atrium.Pages
import Atrium.Theme

// How this screen draws: size of the text, light or dark, in which language.
Column {
    id: root
    spacing: 12

    TextLine {
        color: Theme.textMedium
        text: qsTr("Text size")
        width: root.width
    }
    Stepper {
        name: qsTr("Text size")
        valueText: Number(Theme.textPercent).toLocaleString(Qt.locale(), "f", 0) + "\u00a0%"
        width: root.width

        onStepped: steps => Theme.textPercent += 5 * steps
    }
    TextLine {
        color: Theme.textMedium
        text: qsTr("Theme")
        width: root.width
    }
    Flow {
        spacing: 8
        width: root.width

        Repeater {
            model: [qsTr("System"), qsTr("Light"), qsTr("Dark"), qsTr("Night")]

            Chip {
                id: chip

                required property int index
                required property string modelData

                selected: Theme.preference === chip.index
                text: chip.modelData

                onClicked: Theme.preference = chip.index
            }
        }
    }
    TextLine {
        color: Theme.textMedium
        text: qsTr("Language")
        width: root.width
    }
    Flow {
        spacing: 8
        width: root.width

        Repeater {
            model: Language.names

            Chip {
                id: language

                required property int index
                required property string modelData

                selected: Language.chosen === language.index
                text: language.modelData

                onClicked: Language.choose(language.index)
            }
        }
    }
    ListRow {
        Accessible.ignored: true
        iconName: "motion-pause-outline"
        ruled: false
        text: qsTr("Reduced motion")
        width: root.width

        Toggle {
            on: Theme.reducedMotion
            text: qsTr("Reduced motion")

            onWished: on => Theme.reducedMotion = on
        }
    }
    ActionButton {
        text: qsTr("Leave this screen")
        visible: root.Window.visibility === Window.FullScreen

        onClicked: root.Window.window.close()
    }
}
