// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace atrium::ctl {

/// The columns that a text takes on a terminal: two for wide letters (Chinese, Japanese, Korean,
/// most pictures), none for marks that stand on the letter before.
[[nodiscard]] int displayWidth(QStringView text);

/// Rows whose columns line up, in any script.
class Table
{
public:
    explicit Table(std::vector<QString> header);

    /// As many cells as the header has. Line breaks and control characters become blanks.
    void add(std::vector<QString> row);

    /// @p bold: the header in bold (a terminal). No blanks at the ends of lines.
    [[nodiscard]] QString text(bool bold) const;

private:
    std::vector<std::vector<QString>> m_rows; // the header first
};

} // namespace atrium::ctl
