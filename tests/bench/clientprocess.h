// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QStringList>
#include <QTimer>

#include <optional>

namespace atrium::bench {

/// What a client process counted.
struct ClientCount
{
    double messages = 0;
    double bytes = 0;
    bool skipped = false; ///< Not every change came.
    double p50 = 0; ///< ms
    double p99 = 0;
};

/// Starts this program again as a client and reads what it says.
class ClientProcess : public QObject
{
    Q_OBJECT

public:
    explicit ClientProcess(const QStringList &arguments);
    ~ClientProcess() override;

    void go() { m_process.write("\n"); }
    /// Runs the event loop until the client is ready. False: it ended before.
    [[nodiscard]] bool waitUntilReady();
    /// The same until it is done.
    [[nodiscard]] std::optional<ClientCount> waitUntilDone();
    /// Changes that every client has seen.
    [[nodiscard]] qint64 seen() const { return m_seen; }

Q_SIGNALS:
    void progressed();

private:
    void read();

    QProcess m_process;
    QTimer m_silence; // a client that hears nothing ends
    bool m_isReady = false;
    qint64 m_seen = 0;
    std::optional<ClientCount> m_count;
};

} // namespace atrium::bench
