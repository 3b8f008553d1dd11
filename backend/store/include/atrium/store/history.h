// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/base/mailbox.h>
#include <atrium/base/time.h>
#include <atrium/store/historymessages.h>

#include <QString>

#include <functional>
#include <memory>

namespace atrium::store {

struct HistoryOptions
{
    QString dataDirectory; ///< DATA; the months are files of DATA/history.
    int months = 24; ///< That are kept beside the current one: so many files, the newest.
    std::chrono::milliseconds writeEvery {10'000}; ///< What a power cut may take.
    std::chrono::milliseconds firstRetry {1'000};
    std::chrono::milliseconds slowestRetry {30'000};
    Disk::Fault fault {}; ///< For tests.
    std::function<Now()> clock {&systemNow};
};

/// Remembers what was measured, on a thread of its own: it writes, folds and reads there, so that
/// nobody waits for its disk. Made, started and stopped on its owner's thread; the hub's side is
/// HistoryFeed for what goes in, and messages() for what comes out.
class History
{
public:
    explicit History(HistoryOptions options);
    /// Stops, if that was not done.
    ~History();
    Q_DISABLE_COPY_MOVE(History)

    void start();
    /// Writes what has arrived and ends the thread. False: that was not done within @p most (a disk
    /// that hangs); the thread is left alone and the program must _exit().
    [[nodiscard]] bool stop(std::chrono::milliseconds most = std::chrono::seconds(10));

    [[nodiscard]] Mailbox<HistoryInput> &inputs();
    /// What is asked; answered by messages(), one each.
    [[nodiscard]] Mailbox<HistoryQuestion> &questions();
    /// To the hub's thread.
    [[nodiscard]] Mailbox<HistoryMessage> &messages();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace atrium::store
