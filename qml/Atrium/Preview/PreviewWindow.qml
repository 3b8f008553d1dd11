// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Preview
import Atrium.Theme

Window {
    id: root

    required property PreviewModel preview

    color: Theme.surface0
    height: 800
    title: qsTr("Atrium: preview of %1").arg(root.preview.file)
    visible: true
    width: 1280

    Preview {
        anchors.fill: parent
        preview: root.preview
    }
}
