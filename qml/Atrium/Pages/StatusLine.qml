// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Controls
import Atrium.Pages
import Atrium.Theme
import Atrium.Widgets

// The house in one sentence; each clause leads to the devices it speaks of.
Item {
    id: root

    readonly property bool calm: root.house.sentenceTone === Tone.Good || root.house.sentenceTone === Tone.Neutral
    property bool compact: false
    required property WindowModel house

    Accessible.name: root.house.sentence
    Accessible.role: Accessible.StaticText
    implicitHeight: Math.max(Theme.disc, words.height)

    StatusDisc {
        Accessible.ignored: true
        anchors.left: parent.left
        badgeColor: Theme.badgeColor
        badgeGlyph: root.house.sentenceStale ? Theme.glyph("clock-outline") : ""
        badgeGlyphColor: Theme.badgeTextColor
        discColor: root.calm ? colors.container : colors.solid
        glyph: root.calm ? Theme.glyph("check-bold") : Theme.glyph("exclamation-thick")
        glyphColor: root.house.sentenceStale ? Theme.outline : root.calm ? colors.foreground : colors.solidText
        groundColor: Theme.surface0
        hollow: root.house.sentenceStale
        mirrored: LayoutMirroring.enabled
        ringColor: Theme.outline
        y: words.height > Theme.disc ? 0 : (parent.height - Theme.disc) / 2
    }
    Flow {
        id: words
        anchors.left: parent.left
        anchors.leftMargin: Theme.disc + 16
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: 0

        Repeater {
            model: root.house.clauses

            ClauseText {
                font: root.compact ? Theme.value : Theme.page
                most: words.width
                stale: root.house.sentenceStale

                onOpened: index => root.house.openClause(index)
            }
        }
    }
    ToneColors {
        id: colors
        tone: root.calm ? Tone.Good : root.house.sentenceTone
    }
}
