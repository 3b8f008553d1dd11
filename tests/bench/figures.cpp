// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <sys/resource.h>

#include <algorithm>
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
            + figure.unit.leftJustified(24) + figure.beside + u'\n';
    }
    return table;
}

QByteArray asJson(const std::vector<Figure> &figures)
{
    QJsonArray all;
    for (const Figure &figure : figures)
        all.append(QJsonObject {{u"what"_s, figure.what},
                                {u"value"_s, figure.value},
                                {u"unit"_s, figure.unit},
                                {u"beside"_s, figure.beside}});
    return QJsonDocument(all).toJson();
}

std::vector<Figure> fromJson(const QByteArray &json)
{
    std::vector<Figure> figures;
    for (const QJsonValue &each : QJsonDocument::fromJson(json).array())
        figures.push_back({.what = each[u"what"].toString(),
                           .value = each[u"value"].toDouble(),
                           .unit = each[u"unit"].toString(),
                           .beside = each[u"beside"].toString()});
    return figures;
}

} // namespace atrium::bench
