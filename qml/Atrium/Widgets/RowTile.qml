// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Controls
import Atrium.Theme
import Atrium.Widgets

// A device as a row: one column, lists.
Item {
    id: root

    readonly property bool bordered: root.offline || root.failed || (root.tile.attention && !root.faded)
    readonly property bool byKeyboard: gestures.activeFocus && gestures.byKeyboard
    readonly property bool faded: root.tile.state === WidgetState.Stale || root.offline || root.tile.state === WidgetState.Unknown
    readonly property bool failed: root.tile.state === WidgetState.Failed
    readonly property color ground: root.offline ? Theme.surface0 : root.tile.lit && !root.faded ? colors.container : Theme.surface1
    property bool inArea: false
    readonly property bool locked: root.tile.state === WidgetState.Forbidden
    readonly property bool offline: root.tile.state === WidgetState.Offline
    readonly property bool opensBySide: root.tile.hasPrimary && !root.offline && !root.locked && root.tile.state !== WidgetState.Unknown
    readonly property bool sideShown: root.failed || (root.opensBySide && (Theme.touchScreen || gestures.hovered || side.hovered || root.byKeyboard))
    required property TileViewModel tile
    property bool withArea: false

    Accessible.description: root.tile.spoken
    Accessible.focusable: true
    Accessible.name: root.tile.spokenName
    Accessible.role: root.tile.ranged ? Accessible.Slider : Accessible.Button
    implicitHeight: Math.max(68, 28 + Theme.lineHeight(Theme.title.pixelSize) * 2)
    implicitWidth: 320

    Accessible.onDecreaseAction: gestures.stepBy(-1)
    Accessible.onIncreaseAction: gestures.stepBy(1)
    Accessible.onPressAction: root.tile.activate()

    Keep {
        viewModel: root.tile
    }
    Rectangle {
        anchors.fill: parent
        border.color: root.offline ? Theme.hairline : root.failed ? notice.solid : colors.solid
        border.width: root.bordered ? 2 : 0
        color: root.ground
        radius: Theme.radiusTile
    }
    Rectangle {
        anchors.fill: parent
        color: gestures.pressed ? Theme.pressOverlay : Theme.hoverOverlay
        radius: Theme.radiusTile
        visible: (gestures.hovered || gestures.pressed) && !gestures.dragging
    }
    TileDisc {
        id: disc
        anchors.left: parent.left
        anchors.leftMargin: Theme.gap
        ground: root.ground
        tile: root.tile
        y: (root.height - Theme.disc) / 2
    }
    TextLine {
        id: title
        anchors.left: disc.right
        anchors.leftMargin: 6
        anchors.right: value.left
        anchors.rightMargin: 8
        color: root.offline ? Theme.textMedium : Theme.textHigh
        font: Theme.title
        text: root.inArea ? root.tile.areaTitle : root.tile.houseTitle
        y: root.height / 2 - height
    }
    TextLine {
        id: stateLine
        anchors.left: title.left
        anchors.top: title.bottom
        color: root.failed ? notice.foreground : Theme.textMedium
        text: root.withArea && root.tile.area !== "" ? root.tile.area + " · " + root.tile.stateText : root.tile.stateText
        width: Math.min(implicitWidth, title.width - age.width)
    }
    TextLine {
        id: age
        anchors.left: stateLine.right
        anchors.top: title.bottom
        color: Theme.textMedium
        text: root.tile.ageText
        width: Math.min(implicitWidth, title.width)
    }
    TextLine {
        id: value
        anchors.right: parent.right
        anchors.rightMargin: root.opensBySide || root.failed ? 44 : 20
        color: root.faded ? Theme.textLow : Theme.textHigh
        font: Theme.value
        text: root.offline ? "" : root.tile.valueText
        width: Math.min(implicitWidth, root.width * 0.5)
        y: (root.height - height) / 2
    }
    FocusRing {
        innerRadius: Theme.radiusTile
        visible: root.byKeyboard
    }
    DragFace {
        anchors.fill: parent
        fraction: (gestures.dragValue - root.tile.from) / Math.max(0.001, root.tile.to - root.tile.from)
        text: gestures.dragging ? root.tile.textOf(gestures.dragValue) : ""
        tile: root.tile
        visible: gestures.dragging
    }
    GestureArea {
        id: gestures
        anchors.fill: parent
        from: root.tile.from
        mirrored: root.LayoutMirroring.enabled
        ranged: root.tile.ranged && root.opensBySide
        step: root.tile.step
        to: root.tile.to
        value: root.tile.number

        onOpened: root.tile.open()
        onTapped: root.tile.activate()
        onValueChosen: value => root.tile.choose(value)
        onValueDragged: value => root.tile.dragTo(value)
    }
    TileSide {
        id: side
        anchors.right: parent.right
        failed: root.failed
        tile: root.tile
        visible: (root.opensBySide || root.failed) && !gestures.dragging
        y: (root.height - height) / 2
    }
    ToneColors {
        id: colors
        tone: root.tile.tone
    }
    ToneColors {
        id: notice
        tone: Tone.Notice
    }
}
