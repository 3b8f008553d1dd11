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

                onAccepted: root.setup.connectBroker()
                onTextChanged: root.setup.host = host.text
            }
            Field {
                id: port
                error: root.setup.portError
                inputMethodHints: Qt.ImhDigitsOnly
                label: qsTr("Port")
                text: tls.on ? "8883" : "1883"
                width: root.narrow ? form.width : 120

                onAccepted: root.setup.connectBroker()
                onTextChanged: root.setup.port = port.text
            }
            Field {
                id: user
                label: qsTr("User, if it asks for one")
                width: root.narrow ? form.width : (form.width - 12) / 2

                onAccepted: root.setup.connectBroker()
                onTextChanged: root.setup.user = user.text
            }
            Field {
                id: password
                echoMode: TextInput.Password
                inputMethodHints: Qt.ImhSensitiveData
                label: qsTr("Password")
                width: root.narrow ? form.width : (form.width - 12) / 2

                onAccepted: root.setup.connectBroker()
                onTextChanged: root.setup.password = password.text
            }
            Field {
                id: topic
                label: qsTr("Zigbee2MQTT’s base topic")
                placeholder: "zigbee2mqtt"
                width: form.width

                onAccepted: root.setup.connectBroker()
                onTextChanged: root.setup.topic = topic.text
            }
        }
        ListRow {
            Accessible.ignored: true
            ruled: false
            text: qsTr("Encrypted (TLS)")
            width: parent.width

            Toggle {
                id: tls
                on: root.setup.tls
                text: qsTr("Encrypted (TLS)")

                onWished: on => root.setup.tls = on
            }
        }
        Field {
            id: ca
            error: root.setup.caError
            label: qsTr("Own authority: its certificate, a PEM file on the hub")
            placeholder: "/etc/atrium/ca.pem"
            visible: tls.on
            width: parent.width

            onAccepted: root.setup.connectBroker()
            onTextChanged: root.setup.caFile = ca.text
        }
        Flow {
            spacing: 12
            visible: tls.on
            width: parent.width

            Field {
                id: certificate
                error: root.setup.certificateError
                label: qsTr("Own certificate, if it asks for one")
                width: root.narrow ? form.width : (form.width - 12) / 2

                onAccepted: root.setup.connectBroker()
                onTextChanged: root.setup.certificateFile = certificate.text
            }
            Field {
                id: key
                error: root.setup.keyError
                label: qsTr("Its key")
                width: root.narrow ? form.width : (form.width - 12) / 2

                onAccepted: root.setup.connectBroker()
                onTextChanged: root.setup.keyFile = key.text
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

            onClicked: root.setup.connectBroker()
        }
    }
    ToneColors {
        id: alarm
        tone: Tone.Alarm
    }
}
