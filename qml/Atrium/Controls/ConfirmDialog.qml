// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Atrium.Controls
import Atrium.Theme

// A question, its consequence in one sentence, the verb on the button.
T.Dialog {
    id: root

    property Item before: null
    property string consequence: ""
    default property alias form: extra.data
    property bool hold: false
    required property string question
    property int tone: Tone.Notice
    property string verb: qsTr("Do it")

    signal confirmed

    // It closes afterwards: who takes closing for a no has had the yes by then.
    function confirm(): void {
        root.confirmed();
        root.accept();
    }

    anchors.centerIn: T.Overlay.overlay
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    focus: true
    implicitHeight: body.implicitHeight + 48
    implicitWidth: root.parent ? Math.min(372, root.parent.width - 32) : 372
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
    contentItem: Column {
        id: body
        Accessible.name: root.question
        Accessible.role: Accessible.Dialog
        spacing: 8

        Paragraph {
            color: Theme.textHigh
            font: Theme.value
            text: root.question
            width: parent.width
        }
        Paragraph {
            text: root.consequence
            visible: root.consequence !== ""
            width: parent.width
        }
        Column {
            id: extra
            bottomPadding: 12
            spacing: 12
            width: parent.width
        }
        Flow {
            layoutDirection: Qt.RightToLeft
            spacing: 8
            width: parent.width

            ActionButton {
                kind: ActionButton.Kind.Solid
                text: root.verb
                tone: root.tone
                visible: !root.hold

                onClicked: root.confirm()
            }
            HoldButton {
                text: qsTr("Hold to %1").arg(root.verb.toLocaleLowerCase())
                tone: root.tone
                visible: root.hold

                onHeld: root.confirm()
            }
            ActionButton {
                id: cancel
                focus: true
                implicitHeight: root.hold ? 56 : Theme.touch
                kind: ActionButton.Kind.Plain
                text: qsTr("Cancel")

                onClicked: root.reject()
            }
        }
    }

    // By itself a popup leaves the focus nowhere: no key would work any more.
    onAboutToShow: root.before = root.parent.Window.activeFocusItem
    onClosed: if (root.before !== null)
        root.before.forceActiveFocus(Qt.PopupFocusReason)
    onOpened: cancel.forceActiveFocus(Qt.PopupFocusReason)
}
