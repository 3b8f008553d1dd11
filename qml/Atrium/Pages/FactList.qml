// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Pages

ListView {
    id: root
    boundsBehavior: Flickable.StopAtBounds
    clip: true

    delegate: FactView {
        width: root.width
    }
}
