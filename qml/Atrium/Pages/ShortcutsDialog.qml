// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Atrium.Controls
import Atrium.Theme

// What can be done by keyboard.
T.Dialog {
    id: root

    readonly property list<string> keys: [qsTr("Ctrl+1 … Ctrl+5"), qsTr("/ or Ctrl+F"), qsTr("F6"), qsTr("Arrows"), qsTr("Space"), qsTr("Enter"), qsTr("+ and −"), qsTr("Page ↑ and Page ↓"), qsTr("Esc"), qsTr("Ctrl+Z"), qsTr("Ctrl+ and Ctrl−"), qsTr("Ctrl+0"), qsTr("?")]
    readonly property list<string> meanings: [qsTr("Home, devices, history, activity, system"), qsTr("Search devices"), qsTr("From the pages to the content, and to what is open beside it"), qsTr("From tile to tile"), qsTr("Do what a tile does"), qsTr("Open the device"), qsTr("More and less; in a chart: closer and farther"), qsTr("In a chart: earlier and later"), qsTr("Close what is open, go back"), qsTr("Undo the last change of names, areas and places"), qsTr("Larger and smaller text"), qsTr("Text as large as it was made"), qsTr("This overview")]

    anchors.centerIn: T.Overlay.overlay
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    focus: true
    height: Math.min(body.implicitHeight + 48, root.parent ? root.parent.height - 32 : 640)
    implicitWidth: root.parent ? Math.min(560, root.parent.width - 32) : 560
    modal: true
    padding: 24

    T.Overlay.modal: Rectangle {
        color: Theme.scrim
    }
    background: Rectangle {
        border.color: Theme.hairline
        color: Theme.surface2
        radius: Theme.radiusSheet
    }
    contentItem: Flickable {
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentHeight: body.implicitHeight
        contentWidth: width

        Column {
            id: body
            Accessible.name: title.text
            Accessible.role: Accessible.Dialog
            spacing: 10
            width: parent.width

            TextLine {
                id: title
                Accessible.name: text
                Accessible.role: Accessible.Heading
                font: Theme.value
                text: qsTr("By keyboard")
                width: parent.width
            }
            Repeater {
                model: root.keys

                Row {
                    id: line

                    required property int index
                    required property string modelData

                    Accessible.name: line.modelData + ": " + root.meanings[line.index]
                    Accessible.role: Accessible.StaticText
                    spacing: 12
                    width: body.width

                    Paragraph {
                        color: Theme.textHigh
                        font: Theme.title
                        text: line.modelData
                        width: Math.min(160, body.width * 0.4)
                    }
                    Paragraph {
                        text: root.meanings[line.index]
                        width: parent.width - x
                    }
                }
            }
            ActionButton {
                focus: true
                kind: ActionButton.Kind.Primary
                text: qsTr("Close")

                onClicked: root.close()
            }
        }
    }
}
