#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Atrium authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the table of icon names to code points that Atrium.Theme looks names up in.

usage: icons.py FONT NAMES.scss TABLE.cpp FONT-WITHOUT-NAMES.ttf
"""
import logging
import re
import sys

from fontTools.ttLib import TTFont

HEAD = """// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "icontable.h"

namespace atrium::theme {

constexpr IconEntry kEntries[] = {
"""
TAIL = """};

std::span<const IconEntry> iconEntries()
{
    return kEntries;
}

} // namespace atrium::theme
"""


def main():
    source, names, table, stripped = sys.argv[1:]
    logging.disable(logging.WARNING)
    font = TTFont(source)
    drawn = font.getBestCmap()
    with open(names, encoding="utf-8") as file:
        points = {name: int(point, 16) for name, point in re.findall(r'^ +"([a-z0-9-]+)": ([0-9A-F]+)', file.read(), re.M)}
    missing = [name for name, point in points.items() if point not in drawn]
    if missing or "help" not in points:
        sys.exit("names without a glyph: %s" % (missing or "help"))
    with open(table, "w", encoding="utf-8") as out:
        out.write(HEAD)
        for name in sorted(points):
            out.write('    { "%s", 0x%X },\n' % (name, points[name]))
        out.write(TAIL)
    font["post"].formatType = 3.0
    font.save(stripped)


main()
