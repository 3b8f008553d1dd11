// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "historyfile.h"
#include "historyfolder.h"
#include "historyrecorder.h"

namespace atrium::store {

/// Answers what is asked of the past, from the files of all months; what waits is written before.
/// Lives as long as a question.
class HistoryReader
{
public:
    static constexpr std::size_t kMostListed = 2'000; ///< Series of a page.
    static constexpr qint64 kMostSamples
        = 1'000'000; ///< Of a state, that are looked at one by one.

    struct Sources
    {
        const HistoryFolder &folder;
        const HistoryRecorder &recorder;
        HistoryFile *file = nullptr; ///< Of the current month; null while the disk fails.
        MonthNumber month = 0;
        Interval recorded {}; ///< That goes on.
    };

    explicit HistoryReader(Sources sources)
        : m_from(std::move(sources))
    { }

    /// NotFound, Unsupported; InvalidInput: too much lies in the range.
    [[nodiscard]] Result<Value> read(const HistoryRange &range);
    [[nodiscard]] Result<Value> list(const HistoryListing &listing) const;

private:
    /// What one month has of the range.
    struct Part
    {
        std::unique_ptr<HistoryFile> own {}; // unless it is the current one
        HistoryFile *file = nullptr;
        qint64 series = 0;
        std::vector<Interval> intervals {};
        std::vector<StoredBlock> blocks {};
        std::vector<Sample> recent {};
    };

    [[nodiscard]] Result<StoredSeries> seriesOf(const HistoryRange &range) const;
    [[nodiscard]] Result<> addPart(const HistoryRange &range, MonthNumber month);
    void addCurrent(Part &part) const;
    [[nodiscard]] Result<std::unique_ptr<HistoryFile>> openMonth(MonthNumber month) const;
    [[nodiscard]] qint64 samplesIn(const HistoryRange &range) const;
    [[nodiscard]] Result<Value> readNumber(const HistoryRange &range);
    [[nodiscard]] Result<Value> readState(const HistoryRange &range);
    template<typename Digest, typename Convert>
    [[nodiscard]] Result<> tell(Digest &digest, const HistoryRange &range, bool inShort,
                                const Convert &convert);
    [[nodiscard]] Value answer(const HistoryRange &range, qint64 width, ValueList buckets,
                               ValueObject statistics) const;

    Sources m_from;
    StoredSeries m_series;
    std::vector<Part> m_parts;
    bool m_isComplete = true;
};

} // namespace atrium::store
