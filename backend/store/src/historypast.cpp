// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "historyworker.h"

#include <atrium/store/logging.h>

#include <algorithm>

namespace atrium::store {

namespace {

constexpr std::size_t kMostReports = 500'000;

} // namespace

// Through the same recorder as what happens now, with a time of its own.
void HistoryWorker::take(qint64 /*now*/, HistoryPast &&past)
{
    const Interval whole {.began = past.from.count(),
                          .ended = std::min<qint64>(past.to.count(), m_waiting.recorded.began)};
    if (!std::exchange(m_isFresh, false) || whole.began >= whole.ended)
        return;
    std::vector<Report> reports = past.make();
    if (reports.size() > kMostReports) {
        qCWarning(lcStore) << "the past has too many reports" << reports.size();
        return;
    }
    HistoryRecorder recorder;
    recorder.beginAnew(whole.began);
    std::vector<DeviceState> devices;
    for (Device &device : past.devices) {
        DeviceState &state = devices.emplace_back();
        state.device = std::move(device);
        state.availability = Availability::Online;
        state.properties.resize(state.device.model.model->properties.size());
    }
    recorder.know(whole.began, devices);
    for (Report &report : reports) {
        const qint64 at = report.sourceTime.count();
        if (at >= whole.began && at < whole.ended)
            recorder.take(at,
                          PropertyChanged {.device = report.device,
                                           .property = report.property,
                                           .reported = {.value = std::move(report.value),
                                                        .sourceTime = report.sourceTime}});
    }
    if (const Result<> done = writePast(recorder, recorder.takeSamples(), whole); !done)
        qCWarning(lcStore) << "the past was not written" << done.error().detail;
}

Result<> HistoryWorker::writePast(const HistoryRecorder &recorder,
                                  std::vector<RecordedSample> samples, Interval whole)
{
    auto rest = samples.begin();
    for (MonthNumber month = monthOf(whole.began); month <= monthOf(whole.ended - 1); ++month) {
        const Interval part {.began = std::max(whole.began, beginOf(month)),
                             .ended = std::min(whole.ended, beginOf(month + 1))};
        const auto end = std::find_if(rest, samples.end(), [&](const RecordedSample &each) {
            return each.sample.at >= part.ended;
        });
        HistoryBatch batch {.samples = {rest, end}, .recorded = part};
        rest = end;
        std::unique_ptr<HistoryFile> own;
        if (month != m_month || !m_file) {
            auto opened = HistoryFile::open(m_folder.file(month), Database::Mode::ReadWrite);
            if (!opened)
                return tl::unexpected(opened.error());
            own = std::move(*opened);
        }
        HistoryFile &file = own ? *own : *m_file;
        HistoryWriter writer(file, recorder);
        if (const Result<> written = writer.write(batch); !written)
            return written;
        if (const Result<> folded = file.fold(part.ended); !folded)
            return folded;
    }
    return {};
}

} // namespace atrium::store
