// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Gallery
import Atrium.Theme

Window {
    id: root
    color: Theme.surface0
    height: 800
    title: qsTr("Atrium: gallery")
    visible: true
    width: 1280

    Gallery {
        anchors.fill: parent
    }
}
