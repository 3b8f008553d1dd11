// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "historywriter.h"

namespace atrium::store {

Result<> HistoryWriter::write(const HistoryBatch &batch)
{
    if (const Result<> begun = m_file.begin(); !begun)
        return begun;
    Result<> done = writeEach(batch);
    if (done)
        done = m_file.keepInterval(batch.recorded);
    for (const auto &[at, count] : batch.losses) {
        if (done)
            done = m_file.keepLoss(at, count);
    }
    return done ? m_file.commit() : done;
}

Result<> HistoryWriter::writeEach(const HistoryBatch &batch)
{
    for (const RecordedSample &each : batch.samples) {
        if (idOf(each.series) == 0) {
            const Result<qint64> id = keepSeries(each);
            if (!id)
                return tl::unexpected(id.error());
            m_ids.resize(std::max<std::size_t>(m_ids.size(), m_recorder.seriesCount()));
            m_ids[each.series] = *id;
        }
        Sample sample = each.sample;
        if (isKnown(sample.value) && m_recorder.track(each.series).isState) {
            const Result<double> state = keepState(sample.value);
            if (!state)
                return tl::unexpected(state.error());
            sample.value = *state;
        }
        if (const Result<> kept = m_file.append({.series = idOf(each.series), .sample = sample});
            !kept)
            return kept;
    }
    return {};
}

Result<qint64> HistoryWriter::keepSeries(const RecordedSample &first)
{
    const HistoryTrack &track = m_recorder.track(first.series);
    return m_file.keepSeries({.device = track.device.text(),
                              .property = track.property,
                              .isState = track.isState,
                              .isCounter = track.isCounter,
                              .unit = track.unit,
                              .first = first.sample.at,
                              .last = first.sample.at});
}

Result<double> HistoryWriter::keepState(double state)
{
    const auto number = static_cast<std::size_t>(state);
    if (number >= m_texts.size())
        m_texts.resize(m_recorder.textCount());
    if (m_texts[number] == 0) {
        const Result<qint64> id = m_file.keepText(m_recorder.text(number));
        if (!id)
            return tl::unexpected(id.error());
        m_texts[number] = *id;
    }
    return static_cast<double>(m_texts[number]);
}

} // namespace atrium::store
