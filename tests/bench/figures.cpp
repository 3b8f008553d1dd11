// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <sys/resource.h>

#include <algorithm>
#include <cmath>
#include <ctime>

using namespace Qt::StringLiterals;

namespace atrium::bench {

qint64 monotonicMicroseconds()
{
    timespec now {};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return qint64(now.tv_sec) * 1'000'000 + now.tv_nsec / 1000;
}

double processorSeconds()
{
    rusage usage {};
    getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval &time) {
        return double(time.tv_sec) + double(time.tv_usec) / 1e6;
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

double percentile(std::vector<double> values, double share)
{
    std::sort(values.begin(), values.end());
    const auto last = double(values.size() - 1);
    return values.at(std::size_t(last * share + 0.5));
}

QString Figure::verdict() const
{
    if (!budget)
        return {};
    const bool isKept = isLeast ? value >= *budget : value <= *budget;
    const QString bound = (isLeast ? u"at least %1"_s : u"at most %1"_s).arg(*budget);
    if (isKept)
        return u"within: "_s + bound;
    return u"MISSED by %1 %: %2"_s.arg(std::abs(value - *budget) / *budget * 100, 0, 'f', 0)
        .arg(bound);
}

QString asTable(const std::vector<Figure> &figures)
{
    qsizetype widest = 0;
    for (const Figure &figure : figures)
        widest = std::max(widest, figure.what.size());
    QString table;
    for (const Figure &figure : figures) {
        const int digits = figure.value < 10 ? 3 : figure.value < 1000 ? 1 : 0;
        table += figure.what.leftJustified(widest + 2)
            + QString::number(figure.value, 'f', digits).rightJustified(12) + u"  "_s
            + figure.unit.leftJustified(8) + figure.verdict().leftJustified(30) + figure.beside
            + u'\n';
    }
    return table;
}

QByteArray asJson(const std::vector<Figure> &figures)
{
    QJsonArray all;
    for (const Figure &figure : figures) {
        QJsonObject one {{u"what"_s, figure.what},
                         {u"value"_s, figure.value},
                         {u"unit"_s, figure.unit},
                         {u"beside"_s, figure.beside}};
        if (figure.budget)
            one[figure.isLeast ? u"atLeast"_s : u"atMost"_s] = *figure.budget;
        all.append(one);
    }
    return QJsonDocument(all).toJson();
}

std::vector<Figure> fromJson(const QByteArray &json)
{
    std::vector<Figure> figures;
    for (const QJsonValue &each : QJsonDocument::fromJson(json).array()) {
        Figure figure {.what = each[u"what"].toString(),
                       .value = each[u"value"].toDouble(),
                       .unit = each[u"unit"].toString(),
                       .beside = each[u"beside"].toString(),
                       .isLeast = !each[u"atLeast"].isUndefined()};
        const QJsonValue budget = each[figure.isLeast ? u"atLeast"_s : u"atMost"_s];
        if (!budget.isUndefined())
            figure.budget = budget.toDouble();
        figures.push_back(std::move(figure));
    }
    return figures;
}

} // namespace atrium::bench
