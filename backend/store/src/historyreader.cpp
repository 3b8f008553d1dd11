// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "historyreader.h"

#include "historydigest.h"
#include "rowtext.h"

#include <atrium/store/logging.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atrium::store {

namespace {

constexpr std::size_t kMostHeld = 16;

Value listOf(std::initializer_list<Value> items)
{
    return Value::makeList(ValueList(items));
}

/// The states of several files by one number each.
class States
{
public:
    [[nodiscard]] double of(const HistoryFile &file, double id)
    {
        const auto known = m_numbers.find({&file, id});
        if (known != m_numbers.end())
            return known->second;
        const auto text = file.text(static_cast<qint64>(id));
        const auto value = text ? valueFromColumn(*text) : tl::unexpected(text.error());
        const Value state = value.value_or(Value());
        const auto found = std::ranges::find(m_states, state);
        const auto number = static_cast<double>(found - m_states.begin());
        if (found == m_states.end())
            m_states.push_back(state);
        m_numbers.emplace(std::pair(&file, id), number);
        return number;
    }

    [[nodiscard]] Value value(double number) const
    {
        return isKnown(number) ? m_states[static_cast<std::size_t>(number)] : Value();
    }

private:
    std::map<std::pair<const HistoryFile *, double>, double> m_numbers;
    std::vector<Value> m_states;
};

} // namespace

Result<std::unique_ptr<HistoryFile>> HistoryReader::openMonth(MonthNumber month) const
{
    return HistoryFile::open(m_from.folder.file(month), Database::Mode::ReadOnly);
}

Result<StoredSeries> HistoryReader::seriesOf(const HistoryRange &range) const
{
    if (const auto known = m_from.recorder.find(range.device, range.property)) {
        const HistoryTrack &track = m_from.recorder.track(*known);
        return StoredSeries {.device = track.device.text(),
                             .property = track.property,
                             .isState = track.isState,
                             .isCounter = track.isCounter,
                             .unit = track.unit};
    }
    const std::vector<MonthNumber> months = m_from.folder.months();
    for (auto month = months.rbegin(); month != months.rend(); ++month) {
        const bool isCurrent = *month == m_from.month && m_from.file;
        const auto own = isCurrent ? Result<std::unique_ptr<HistoryFile>> {} : openMonth(*month);
        if (!own)
            continue;
        const HistoryFile &file = isCurrent ? *m_from.file : **own;
        const auto found = file.find(range.device.text(), range.property);
        if (found && *found)
            return **found;
    }
    if (m_from.recorder.knows(range.device, range.property)) {
        return fail(
            Error::Code::Unsupported,
            u"of '%1' no history is kept: it is neither a number nor a state, or its plugin "
            "switched it off"_s.arg(range.property),
            u"/property"_s);
    }
    const bool isThere = m_from.recorder.knows(range.device);
    return fail(Error::Code::NotFound,
                u"there is no history of '%1' of the device '%2'"_s.arg(range.property,
                                                                        range.device.text()),
                isThere ? u"/property"_s : u"/device"_s);
}

// Until now, not until it was written last.
void HistoryReader::addCurrent(Part &part) const
{
    if (part.intervals.empty() || part.intervals.back().began != m_from.recorded.began)
        part.intervals.push_back(m_from.recorded);
    else
        part.intervals.back() = m_from.recorded;
}

Result<> HistoryReader::addPart(const HistoryRange &range, MonthNumber month)
{
    Part part;
    if (month == m_from.month && m_from.file) {
        part.file = m_from.file;
    } else {
        auto opened = openMonth(month);
        if (!opened)
            return tl::unexpected(opened.error());
        part.own = std::move(*opened);
        part.file = part.own.get();
    }
    const auto series = part.file->find(m_series.device, m_series.property);
    const auto intervals = part.file->intervals();
    const auto losses = part.file->losses(range.from, range.to);
    for (const auto &read : {series ? Result<> {} : tl::unexpected(series.error()),
                             intervals ? Result<> {} : tl::unexpected(intervals.error()),
                             losses ? Result<> {} : tl::unexpected(losses.error())}) {
        if (!read)
            return read;
    }
    m_isComplete = m_isComplete && *losses == 0;
    part.intervals = *intervals;
    if (*series && (*series)->isState == m_series.isState) {
        part.series = (*series)->id;
        auto blocks = part.file->blocks(part.series, range.to);
        if (!blocks)
            return tl::unexpected(blocks.error());
        auto recent = part.file->recent(part.series);
        if (!recent)
            return tl::unexpected(recent.error());
        part.blocks = std::move(*blocks);
        part.recent = std::move(*recent);
    }
    if (month == m_from.month)
        addCurrent(part);
    m_parts.push_back(std::move(part));
    return {};
}

Result<Value> HistoryReader::read(const HistoryRange &range)
{
    auto series = seriesOf(range);
    if (!series)
        return tl::unexpected(series.error());
    m_series = std::move(*series);
    const MonthNumber first = monthOf(range.from);
    const MonthNumber last = monthOf(range.to - 1);
    for (const MonthNumber month : m_from.folder.months()) {
        if (month < first || month > last)
            continue;
        if (const Result<> added = addPart(range, month); !added) {
            qCWarning(lcStore) << "a month of the history cannot be read" << added.error().detail;
            m_isComplete = false;
        }
    }
    return m_series.isState ? readState(range) : readNumber(range);
}

// Those of the hours at both ends count whole.
qint64 HistoryReader::samplesIn(const HistoryRange &range) const
{
    qint64 count = 0;
    for (const Part &part : m_parts) {
        for (const StoredBlock &block : part.blocks) {
            for (const Summary &each : block.summaries)
                count += each.until > range.from && each.at < range.to ? each.count : 0;
        }
        for (const Sample &each : part.recent)
            count += each.at >= range.from && each.at < range.to ? 1 : 0;
    }
    return count;
}

template<typename Digest, typename Convert>
Result<> HistoryReader::tell(Digest &digest, const HistoryRange &range, bool inShort,
                             const Convert &convert)
{
    for (const Part &part : m_parts) {
        HistoryTeller<Digest> teller(digest, part.intervals);
        const auto tellSample = [&](Sample sample) {
            if (isKnown(sample.value))
                sample.value = convert(*part.file, sample.value);
            teller.take(sample);
        };
        for (const StoredBlock &block : part.blocks) {
            std::vector<Sample> samples;
            bool isLoaded = false;
            for (const Summary &each : block.summaries) {
                if (each.at >= range.to)
                    break;
                if (each.until <= range.from) {
                    tellSample({.at = each.until - 1, .value = each.last});
                    continue;
                }
                if constexpr (std::is_same_v<Digest, NumberDigest>) {
                    if (inShort && each.at >= range.from && each.until <= range.to) {
                        teller.take(each);
                        continue;
                    }
                }
                if (!std::exchange(isLoaded, true)) {
                    auto loaded = part.file->samplesOf(block);
                    if (!loaded)
                        return tl::unexpected(loaded.error());
                    samples = std::move(*loaded);
                }
                for (const Sample &sample : samples) {
                    if (sample.at >= each.at && sample.at < each.until && sample.at < range.to)
                        tellSample(sample);
                }
            }
        }
        for (const Sample &sample : part.recent) {
            if (sample.at < range.to)
                tellSample(sample);
        }
        teller.end();
    }
    return {};
}

Result<Value> HistoryReader::readNumber(const HistoryRange &range)
{
    const bool isRaw = samplesIn(range) <= range.points;
    const qint64 width = isRaw ? 0 : widthFor(range.from, range.to, range.points);
    NumberDigest digest(
        {.from = range.from, .to = range.to, .width = width, .isCounter = m_series.isCounter});
    const auto same = [](const HistoryFile &, double value) {
        return value;
    };
    if (const Result<> told = tell(digest, range, width >= kHour, same); !told)
        return tl::unexpected(told.error());
    ValueList buckets;
    for (const NumberDigest::Bucket &each : digest.buckets()) {
        if (each.isGap())
            buckets.push_back(listOf({each.at, Value()}));
        else
            buckets.push_back(listOf({each.at, each.lowest, each.mean, each.highest, each.last}));
    }
    const Summary &all = digest.statistics();
    const auto share
        = static_cast<double>(all.measured) / static_cast<double>(range.to - range.from);
    ValueObject statistics {{u"measured"_s, share}};
    if (isKnown(all.firstKnown)) {
        const double mean
            = all.measured > 0 ? all.area / static_cast<double>(all.measured) : all.lastKnown;
        statistics.insert(statistics.end(),
                          {{u"lowest"_s, all.lowest},
                           {u"lowestAt"_s, all.lowestAt},
                           {u"highest"_s, all.highest},
                           {u"highestAt"_s, all.highestAt},
                           {u"mean"_s, mean},
                           {u"difference"_s, all.grown}});
    }
    return answer(range, width, std::move(buckets), std::move(statistics));
}

Result<Value> HistoryReader::readState(const HistoryRange &range)
{
    if (const qint64 count = samplesIn(range); count > kMostSamples) {
        return fail(Error::Code::InvalidInput,
                    u"%1 changes lie in this range; ask for a shorter one"_s.arg(count),
                    u"/from"_s);
    }
    States states;
    StateDigest digest({.from = range.from, .to = range.to});
    const auto told = tell(digest, range, false, [&states](const HistoryFile &file, double id) {
        return states.of(file, id);
    });
    if (!told)
        return tl::unexpected(told.error());
    ValueList runs;
    for (const StateDigest::Run &each : digest.runs(range.points))
        runs.push_back(listOf({each.at, states.value(each.value), each.held}));
    ValueList held;
    for (const auto &[state, time] : digest.held()) {
        if (held.size() < kMostHeld)
            held.push_back(listOf({states.value(state), time}));
    }
    const auto share
        = static_cast<double>(digest.measured()) / static_cast<double>(range.to - range.from);
    return answer(range, digest.width(range.points), std::move(runs),
                  {{u"measured"_s, share},
                   {u"held"_s, Value::makeList(std::move(held))},
                   {u"changes"_s, digest.changes()}});
}

Value HistoryReader::answer(const HistoryRange &range, qint64 width, ValueList buckets,
                            ValueObject statistics) const
{
    return Value::makeObject({{u"device"_s, range.device.text()},
                              {u"property"_s, range.property},
                              {u"kind"_s, m_series.isState ? u"state"_s : u"number"_s},
                              {u"unit"_s, m_series.unit},
                              {u"from"_s, range.from},
                              {u"to"_s, range.to},
                              {u"width"_s, width},
                              {u"buckets"_s, Value::makeList(std::move(buckets))},
                              {u"statistics"_s, Value::makeObject(std::move(statistics))},
                              {u"isComplete"_s, m_isComplete}});
}

Result<Value> HistoryReader::list(const HistoryListing &listing) const
{
    std::map<QString, StoredSeries> all; // by the cursor
    const auto add = [&](const StoredSeries &series) {
        const QString key = series.device + u' ' + series.property;
        if (key <= listing.after)
            return;
        const auto [place, isNew] = all.emplace(key, series);
        if (isNew)
            return;
        const qint64 first = std::min(place->second.first, series.first);
        const qint64 last = std::max(place->second.last, series.last);
        place->second = series; // the newest says what it is
        place->second.first = first;
        place->second.last = last;
    };
    for (const MonthNumber month : m_from.folder.months()) {
        const bool isCurrent = month == m_from.month && m_from.file;
        const auto own = isCurrent ? Result<std::unique_ptr<HistoryFile>> {} : openMonth(month);
        const auto series = !own ? tl::unexpected(own.error())
                                 : (isCurrent ? *m_from.file : **own).series(listing.device.text());
        if (!series)
            qCWarning(lcStore) << "a month of the history cannot be read" << series.error().detail;
        else
            std::ranges::for_each(*series, add);
    }
    for (std::uint32_t number = 0; number < m_from.recorder.seriesCount(); ++number) {
        const HistoryTrack &track = m_from.recorder.track(number);
        const qint64 at = m_from.recorder.lastAt(number);
        if (at > 0 && (listing.device.isEmpty() || track.device == listing.device))
            add({.device = track.device.text(),
                 .property = track.property,
                 .isState = track.isState,
                 .unit = track.unit,
                 .first = at,
                 .last = at});
    }
    ValueList series;
    QString next;
    for (const auto &[key, each] : all) {
        if (series.size() == kMostListed)
            break;
        next = key;
        series.push_back(Value::makeObject({{u"device"_s, each.device},
                                            {u"property"_s, each.property},
                                            {u"kind"_s, each.isState ? u"state"_s : u"number"_s},
                                            {u"unit"_s, each.unit},
                                            {u"first"_s, each.first},
                                            {u"last"_s, each.last}}));
    }
    const bool isWhole = series.size() == all.size();
    ValueObject answer {{u"series"_s, Value::makeList(std::move(series))}};
    if (!isWhole)
        answer.emplace_back(u"next"_s, next);
    return Value::makeObject(std::move(answer));
}

} // namespace atrium::store
