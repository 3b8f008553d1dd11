// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "historypage.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace atrium;
using namespace atrium::window;

namespace {

constexpr std::size_t kMostOffered = 500; // more than that a person narrows down by words
constexpr std::size_t kMostRecorded = 100'000;

bool says(const HistorySubject &subject, const QStringList &words)
{
    return std::ranges::all_of(words, [&](const QString &word) {
        return subject.device.contains(word, Qt::CaseInsensitive)
            || subject.property.contains(word, Qt::CaseInsensitive)
            || subject.area.contains(word, Qt::CaseInsensitive);
    });
}

client::TrailKey keyOf(const client::HistorySeries &series)
{
    const qsizetype stroke = series.property.indexOf(u'/');
    return {.device = series.device,
            .property = PropertyName(stroke < 0 ? series.property : series.property.left(stroke)),
            .path = stroke < 0 ? QString() : series.property.mid(stroke)};
}

} // namespace

bool HistoryPage::isFull() const
{
    return m_board.chosen().size() >= HistoryBoard::kMostSeries;
}

void HistoryPage::setFilter(const QString &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    showPicks();
}

void HistoryPage::openPicks()
{
    m_filter.clear();
    m_recorded.clear();
    showPicks();
    askSeries({});
}

// Page by page; what the house offers is narrowed down to what the hub has kept.
void HistoryPage::askSeries(const QString &after)
{
    m_tiles.client().call(
        client::historySeriesCall({}, after), this, [this](const Result<Value> &answer) {
            const auto page = answer
                ? client::historySeriesFromValue(*answer)
                : Result<client::HistorySeriesPage>(tl::unexpected(answer.error()));
            if (!page)
                return; // then all that the house has is offered
            for (const client::HistorySeries &each : page->series)
                m_recorded.insert(keyOf(each));
            if (!page->next.isEmpty() && m_recorded.size() < kMostRecorded)
                askSeries(page->next);
            else
                showPicks();
        });
}

void HistoryPage::showPicks()
{
    const QStringList words = m_filter.split(u' ', Qt::SkipEmptyParts);
    const std::vector<client::TrailKey> chosen = keys();
    m_offered.clear();
    for (const ListedDevice &each : m_tiles.inOrder()) {
        const DeviceState *state = m_tiles.client().house().device(each.id);
        if (state == nullptr || m_offered.size() >= kMostOffered)
            continue;
        for (HistorySubject &subject : subjectsOf(m_tiles, *state)) {
            const bool isRecorded = m_recorded.empty() || m_recorded.contains(subject.key);
            if (isRecorded && says(subject, words))
                m_offered.push_back(std::move(subject));
        }
    }
    std::vector<FactRow> rows;
    rows.reserve(m_offered.size());
    for (const HistorySubject &each : m_offered) {
        const bool isChosen = std::ranges::find(chosen, each.key) != chosen.end();
        rows.push_back({.icon = isChosen ? u"check"_s : QString(),
                        .label = WindowTexts::line({each.device, each.property}),
                        .value = each.area});
    }
    m_picks.show(std::move(rows));
    Q_EMIT picksChanged();
}

void HistoryPage::pick(int index)
{
    if (index < 0 || index >= static_cast<int>(m_offered.size()))
        return;
    const client::TrailKey key = m_offered.at(static_cast<std::size_t>(index)).key;
    std::vector<client::TrailKey> chosen = keys();
    const auto held = std::ranges::find(chosen, key);
    if (held != chosen.end())
        chosen.erase(held);
    else if (!isFull())
        chosen.push_back(key);
    m_hasChosen = true;
    m_board.choose(chosen);
    showPicks();
}

void HistoryPage::remove(int row)
{
    std::vector<client::TrailKey> chosen = keys();
    if (row < 0 || row >= static_cast<int>(chosen.size()))
        return;
    chosen.erase(chosen.begin() + row);
    m_board.choose(chosen);
    Q_EMIT picksChanged();
}
