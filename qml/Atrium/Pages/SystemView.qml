// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Unbound: Qt 6.4 cannot make a bound header or footer of a list that another file holds.
// qmllint disable unqualified
import QtQuick
import Atrium.Controls
import Atrium.Pages
import Atrium.Theme
import Atrium.Widgets

// Plugins with their state and what is wrong, health, about.
Item {
    id: root

    readonly property Item focused: root.Window.activeFocusItem
    readonly property int margin: root.width >= 900 ? 32 : 16
    required property SystemPage page
    required property bool phone
    property int tab: 0

    onFocusedChanged: if (root.visible && root.tab === 0)
        guide.reveal(plugins)

    KeyboardGuide {
        id: guide
    }
    Column {
        id: head
        bottomPadding: 12
        spacing: 12
        topPadding: root.phone ? 12 : 24
        width: Math.min(1640, root.width - 2 * root.margin)
        x: root.margin

        TextLine {
            Accessible.name: text
            Accessible.role: Accessible.Heading
            font: root.phone ? Theme.value : Theme.page
            text: qsTr("System")
            width: parent.width
        }
        Flow {
            id: chips
            spacing: 8
            width: parent.width

            Repeater {
                model: [qsTr("Plugins"), qsTr("Health"), qsTr("Display"), qsTr("About")]

                Chip {
                    id: chip

                    required property int index
                    required property string modelData

                    selected: root.tab === chip.index
                    text: chip.modelData

                    onClicked: root.tab = chip.index
                }
            }
            ActionButton {
                iconName: "plus"
                text: qsTr("Add a plugin")
                visible: root.tab === 0 && root.page.editor.canAdd

                onClicked: packages.open()

                PickList {
                    id: packages
                    label: qsTr("Add a plugin")
                    options: root.page.editor.packages

                    onPicked: index => root.page.editor.add(index)
                }
            }
        }
        Paragraph {
            color: Theme.textHigh
            font: Theme.section
            text: root.page.sentence
            visible: root.tab === 0
            width: parent.width
        }
    }
    ListView {
        id: plugins
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: head.bottom
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        highlightFollowsCurrentItem: false // none is drawn
        model: root.visible ? root.page.plugins : null
        spacing: Theme.gap
        visible: root.tab === 0

        delegate: PluginCardView {
            editor: root.page.editor
            width: head.width
            x: root.margin
        }
        footer: Column {
            bottomPadding: 24
            spacing: Theme.gap
            topPadding: plugins.count > 0 ? Theme.gap : 0
            width: plugins.width

            Repeater {
                model: root.page.faults

                FaultsCard {
                    houses: root.page.faults
                    width: head.width
                    x: root.margin
                }
            }
        }
    }
    FactList {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.leftMargin: root.margin
        anchors.top: head.bottom
        model: root.page.health
        visible: root.tab === 1
        width: head.width
    }
    FactList {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.leftMargin: root.margin
        anchors.top: head.bottom
        model: root.page.about
        visible: root.tab === 3
        width: head.width
    }
    DisplaySettings {
        anchors.left: parent.left
        anchors.leftMargin: root.margin
        anchors.top: head.bottom
        visible: root.tab === 2
        width: head.width
    }
}
