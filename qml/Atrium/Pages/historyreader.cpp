// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "historyreader.h"

#include <algorithm>

using namespace atrium::controls;

namespace atrium::window {

namespace {

constexpr std::size_t kMostAsked = 256;
constexpr qint64 kNotDoubted = 5'000; // ms
constexpr int kFewPoints = 2; // where only the statistics are wanted

qint64 shared(const KeptHistory &kept, const ChartSpan &view)
{
    return std::min(kept.query.to, view.to) - std::max(kept.query.from, view.from);
}

} // namespace

HistoryReader::HistoryReader(client::HubClient &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_wasOnline(isOnline())
{
    connect(&client, &client::HubClient::connectionChanged, this, &HistoryReader::onConnection);
}

bool HistoryReader::isOnline() const
{
    return m_client.connection() == client::Connection::Online;
}

// While nobody heard it the hub went on: what is kept may lack something.
void HistoryReader::onConnection()
{
    if (std::exchange(m_wasOnline, isOnline()) == isOnline())
        return;
    ++m_round;
    m_asked.clear();
    if (!isOnline())
        return;
    std::vector<client::TrailKey> keys;
    for (const Kept &each : m_kept) {
        if (std::ranges::find(keys, each.first) == keys.end())
            keys.push_back(each.first);
    }
    m_kept.clear();
    for (const client::TrailKey &key : keys)
        Q_EMIT arrived(key);
}

std::shared_ptr<const KeptHistory> HistoryReader::read(const client::TrailKey &key,
                                                       const HistoryView &view)
{
    auto best = m_kept.end();
    for (auto each = m_kept.begin(); each != m_kept.end(); ++each) {
        if (each->first != key || shared(*each->second, view.span) <= 0)
            continue;
        if (each->second->serves(view)) {
            m_kept.splice(m_kept.begin(), m_kept, each);
            return each->second;
        }
        if (best == m_kept.end()
            || shared(*each->second, view.span) > shared(*best->second, view.span))
            best = each;
    }
    if (view.span.from < view.now)
        ask(key, historyPlan(key, view.span, view.width));
    return best == m_kept.end() ? nullptr : best->second;
}

void HistoryReader::ask(const client::TrailKey &key, const client::HistoryQuery &query)
{
    if (m_asked.size() > kMostAsked)
        std::erase_if(m_asked, [](const auto &each) { return !each.second.isOpen; });
    Asked &asked = m_asked[key];
    // One question at a time; one that failed is asked again by retry() only, and no answer is
    // doubted at once.
    const bool isJustAnswered
        = !asked.trouble.isEmpty() || systemNow().wall.count() - asked.answeredAt < kNotDoubted;
    if (!isOnline() || asked.isOpen || (asked.query == query && isJustAnswered))
        return;
    asked = {.query = query, .isOpen = true};
    m_client.call(client::historyCall(query), this,
                  [this, key, query, round = m_round](const Result<Value> &answer) {
                      if (round != m_round)
                          return;
                      auto span = answer
                          ? client::historyFromValue(*answer)
                          : Result<client::HistorySpan>(tl::unexpected(answer.error()));
                      m_asked[key].isOpen = false;
                      m_asked[key].answeredAt = systemNow().wall.count();
                      m_asked[key].trouble = span ? QString() : span.error().detail;
                      if (span)
                          keep(key,
                               std::make_shared<const KeptHistory>(
                                   KeptHistory {.query = query,
                                                .span = std::move(*span),
                                                .known = systemNow().wall.count()}));
                      Q_EMIT arrived(key);
                  });
}

void HistoryReader::keep(const client::TrailKey &key, std::shared_ptr<const KeptHistory> kept)
{
    m_kept.remove_if([&](const Kept &each) {
        return each.first == key && each.second->query.from == kept->query.from
            && each.second->query.to == kept->query.to;
    });
    m_kept.emplace_front(key, std::move(kept));
    if (m_kept.size() > kMostKept)
        m_kept.pop_back();
}

void HistoryReader::sum(const client::TrailKey &key, const ChartSpan &span, const QObject *context,
                        std::function<void(const Result<client::HistorySpan> &)> then)
{
    m_client.call(client::historyCall({.device = key.device,
                                       .property = historyProperty(key),
                                       .from = span.from,
                                       .to = span.to,
                                       .points = kFewPoints}),
                  context, [then = std::move(then)](const Result<Value> &answer) {
                      then(answer ? client::historyFromValue(*answer)
                                  : Result<client::HistorySpan>(tl::unexpected(answer.error())));
                  });
}

bool HistoryReader::isAsking(const client::TrailKey &key) const
{
    const auto found = m_asked.find(key);
    return found != m_asked.end() && found->second.isOpen;
}

QString HistoryReader::troubleOf(const client::TrailKey &key) const
{
    const auto found = m_asked.find(key);
    return found == m_asked.end() ? QString() : found->second.trouble;
}

void HistoryReader::retry()
{
    std::vector<client::TrailKey> keys;
    for (auto &[key, asked] : m_asked) {
        if (!asked.trouble.isEmpty())
            keys.push_back(key);
    }
    for (const client::TrailKey &key : keys) {
        m_asked.erase(key);
        Q_EMIT arrived(key);
    }
}

} // namespace atrium::window
