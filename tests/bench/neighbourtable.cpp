// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "neighbourtable.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atrium::bench {

namespace {

QString number(double value, int width)
{
    return QString::number(value, 'f', 2).rightJustified(width);
}

QString lineOf(const NeighbourRow &row)
{
    return row.mode.leftJustified(18) + number(row.without, 9) + number(row.with, 9)
        + number(row.with / row.without, 7) + number(row.over, 9)
        + (row.over <= 0 ? u"  within"_s : u"  ABOVE "_s)
        + QString::number(row.lost).rightJustified(6)
        + QString::number(row.stayedMegabytes, 'f', 1).rightJustified(9)
        + (row.isBack ? u"   "_s : u" ! "_s) + (row.isRightEnd ? QString() : u"WRONG: "_s)
        + row.ended + u'\n';
}

} // namespace

bool NeighbourResult::isGood() const
{
    return restart.isGood()
        && std::all_of(rows.begin(), rows.end(), [](const auto &each) { return each.isGood(); });
}

QString asTable(const NeighbourResult &result)
{
    QString table
        = u"A healthy plugin's p99 in ms, without and beside each hostile one; %1; %2 pairs of "
          "twice %3 ms; budget 1.5 x without + 1 ms\n"_s
              .arg(result.isOneCore ? u"everything on one core"_s : u"all cores"_s)
              .arg(result.pairs)
              .arg(result.milliseconds);
    table += u"beside              without   beside  ratio     over  budget    lost  MB left"
             "   where the hostile one ended\n"_s;
    for (const NeighbourRow &row : result.rows)
        table += lineOf(row);
    const RestartFigure &restart = result.restart;
    table += u"restart after a crash, to Running: median %1 ms, longest %2 ms of %3 (budget 1000): "
             "%4\n"_s.arg(restart.median, 0, 'f', 0)
                 .arg(restart.longest, 0, 'f', 0)
                 .arg(restart.times)
                 .arg(restart.isGood() ? u"within"_s : u"ABOVE"_s);
    const auto bad = std::count_if(result.rows.begin(), result.rows.end(),
                                   [](const auto &each) { return !each.isGood(); });
    table += u"%1 of %2 modes keep every rule; measured in %3 s\n"_s
                 .arg(std::ssize(result.rows) - bad)
                 .arg(result.rows.size())
                 .arg(result.seconds, 0, 'f', 0);
    return table;
}

QByteArray asJson(const NeighbourResult &result)
{
    QJsonArray rows;
    for (const NeighbourRow &row : result.rows)
        rows.append(QJsonObject {{u"mode"_s, row.mode},
                                 {u"withoutMs"_s, row.without},
                                 {u"besideMs"_s, row.with},
                                 {u"overMs"_s, row.over},
                                 {u"lost"_s, qint64(row.lost)},
                                 {u"ended"_s, row.ended},
                                 {u"rightEnd"_s, row.isRightEnd},
                                 {u"megabytesLeft"_s, row.stayedMegabytes},
                                 {u"good"_s, row.isGood()}});
    return QJsonDocument(QJsonObject {{u"oneCore"_s, result.isOneCore},
                                      {u"pairs"_s, result.pairs},
                                      {u"milliseconds"_s, result.milliseconds},
                                      {u"seconds"_s, result.seconds},
                                      {u"rows"_s, rows},
                                      {u"restartMedianMs"_s, result.restart.median},
                                      {u"restartLongestMs"_s, result.restart.longest},
                                      {u"restarts"_s, result.restart.times},
                                      {u"good"_s, result.isGood()}})
        .toJson();
}

} // namespace atrium::bench
