// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Controls
import Atrium.Pages
import Atrium.Theme

// A plugin's configuration, to fill in.
Flickable {
    id: root

    required property PluginEditor editor
    readonly property Item focused: root.Window.activeFocusItem

    function holds(item: Item): bool {
        for (let each = item; each !== null; each = each.parent)
            if (each === root.contentItem)
                return true;
        return false;
    }

    boundsBehavior: Flickable.StopAtBounds
    clip: true
    contentHeight: column.height + 32
    contentWidth: root.width

    onFocusedChanged: if (root.visible)
        guide.reveal(root)

    Column {
        id: column
        spacing: 12
        width: root.width - 40
        x: 20
        y: 4

        Paragraph {
            text: root.editor.description
            visible: root.editor.description !== ""
            width: parent.width
        }
        Paragraph {
            color: Theme.textHigh
            text: qsTr("This stands in the hub's atrium.toml; it is changed there.")
            visible: root.editor.fixed
            width: parent.width
        }
        Field {
            id: named
            error: root.editor.instanceError
            label: qsTr("Identifier (needed)")
            text: root.editor.instance
            visible: root.editor.adding
            width: parent.width

            onTextChanged: root.editor.nameInstance(named.text)
        }
        Column {
            enabled: !root.editor.fixed && !root.editor.busy
            spacing: 12
            width: parent.width

            Repeater {
                model: root.editor.form

                FormFieldView {
                    form: root.editor.form
                    width: column.width
                }
            }
        }
        Paragraph {
            text: qsTr("This plugin has nothing to set.")
            visible: root.editor.form.count === 0 && !root.editor.loading && root.editor.error === ""
            width: parent.width
        }
        Paragraph {
            Accessible.name: text
            Accessible.role: Accessible.AlertMessage
            color: alarm.foreground
            text: root.editor.error
            visible: text !== ""
            width: parent.width
        }
        Flow {
            spacing: 8
            visible: !root.editor.fixed && !root.editor.loading
            width: parent.width

            ActionButton {
                enabled: !root.editor.busy && (root.editor.form.changed || root.editor.adding)
                kind: ActionButton.Kind.Primary
                text: root.editor.adding ? qsTr("Add") : qsTr("Apply")

                onClicked: root.editor.apply()
            }
            ActionButton {
                kind: ActionButton.Kind.Plain
                text: qsTr("Cancel")

                onClicked: root.editor.close()
            }
            TextLine {
                Accessible.name: text
                Accessible.role: Accessible.StaticText
                color: Theme.textMedium
                height: 44
                text: root.editor.saved ? qsTr("Kept") : ""
                visible: text !== ""
            }
        }
    }
    KeyboardGuide {
        id: guide
    }
    ScrollMark {
        anchors.right: parent.right
        anchors.rightMargin: 4
        view: root
    }
    ToneColors {
        id: alarm
        tone: Tone.Alarm
    }
}
