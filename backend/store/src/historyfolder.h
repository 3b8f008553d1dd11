// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace atrium::store {

/// Months since January of the year 0, UTC.
using MonthNumber = int;

[[nodiscard]] MonthNumber monthOf(qint64 at);
/// Its first millisecond since 1970.
[[nodiscard]] qint64 beginOf(MonthNumber month);

/// The folder with one file for each month: "2026-11.db".
class HistoryFolder
{
public:
    explicit HistoryFolder(QString path)
        : m_path(std::move(path))
    { }

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] QString file(MonthNumber month) const;
    /// Those that there are, in order; other files are nobody's business.
    [[nodiscard]] std::vector<MonthNumber> months() const;
    /// With what SQLite keeps beside it. False: it is still there.
    [[nodiscard]] bool remove(MonthNumber month) const;
    [[nodiscard]] bool make() const;

private:
    QString m_path;
};

} // namespace atrium::store
