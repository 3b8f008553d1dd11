#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Atrium authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes one face of Atrium Sans or Atrium Display out of an Inter face, with tabular digits.

usage: fonts.py SOURCE.otf FAMILY WEIGHT RESULT.otf      (WEIGHT: 400 or 600)
"""
import sys

from fontTools import subset
from fontTools.ttLib import TTFont

KEPT = [(0x20, 0x17F), (0x180, 0x24F), (0x2B0, 0x36F), (0x370, 0x3FF), (0x400, 0x52F), (0x1E00, 0x1EFF),
        (0x2000, 0x206F), (0x2070, 0x209F), (0x20A0, 0x20BF), (0x2100, 0x214F), (0x2150, 0x218F),
        (0x2190, 0x21FF), (0x2200, 0x22FF), (0x25A0, 0x25FF), (0x2713, 0x2717)]
STYLE = {400: "Regular", 600: "SemiBold"}


def tabular(font):
    """The glyphs that the feature `tnum` puts in place of the usual ones."""
    table = font["GSUB"].table
    found = {}
    for record in table.FeatureList.FeatureRecord:
        if record.FeatureTag != "tnum":
            continue
        for index in record.Feature.LookupListIndex:
            for part in table.LookupList.Lookup[index].SubTable:
                part = getattr(part, "ExtSubTable", part)
                found.update(getattr(part, "mapping", {}))
    return found


def main():
    source, family, weight, result = sys.argv[1:]
    style = STYLE[int(weight)]
    font = TTFont(source)
    swap = tabular(font)
    digits = 0
    for cmap in font["cmap"].tables:
        for point in range(0x30, 0x3A):
            if cmap.cmap.get(point) in swap:
                cmap.cmap[point] = swap[cmap.cmap[point]]
                digits += 1
    if digits < 10:
        sys.exit("%s has no tabular digits (feature tnum): is it Inter?" % source)
    # The instances' widths differ by a unit through rounding; a 64th of a pixel moves a column of numbers.
    shown = [font.getBestCmap()[point] for point in range(0x30, 0x3A)]
    for glyph in shown:
        font["hmtx"][glyph] = (font["hmtx"][shown[0]][0], font["hmtx"][glyph][1])
    for entry in list(font["name"].names):
        value = {1: family, 2: "Regular", 3: "%s %s" % (family, style), 4: "%s %s" % (family, style),
                 6: (family + "-" + style).replace(" ", ""), 16: family, 17: style}.get(entry.nameID)
        if value is not None:
            font["name"].setName(value, entry.nameID, entry.platformID, entry.platEncID, entry.langID)
        elif entry.nameID in (21, 22, 25):
            font["name"].removeNames(entry.nameID)
    for entry in (16, 17):
        font["name"].setName({16: family, 17: style}[entry], entry, 3, 1, 0x409)
    font["OS/2"].usWeightClass = int(weight)
    options = subset.Options(layout_features=["kern", "mark", "mkmk", "ccmp", "locl"], name_IDs=["*"],
                             hinting=True, notdef_outline=True)
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=[p for first, last in KEPT for p in range(first, last + 1)])
    cutter.subset(font)
    if "CFF " in font:
        cff = font["CFF "].cff
        cff.fontNames = [(family + "-" + style).replace(" ", "")]
        top = cff.topDictIndex[0]
        top.FamilyName, top.FullName, top.Weight = family, "%s %s" % (family, style), style
    font.save(result)


main()
