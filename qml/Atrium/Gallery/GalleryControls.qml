// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Controls
import Atrium.Theme

Row {
    id: root
    spacing: 36

    Column {
        spacing: 12
        width: 380

        Row {
            spacing: 8

            ActionButton {
                iconName: "lock-open-variant"
                kind: ActionButton.Kind.Primary
                text: "Unlock"
            }
            ActionButton {
                iconName: "refresh"
                text: "Retry"
            }
            ActionButton {
                kind: ActionButton.Kind.Plain
                text: "Cancel"
            }
            IconButton {
                iconName: "close"
                text: "Close"
            }
        }
        Row {
            spacing: 16

            Toggle {
                on: true
                text: "On"
            }
            Toggle {
                on: false
                text: "Off"
            }
            Toggle {
                on: true
                text: "Warm"
                tone: Tone.Warm
            }
            Toggle {
                on: false
                text: "Wishing"
                wishing: true
            }
        }
        Field {
            label: "Broker"
            text: "mqtt.home"
            width: parent.width
        }
        Field {
            error: "The port is a number from 1 to 65535"
            label: "Port"
            text: "99999"
            width: parent.width
        }
        HoldButton {
            text: "Hold to open"
        }
    }
    Column {
        spacing: 12
        width: 392

        Banner {
            actionText: "Close valve"
            iconName: "water-alert"
            line: "Bathroom · now"
            title: "Water on the floor"
            tone: Tone.Alarm
            width: parent.width
        }
        Banner {
            actionText: "Try now"
            iconName: "lan-disconnect"
            line: "Values are from 19:40. Trying again in 4 s."
            title: "No connection to the hub"
            width: parent.width
        }
        Banner {
            iconName: "check-bold"
            line: "Everything is up to date."
            title: "Back again"
            tone: Tone.Good
            width: parent.width
        }
        Rectangle {
            color: Theme.surface1
            height: empty.height + 32
            radius: Theme.radiusTile
            width: parent.width

            EmptyState {
                id: empty
                actionText: "Choose devices"
                iconName: "sofa"
                line: "3 devices were found that have no area."
                title: "Nothing in the living room yet"
                width: parent.width
                y: 16
            }
        }
    }
}
