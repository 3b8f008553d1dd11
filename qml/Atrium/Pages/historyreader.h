// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "historytrack.h"

#include <QObject>

#include <functional>
#include <list>
#include <map>
#include <memory>

namespace atrium::window {

/// Asks the hub for what was, and keeps a bounded part of it. Lives on the GUI thread.
class HistoryReader : public QObject
{
    Q_OBJECT

public:
    static constexpr std::size_t kMostKept = 48; ///< Answers, of all numbers together.

    explicit HistoryReader(client::HubClient &client, QObject *parent = nullptr);

    /// The best that is known of the view; null: nothing. What is not good enough is asked for:
    /// arrived() follows.
    std::shared_ptr<const KeptHistory> read(const client::TrailKey &key, const HistoryView &view);
    /// @p then gets what the hub says of exactly @p span, or why not.
    void sum(const client::TrailKey &key, const controls::ChartSpan &span, const QObject *context,
             std::function<void(const Result<client::HistorySpan> &)> then);

    [[nodiscard]] bool isAsking(const client::TrailKey &key) const;
    /// Why the last question had no answer; "" if it had.
    [[nodiscard]] QString troubleOf(const client::TrailKey &key) const;
    /// Asks anew for what failed.
    void retry();

Q_SIGNALS:
    void arrived(const atrium::client::TrailKey &key);

private:
    struct Asked
    {
        client::HistoryQuery query {};
        bool isOpen = false;
        qint64 answeredAt = 0;
        QString trouble {};
    };
    using Kept = std::pair<client::TrailKey, std::shared_ptr<const KeptHistory>>;

    void onConnection();
    void ask(const client::TrailKey &key, const client::HistoryQuery &query);
    void keep(const client::TrailKey &key, std::shared_ptr<const KeptHistory> kept);
    [[nodiscard]] bool isOnline() const;

    client::HubClient &m_client;
    std::list<Kept> m_kept; ///< What was used last comes first.
    std::map<client::TrailKey, Asked> m_asked;
    quint64 m_round = 0; ///< What was known before the connection was lost may have gaps.
    bool m_wasOnline = false;
};

} // namespace atrium::window
