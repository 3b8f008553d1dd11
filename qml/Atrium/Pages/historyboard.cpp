// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "historyboard.h"

#include "chartcolumns.h"
#include "historywords.h"

#include <atrium/dsl/rules.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace atrium;
using namespace atrium::window;

namespace {

constexpr auto kNewsTogether = 500ms;
constexpr auto kPresentMoves = 15s;
constexpr std::size_t kMostLive = 2'000; // states; the oldest go first
constexpr std::array kTones {Tone::Active, Tone::Warm, Tone::Cool, Tone::Good, Tone::Neutral};
constexpr int kFewestPixels = 16; // not laid out yet

qint64 wallNow()
{
    return systemNow().wall.count();
}

} // namespace

HistoryBoard::HistoryBoard(HouseTiles &tiles, QObject *parent)
    : QObject(parent)
    , m_tiles(tiles)
    , m_reader(tiles.history())
    , m_now(wallNow())
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kNewsTogether);
    m_minute.setInterval(kPresentMoves);
    m_resized.setSingleShot(true);
    m_resized.setInterval(0);
    connect(&m_resized, &QTimer::timeout, this, &HistoryBoard::readAll);
    connect(&m_soon, &QTimer::timeout, this, &HistoryBoard::refresh);
    connect(&m_minute, &QTimer::timeout, this, [this] {
        if (isLive())
            refresh();
    });
    connect(&m_view, &ChartView::moved, this, &HistoryBoard::readAll);
    connect(&m_view, &ChartView::pointed, this, &HistoryBoard::sayReadout);
    connect(&tiles, &HouseTiles::deviceChanged, this, &HistoryBoard::note);
    connect(&tiles.client(), &client::HubClient::connectionChanged, this, &HistoryBoard::changed);
    connect(&m_reader, &HistoryReader::arrived, this, [this](const client::TrailKey &key) {
        if (m_isWatched && std::ranges::any_of(m_series, [&](const Series &each) {
                return each.subject.key == key;
            }))
            refresh();
    });
}

HistoryBoard::~HistoryBoard() = default;

void HistoryBoard::setPlotWidth(int width)
{
    if (width == m_plotWidth)
        return;
    m_plotWidth = width;
    m_resized.start();
    Q_EMIT plotWidthChanged();
}

void HistoryBoard::choose(const std::vector<client::TrailKey> &keys)
{
    std::vector<Series> chosen;
    std::vector<bool> isTaken(kMostSeries, false);
    for (const client::TrailKey &key : keys) {
        auto subject = subjectOf(m_tiles, key);
        if (!subject || chosen.size() >= kMostSeries)
            continue;
        const auto held = std::ranges::find_if(
            m_series, [&](const Series &each) { return each.subject.key == key; });
        Series series = held == m_series.end() ? Series {.rank = -1} : *held;
        series.subject = std::move(*subject);
        if (series.rank >= 0)
            isTaken.at(static_cast<std::size_t>(series.rank)) = true;
        chosen.push_back(std::move(series));
    }
    std::vector<HistorySubject> subjects;
    for (Series &each : chosen) {
        if (each.rank < 0) {
            const auto free = std::ranges::find(isTaken, false);
            each.rank = static_cast<int>(free - isTaken.begin());
            *free = true;
        }
        subjects.push_back(each.subject);
    }
    const QStringList names = namesOf(subjects);
    for (std::size_t i = 0; i < chosen.size(); ++i)
        chosen.at(i).name = names.at(static_cast<qsizetype>(i));
    m_series = std::move(chosen);
    for (const Series &each : m_series)
        note(each.subject.key.device);
    refresh();
}

void HistoryBoard::setWatched(bool watched)
{
    if (watched == m_isWatched)
        return;
    m_isWatched = watched;
    if (!watched) {
        m_minute.stop();
        return;
    }
    m_minute.start();
    refresh();
}

void HistoryBoard::toggle(int row)
{
    if (row < 0 || row >= static_cast<int>(m_series.size()))
        return;
    Series &series = m_series.at(static_cast<std::size_t>(row));
    series.isShown = !series.isShown;
    refresh();
}

void HistoryBoard::retry()
{
    m_reader.retry();
    refresh();
}

bool HistoryBoard::isLive() const
{
    return m_view.span().from <= wallNow() && m_view.span().to >= m_now;
}

// What is seen is noted also while nobody looks, so that nothing is missing afterwards.
void HistoryBoard::note(const DeviceId &id)
{
    const DeviceState *state = nullptr;
    for (Series &each : m_series) {
        if (each.subject.key.device != id)
            continue;
        if (state == nullptr)
            state = m_tiles.client().house().device(id);
        if (state == nullptr)
            return;
        if (each.subject.isState)
            noteState(each, *state);
        else
            m_trails.note(each.subject.key, *state);
    }
    if (state != nullptr && m_isWatched && isLive() && !m_soon.isActive())
        m_soon.start();
}

void HistoryBoard::noteState(Series &series, const DeviceState &device)
{
    const PropertyState *property = device.property(series.subject.key.property);
    if (property == nullptr)
        return;
    const bool isOffline = device.availability == Availability::Offline;
    const Value value
        = isOffline ? Value() : dsl::valueAt(property->reported.value, series.subject.key.path);
    const WallTime at = isOffline ? device.availabilitySince : property->reported.receiveTime;
    auto &live = series.live;
    if (!live.empty() && (live.back().value == value || at.count() <= live.back().at))
        return;
    if (live.size() >= kMostLive)
        live.erase(live.begin(), live.begin() + kMostLive / 2);
    live.push_back({.at = at.count(), .value = value});
}

qint64 HistoryBoard::liveSince(const Series &series) const
{
    if (series.subject.isState)
        return series.live.empty() ? m_now : series.live.front().at;
    const auto &trail = m_trails.of(series.subject.key);
    return trail.empty() ? m_now : trail.front().at.count();
}

// Whether what is known is another answer than before.
bool HistoryBoard::read(Series &series)
{
    if (!m_isWatched || !series.isShown || m_plotWidth < kFewestPixels)
        return false;
    auto kept = m_reader.read(series.subject.key,
                              {.span = m_view.span(),
                               .width = m_plotWidth,
                               .now = m_now,
                               .liveSince = liveSince(series)});
    if (kept == series.kept)
        return false;
    series.kept = std::move(kept);
    return true;
}

void HistoryBoard::readAll()
{
    bool isOther = false;
    for (Series &each : m_series)
        isOther = read(each) || isOther;
    if (isOther)
        refresh();
    else
        sayReadout();
    Q_EMIT contentChanged();
}

void HistoryBoard::refresh()
{
    m_now = wallNow();
    for (Series &each : m_series) {
        read(each);
        if (each.subject.isState)
            each.states = statesOf(each.kept.get(), each.live, m_now);
        else
            each.trace = traceOf(each);
    }
    layOut();
    sayReadout();
    Q_EMIT changed();
    Q_EMIT contentChanged();
}

controls::ChartTrace HistoryBoard::traceOf(const Series &series) const
{
    return {.name = series.name,
            .scale = series.subject.unit,
            .rank = series.rank,
            .width = series.kept ? series.kept->span.width : 0,
            .samples = samplesOf(series.kept.get(), m_trails.of(series.subject.key))};
}

ChartStretches HistoryBoard::stretchesOf(const Series &series) const
{
    std::vector<controls::ChartStretch> stretches;
    stretches.reserve(series.states.size());
    for (const client::HistoryState &state : series.states)
        stretches.push_back({.from = state.at,
                             .to = state.at + state.held,
                             .state = stateRank(series.subject, state.value),
                             .text = stateText(series.subject, state.value, m_tiles)});
    return {std::make_shared<const std::vector<controls::ChartStretch>>(std::move(stretches))};
}

// Series of one unit share a plot, in the order in which they were chosen.
void HistoryBoard::layOut()
{
    std::vector<HistoryChartRow> plots;
    std::vector<HistoryChartRow> lanes;
    std::vector<std::pair<QString, std::vector<controls::ChartTrace>>> units;
    for (const Series &each : m_series) {
        if (!each.isShown)
            continue;
        if (each.subject.isState) {
            lanes.push_back({.name = each.name, .states = stretchesOf(each)});
            continue;
        }
        auto unit
            = std::ranges::find(units, each.subject.unit,
                                &std::pair<QString, std::vector<controls::ChartTrace>>::first);
        if (unit == units.end())
            unit = units.insert(units.end(), {each.subject.unit, {}});
        unit->second.push_back(each.trace);
    }
    for (auto &[unit, traces] : units)
        plots.push_back(
            {.name = traces.front().name,
             .unit = unit,
             .chart = {.traces = std::make_shared<const std::vector<controls::ChartTrace>>(
                           std::move(traces)),
                       .now = m_now}});
    m_plots.show(std::move(plots));
    m_lanes.show(std::move(lanes));
    measureAxis();
}

qint64 HistoryBoard::moment() const
{
    if (m_view.isPointing())
        return *m_view.cursor();
    return std::clamp(m_now, m_view.span().from, m_view.span().to);
}

void HistoryBoard::sayReadout()
{
    std::vector<HistorySeriesRow> rows;
    rows.reserve(m_series.size());
    for (const Series &each : m_series)
        rows.push_back(rowOf(each, moment()));
    m_rows.show(std::move(rows));
    Q_EMIT readoutChanged();
}

HistorySeriesRow HistoryBoard::rowOf(const Series &series, qint64 at) const
{
    const HistorySubject &subject = series.subject;
    HistorySeriesRow row {.name = series.name,
                          .whole = WindowTexts::line({subject.device, subject.property}),
                          .rank = series.rank,
                          .tone = kTones.at(static_cast<std::size_t>(series.rank)),
                          .isShown = series.isShown,
                          .isState = subject.isState,
                          .value = u"—"_s};
    if (at > m_now)
        return row;
    if (subject.isState) {
        const auto next
            = std::ranges::upper_bound(series.states, at, {}, &client::HistoryState::at);
        if (next != series.states.begin())
            row.value = stateText(subject, std::prev(next)->value, m_tiles);
        return row;
    }
    const controls::ChartSample *sample = controls::sampleAt(series.trace, at);
    if (sample == nullptr)
        return row;
    const bool isNow = !m_view.isPointing() && isLive();
    row.value = numberText(subject, isNow ? sample->end() : sample->value, m_tiles.texts());
    if (sample->lowest < sample->highest)
        row.range = u"%1 – %2"_s.arg(numberText(subject, sample->lowest, m_tiles.texts()),
                                     numberText(subject, sample->highest, m_tiles.texts()));
    return row;
}

QString HistoryBoard::momentText() const
{
    if (!m_view.isPointing() && isLive())
        return tr("Now");
    return window::momentText(moment(), m_view.span());
}

QString HistoryBoard::spoken() const
{
    QStringList parts {momentText()};
    for (const HistorySeriesRow &row : m_rows.rows()) {
        if (row.isShown)
            parts.append(row.name + u' ' + row.value);
    }
    return parts.join(u", "_s);
}

HistoryBoard::State HistoryBoard::state() const
{
    if (m_series.empty())
        return State::None;
    if (m_tiles.client().connection() != client::Connection::Online)
        return State::Lost;
    const bool hasAny = std::ranges::any_of(m_series, [](const Series &each) {
        return each.isShown && (!each.trace.samples.empty() || !each.states.empty());
    });
    if (!trouble().isEmpty())
        return State::Failed;
    if (hasAny)
        return State::Shown;
    const bool isAsking = std::ranges::any_of(
        m_series, [this](const Series &each) { return m_reader.isAsking(each.subject.key); });
    return isAsking || m_plotWidth < kFewestPixels ? State::Loading : State::Empty;
}

QString HistoryBoard::trouble() const
{
    for (const Series &each : m_series) {
        const QString why = m_reader.troubleOf(each.subject.key);
        if (each.isShown && !why.isEmpty())
            return why;
    }
    return {};
}

void HistoryBoard::measureAxis()
{
    QString widest = u"88.8"_s;
    for (const HistoryChartRow &row : m_plots.rows()) {
        const bool isSmall = row.unit == u"°C" || row.unit == u"°F" || row.unit == u"%";
        const QString text = axisText(row.unit, isSmall ? -88.8 : -8'888.0, isSmall ? 1 : 0);
        if (text.size() > widest.size())
            widest = text;
    }
    if (std::exchange(m_widestAxisText, widest) != widest)
        Q_EMIT axisChanged();
}

QString HistoryBoard::axisText(const QString &unit, double value, int decimals) const
{
    return m_tiles.texts().quantity(value, shortUnit(unit), decimals).joined();
}
