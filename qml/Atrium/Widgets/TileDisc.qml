// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Controls
import Atrium.Theme
import Atrium.Widgets

// The disc of a device: lit, quiet, hollow, with its ring and its badge.
StatusDisc {
    id: root

    readonly property bool coloured: root.tile.state === WidgetState.Stale && !root.isNeutral
    readonly property color edge: root.coloured ? colors.foreground : Theme.outline
    property color ground: Theme.surface1
    readonly property bool isHollow: root.tile.state === WidgetState.Stale || root.tile.state === WidgetState.Offline || root.tile.state === WidgetState.Unknown
    readonly property bool isNeutral: root.tile.tone === Tone.Neutral
    required property TileViewModel tile

    badgeColor: root.tile.state === WidgetState.Failed ? notice.solid : Theme.badgeColor
    badgeGlyph: root.tile.state === WidgetState.Failed ? Theme.glyph("exclamation-thick") : root.tile.state === WidgetState.Stale ? Theme.glyph("clock-outline") : root.tile.state === WidgetState.Offline ? Theme.glyph("link-variant-off") : root.tile.state === WidgetState.Forbidden ? Theme.glyph("lock") : root.tile.state === WidgetState.Unknown ? Theme.glyph("help") : ""
    badgeGlyphColor: root.tile.state === WidgetState.Failed ? notice.solidText : Theme.badgeTextColor
    discColor: root.tile.lit ? colors.solid : root.isNeutral ? Theme.surface3 : colors.container
    fraction: root.tile.fraction
    ghostOpacity: Theme.ghostOpacity
    glyph: Theme.glyph(root.tile.icon)
    glyphColor: root.isHollow ? root.edge : root.tile.lit ? colors.solidText : root.isNeutral ? Theme.textMedium : colors.foreground
    groundColor: root.ground
    hollow: root.isHollow
    mirrored: LayoutMirroring.enabled
    ringColor: root.isHollow ? root.edge : colors.foreground
    sweeping: root.tile.state === WidgetState.Pending && root.tile.fraction < 0
    trackColor: Theme.ringTrack
    wishFraction: root.tile.state === WidgetState.Pending ? root.tile.wishFraction : -1

    NumberAnimation on sweepStart  {
        duration: Theme.sweepTime
        from: 0
        loops: Animation.Infinite
        running: root.sweeping && root.visible && !Theme.reducedMotion
        to: 1
    }

    ToneColors {
        id: colors
        lampHue: root.tile.lampHue
        lampSaturation: root.tile.lampSaturation
        tone: root.tile.tone
    }
    ToneColors {
        id: notice
        tone: Tone.Notice
    }
}
