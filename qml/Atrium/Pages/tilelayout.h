// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace atrium::window {

/// Tiles that stand together under a heading. Devices are named by their ids.
struct TileSection
{
    QString key {}; ///< What the heading opens; "" for nothing.
    QString title {};
    QString summary {};
    QStringList devices {};
    QString chapter {}; ///< What it stands under together with its neighbours, e.g. a floor.
    QString lights {}; ///< The section whose lights the heading switches off; "" for none.
    bool isWide = false; ///< Always as wide as the page.
    bool isEven = false; ///< Leaves no tile alone on a row: then its columns are fewer and wider.
    bool isInArea = false; ///< All of one area, which the titles need not name.
};

/// How wide a page is and how much of a section it shows.
struct LayoutRule
{
    int columns = 2;
    int mostRows = 2; ///< Of a section; 0: all of it.
    bool isShelved = true; ///< Sections stand side by side where they fit.
};

/// One place of a row of tiles.
struct TileCell
{
    int column = 0;
    QString device {}; ///< "" for the overflow tile.
    bool isInArea = false; ///< In a section of its own area.
    int more = 0; ///< Overflow: how many devices are not shown.
    QString section {}; ///< Overflow: the section's key,
    QString sectionTitle {}; ///< and its title.

    friend bool operator==(const TileCell &, const TileCell &) = default;
};

/// One heading in a row of headings.
struct HeadingCell
{
    int column = 0;
    int span = 1;
    QString key {};
    QString title {};
    QString summary {};
    QString lights {}; ///< As TileSection::lights.

    friend bool operator==(const HeadingCell &, const HeadingCell &) = default;
};

/// A row of the page: a chapter's title, headings, or tiles.
struct TileRow
{
    QString chapter {};
    std::vector<HeadingCell> headings {};
    std::vector<TileCell> tiles {};
    int columns = 0; ///< That it is divided into; 0: as the page.
    bool opensShelf = false; ///< A wider gap stands before it.

    friend bool operator==(const TileRow &, const TileRow &) = default;
};

/// Puts sections on shelves (UI.md §4). Pure.
[[nodiscard]] std::vector<TileRow> layOut(const std::vector<TileSection> &sections,
                                          const LayoutRule &rule);

/// How many columns of tiles fit: ⌊(content + gap) / (minimum + gap)⌋, at least @p least.
[[nodiscard]] int columnsFor(double content, double tileMinimum, double gap, int least);

} // namespace atrium::window
