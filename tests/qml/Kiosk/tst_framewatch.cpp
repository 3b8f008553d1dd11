// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "framewatch.h"
#include "safepage.h"
#include "startledger.h"

#include <QQuickView>
#include <QTest>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace atrium::kiosk;

/// What tells the service manager that a panel lives, and what a panel does that does not.
class TestFrameWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drawnFrames_feedTheWatchdog()
    {
        QQuickView view;
        QByteArrayList told;
        FrameWatch watch(view, {.watchdog = 150ms, .tell = [&told](const QByteArray &message) {
                                    told.append(message);
                                }});
        view.resize(100, 100);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QTRY_VERIFY(told.count("WATCHDOG=1") >= 2);
        QVERIFY(told.contains("READY=1"));
        QCOMPARE(told.count("READY=1"), 1);
    }

    void windowThatIsNotDrawn_feedsNothing()
    {
        QQuickView view;
        QByteArrayList told;
        FrameWatch watch(view, {.watchdog = 90ms, .tell = [&told](const QByteArray &message) {
                                    told.append(message);
                                }});
        view.resize(100, 100);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QTRY_VERIFY(told.contains("WATCHDOG=1"));
        // Exposed, but nothing comes of what is asked for.
        disconnect(&view, &QQuickWindow::frameSwapped, nullptr, nullptr);
        QCoreApplication::processEvents();
        told.clear();
        int turns = 0;
        QTimer asked;
        connect(&asked, &QTimer::timeout, this, [&turns] { ++turns; });
        asked.start(30ms);
        QTRY_VERIFY(turns >= 10);
        QVERIFY(told.isEmpty());
        watch.setScreenOn(false); // then the loop speaks for it
        QTRY_VERIFY(told.contains("WATCHDOG=1"));
    }

    void messages_arriveAtTheSocket()
    {
        const QByteArray name = "@atrium-test-" + QByteArray::number(getpid());
        const int socket = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_NONBLOCK, 0);
        QVERIFY(socket >= 0);
        sockaddr_un address {};
        address.sun_family = AF_UNIX;
        std::copy(name.begin() + 1, name.end(), address.sun_path + 1);
        QCOMPARE(::bind(socket, reinterpret_cast<const sockaddr *>(&address),
                        static_cast<socklen_t>(offsetof(sockaddr_un, sun_path))
                            + static_cast<socklen_t>(name.size())),
                 0);
        qputenv("NOTIFY_SOCKET", name);
        qputenv("WATCHDOG_USEC", "30000000");
        qputenv("WATCHDOG_PID", QByteArray::number(getpid()));
        FrameWatch::Terms terms = FrameWatch::fromEnvironment();
        QCOMPARE(terms.watchdog, 30s);
        terms.tell("READY=1");
        std::array<char, 32> read {};
        QCOMPARE(::recv(socket, read.data(), read.size(), 0), ssize_t(7));
        QCOMPARE(QByteArray(read.data()), "READY=1"_ba);
        qputenv("WATCHDOG_PID", "1"); // somebody else's
        QCOMPARE(FrameWatch::fromEnvironment().watchdog, 0us);
        qunsetenv("NOTIFY_SOCKET");
        QVERIFY(!FrameWatch::fromEnvironment().tell);
        ::close(socket);
    }

    void fourStartsInFiveMinutes_areALoop()
    {
        const QDateTime begin(QDate(2026, 11, 21), QTime(12, 0));
        StartLedger ledger;
        for (int start = 0; start < 3; ++start) {
            ledger.started(begin.addSecs(start * 60));
            QVERIFY(!ledger.isLoop(begin.addSecs(start * 60)));
            ledger = StartLedger::fromText(ledger.text());
        }
        ledger.started(begin.addSecs(200));
        QVERIFY(ledger.isLoop(begin.addSecs(200)));
        QVERIFY(!ledger.isLoop(begin.addSecs(301)));
        QVERIFY(!ledger.isLoop(begin.addSecs(-60))); // the clock was set back
        for (int start = 0; start < 10; ++start)
            ledger.started(begin.addSecs(1000 + start * 120)); // slow enough
        QVERIFY(!ledger.isLoop(begin.addSecs(1000 + 9 * 120)));
        QCOMPARE(ledger.count(), StartLedger::kMostStarts);
        ledger.cleared();
        QCOMPARE(StartLedger::fromText(ledger.text()).count(), std::size_t(0));
        QCOMPARE(StartLedger::fromText("nonsense 12 x").count(), std::size_t(1));
    }

    void safePage_saysWhy()
    {
        QVERIFY(SafePage(u"watchdog: killed ABRT\n"_s).reason().contains(u"drew nothing"_s));
        QVERIFY(SafePage(u"core-dump: dumped SEGV"_s).reason().contains(u"SEGV"_s));
        QVERIFY(SafePage({}).reason().contains(u"journalctl"_s));
    }
};

QTEST_MAIN(TestFrameWatch)
#include "tst_framewatch.moc"
