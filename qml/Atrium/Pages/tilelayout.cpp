// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tilelayout.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace atrium::window {

namespace {

struct Placed
{
    const TileSection *section = nullptr;
    int column = 0;
    int span = 1;
};

int wishedSpan(const TileSection &section, const LayoutRule &rule)
{
    const int count = static_cast<int>(section.devices.size());
    if (section.isWide || !rule.isShelved)
        return rule.columns;
    const int wished = count <= 3 ? std::max(2, count) : (count + 1) / 2;
    return std::min(wished, rule.columns);
}

// A section alone on its shelf takes what it can use of it.
int lonelySpan(const TileSection &section, const LayoutRule &rule)
{
    if (section.isWide || !rule.isShelved)
        return rule.columns;
    return std::min(rule.columns, std::max(2, static_cast<int>(section.devices.size())));
}

// Of how many columns a section is made that stands alone on its shelf.
int columnsOf(const TileSection &section, const LayoutRule &rule)
{
    const int count = static_cast<int>(section.devices.size());
    const int fewer = rule.columns - 1;
    const bool leavesOneAlone = count > rule.columns && count % rule.columns == 1;
    const bool showsAsMany = rule.mostRows == 0 || count <= rule.mostRows * fewer;
    return section.isEven && leavesOneAlone && showsAsMany && fewer >= 2 ? fewer : rule.columns;
}

std::vector<std::vector<Placed>> shelve(const std::vector<TileSection> &sections,
                                        const LayoutRule &rule)
{
    std::vector<std::vector<Placed>> shelves;
    int used = rule.columns;
    QString chapter;
    for (const TileSection &section : sections) {
        const int span = wishedSpan(section, rule);
        if (used + span > rule.columns || section.chapter != chapter) {
            shelves.emplace_back();
            used = 0;
        }
        chapter = section.chapter;
        shelves.back().push_back({.section = &section, .column = used, .span = span});
        used += span;
    }
    for (auto &shelf : shelves) {
        if (shelf.size() == 1)
            shelf.front().span = std::min(lonelySpan(*shelf.front().section, rule),
                                          columnsOf(*shelf.front().section, rule));
    }
    return shelves;
}

int shownTiles(const Placed &placed, const LayoutRule &rule)
{
    const int count = static_cast<int>(placed.section->devices.size());
    const int room = rule.mostRows * placed.span;
    return rule.mostRows == 0 || count <= room ? count : room - 1;
}

void addSection(std::vector<TileRow> &rows, std::size_t first, const Placed &placed,
                const LayoutRule &rule)
{
    const int count = static_cast<int>(placed.section->devices.size());
    const int shown = shownTiles(placed, rule);
    const auto cellAt = [&](int place) -> std::vector<TileCell> & {
        const std::size_t row = first + static_cast<std::size_t>(place / placed.span);
        if (rows.size() <= row)
            rows.resize(row + 1);
        return rows.at(row).tiles;
    };
    for (int i = 0; i < shown; ++i)
        cellAt(i).push_back({.column = placed.column + i % placed.span,
                             .device = placed.section->devices.at(i),
                             .isInArea = placed.section->isInArea});
    if (shown < count)
        cellAt(shown).push_back({.column = placed.column + shown % placed.span,
                                 .more = count - shown,
                                 .section = placed.section->key,
                                 .sectionTitle = placed.section->title});
}

} // namespace

std::vector<TileRow> layOut(const std::vector<TileSection> &sections, const LayoutRule &rule)
{
    std::vector<TileRow> rows;
    QString chapter;
    for (const auto &shelf : shelve(sections, rule)) {
        const QString &next = shelf.front().section->chapter;
        const bool isNew = next != std::exchange(chapter, next) && !next.isEmpty();
        if (isNew)
            rows.push_back({.chapter = next, .opensShelf = !rows.empty()});
        TileRow headings {.opensShelf = !rows.empty() && !isNew};
        for (const Placed &placed : shelf)
            headings.headings.push_back({.column = placed.column,
                                         .span = placed.span,
                                         .key = placed.section->key,
                                         .title = placed.section->title,
                                         .summary = placed.section->summary,
                                         .lights = placed.section->lights});
        rows.push_back(std::move(headings));
        const std::size_t first = rows.size();
        for (const Placed &placed : shelf)
            addSection(rows, first, placed, rule);
        const int columns = columnsOf(*shelf.front().section, rule);
        for (std::size_t i = first; i < rows.size() && columns != rule.columns; ++i)
            rows.at(i).columns = columns;
    }
    return rows;
}

int columnsFor(double content, double tileMinimum, double gap, int least)
{
    const int fit = static_cast<int>(std::floor((content + gap) / (tileMinimum + gap)));
    return std::max(least, fit);
}

} // namespace atrium::window
