// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Atrium.Controls
import Atrium.Theme

// A labelled text field; what is wrong with it stands under it.
Column {
    id: root

    property alias echoMode: input.echoMode
    property string error: ""
    property string iconName: ""
    property alias inputMethodHints: input.inputMethodHints
    required property string label
    property bool labelled: true
    property alias maximumLength: input.maximumLength
    property string placeholder: ""
    property alias text: input.text
    property alias validator: input.validator

    signal accepted

    function focusField(): void {
        input.forceActiveFocus(Qt.TabFocusReason);
    }

    spacing: 4

    TextLine {
        color: Theme.textMedium
        text: root.label
        visible: root.labelled
        width: parent.width
    }
    T.TextField {
        id: input
        Accessible.description: root.error
        Accessible.name: root.label
        color: Theme.textHigh
        font: Theme.body
        implicitHeight: Math.max(Theme.touch, Theme.lineHeight(input.font.pixelSize) + 24)
        leftPadding: root.iconName !== "" && !root.LayoutMirroring.enabled ? 44 : 12
        maximumLength: 1000
        rightPadding: root.iconName !== "" && root.LayoutMirroring.enabled ? 44 : 12
        selectByMouse: true
        selectedTextColor: Theme.accentText
        selectionColor: Theme.accent
        verticalAlignment: TextInput.AlignVCenter
        width: parent.width

        background: Rectangle {
            border.color: root.error !== "" ? alarm.foreground : input.activeFocus ? Theme.focusColor : Theme.outline
            border.width: input.activeFocus ? 2 : 1
            color: "transparent"
            radius: Theme.radiusControl

            Icon {
                anchors.left: parent.left
                anchors.leftMargin: 12
                anchors.verticalCenter: parent.verticalCenter
                name: root.iconName
                size: Theme.iconSmall
                visible: root.iconName !== ""
            }
            TextLine {
                anchors.left: parent.left
                anchors.leftMargin: root.iconName !== "" ? 44 : 12
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.textLow
                text: root.placeholder
                visible: input.text === "" && input.preeditText === ""
            }
        }

        onAccepted: root.accepted()
    }
    Row {
        spacing: 4
        visible: root.error !== ""

        Icon {
            color: alarm.foreground
            name: "alert-circle-outline"
            size: 16
        }
        Paragraph {
            color: alarm.foreground
            font: Theme.caption
            text: root.error
            width: root.width - 20
        }
    }
    ToneColors {
        id: alarm
        tone: Tone.Alarm
    }
}
