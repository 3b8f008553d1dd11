// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "historyfile.h"
#include "historyrecorder.h"

#include <map>

namespace atrium::store {

/// What goes to a file together.
struct HistoryBatch
{
    std::vector<RecordedSample> samples {};
    Interval recorded {}; ///< That goes on.
    std::map<qint64, std::uint64_t> losses {}; ///< How many, by the minute.
};

/// Puts a recorder's samples into a file, in the file's own numbers.
class HistoryWriter
{
public:
    /// Both outlive it.
    HistoryWriter(HistoryFile &file, const HistoryRecorder &recorder)
        : m_file(file)
        , m_recorder(recorder)
    { }

    /// All of it, or nothing; after an error the file must be opened anew.
    [[nodiscard]] Result<> write(const HistoryBatch &batch);
    /// The file's number of a series; 0: none of it was written.
    [[nodiscard]] qint64 idOf(std::uint32_t series) const
    {
        return series < m_ids.size() ? m_ids[series] : 0;
    }

private:
    [[nodiscard]] Result<> writeEach(const HistoryBatch &batch);
    [[nodiscard]] Result<qint64> keepSeries(const RecordedSample &first);
    [[nodiscard]] Result<double> keepState(double state);

    HistoryFile &m_file;
    const HistoryRecorder &m_recorder;
    std::vector<qint64> m_ids; // by the recorder's number
    std::vector<qint64> m_texts;
};

} // namespace atrium::store
