// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charttimes.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <array>

namespace atrium::controls {

namespace {

constexpr qint64 kSecond = 1'000;
constexpr qint64 kMinute = 60 * kSecond;
constexpr qint64 kDay = 24 * 60 * kMinute;
constexpr qint64 kSlack = 3 * 60 * kMinute; // by which clocks on the wall are set at most
constexpr std::size_t kBound = 400; // candidates; more are never looked at

constexpr std::array kMinutes {1, 2, 5, 10, 15, 30, 60, 120, 180, 360, 720};
constexpr std::array kDays {1, 2, 7};
constexpr std::array kMonths {1, 3, 6, 12, 60};

QDateTime local(qint64 at)
{
    return QDateTime::fromMSecsSinceEpoch(at);
}

// Clock times of each day, every `step` seconds from midnight.
std::vector<qint64> clockTimes(const ChartSpan &view, int step)
{
    std::vector<qint64> times;
    const QDate last = local(view.to).date();
    for (QDate day = local(view.from).date(); day <= last; day = day.addDays(1)) {
        const qint64 midnight = day.startOfDay().toMSecsSinceEpoch();
        const qint64 skipped = (view.from - kSlack - midnight) / kSecond;
        qint64 seconds = skipped > 0 ? skipped / step * step : 0;
        for (; seconds < kDay / kSecond && times.size() < kBound * 8; seconds += step) {
            const QTime clock = QTime(0, 0).addSecs(static_cast<int>(seconds));
            const QDateTime moment(day, clock);
            const qint64 at = moment.toMSecsSinceEpoch();
            if (at > view.to)
                break;
            // An hour that the clocks skip has no such time.
            if (at >= view.from && moment.time() == clock && (times.empty() || at > times.back()))
                times.push_back(at);
        }
    }
    return times;
}

std::vector<qint64> dayTimes(const ChartSpan &view, int step)
{
    std::vector<qint64> times;
    QDate day = local(view.from).date();
    if (step == 7)
        day = day.addDays(-((day.dayOfWeek() - QLocale().firstDayOfWeek() + 7) % 7));
    else if (step > 1)
        day = day.addDays(-(day.toJulianDay() % step));
    for (; times.size() < kBound; day = day.addDays(step)) {
        const qint64 at = day.startOfDay().toMSecsSinceEpoch();
        if (at > view.to)
            break;
        if (at >= view.from)
            times.push_back(at);
    }
    return times;
}

std::vector<qint64> monthTimes(const ChartSpan &view, int step)
{
    std::vector<qint64> times;
    const QDate first = local(view.from).date();
    int month = first.year() * 12 + first.month() - 1;
    for (month -= month % step; times.size() < kBound; month += step) {
        const QDate day(month / 12, month % 12 + 1, 1);
        const qint64 at = day.startOfDay().toMSecsSinceEpoch();
        if (at > view.to)
            break;
        if (at >= view.from)
            times.push_back(at);
    }
    return times;
}

template<typename Write>
std::vector<TimeTick> written(const std::vector<qint64> &times, Write write)
{
    std::vector<TimeTick> ticks;
    ticks.reserve(times.size());
    for (const qint64 at : times)
        ticks.push_back({.at = at, .text = write(local(at))});
    return ticks;
}

} // namespace

std::vector<TimeTick> timeTicks(const ChartSpan &view, int most, const QLocale &locale,
                                const DateFormats &formats)
{
    if (view.length() <= 0 || most < 1)
        return {};
    const auto fits = [&](qint64 step) {
        return view.length() / step < most;
    };
    const bool isOneDay = view.length() <= kDay + kSlack;
    for (const int step : kMinutes) {
        if (fits(step * kMinute))
            return written(clockTimes(view, step * 60), [&](const QDateTime &at) {
                const bool isNewDay = !isOneDay && at.time() == QTime(0, 0);
                return isNewDay ? locale.toString(at.date(), formats.weekday)
                                : locale.toString(at.time(), QLocale::ShortFormat);
            });
    }
    for (const int step : kDays) {
        if (fits(step * kDay))
            return written(dayTimes(view, step), [&](const QDateTime &at) {
                return locale.toString(at.date(),
                                       view.length() <= 10 * kDay ? formats.weekday : formats.day);
            });
    }
    for (const int step : kMonths) {
        if (fits(step * 30 * kDay))
            return written(monthTimes(view, step), [&](const QDateTime &at) {
                return locale.toString(at.date(),
                                       at.date().month() == 1 ? formats.year : formats.month);
            });
    }
    return {};
}

} // namespace atrium::controls
