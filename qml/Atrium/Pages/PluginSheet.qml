// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Controls
import Atrium.Pages
import Atrium.Theme
import Atrium.Widgets

// One plugin instance: what it is set to, its log, what it may do.
Item {
    id: root

    readonly property int edge: root.phone ? 0 : Theme.sheetMargin
    required property PluginEditor editor
    required property bool phone
    required property int railWidth

    visible: root.editor.open

    onVisibleChanged: if (root.visible)
        panel.forceActiveFocus(Qt.PopupFocusReason)

    Rectangle {
        anchors.fill: parent
        color: Theme.scrim
        visible: !root.phone

        MouseArea {
            anchors.fill: parent

            onClicked: if (!root.editor.form.changed)
                root.editor.close()
        }
    }
    FocusScope {
        id: panel
        Accessible.name: root.editor.title
        Accessible.role: Accessible.Dialog
        height: root.height - 2 * root.edge
        width: root.phone ? root.width : Math.min(520, root.width - root.railWidth - 2 * root.edge)
        x: root.LayoutMirroring.enabled ? root.edge : root.width - width - root.edge
        y: root.edge

        MouseArea {
            anchors.fill: parent
        }
        Rectangle {
            anchors.fill: parent
            border.color: Theme.hairline
            border.width: root.phone ? 0 : 1
            color: Theme.surface2
            radius: root.phone ? 0 : Theme.radiusSheet
        }
        Column {
            id: head
            spacing: 8
            width: parent.width - 40
            x: 20
            y: 12

            Item {
                height: Math.max(52, name.height)
                width: parent.width

                TextLine {
                    id: name
                    Accessible.name: text
                    Accessible.role: Accessible.Heading
                    anchors.left: parent.left
                    anchors.right: closer.left
                    anchors.rightMargin: 8
                    anchors.verticalCenter: parent.verticalCenter
                    font: Theme.value
                    text: root.editor.adding ? qsTr("Add %1").arg(root.editor.title) : root.editor.title
                }
                IconButton {
                    id: closer
                    anchors.right: parent.right
                    anchors.rightMargin: -8
                    anchors.verticalCenter: parent.verticalCenter
                    iconName: "close"
                    text: qsTr("Close")

                    onClicked: root.editor.close()
                }
            }
            Flow {
                spacing: 8
                visible: !root.editor.adding
                width: parent.width

                Repeater {
                    model: [qsTr("Configuration"), qsTr("Log"), qsTr("Permissions")]

                    Chip {
                        id: chip

                        required property int index
                        required property string modelData

                        selected: root.editor.tab === chip.index
                        text: chip.modelData

                        onClicked: root.editor.tab = chip.index
                    }
                }
            }
        }
        PluginForm {
            anchors.bottom: parent.bottom
            anchors.bottomMargin: root.phone ? 0 : 8
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: head.bottom
            anchors.topMargin: 8
            editor: root.editor
            visible: root.editor.tab === PluginEditor.Configuration || root.editor.adding
        }
        PluginLogView {
            anchors.bottom: parent.bottom
            anchors.bottomMargin: root.phone ? 0 : 12
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: head.bottom
            anchors.topMargin: 8
            editor: root.editor
            visible: root.editor.tab === PluginEditor.Log && !root.editor.adding
        }
        FactList {
            anchors.bottom: parent.bottom
            anchors.bottomMargin: root.phone ? 0 : 12
            anchors.left: parent.left
            anchors.leftMargin: 20
            anchors.right: parent.right
            anchors.rightMargin: 20
            anchors.top: head.bottom
            anchors.topMargin: 8
            model: root.editor.facts
            visible: root.editor.tab === PluginEditor.Permissions && !root.editor.adding
        }
    }
}
