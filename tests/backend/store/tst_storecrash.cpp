// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storesample.h"

#include <atrium/store/store.h>
#include <atrium/store/storejournal.h>

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <map>

namespace {

using namespace atrium;
using namespace atrium::sample;
using namespace atrium::store;
using namespace Qt::StringLiterals;

constexpr int kDevices = 5;
constexpr std::size_t kInFlight = 8;

/// Writes that @p number was acknowledged, in one write(): it arrives or it does not.
void tell(int pipe, std::uint64_t number)
{
    [[maybe_unused]] const ssize_t written = write(pipe, &number, sizeof number);
}

/// The process that dies: makes wishes for ever, a few in flight, and tells which are durable. Its
/// disk kills it at operation @p dieAt.
int live(const QString &folder, int dieAt, int pipe)
{
    int argc = 0;
    const QCoreApplication application(argc, nullptr);
    int operations = 0;
    Store store({.dataDirectory = folder, .fault = [&](Disk::Operation) {
                     if (++operations == dieAt)
                         raise(SIGKILL);
                     return 0;
                 }});
    StoreJournal journal(store.journal(), 2ms);
    std::uint64_t made = 0;
    std::uint64_t durable = 0;
    std::uint64_t base = 0; // wishes of lives before
    const auto work = [&] {
        while (made < durable + kInFlight) {
            ++made;
            const auto index = static_cast<int>((base + made) % kDevices);
            if ((base + made) % 7 == 0)
                journal.append(hub::JournalSeq {made}, hub::DeviceRecord {.device = device(index)});
            journal.append(hub::JournalSeq {made}, wish(index, u"power"_s, base + made, true));
            journal.append(hub::JournalSeq {made}, reported(index, u"power"_s, qint64(made)));
        }
    };
    const WakeUpNotifier notifier(store.messages().messageWakeUp(), [&] {
        for (const StoreMessage &message : store.messages().take(64)) {
            if (const auto *opened = std::get_if<Opened>(&message)) {
                if (!opened->outcome)
                    _exit(3);
                base = opened->outcome->lastWish;
                for (int i = 0; i < kDevices; ++i)
                    journal.append(hub::JournalSeq {0}, hub::DeviceRecord {.device = device(i)});
                work();
            } else if (const auto *done = std::get_if<Durable>(&message)) {
                durable = std::max(durable, static_cast<std::uint64_t>(done->seq));
                tell(pipe, base + durable);
                work();
            }
        }
    });
    store.start();
    return QCoreApplication::exec();
}

/// The last wish that a process told of before its disk killed it at operation @p dieAt.
std::uint64_t killedAt(const QString &folder, int dieAt)
{
    std::array<int, 2> ends {};
    if (pipe(ends.data()) != 0)
        return 0;
    const pid_t child = fork();
    if (child == 0) {
        close(ends[0]);
        const QByteArray number = QByteArray::number(dieAt);
        const QByteArray descriptor = QByteArray::number(ends[1]);
        const QByteArray path = folder.toLocal8Bit();
        execl("/proc/self/exe", "tst_storecrash", "--live", path.constData(), number.constData(),
              descriptor.constData(), nullptr);
        _exit(4);
    }
    close(ends[1]);
    std::uint64_t last = 0;
    std::uint64_t told = 0;
    while (read(ends[0], &told, sizeof told) == sizeof told)
        last = told;
    close(ends[0]);
    int status = 0;
    waitpid(child, &status, 0);
    if (!WIFSIGNALED(status) || WTERMSIG(status) != SIGKILL)
        qFatal("the process ended by itself: %d", status);
    return last;
}

} // namespace

class tst_StoreCrash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kill_atAnyOperationLosesNothingAcknowledged()
    {
        // From the first opening of an empty folder through migrations, commits and checkpoints,
        // in the same folder life after life: each life also begins from what the last one left.
        const QTemporaryDir folder;
        std::uint64_t acknowledged = 0;
        std::uint64_t lives = 0;
        std::uint64_t workedLives = 0;
        for (int dieAt = 1; dieAt <= 3000; dieAt += dieAt < 45 ? 1 : dieAt / 3) {
            const std::uint64_t last = killedAt(folder.path(), dieAt);
            ++lives;
            workedLives += last > 0 ? 1 : 0;
            acknowledged = std::max(acknowledged, last);
            const hub::Remembered remembered = remember(folder.path());
            QVERIFY2(
                remembered.lastWish >= acknowledged,
                qPrintable(u"life %1, killed at operation %2: wish %3 was acknowledged, %4 is the "
                           "last there is"_s.arg(lives)
                               .arg(dieAt)
                               .arg(acknowledged)
                               .arg(remembered.lastWish)));
            if (acknowledged >= kDevices) {
                QCOMPARE(remembered.devices.size(), static_cast<std::size_t>(kDevices));
                checkEach(remembered, acknowledged);
            }
        }
        qInfo() << "lives" << lives << "that acknowledged something" << workedLives << "wishes"
                << acknowledged;
        QVERIFY(workedLives > 20);
    }

private:
    /// For each property, the wish that was acknowledged last, or one after it.
    static void checkEach(const hub::Remembered &remembered, std::uint64_t acknowledged)
    {
        for (int i = 0; i < kDevices; ++i) {
            std::uint64_t expected = acknowledged;
            while (static_cast<int>(expected % kDevices) != i)
                --expected;
            const auto &desired = remembered.devices[static_cast<std::size_t>(i)]
                                      .property(PropertyName(u"power"_s))
                                      ->desired;
            QVERIFY(desired);
            QVERIFY(static_cast<std::uint64_t>(desired->wish) >= expected);
        }
    }

    static hub::Remembered remember(const QString &folder)
    {
        Store store({.dataDirectory = folder});
        std::optional<Result<hub::Remembered>> outcome;
        const WakeUpNotifier notifier(store.messages().messageWakeUp(), [&] {
            for (StoreMessage &message : store.messages().take(64)) {
                if (auto *opened = std::get_if<Opened>(&message))
                    outcome = std::move(opened->outcome);
            }
        });
        store.start();
        [&] {
            QTRY_VERIFY(outcome.has_value());
        }();
        if (!outcome || !outcome->has_value())
            qFatal("%s", outcome ? qPrintable(outcome->error().detail) : "no answer");
        return std::move(**outcome);
    }
};

int main(int argc, char **argv)
{
    if (argc == 5 && QByteArray(argv[1]) == "--live")
        return live(QString::fromLocal8Bit(argv[2]), QByteArray(argv[3]).toInt(),
                    QByteArray(argv[4]).toInt());
    QCoreApplication application(argc, argv);
    tst_StoreCrash test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_storecrash.moc"
