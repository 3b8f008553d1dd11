// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <atrium/base/mailbox.h>

#include <QRegularExpression>
#include <QTest>

#include <poll.h>

#include <algorithm>
#include <memory>
#include <thread>
#include <tuple>

namespace {

using namespace atrium;
using namespace Qt::StringLiterals;

struct Message
{
    int writer = 0;
    int number = 0;

    friend bool operator==(const Message &, const Message &) = default;
};

bool isSignalled(const WakeUp &wakeUp)
{
    pollfd descriptor {.fd = wakeUp.descriptor(), .events = POLLIN, .revents = 0};
    return poll(&descriptor, 1, 0) == 1;
}

/// Returns when @p wakeUp is signalled; for writers in threads without an event loop.
void waitUntilSignalled(const WakeUp &wakeUp)
{
    pollfd descriptor {.fd = wakeUp.descriptor(), .events = POLLIN, .revents = 0};
    while (poll(&descriptor, 1, -1) != 1) { }
}

} // namespace

class tst_Mailbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void take_givesOldestFirst()
    {
        Mailbox<int> mailbox(8);
        for (int i = 0; i < 5; ++i)
            QVERIFY(mailbox.post(int(i)));
        QCOMPARE(mailbox.take(2), (std::vector {0, 1}));
        QVERIFY(mailbox.post(5));
        QCOMPARE(mailbox.take(100), (std::vector {2, 3, 4, 5}));
        QVERIFY(mailbox.take(100).empty());
    }

    void post_refusesWhenFullAndLeavesTheMessage()
    {
        Mailbox<std::unique_ptr<int>> mailbox(2, WhenFull::Refuse);
        QVERIFY(mailbox.post(std::make_unique<int>(1)));
        QVERIFY(mailbox.post(std::make_unique<int>(2)));
        auto third = std::make_unique<int>(3);
        QVERIFY(!mailbox.post(std::move(third)));
        QVERIFY(
            third); // NOLINT(bugprone-use-after-move): refused messages stay, as post() promises
        QCOMPARE(*third, 3);
        QCOMPARE(mailbox.take(1).size(), std::size_t {1});
        QVERIFY(mailbox.post(std::move(third)));
        QVERIFY(!third); // NOLINT(bugprone-use-after-move): taken this time
    }

    void post_dropsTheOldestWhenFull_data()
    {
        QTest::addColumn<int>("capacity");
        QTest::newRow("one") << 1;
        QTest::newRow("two") << 2;
        QTest::newRow("seven") << 7;
    }

    void post_dropsTheOldestWhenFull()
    {
        QFETCH(int, capacity);
        Mailbox<int> mailbox(std::size_t(capacity), WhenFull::DropOldest);
        for (int i = 0; i < 10; ++i)
            QVERIFY(mailbox.post(int(i)));
        std::vector<int> newest;
        for (int i = 10 - capacity; i < 10; ++i)
            newest.push_back(i);
        QVERIFY(isSignalled(mailbox.messageWakeUp()));
        QCOMPARE(mailbox.take(100), newest);
        QCOMPARE(mailbox.counters().dropped, std::uint64_t(10 - capacity));
        QCOMPARE(mailbox.counters().refused, std::uint64_t {0});
    }

    void counters_tellWhatHappened()
    {
        Mailbox<int> mailbox(3);
        for (int i = 0; i < 5; ++i)
            QCOMPARE(mailbox.post(int(i)), i < 3);
        QCOMPARE(mailbox.take(2).size(), std::size_t {2});
        const MailboxCounters counters = mailbox.counters();
        QCOMPARE(counters.posted, std::uint64_t {3});
        QCOMPARE(counters.refused, std::uint64_t {2});
        QCOMPARE(counters.dropped, std::uint64_t {0});
        QCOMPARE(counters.depth, std::size_t {1});
        QCOMPARE(counters.deepest, std::size_t {3});
    }

    void messageWakeUp_isSignalledWhileMessagesWait()
    {
        Mailbox<int> mailbox(4);
        QVERIFY(!isSignalled(mailbox.messageWakeUp()));
        QVERIFY(mailbox.post(1));
        QVERIFY(mailbox.post(2));
        QVERIFY(isSignalled(mailbox.messageWakeUp()));
        QCOMPARE(mailbox.take(1).size(), std::size_t {1});
        QVERIFY(isSignalled(mailbox.messageWakeUp()));
        QCOMPARE(mailbox.take(1).size(), std::size_t {1});
        QVERIFY(!isSignalled(mailbox.messageWakeUp()));
    }

    void spaceWakeUp_comesOnceAtHalf()
    {
        Mailbox<int> mailbox(4);
        for (int i = 0; i < 4; ++i)
            QVERIFY(mailbox.post(int(i)));
        QCOMPARE(mailbox.take(3).size(), std::size_t {3});
        QVERIFY(!isSignalled(mailbox.spaceWakeUp())); // nobody was refused
        for (int i = 0; i < 3; ++i)
            QVERIFY(mailbox.post(int(i)));
        QVERIFY(!mailbox.post(9));
        QCOMPARE(mailbox.take(1).size(), std::size_t {1});
        QVERIFY(!isSignalled(mailbox.spaceWakeUp()));
        QCOMPARE(mailbox.take(1).size(), std::size_t {1});
        QVERIFY(isSignalled(mailbox.spaceWakeUp()));
        mailbox.spaceWakeUp().clear();
        QCOMPARE(mailbox.take(1).size(), std::size_t {1});
        QVERIFY(!isSignalled(mailbox.spaceWakeUp()));
    }

    void notifier_wakesTheReadersEventLoop()
    {
        constexpr int kMessages = 1000;
        Mailbox<int> mailbox(16);
        std::vector<int> received;
        const WakeUpNotifier notifier(mailbox.messageWakeUp(), [&mailbox, &received] {
            for (const int number : mailbox.take(5)) // a bounded part: it must be called again
                received.push_back(number);
        });
        std::thread writer([&mailbox] {
            for (int i = 0; i < kMessages; ++i) {
                while (!mailbox.post(int(i))) {
                    waitUntilSignalled(mailbox.spaceWakeUp());
                    mailbox.spaceWakeUp().clear();
                }
            }
        });
        [&received] {
            QTRY_COMPARE_WITH_TIMEOUT(received.size(), std::size_t {kMessages}, 30'000);
        }();
        writer.join();
        QVERIFY(std::ranges::is_sorted(received));
        QCOMPARE(mailbox.counters().deepest, std::size_t {16});
    }

    void manyWriters_keepEachWritersOrderAndLoseNothing()
    {
        constexpr int kWriters = 4;
        constexpr int kMessages = 1000;
        Mailbox<Message> mailbox(64);
        std::vector<std::vector<int>> received(kWriters);
        std::size_t total = 0;
        const WakeUpNotifier notifier(mailbox.messageWakeUp(), [&] {
            for (const Message &message : mailbox.take(32)) {
                received.at(std::size_t(message.writer)).push_back(message.number);
                ++total;
            }
        });
        std::vector<std::thread> writers;
        for (int writer = 0; writer < kWriters; ++writer) {
            writers.emplace_back([&mailbox, writer] {
                for (int i = 0; i < kMessages; ++i) {
                    while (!mailbox.post(Message {.writer = writer, .number = i}))
                        std::this_thread::yield();
                }
            });
        }
        [&total] {
            QTRY_COMPARE_WITH_TIMEOUT(total, std::size_t {kWriters * kMessages}, 30'000);
        }();
        for (std::thread &writer : writers)
            writer.join();
        for (const std::vector<int> &numbers : received) {
            QCOMPARE(numbers.size(), std::size_t {kMessages});
            QVERIFY(std::ranges::is_sorted(numbers));
        }
        QCOMPARE(mailbox.counters().posted, std::uint64_t {kWriters * kMessages});
        QVERIFY(mailbox.counters().deepest <= 64);
    }

    void manyWriters_dropOnlyWhatTheCounterSays()
    {
        constexpr int kWriters = 3;
        constexpr int kMessages = 5000;
        Mailbox<Message> mailbox(8, WhenFull::DropOldest);
        std::vector<std::thread> writers;
        for (int writer = 0; writer < kWriters; ++writer) {
            writers.emplace_back([&mailbox, writer] {
                for (int i = 0; i < kMessages; ++i)
                    std::ignore = mailbox.post(Message {.writer = writer, .number = i});
            });
        }
        std::vector<int> last(kWriters, -1);
        std::uint64_t taken = 0;
        const auto drain = [&] {
            for (const Message &message : mailbox.take(8)) {
                QVERIFY(message.number > last.at(std::size_t(message.writer)));
                last.at(std::size_t(message.writer)) = message.number;
                ++taken;
            }
        };
        while (mailbox.counters().posted < std::uint64_t {kWriters * kMessages})
            drain();
        for (std::thread &writer : writers)
            writer.join();
        drain();
        QCOMPARE(taken + mailbox.counters().dropped, std::uint64_t {kWriters * kMessages});
        QCOMPARE(mailbox.counters().depth, std::size_t {0});
    }
};

QTEST_GUILESS_MAIN(tst_Mailbox)
#include "tst_mailbox.moc"
