// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "table.h"

#include <QList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace atrium::ctl {

namespace {

struct Range
{
    char32_t first;
    char32_t last;
};
// Unicode's East Asian Width W and F, as terminals draw them; gathered into blocks.
constexpr std::array kWide {
    Range {0x1100, 0x115F},   Range {0x231A, 0x231B},   Range {0x23E9, 0x23EC},
    Range {0x25FD, 0x25FE},   Range {0x2614, 0x2615},   Range {0x2648, 0x2653},
    Range {0x26AA, 0x26AB},   Range {0x26BD, 0x26BE},   Range {0x2705, 0x2705},
    Range {0x274C, 0x274C},   Range {0x2753, 0x2757},   Range {0x2795, 0x2797},
    Range {0x2B1B, 0x2B1C},   Range {0x2E80, 0x303E},   Range {0x3041, 0x33FF},
    Range {0x3400, 0x4DBF},   Range {0x4E00, 0x9FFF},   Range {0xA000, 0xA4CF},
    Range {0xA960, 0xA97F},   Range {0xAC00, 0xD7A3},   Range {0xF900, 0xFAFF},
    Range {0xFE30, 0xFE6F},   Range {0xFF00, 0xFF60},   Range {0xFFE0, 0xFFE6},
    Range {0x1F300, 0x1F64F}, Range {0x1F680, 0x1F6FF}, Range {0x1F900, 0x1F9FF},
    Range {0x1FA70, 0x1FAFF}, Range {0x20000, 0x3FFFD},
};

int widthOf(char32_t letter)
{
    const QChar::Category category = QChar::category(letter);
    if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing
        || category == QChar::Other_Format || category == QChar::Other_Control)
        return 0;
    const auto range = std::ranges::lower_bound(kWide, letter, {}, &Range::last);
    return range != kWide.end() && letter >= range->first ? 2 : 1;
}

QString oneLine(QString text)
{
    for (QChar &letter : text) {
        if (letter.category() == QChar::Other_Control || letter == QChar::LineSeparator
            || letter == QChar::ParagraphSeparator)
            letter = u' ';
    }
    return text;
}

} // namespace

int displayWidth(QStringView text)
{
    int width = 0;
    for (const uint letter : text.toUcs4())
        width += widthOf(letter);
    return width;
}

Table::Table(std::vector<QString> header)
    : m_rows {std::move(header)}
{ }

void Table::add(std::vector<QString> row)
{
    row.resize(m_rows.front().size());
    std::ranges::transform(row, row.begin(), &oneLine);
    m_rows.push_back(std::move(row));
}

QString Table::text(bool bold) const
{
    std::vector<int> widths(m_rows.front().size(), 0);
    for (const auto &row : m_rows) {
        for (std::size_t i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], displayWidth(row[i]));
    }
    QString text;
    for (const auto &row : m_rows) {
        QString line;
        for (std::size_t i = 0; i < row.size(); ++i) {
            line += row[i];
            if (i + 1 < row.size())
                line += QString(widths[i] - displayWidth(row[i]) + 2, u' ');
        }
        while (line.endsWith(u' '))
            line.chop(1);
        if (bold && &row == &m_rows.front())
            line = u"\x1b[1m"_s + line + u"\x1b[0m"_s;
        text += line + u'\n';
    }
    return text;
}

} // namespace atrium::ctl
