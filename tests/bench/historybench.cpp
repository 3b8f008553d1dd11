// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "historybench.h"

#include <atrium/store/history.h>

#include <QCoreApplication>
#include <QDirIterator>
#include <QTemporaryDir>

#include <poll.h>

#include <atomic>
#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;

namespace atrium::bench {

namespace {

constexpr int kPropertiesOfDevice = 10;
constexpr qint64 kDay = 86'400'000;
constexpr qint64 kStep = 300'000; // longer pauses count as sleep
constexpr int kStepsOfSample = 3;
constexpr qint64 kBegin = 1'767'225'600'000; // 1 January 2026

DeviceId deviceId(int number)
{
    return DeviceId::fromText(u"sim/%1"_s.arg(number)).value();
}

PropertyName propertyName(int number)
{
    return PropertyName(u"p%1"_s.arg(number));
}

std::vector<DeviceState> devices(int count)
{
    ThingModel model;
    for (int i = 0; i < kPropertiesOfDevice; ++i)
        model.properties.push_back(
            {.name = propertyName(i), .schema = {.type = DataSchema::Type::Number}});
    const SharedModel shared = shareModel(std::move(model));
    std::vector<DeviceState> all;
    for (int i = 0; i < count; ++i) {
        DeviceState &state = all.emplace_back();
        state.device
            = {.id = deviceId(i), .title = u"Sensor"_s, .kind = u"sensor"_s, .model = shared};
        state.availability = Availability::Online;
        state.properties.resize(kPropertiesOfDevice);
    }
    return all;
}

/// A history whose year passes as fast as it takes the changes.
class Year
{
public:
    Year(const QString &folder, int series)
        : m_series(series)
        , m_history({.dataDirectory = folder, .clock = [this] {
                         return Now {.wall = WallTime(m_now.load())};
                     }})
    {
        m_history.start();
    }

    void pass()
    {
        put(store::HistoryHouse {.at = WallTime(m_now), .devices = devices(m_series / 10)});
        for (int step = 0; m_now < kBegin + 365 * kDay; ++step) {
            store::HistoryChanges changes {.at = WallTime(m_now)};
            for (int i = step % kStepsOfSample; i < m_series; i += kStepsOfSample)
                changes.changes.push_back(change(i));
            m_samples += qint64(changes.changes.size());
            put(std::move(changes));
            m_now += kStep;
        }
    }

    /// Milliseconds until the answer; nothing where there was none.
    std::optional<double> read(int series, qint64 from, qint64 to, int points)
    {
        const qint64 began = monotonicMicroseconds();
        store::HistoryQuestion question {
            .number = 1,
            .what
            = store::HistoryRange {.device = deviceId(series / kPropertiesOfDevice),
                                   .property = propertyName(series % kPropertiesOfDevice).text(),
                                   .from = from,
                                   .to = to,
                                   .points = points}};
        if (!m_history.questions().post(std::move(question)))
            return std::nullopt;
        while (true) {
            for (const store::HistoryMessage &message : m_history.messages().take(64)) {
                const auto *const answer = std::get_if<store::HistoryAnswer>(&message);
                if (answer && answer->outcome
                    && !answer->outcome->field(u"buckets").items().empty())
                    return double(monotonicMicroseconds() - began) / 1000.0;
                if (answer)
                    return std::nullopt;
            }
            pollfd wait {.fd = m_history.messages().messageWakeUp().descriptor(), .events = POLLIN};
            poll(&wait, 1, 1000);
        }
    }

    [[nodiscard]] qint64 samples() const { return m_samples; }

private:
    [[nodiscard]] SharedChange change(int series) const
    {
        const double hours = double(m_now) / 3'600'000.0;
        const double value = 20.0 + 5.0 * std::sin(hours / 4.0 + series) + double(series % 7);
        return std::make_shared<const Change>(
            PropertyChanged {.device = deviceId(series / kPropertiesOfDevice),
                             .property = propertyName(series % kPropertiesOfDevice),
                             .reported = {.value = std::round(value * 100.0) / 100.0,
                                          .receiveTime = WallTime(m_now)}});
    }

    void put(store::HistoryInput input)
    {
        while (!m_history.inputs().post(std::move(input))) {
            pollfd wait {.fd = m_history.inputs().spaceWakeUp().descriptor(), .events = POLLIN};
            poll(&wait, 1, 1000);
            m_history.inputs().spaceWakeUp().clear();
            (void)m_history.messages().take(64);
        }
    }

    const int m_series;
    std::atomic<qint64> m_now = kBegin;
    qint64 m_samples = 0;
    store::History m_history;
};

qint64 bytesIn(const QString &folder)
{
    qint64 bytes = 0;
    for (QDirIterator each(folder, QDir::Files, QDirIterator::Subdirectories); each.hasNext();) {
        each.next();
        bytes += each.fileInfo().size();
    }
    return bytes;
}

} // namespace

std::vector<Figure> measureHistory(int series)
{
    const QTemporaryDir folder;
    Year year(folder.path(), series);
    const qint64 began = monotonicMicroseconds();
    const double processor = processorSeconds();
    year.pass();
    if (!year.read(0, kBegin, kBegin + kDay, 2)) // when all before it is taken
        return {{.what = u"history: failed"_s, .value = 0, .unit = u""_s}};
    const double seconds = double(monotonicMicroseconds() - began) / 1e6;
    const double used = processorSeconds() - processor;
    std::vector<double> years, days;
    for (int i = 0; i < 20; ++i) {
        years.push_back(year.read(i % series, kBegin, kBegin + 365 * kDay, 600).value_or(1e9));
        days.push_back(
            year.read(i % series, kBegin + 100 * kDay, kBegin + 101 * kDay, 600).value_or(1e9));
    }
    const auto samples = double(year.samples());
    return {
        {.what = u"history: samples written, folded"_s,
         .value = samples / seconds,
         .unit = u"samples/s"_s,
         .beside = u"a year of %1 series; %2 µs of processor and %3 bytes a sample"_s.arg(series)
                       .arg(used / samples * 1e6, 0, 'f', 1)
                       .arg(double(bytesIn(folder.path())) / samples, 0, 'f', 1)},
        {.what = u"history: a year of one series, 600 points, p50"_s,
         .value = percentile(years, 0.5),
         .unit = u"ms"_s,
         .beside = u"slowest of 20: %1 ms"_s.arg(percentile(years, 1.0), 0, 'f', 1)},
        {.what = u"history: a day of one series, p50"_s,
         .value = percentile(days, 0.5),
         .unit = u"ms"_s}};
}

} // namespace atrium::bench
