// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Controls
import Atrium.Pages
import Atrium.Theme
import Atrium.Widgets

Window {
    id: root

    required property WindowModel house

    color: Theme.surface0
    height: 800
    minimumHeight: 320
    minimumWidth: 320
    title: "Atrium"
    visible: true
    width: 1280

    Shell {
        LayoutMirroring.childrenInherit: true
        LayoutMirroring.enabled: Qt.locale().textDirection === Qt.RightToLeft
        anchors.fill: parent
        focus: true
        house: root.house
    }
}
