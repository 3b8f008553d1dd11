// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "historywords.h"

#include <atrium/model/semantics.h>

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace atrium::window {

namespace {

using controls::ChartSpan;

constexpr qint64 kHour = 3'600'000;
constexpr qint64 kDay = 24 * kHour;
constexpr double kNearlyAll = 0.995; // of the time: nothing is missing that matters

class Say
{
    Q_DECLARE_TR_FUNCTIONS(HistoryWords)
};

QDateTime local(qint64 at)
{
    return QDateTime::fromMSecsSinceEpoch(at);
}

QString time(qint64 at)
{
    return QLocale().toString(local(at).time(), QLocale::ShortFormat);
}

QString date(qint64 at, const QString &format)
{
    return QLocale().toString(local(at).date(), format);
}

QString fromTo(const QString &from, const QString &to)
{
    //: From one date or time to another.
    return Say::tr("%1 – %2").arg(from, to);
}

bool isCounter(const HistorySubject &subject)
{
    return subject.semantic == semantic::energy || subject.semantic == semantic::waterTotal
        || subject.unit == u"kWh" || subject.unit == u"m³";
}

QString percentText(double share, const WindowTexts &texts)
{
    return texts.quantity(std::floor(share * 100.0), u"%"_s, 0).joined();
}

// What held longest that draws the eye; else what held longest.
std::optional<std::pair<Value, qint64>> foremost(const HistorySubject &subject,
                                                 const std::vector<std::pair<Value, qint64>> &held)
{
    std::optional<std::pair<Value, qint64>> rest;
    for (const auto &each : held) { // the longest first
        const int rank = stateRank(subject, each.first);
        if (rank > 0)
            return each;
        if (rank == 0 && !rest)
            rest = each;
    }
    return rest;
}

std::vector<std::pair<Value, qint64>> heldWithin(const std::vector<client::HistoryState> &states,
                                                 const ChartSpan &span)
{
    std::vector<std::pair<Value, qint64>> held;
    for (const client::HistoryState &state : states) {
        const qint64 within
            = std::min(span.to, state.at + state.held) - std::max(span.from, state.at);
        if (within <= 0 || state.value.isNothing())
            continue;
        const auto same = std::ranges::find(held, state.value, &std::pair<Value, qint64>::first);
        if (same == held.end())
            held.emplace_back(state.value, within);
        else
            same->second += within;
    }
    std::ranges::stable_sort(held, std::ranges::greater(), &std::pair<Value, qint64>::second);
    return held;
}

QString cellOf(const HistoryBoard::Series &series, const ChartSpan &row, qint64 now,
               const HouseTiles &tiles)
{
    const HistorySubject &subject = series.subject;
    if (subject.isState) {
        const auto most = foremost(subject, heldWithin(series.states, row));
        return most ? WindowTexts::line({stateText(subject, most->first, tiles),
                                         lengthText(most->second, tiles.texts())})
                    : u"—"_s;
    }
    const auto summary = summaryOf(series.trace, row, now);
    if (!summary)
        return u"—"_s;
    const QString mean = numberText(subject, summary->mean, tiles.texts());
    const QString lowest = numberText(subject, summary->lowest, tiles.texts());
    const QString highest = numberText(subject, summary->highest, tiles.texts());
    return lowest == highest ? mean : WindowTexts::line({mean, fromTo(lowest, highest)});
}

} // namespace

QString titleOf(HistoryPeriod period, const ChartSpan &whole, const ChartSpan &view)
{
    //: Dates as Qt writes them: dddd and ddd weekday, d day, MMMM and MMM month, yyyy year.
    const QString day = Say::tr("d MMM");
    const bool isThisYear = local(view.to - 1).date().year() == QDate::currentDate().year();
    const QString datedDay = isThisYear ? day : Say::tr("d MMM yyyy");
    if (view == whole) {
        switch (period) {
        case HistoryPeriod::Day:
            return date(view.from,
                        isThisYear ? Say::tr("dddd, d MMM") : Say::tr("ddd, d MMM yyyy"));
        case HistoryPeriod::Week:
            return fromTo(date(view.from, day), date(view.to - 1, datedDay));
        case HistoryPeriod::Month:
            return date(view.from, Say::tr("MMMM yyyy"));
        case HistoryPeriod::Year:
            return date(view.from, u"yyyy"_s);
        }
    }
    if (local(view.from).date() == local(view.to - 1).date())
        return date(view.from, datedDay) + u", "_s + fromTo(time(view.from), time(view.to));
    if (view.length() <= 2 * kDay)
        return fromTo(date(view.from, day) + u' ' + time(view.from),
                      date(view.to, day) + u' ' + time(view.to));
    return fromTo(date(view.from, day), date(view.to - 1, datedDay));
}

QString momentText(qint64 at, const ChartSpan &span)
{
    if (span.length() <= kDay + 2 * kHour)
        return time(at);
    const QString day
        = date(at, span.length() > 62 * kDay ? Say::tr("d MMM") : Say::tr("ddd, d MMM"));
    return span.length() > 62 * kDay ? day : day + u' ' + time(at);
}

std::vector<FactRow> figuresOf(const HistoryBoard::Series &series, const client::HistorySpan &sum,
                               const FigureContext &context)
{
    const HistorySubject &subject = series.subject;
    const WindowTexts &texts = context.tiles.texts();
    const client::HistoryStatistics &known = sum.statistics;
    std::vector<FactRow> rows;
    const auto add = [&](const QString &label, const QString &value, const QString &detail) {
        QStringList details {context.isNamed ? series.name : QString(), detail};
        details.removeAll(QString());
        rows.push_back({.label = label, .value = value, .detail = WindowTexts::line(details)});
    };
    const auto number = [&](double value) {
        return numberText(subject, value, texts);
    };
    const QString measured = known.measured >= kNearlyAll
        ? QString()
        : Say::tr("%1 of the time measured").arg(percentText(known.measured, texts));
    if (subject.isState) {
        if (const auto most = foremost(subject, known.held))
            rows.push_back(
                {.label
                 = WindowTexts::line({series.name, stateText(subject, most->first, context.tiles)}),
                 .value = lengthText(most->second, texts),
                 .detail = Say::tr("changed %n times", "",
                                   static_cast<int>(std::min<qint64>(known.changes, 1'000'000)))});
        return rows;
    }
    const auto &samples = series.trace.samples;
    if (context.isLive && !samples.empty() && !std::isnan(samples.back().value))
        add(Say::tr("Now"), number(samples.back().end()), QString());
    if (isCounter(subject)) {
        if (known.difference)
            add(Say::tr("Counted"), number(*known.difference), measured);
        return rows;
    }
    if (known.lowest)
        add(Say::tr("Lowest"), number(*known.lowest), momentText(known.lowestAt, context.span));
    if (known.mean)
        add(Say::tr("Mean"), number(*known.mean), measured);
    if (known.highest)
        add(Say::tr("Highest"), number(*known.highest), momentText(known.highestAt, context.span));
    if (known.mean && subject.unit == u"W") {
        const double hours
            = known.measured * static_cast<double>(sum.to - sum.from) / static_cast<double>(kHour);
        const double energy = *known.mean * hours / 1000.0;
        add(Say::tr("Energy"),
            texts.quantity(energy, u"kWh"_s, std::abs(energy) >= 10 ? 1 : 2).joined(), measured);
    }
    return rows;
}

QString todayText(const HistoryBoard::Series &series, const ChartSpan &span, qint64 now,
                  const HouseTiles &tiles)
{
    if (series.subject.isState) {
        const auto most = foremost(series.subject, heldWithin(series.states, span));
        return most ? WindowTexts::line({stateText(series.subject, most->first, tiles),
                                         lengthText(most->second, tiles.texts())})
                    : QString();
    }
    const auto summary = summaryOf(series.trace, span, now);
    if (!summary)
        return {};
    const QString lowest = numberText(series.subject, summary->lowest, tiles.texts());
    const QString highest = numberText(series.subject, summary->highest, tiles.texts());
    return lowest == highest ? lowest : fromTo(lowest, highest);
}

std::vector<HistoryTableModel::Row> tableOf(const std::vector<HistoryBoard::Series> &series,
                                            const ChartSpan &span, qint64 now,
                                            const HouseTiles &tiles)
{
    std::vector<HistoryTableModel::Row> rows;
    const ChartSpan known {.from = span.from, .to = std::min(span.to, now)};
    for (const ChartSpan &each : rowsOf(known)) {
        HistoryTableModel::Row row;
        row.time = span.length() > 60 * kDay ? date(each.from, Say::tr("MMMM yyyy"))
            : span.length() > 2 * kDay       ? date(each.from, Say::tr("ddd, d MMM"))
                                             : time(each.from);
        for (const HistoryBoard::Series &one : series) {
            if (one.isShown)
                row.cells.append(cellOf(one, each, now, tiles));
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace atrium::window
