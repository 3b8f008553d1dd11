// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Controls
import Atrium.Pages

// What must reach people, until one of them has seen it.
Banner {
    id: root

    required property string action
    required property string detail
    required property int index
    required property string label
    required tone

    actionText: root.action
    line: root.detail
    title: root.label
}
