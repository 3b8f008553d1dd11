// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storebench.h"

#include <atrium/store/store.h>
#include <atrium/store/storejournal.h>

#include <QCoreApplication>
#include <QTemporaryDir>

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <deque>

using namespace Qt::StringLiterals;

namespace atrium::bench {

namespace {

constexpr int kDevices = 200;

DeviceId deviceId(int number)
{
    return DeviceId::fromText(u"sim/%1"_s.arg(number)).value();
}

hub::WishRecord wish(int number)
{
    return {.device = deviceId(number % kDevices),
            .property = PropertyName(u"power"_s),
            .desired = {.wish = WishId(static_cast<std::uint64_t>(number)),
                        .value = Value(number % 2 == 0),
                        .actor = u"bench"_s,
                        .askedAt = WallTime(1'700'000'000'000),
                        .expiry = WallTime(1'700'000'600'000)}};
}

/// Keeps so many wishes under way and notes how long each took to be durable.
class Writer
{
public:
    Writer(const QString &folder, int depth, int wishes)
        : m_store({.dataDirectory = folder})
        , m_journal(m_store.journal())
        , m_depth(depth)
        , m_wishes(wishes)
        , m_notifier(m_store.messages().messageWakeUp(), [this] { take(); })
    { }

    /// False: the store cannot be opened.
    bool run()
    {
        m_store.start();
        while (!m_isOver)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        const bool isStopped = m_store.stop();
        take();
        return isStopped && m_durable == m_wishes;
    }

    [[nodiscard]] double seconds() const { return double(m_ended - m_began) / 1e6; }
    [[nodiscard]] const std::vector<double> &waits() const { return m_waits; }
    [[nodiscard]] const Value &status() const { return m_status; }

private:
    void take()
    {
        for (const store::StoreMessage &message : m_store.messages().take(64)) {
            if (const auto *opened = std::get_if<store::Opened>(&message)) {
                m_isOver = !opened->outcome;
                m_began = monotonicMicroseconds();
            } else if (const auto *durable = std::get_if<store::Durable>(&message)) {
                keep(static_cast<int>(durable->seq));
            } else if (const auto *health = std::get_if<store::HealthReported>(&message)) {
                m_status = health->status;
            }
        }
        while (!m_isOver && m_made < m_wishes && m_made < m_durable + m_depth) {
            ++m_made;
            m_asked.push_back(monotonicMicroseconds());
            m_journal.append(hub::JournalSeq {static_cast<std::uint64_t>(m_made)}, wish(m_made));
        }
    }

    void keep(int durable)
    {
        const qint64 now = monotonicMicroseconds();
        for (; m_durable < durable; ++m_durable) {
            m_waits.push_back(double(now - m_asked.front()) / 1000.0);
            m_asked.pop_front();
        }
        m_ended = now;
        m_isOver = m_durable == m_wishes;
    }

    store::Store m_store;
    store::StoreJournal m_journal;
    const int m_depth;
    const int m_wishes;
    int m_made = 0;
    int m_durable = 0;
    bool m_isOver = false;
    qint64 m_began = 0;
    qint64 m_ended = 0;
    std::deque<qint64> m_asked;
    std::vector<double> m_waits;
    Value m_status;
    WakeUpNotifier m_notifier;
};

} // namespace

std::vector<double> syncTimes(const QString &folder, int count)
{
    std::vector<double> times;
    const int file = open(qPrintable(folder + u"/sync"_s), O_CREAT | O_WRONLY | O_CLOEXEC, 0600);
    const std::array<char, 4096> page {};
    for (int i = 0; i < count; ++i) {
        const qint64 began = monotonicMicroseconds();
        if (pwrite(file, page.data(), page.size(), (i % 64) * qint64(page.size())) < 0
            || fdatasync(file) != 0)
            break;
        times.push_back(double(monotonicMicroseconds() - began) / 1000.0);
    }
    close(file);
    return times;
}

std::vector<Figure> measureWrites(int depth, int wishes)
{
    const QString what = u"journal, %1 wishes at a time: "_s.arg(depth);
    const QTemporaryDir folder;
    const std::vector<double> syncs = syncTimes(folder.path(), 200);
    Writer writer(folder.path(), depth, wishes);
    if (!writer.run() || syncs.empty())
        return {{.what = what + u"failed"_s, .value = 0, .unit = u""_s}};
    const double commits = writer.status().field(u"commits").toNumber();
    const Value disk = writer.status().field(u"disk");
    const double sync
        = disk.field(u"syncMicroseconds").toNumber() / disk.field(u"syncs").toNumber() / 1000.0;
    return {{.what = what + u"writes"_s,
             .value = wishes / writer.seconds(),
             .unit = u"wishes/s"_s,
             .beside = u"%1 commits/s of %2 wishes, each with an fdatasync of %3 ms"_s
                           .arg(commits / writer.seconds(), 0, 'f', 0)
                           .arg(wishes / commits, 0, 'f', 1)
                           .arg(sync, 0, 'f', 2)},
            {.what = what + u"until durable, p99"_s,
             .value = percentile(writer.waits(), 0.99),
             .unit = u"ms"_s,
             .beside = u"p50 %1 ms; fdatasync of a page here, now: p50 %2 ms, p99 %3 ms"_s
                           .arg(percentile(writer.waits(), 0.5), 0, 'f', 2)
                           .arg(percentile(syncs, 0.5), 0, 'f', 2)
                           .arg(percentile(syncs, 0.99), 0, 'f', 2)}};
}

} // namespace atrium::bench
