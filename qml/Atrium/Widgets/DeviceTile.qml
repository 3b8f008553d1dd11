// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Controls
import Atrium.Theme
import Atrium.Widgets

// A device at a glance, and its main action at a touch (UI.md §5).
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

    Accessible.description: root.tile.spoken
    Accessible.focusable: true
    Accessible.name: root.tile.spokenName
    Accessible.role: root.tile.ranged ? Accessible.Slider : Accessible.Button
    implicitHeight: Theme.tileHeight
    implicitWidth: Theme.tileMinWidth

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
        y: Theme.gap
    }
    TextLine {
        anchors.left: disc.right
        anchors.leftMargin: 6
        anchors.right: root.sideShown ? side.left : parent.right
        anchors.rightMargin: root.sideShown ? -10 : Theme.gap
        color: root.tile.state === WidgetState.Stale ? Theme.textLow : root.tile.state === WidgetState.Unknown ? Theme.textMedium : Theme.textHigh
        font: Theme.value
        text: root.tile.valueText
        visible: !root.offline
        y: Theme.gap + (Theme.disc - height) / 2
    }
    TextLine {
        id: title
        anchors.bottom: stateLine.top
        anchors.left: parent.left
        anchors.leftMargin: 14
        anchors.right: parent.right
        anchors.rightMargin: 14
        color: root.offline ? Theme.textMedium : Theme.textHigh
        font: Theme.title
        height: Theme.lineHeight(title.font.pixelSize) * Math.max(1, title.lineCount)
        maximumLineCount: Theme.textPercent >= 130 ? 2 : 1
        text: root.inArea ? root.tile.areaTitle : root.tile.houseTitle
        wrapMode: Theme.textPercent >= 130 ? Text.Wrap : Text.NoWrap
    }
    TextLine {
        id: stateLine
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 10
        anchors.left: parent.left
        anchors.leftMargin: 14
        color: root.failed ? notice.foreground : Theme.textMedium
        text: root.tile.stateText
        width: Math.min(implicitWidth, root.width - 28 - age.width)
    }
    TextLine {
        id: age
        anchors.left: stateLine.right
        anchors.verticalCenter: stateLine.verticalCenter
        color: Theme.textMedium
        text: root.tile.ageText
        width: Math.min(implicitWidth, root.width - 28)
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
        anchors.rightMargin: 0
        failed: root.failed
        tile: root.tile
        visible: root.sideShown && !gestures.dragging
        y: Theme.gap
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
