// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Controls
import Atrium.Pages
import Atrium.Theme
import Atrium.Widgets

Rectangle {
    id: root

    readonly property bool narrow: root.width < 440
    required property BrokerSetup setup

    function send(): void {
        root.setup.connectBroker(host.text, port.text, user.text, password.text, topic.text, tls.on);
    }

    color: Theme.surface1
    implicitHeight: form.height + 32
    radius: Theme.radiusTile

    Column {
        id: form
        spacing: 12
        width: parent.width - 32
        x: 16
        y: 16

        Flow {
            spacing: 12
            width: parent.width

            Field {
                id: host
                error: root.setup.hostError
                label: qsTr("Broker")
                placeholder: "192.168.1.20"
                width: root.narrow ? form.width : form.width - 132

                onAccepted: root.send()
            }
            Field {
                id: port
                error: root.setup.portError
                inputMethodHints: Qt.ImhDigitsOnly
                label: qsTr("Port")
                text: tls.on ? "8883" : "1883"
                width: root.narrow ? form.width : 120

                onAccepted: root.send()
            }
            Field {
                id: user
                label: qsTr("User, if it asks for one")
                width: root.narrow ? form.width : (form.width - 12) / 2

                onAccepted: root.send()
            }
            Field {
                id: password
                echoMode: TextInput.Password
                inputMethodHints: Qt.ImhSensitiveData
                label: qsTr("Password")
                width: root.narrow ? form.width : (form.width - 12) / 2

                onAccepted: root.send()
            }
            Field {
                id: topic
                label: qsTr("Zigbee2MQTT’s base topic")
                placeholder: "zigbee2mqtt"
                width: form.width

                onAccepted: root.send()
            }
        }
        ListRow {
            Accessible.ignored: true
            ruled: false
            text: qsTr("Encrypted (TLS)")
            width: parent.width

            Toggle {
                id: tls
                on: false
                text: qsTr("Encrypted (TLS)")

                onWished: on => tls.on = on
            }
        }
        Paragraph {
            Accessible.name: text
            Accessible.role: Accessible.AlertMessage
            color: alarm.foreground
            text: root.setup.error
            visible: text !== ""
            width: parent.width
        }
        ActionButton {
            enabled: !root.setup.busy
            kind: ActionButton.Kind.Primary
            text: root.setup.busy ? qsTr("Connecting …") : qsTr("Connect")

            onClicked: root.send()
        }
    }
    ToneColors {
        id: alarm
        tone: Tone.Alarm
    }
}
