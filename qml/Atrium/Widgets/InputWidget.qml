// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Controls
import Atrium.Widgets

Item {
    id: root

    required property WidgetViewModel widget

    implicitHeight: column.height

    Column {
        id: column
        spacing: 4
        width: parent.width

        WidgetHeader {
            value: root.widget.pending ? root.widget.wishText : ""
            widget: root.widget
            width: root.width
        }
        Row {
            spacing: 8
            width: root.width

            Field {
                id: field
                echoMode: root.widget.input === WidgetViewModel.Secret ? TextInput.Password : TextInput.Normal
                enabled: root.widget.editable
                error: root.widget.inputError
                inputMethodHints: root.widget.input === WidgetViewModel.Number ? Qt.ImhFormattedNumbersOnly : root.widget.input === WidgetViewModel.Secret ? Qt.ImhSensitiveData : Qt.ImhNone
                label: root.widget.label
                labelled: false
                placeholder: root.widget.hint
                text: root.widget.input === WidgetViewModel.Secret ? "" : root.widget.numberText
                width: root.width - (send.visible ? send.width + 8 : 0)

                onAccepted: root.widget.enterText(field.text)
            }
            ActionButton {
                id: send
                text: qsTr("Set")
                visible: field.text !== root.widget.numberText && root.widget.editable

                onClicked: root.widget.enterText(field.text)
            }
        }
    }
}
