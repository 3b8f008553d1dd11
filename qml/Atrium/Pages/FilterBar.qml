// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Controls
import Atrium.Pages

// What a page of devices is narrowed down by: words, area, kind, plugin, state.
Column {
    id: root

    required property bool compact
    required property TilesPage page
    required property bool phone
    required property bool whole

    function focusSearch(): void {
        search.focusField();
    }

    spacing: 8

    Flow {
        id: first
        spacing: 8
        width: parent.width

        Field {
            id: search
            iconName: "magnify"
            label: qsTr("Filter")
            labelled: false
            placeholder: root.whole ? qsTr("Filter by name, area or kind") : qsTr("Filter")
            width: root.phone ? first.width : root.compact ? 220 : 300

            Keys.onEscapePressed: event => {
                event.accepted = search.text !== "";
                search.text = "";
            }
            onTextChanged: root.page.filter = search.text
        }
        ChipStrip {
            id: strip
            oneLine: root.compact
            width: root.phone ? first.width : first.width - search.width - 8

            ChoiceChip {
                current: root.page.areaChoice
                label: qsTr("Area")
                options: root.page.areaChoices
                visible: root.whole

                onActiveFocusChanged: strip.reveal(this)
                onPicked: index => root.page.areaChoice = index
            }
            ChoiceChip {
                current: root.page.group
                label: qsTr("Kind")
                options: root.page.groups
                visible: root.whole && root.compact

                onActiveFocusChanged: strip.reveal(this)
                onPicked: index => root.page.group = index
            }
            ChoiceChip {
                current: root.page.pluginChoice
                label: qsTr("Plugin")
                options: root.page.pluginChoices
                visible: root.whole

                onActiveFocusChanged: strip.reveal(this)
                onPicked: index => root.page.pluginChoice = index
            }
            Repeater {
                model: root.whole ? root.page.stateChoices : []

                Chip {
                    id: stateChip

                    required property int index
                    required property string modelData

                    selected: root.page.stateChoice === stateChip.index
                    text: stateChip.modelData

                    onActiveFocusChanged: strip.reveal(stateChip)
                    onClicked: root.page.stateChoice = stateChip.selected ? -1 : stateChip.index
                }
            }
            Repeater {
                model: root.whole ? [] : root.page.groups

                Chip {
                    id: kindChip

                    required property int index
                    required property string modelData

                    selected: root.page.group === kindChip.index
                    text: kindChip.modelData

                    onActiveFocusChanged: strip.reveal(kindChip)
                    onClicked: root.page.group = kindChip.index
                }
            }
        }
    }
    ChipStrip {
        id: kinds
        oneLine: false
        visible: root.whole && !root.compact
        width: parent.width

        Repeater {
            model: kinds.visible ? root.page.groups : []

            Chip {
                id: groupChip

                required property int index
                required property string modelData

                selected: root.page.group === groupChip.index
                text: groupChip.modelData

                onClicked: root.page.group = groupChip.index
            }
        }
    }
    Connections {
        function onContentChanged(): void {
            if (search.text !== root.page.filter)
                search.text = root.page.filter;
        }

        target: root.page
    }
}
