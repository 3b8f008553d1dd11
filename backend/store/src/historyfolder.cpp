// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "historyfolder.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace atrium::store {

MonthNumber monthOf(qint64 at)
{
    const std::chrono::sys_time<std::chrono::milliseconds> time {std::chrono::milliseconds(at)};
    const std::chrono::year_month_day day {std::chrono::floor<std::chrono::days>(time)};
    return static_cast<int>(day.year()) * 12 + static_cast<int>(unsigned(day.month())) - 1;
}

qint64 beginOf(MonthNumber month)
{
    const std::chrono::year_month_day day {std::chrono::year(month / 12),
                                           std::chrono::month(unsigned(month % 12) + 1),
                                           std::chrono::day(1)};
    return std::chrono::duration_cast<std::chrono::milliseconds>(
               std::chrono::sys_days(day).time_since_epoch())
        .count();
}

QString HistoryFolder::file(MonthNumber month) const
{
    return u"%1/%2-%3.db"_s.arg(m_path)
        .arg(month / 12, 4, 10, QChar(u'0'))
        .arg(month % 12 + 1, 2, 10, QChar(u'0'));
}

std::vector<MonthNumber> HistoryFolder::months() const
{
    std::vector<MonthNumber> months;
    const QStringList names = QDir(m_path).entryList({u"*-*.db"_s}, QDir::Files);
    for (const QString &name : names) {
        bool isYear = false;
        bool isMonth = false;
        const int year = name.left(4).toInt(&isYear);
        const int month = name.mid(5, 2).toInt(&isMonth);
        const MonthNumber number = year * 12 + month - 1;
        if (isYear && isMonth && month >= 1 && month <= 12 && file(number).endsWith(u'/' + name))
            months.push_back(number);
    }
    std::ranges::sort(months);
    return months;
}

bool HistoryFolder::remove(MonthNumber month) const
{
    const QString name = file(month);
    for (const auto beside : {"-wal"_L1, "-shm"_L1})
        QFile::remove(name + beside);
    return QFile::remove(name);
}

bool HistoryFolder::make() const
{
    return QDir().mkpath(m_path);
}

} // namespace atrium::store
