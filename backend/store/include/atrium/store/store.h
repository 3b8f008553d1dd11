// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/base/mailbox.h>
#include <atrium/store/backlog.h>
#include <atrium/store/disk.h>
#include <atrium/store/messages.h>
#include <atrium/store/migrations.h>

#include <QString>

#include <memory>

namespace atrium::store {

struct StoreOptions
{
    QString dataDirectory; ///< DATA; the database is DATA/atrium.db.
    Disk::Fault fault {}; ///< For tests.
    std::chrono::milliseconds firstRetry {250};
    std::chrono::milliseconds slowestRetry {5'000};
};

/// Keeps what must survive, on a thread of its own. Made, started and stopped on its owner's
/// thread; the hub's side is StoreJournal for what goes in, and messages() for what comes out.
class Store
{
public:
    explicit Store(StoreOptions options);
    /// Stops, if that was not done.
    ~Store();
    Q_DISABLE_COPY_MOVE(Store)

    /// Opens, migrates and loads; the first message is Opened.
    void start();
    /// Writes what has arrived, closes the database and ends the thread. False: that was not done
    /// within @p most (a disk that hangs); the thread is left alone and the program must _exit().
    [[nodiscard]] bool stop(std::chrono::milliseconds most = std::chrono::seconds(10));

    /// Batches to write; see StoreJournal.
    [[nodiscard]] Mailbox<JournalBatch> &journal();
    /// What is asked of the store; answered by messages(), one each.
    [[nodiscard]] Mailbox<ActivityQuestion> &questions();
    /// To the hub's thread.
    [[nodiscard]] Mailbox<StoreMessage> &messages();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace atrium::store
