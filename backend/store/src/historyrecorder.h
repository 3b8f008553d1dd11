// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "historysample.h"

#include <atrium/store/historymessages.h>

#include <QHash>

#include <map>

namespace atrium::store {

/// Something that is recorded: a number, or a state, of one property or of a field of it.
struct HistoryTrack
{
    DeviceId device {};
    QString property {}; ///< "name", or "name/field".
    bool isState = false;
    bool isCounter = false; ///< It grows, and begins anew now and then.
    QString unit {};
};

/// A sample of one of the recorder's series.
struct RecordedSample
{
    std::uint32_t series = 0;
    Sample sample {};
};

/// Decides what of the house's changes is recorded: numbers and states whose history is wanted,
/// when they change, not too fast. What cannot be believed (the device is away, the value stale or
/// bad) is unknown. Pure.
class HistoryRecorder
{
public:
    static constexpr std::size_t kMostSeries = 100'000;
    static constexpr std::size_t kMostTexts = 10'000; ///< Different states.
    static constexpr int kLongestText = 64; ///< Of a state; longer ones are not recorded.
    /// Of a series: so many changes at once, then one a second; the last is always recorded.
    static constexpr int kBurst = 60;
    static constexpr qint64 kLatest = kHour; ///< What was measured longer ago counts from then.

    struct Counters
    {
        std::uint64_t joined = 0; ///< Changes that a later one took the place of.
        std::uint64_t refused = 0; ///< Series beyond kMostSeries.
    };

    /// What there is now; others are gone.
    void know(qint64 now, const std::vector<DeviceState> &devices);
    void take(qint64 now, const Change &change);
    /// Records what was held back and may now be.
    void settle(qint64 now);
    /// All that is known, once more, for a file that begins at @p at; nothing is recorded as
    /// before it.
    void beginAnew(qint64 at);
    /// What was not taken yet, in the order of recording.
    [[nodiscard]] std::vector<RecordedSample> takeSamples();
    [[nodiscard]] bool hasHeldBack() const { return !m_heldBack.empty(); }

    [[nodiscard]] std::size_t seriesCount() const { return m_tracks.size(); }
    [[nodiscard]] const HistoryTrack &track(std::uint32_t series) const { return m_tracks[series]; }
    /// When it was recorded last; 0: not in this run.
    [[nodiscard]] qint64 lastAt(std::uint32_t series) const { return m_series[series].lastAt; }
    /// Nothing: it is not recorded.
    [[nodiscard]] std::optional<std::uint32_t> find(const DeviceId &device,
                                                    const QString &property) const;
    [[nodiscard]] bool knows(const DeviceId &device) const { return m_devices.contains(device); }
    [[nodiscard]] bool knows(const DeviceId &device, const QString &property) const;
    /// A state's text, as JSON, by the number that stands for it.
    [[nodiscard]] const QString &text(std::size_t number) const { return m_texts[number]; }
    [[nodiscard]] std::size_t textCount() const { return m_texts.size(); }
    /// The number of a state; unknown where it is too long or there are too many.
    [[nodiscard]] double numberOf(const Value &state);
    [[nodiscard]] const Counters &counters() const { return m_counters; }

private:
    /// Where a series takes its values from.
    struct Source
    {
        int property = 0; // its place in the model
        QString field {}; // "": the whole value
        bool isState = false;
        std::uint32_t series = 0;
    };
    struct Dweller
    {
        SharedModel model {};
        std::vector<Source> sources {};
        bool isOffline = false;
    };
    struct Series
    {
        double value = kUnknown; // as reported
        double written = kUnknown;
        qint64 lastAt = 0;
        float tokens = kBurst;
        qint64 tokensAt = 0;
        qint64 heldAt = 0; // not 0: the value waits for a token since
        bool isOffline = false;
    };

    void meet(qint64 now, const Device &device);
    void addSource(Dweller &dweller, const Device &device, int property, const DataField *field);
    [[nodiscard]] std::optional<std::uint32_t> seriesFor(HistoryTrack track);
    void report(qint64 now, Dweller &dweller, int property, const ReportedValue &reported);
    void setOffline(qint64 now, qint64 at, Dweller &dweller, bool isOffline);
    void forget(qint64 now, const DeviceId &device);
    void note(qint64 now, qint64 at, std::uint32_t series);
    void record(qint64 now, qint64 at, std::uint32_t series);

    QHash<DeviceId, Dweller> m_devices; // never iterated but in know()
    QHash<QString, std::uint32_t> m_index; // never iterated
    std::vector<HistoryTrack> m_tracks;
    std::vector<Series> m_series;
    QHash<QString, std::size_t> m_textIndex; // never iterated
    std::vector<QString> m_texts;
    std::vector<std::uint32_t> m_heldBack;
    std::vector<RecordedSample> m_samples;
    qint64 m_floor = 0;
    Counters m_counters;
};

} // namespace atrium::store
