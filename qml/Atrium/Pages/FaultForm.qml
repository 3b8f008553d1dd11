// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Controls
import Atrium.Pages
import Atrium.Theme

// One more fault for a simulated house: what goes wrong, at which devices, how often and when.
Column {
    id: root

    required property FaultEditor editor

    function begin(): void {
        fields.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason);
    }

    Accessible.name: qsTr("Add a fault")
    Accessible.role: Accessible.Grouping
    spacing: 12

    Item {
        id: fields
        height: 0
        width: root.width
    }
    Repeater {
        model: root.editor.form

        FormFieldView {
            form: root.editor.form
            width: root.width
        }
    }
    TextLine {
        color: Theme.textMedium
        text: root.editor.picked.length === 0 ? qsTr("Which devices: all of them") : qsTr("Which devices: only these")
        width: root.width
    }
    Flow {
        spacing: 8
        width: root.width

        Repeater {
            model: root.editor.picked

            Chip {
                id: chip

                required property int index
                required property string modelData

                Accessible.name: qsTr("Remove %1").arg(chip.modelData)
                Accessible.role: Accessible.Button
                selected: true
                text: chip.modelData
                trailingIcon: "close"

                onClicked: root.editor.unpick(chip.index)
            }
        }
        ActionButton {
            enabled: root.editor.devices.length > 0
            iconName: "plus"
            text: qsTr("Choose a device")

            onClicked: devices.open()

            PickList {
                id: devices
                label: qsTr("Choose a device")
                options: root.editor.devices

                onPicked: index => root.editor.pick(index)
            }
        }
    }
    Paragraph {
        Accessible.name: text
        Accessible.role: Accessible.AlertMessage
        color: alarm.foreground
        text: root.editor.error
        visible: text !== ""
        width: root.width
    }
    Flow {
        spacing: 8
        width: root.width

        ActionButton {
            enabled: !root.editor.busy
            kind: ActionButton.Kind.Primary
            text: qsTr("Add")

            onClicked: root.editor.add()
        }
        ActionButton {
            kind: ActionButton.Kind.Plain
            text: qsTr("Cancel")

            onClicked: root.editor.close()
        }
    }
    ToneColors {
        id: alarm
        tone: Tone.Alarm
    }
}
