// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Atrium.Controls
import Atrium.Pages
import Atrium.Theme
import Atrium.Widgets

// The house's PIN: what for, dots, keys; the countdown in place of the keys while it is locked.
T.Dialog {
    id: root

    readonly property bool brief: root.parent !== null && root.parent.height < 560
    required property PinEntry entry

    anchors.centerIn: T.Overlay.overlay
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    focus: true
    implicitHeight: contentItem.implicitHeight + 48
    implicitWidth: root.parent ? Math.min(root.brief ? 620 : 372, root.parent.width - 32) : 372
    modal: true
    padding: 24
    visible: root.entry.asking

    T.Overlay.modal: Rectangle {
        color: Theme.scrim
    }
    background: Rectangle {
        border.color: Theme.hairline
        color: Theme.surface2
        radius: Theme.radiusSheet
    }
    contentItem: FocusScope {
        Accessible.name: root.entry.title
        Accessible.role: Accessible.Dialog
        focus: true
        implicitHeight: root.entry.missing ? head.height + 16 + cancel.height : root.brief ? Math.max(pad.height, head.height + 24 + cancel.height) : pad.y + pad.height + 16 + cancel.height

        Keys.onDigit0Pressed: root.entry.type(0)
        Keys.onDigit1Pressed: root.entry.type(1)
        Keys.onDigit2Pressed: root.entry.type(2)
        Keys.onDigit3Pressed: root.entry.type(3)
        Keys.onDigit4Pressed: root.entry.type(4)
        Keys.onDigit5Pressed: root.entry.type(5)
        Keys.onDigit6Pressed: root.entry.type(6)
        Keys.onDigit7Pressed: root.entry.type(7)
        Keys.onDigit8Pressed: root.entry.type(8)
        Keys.onDigit9Pressed: root.entry.type(9)
        Keys.onEnterPressed: root.entry.submit()
        Keys.onPressed: event => {
            if (event.key === Qt.Key_Backspace)
                root.entry.erase();
        }
        Keys.onReturnPressed: root.entry.submit()

        Column {
            id: head
            spacing: 16
            width: root.brief && !root.entry.missing ? parent.width - pad.width - 32 : parent.width

            Paragraph {
                color: Theme.textHigh
                font: Theme.value
                horizontalAlignment: root.brief ? Text.AlignLeft : Text.AlignHCenter
                text: root.entry.title
                width: parent.width
            }
            PinDots {
                entry: root.entry
                visible: !root.entry.missing
                x: root.brief ? 0 : (parent.width - width) / 2
            }
            Paragraph {
                color: alarm.foreground
                horizontalAlignment: root.brief ? Text.AlignLeft : Text.AlignHCenter
                text: root.entry.line
                visible: root.entry.line !== ""
                width: parent.width
            }
        }
        PinPad {
            id: pad
            entry: root.entry
            focus: true
            visible: !root.entry.missing
            x: root.brief ? parent.width - width : (parent.width - width) / 2
            y: root.brief ? 0 : head.height + 20
        }
        TextLine {
            font: Theme.hero
            text: qsTr("%1 s").arg(root.entry.lockedFor)
            visible: root.entry.locked
            x: pad.x + (pad.width - width) / 2
            y: pad.y + (pad.height - height) / 2
        }
        ActionButton {
            id: cancel
            anchors.bottom: parent.bottom
            kind: ActionButton.Kind.Plain
            text: qsTr("Cancel")
            x: root.brief ? 0 : parent.width - width

            onClicked: root.entry.cancel()
        }
    }

    onClosed: root.entry.cancel()

    ToneColors {
        id: alarm
        tone: root.entry.missing || root.entry.locked ? Tone.Notice : Tone.Alarm
    }
}
