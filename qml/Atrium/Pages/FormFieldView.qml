// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Controls
import Atrium.Pages
import Atrium.Theme

// One field of a form that was made from a schema.
Item {
    id: root

    required property int choice
    required property list<string> choices
    required property string content
    required property int depth
    required property list<string> entries
    required property string error
    required property bool first
    required property FormModel form
    required property bool grows
    required property string help
    required property int index
    required property int kind
    required property string label
    required property bool last
    required property bool needed
    required property bool on
    required property string placeholder
    readonly property bool typed: root.kind === FormModel.Text || root.kind === FormModel.Secret || root.kind === FormModel.Number

    implicitHeight: column.height

    Column {
        id: column
        anchors.left: parent.left
        anchors.leftMargin: 16 * root.depth
        anchors.right: parent.right
        spacing: 4

        TextLine {
            Accessible.name: text
            Accessible.role: Accessible.Heading
            font: Theme.title
            text: root.label
            visible: root.kind === FormModel.Heading || root.kind === FormModel.Entries
            width: parent.width
        }
        Field {
            id: field
            echoMode: root.kind === FormModel.Secret ? TextInput.Password : TextInput.Normal
            error: root.error
            inputMethodHints: root.kind === FormModel.Number ? Qt.ImhFormattedNumbersOnly : root.kind === FormModel.Secret ? Qt.ImhSensitiveData : Qt.ImhNone
            label: root.needed ? qsTr("%1 (needed)").arg(root.label) : root.label
            placeholder: root.placeholder
            text: root.content
            visible: root.typed
            width: parent.width

            onTextChanged: if (root.typed)
                root.form.setText(root.index, field.text)
        }
        ListRow {
            Accessible.ignored: true
            ruled: false
            text: root.label
            visible: root.kind === FormModel.Toggle
            width: parent.width

            Toggle {
                on: root.on
                text: root.label

                onWished: on => root.form.setOn(root.index, on)
            }
        }
        ChoiceField {
            current: root.choice
            error: root.error
            label: root.needed ? qsTr("%1 (needed)").arg(root.label) : root.label
            options: root.choices
            visible: root.kind === FormModel.Choice
            width: parent.width

            onPicked: index => root.form.choose(root.index, index)
        }
        FormEntries {
            entries: root.entries
            error: root.error
            label: root.label
            visible: root.kind === FormModel.Texts
            width: parent.width

            onAdded: text => root.form.addItem(root.index, text)
            onRemoved: entry => root.form.removeItem(root.index, entry)
        }
        FormEntryRow {
            first: root.first
            label: root.label
            last: root.last
            visible: root.kind === FormModel.Entry
            width: parent.width

            onMoveAsked: by => root.form.shiftEntry(root.index, by)
            onRemoveAsked: root.form.removeEntry(root.index)
        }
        ActionButton {
            enabled: root.grows
            iconName: "plus"
            text: qsTr("Add an entry")
            visible: root.kind === FormModel.Entries

            onClicked: root.form.addEntry(root.index)
        }
        Paragraph {
            color: alarm.foreground
            font: Theme.caption
            text: root.error
            visible: text !== "" && root.kind === FormModel.Entries
            width: parent.width
        }
        ListRow {
            ruled: false
            text: root.label
            value: root.content
            visible: root.kind === FormModel.Fixed
            width: parent.width
        }
        Paragraph {
            font: Theme.caption
            text: qsTr("This cannot be edited here; it stays as it is.")
            visible: root.kind === FormModel.Fixed
            width: parent.width
        }
        Paragraph {
            font: Theme.caption
            text: root.help
            visible: root.help !== ""
            width: parent.width
        }
    }
    ToneColors {
        id: alarm
        tone: Tone.Alarm
    }
}
