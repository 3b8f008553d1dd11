// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Controls
import Atrium.Pages

// What can be done with a row of the floors and areas.
Row {
    id: root

    required property bool heading
    required property int index
    required property bool own
    required property AreasPage page
    required property int place
    readonly property list<string> plain: [qsTr("Rename"), qsTr("Move up"), qsTr("Move down"), qsTr("Remove …")]
    required property bool storey
    required property bool suggested
    required property string title
    required property bool unfolded

    signal renameAsked

    function act(choice: int): void {
        if (choice === 0)
            root.renameAsked();
        else if (choice === 3)
            root.page.askRemove(root.index);
        else if (choice === 4)
            storeys.open();
        else
            root.page.shift(root.index, choice === 1 ? -1 : 1);
    }
    function open(): void {
        if (root.heading && root.own)
            menu.open();
        else if (root.heading && root.suggested)
            root.page.adopt(root.index);
        else if (root.heading && !root.storey)
            root.page.fold(root.index);
        else if (!root.heading)
            targets.open();
    }

    ActionButton {
        activeFocusOnTab: false
        kind: ActionButton.Kind.Plain
        text: qsTr("Make it an area")
        visible: root.suggested && root.heading

        onClicked: root.open()
    }
    IconButton {
        activeFocusOnTab: false
        iconName: root.heading ? "dots-horizontal" : "folder-move-outline"
        text: root.heading ? qsTr("More for %1").arg(root.title) : qsTr("Move %1").arg(root.title)
        visible: (!root.heading || root.own)

        onClicked: root.open()

        PickList {
            id: menu
            label: root.title
            options: root.storey || root.page.floorTargets.length === 0 ? root.plain : root.plain.concat([qsTr("On which floor …")])

            onPicked: index => root.act(index)
        }
        PickList {
            id: targets
            current: root.place
            label: qsTr("Area")
            options: root.heading ? [] : root.page.targets

            onPicked: index => root.page.move(root.index, index)
        }
        PickList {
            id: storeys
            current: root.place
            label: qsTr("Floor")
            options: root.heading && !root.storey ? root.page.floorTargets : []

            onPicked: index => root.page.moveToFloor(root.index, index)
        }
    }
    IconButton {
        activeFocusOnTab: false
        iconName: root.unfolded ? "chevron-up" : "chevron-down"
        text: root.unfolded ? qsTr("Fold %1").arg(root.title) : qsTr("Unfold %1").arg(root.title)
        visible: root.heading && !root.storey

        onClicked: root.page.fold(root.index)
    }
}
