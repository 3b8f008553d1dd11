// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Controls
import Atrium.Kiosk
import Atrium.Theme

// A panel whose program ended again and again says so, and why.
Window {
    id: root

    required property SafePage page

    color: Theme.surface0
    flags: Qt.Window | Qt.FramelessWindowHint
    height: 800
    title: "Atrium"
    visible: true
    width: 1280

    Column {
        LayoutMirroring.childrenInherit: true
        LayoutMirroring.enabled: Qt.locale().textDirection === Qt.RightToLeft
        anchors.centerIn: parent
        spacing: 16
        width: Math.min(560, root.width - 64)

        Icon {
            color: Theme.textMedium
            name: "alert-octagon-outline"
            size: 56
        }
        Paragraph {
            color: Theme.textHigh
            font: Theme.page
            text: qsTr("This panel ended unexpectedly, again and again")
            width: parent.width
        }
        Paragraph {
            font: Theme.reading
            text: root.page.reason
            width: parent.width
        }
        Paragraph {
            font: Theme.reading
            text: qsTr("The house itself goes on where its hub runs on its own. %1").arg(root.page.countdown)
            width: parent.width
        }
        ActionButton {
            focus: true
            kind: ActionButton.Kind.Solid
            text: qsTr("Try now")

            onClicked: root.page.tryNow()
        }
    }
}
