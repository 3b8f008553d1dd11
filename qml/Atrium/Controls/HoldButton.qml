// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Atrium.Controls
import Atrium.Theme

// Fills while held; letting go empties it.
T.Button {
    id: root

    property bool keyed: false
    property real progress: 0
    property int tone: Tone.Notice

    signal held

    // A key that is held repeats itself: only its last release counts.
    function isHeldBy(key: int): bool {
        return key === Qt.Key_Space || key === Qt.Key_Return || key === Qt.Key_Enter;
    }

    Accessible.description: qsTr("Hold to confirm")
    Accessible.name: root.text
    activeFocusOnTab: true
    focusPolicy: Qt.StrongFocus
    implicitHeight: 56
    implicitWidth: label.implicitWidth + 48

    background: Item {
        Rectangle {
            anchors.fill: parent
            color: colors.container
            radius: Theme.radiusControl
        }
        Item {
            clip: true
            height: parent.height
            width: parent.width * root.progress

            Rectangle {
                color: colors.solid
                height: root.height
                radius: Theme.radiusControl
                width: root.width
            }
        }
        FocusRing {
            innerRadius: Theme.radiusControl
            visible: root.visualFocus
        }
    }
    contentItem: Item {
        TextLine {
            id: label
            anchors.centerIn: parent
            color: root.progress > 0.5 ? colors.solidText : colors.containerText
            font: Theme.title
            text: root.text
        }
    }

    Keys.onPressed: event => {
        event.accepted = root.isHeldBy(event.key);
        root.keyed = root.keyed || event.accepted;
    }
    Keys.onReleased: event => {
        event.accepted = root.isHeldBy(event.key);
        root.keyed = root.keyed && (event.isAutoRepeat || !event.accepted);
    }
    onActiveFocusChanged: root.keyed = false

    NumberAnimation {
        duration: Theme.holdTime
        from: 0
        property: "progress"
        running: root.down || root.keyed
        target: root
        to: 1

        onFinished: root.held()
        onStopped: root.progress = 0
    }
    ToneColors {
        id: colors
        tone: root.tone
    }
}
