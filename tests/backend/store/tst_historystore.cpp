// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storesample.h"

#include <atrium/store/history.h>
#include <atrium/store/historyfeed.h>

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace atrium;
using namespace atrium::store;

namespace {

constexpr qint64 kMinute = 60'000;
constexpr qint64 kHour = 60 * kMinute;
constexpr qint64 kDay = 24 * kHour;
const qint64 kBegin = QDateTime(QDate(2026, 11, 20), QTime(10, 0), Qt::UTC).toMSecsSinceEpoch();

/// A history with the hub's end of it, whose time the test makes pass.
class Past
{
public:
    explicit Past(const QString &folder, qint64 begin = kBegin, HistoryOptions options = {})
        : m_now(std::make_shared<std::atomic<qint64>>(begin))
        , m_history([&] {
            options.dataDirectory = folder;
            options.clock = [now = m_now] {
                return Now {.wall = WallTime(now->load())};
            };
            return options;
        }())
        , m_notifier(m_history.messages().messageWakeUp(), [this] { take(); })
    {
        m_history.start();
        // Before its time goes on.
        const bool isOpen = QTest::qWaitFor(
            [this] { return health.state == HistoryHealth::State::Recording; }, 20'000);
        Q_ASSERT(isOpen);
    }

    /// A value that the device has from now on.
    void report(const Value &value, const QString &property = u"brightness"_s)
    {
        post(PropertyChanged {.device = sample::deviceId(1),
                              .property = PropertyName(property),
                              .reported = {.value = value, .receiveTime = WallTime(*m_now)}});
    }
    void post(Change change)
    {
        HistoryChanges changes {.at = WallTime(*m_now)};
        changes.changes.push_back(std::make_shared<const Change>(std::move(change)));
        put(std::move(changes));
    }
    void put(HistoryInput input)
    {
        while (!m_history.inputs().post(std::move(input)))
            QTest::qWait(1);
    }
    /// The house has one lamp, of which nothing is known yet.
    void meet()
    {
        DeviceState lamp {.device = sample::device(1), .availability = Availability::Online};
        lamp.properties.resize(2);
        put(HistoryHouse {.at = WallTime(*m_now), .devices = {lamp}});
    }
    /// In steps in which no machine is taken to have slept.
    void pass(qint64 time)
    {
        for (; time > 0; time -= 2 * kMinute) {
            *m_now += std::min(time, 2 * kMinute);
            put(HistoryChanges {.at = WallTime(*m_now)});
        }
    }
    void jump(qint64 time) { *m_now += time; }

    Result<Value> ask(decltype(HistoryQuestion::what) what)
    {
        m_answer.reset();
        if (!m_history.questions().post({.number = ++m_number, .what = std::move(what)}))
            return fail(Error::Code::Busy, u"no room"_s);
        if (!QTest::qWaitFor([this] { return m_answer.has_value(); }, 20'000))
            return fail(Error::Code::Unreachable, u"no answer"_s);
        return *m_answer;
    }
    Value read(qint64 from, qint64 to, int points = 600, const QString &property = u"brightness"_s)
    {
        const auto answer = ask(HistoryRange {.device = sample::deviceId(1),
                                              .property = property,
                                              .from = from,
                                              .to = to,
                                              .points = points});
        if (!answer)
            qWarning("%s", qPrintable(answer.error().detail));
        return answer.value_or(Value());
    }
    bool stop()
    {
        const bool isOver = m_history.stop();
        take();
        return isOver;
    }
    [[nodiscard]] qint64 now() const { return *m_now; }

    HistoryHealth health;

private:
    void take()
    {
        for (HistoryMessage &message : m_history.messages().take(64)) {
            if (auto *said = std::get_if<HistoryHealth>(&message))
                health = *said;
            else if (auto &answer = std::get<HistoryAnswer>(message); answer.number == m_number)
                m_answer = std::move(answer.outcome);
        }
    }

    std::shared_ptr<std::atomic<qint64>> m_now;
    History m_history;
    std::uint64_t m_number = 0;
    std::optional<Result<Value>> m_answer;
    WakeUpNotifier m_notifier;
};

/// "10:00 5" for each bucket of a number: minutes since the beginning, and what it was last.
QString told(const Value &answer)
{
    QStringList texts;
    for (const Value &bucket : answer.field(u"buckets").items()) {
        const qint64 minute = (bucket.items()[0].toInteger() - kBegin) / kMinute;
        const Value last = bucket.items().back();
        texts << u"%1:%2"_s.arg(minute).arg(last.isNothing() ? u"-"_s
                                                             : QString::number(last.toNumber()));
    }
    return texts.join(u' ');
}

} // namespace

class TestHistoryStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        const QByteArray test = QTest::currentTestFunction();
        if (!test.startsWith("fault")) // they warn
            QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void values_areRemembered_overARestart()
    {
        {
            Past past(m_folder->path());
            past.meet();
            past.report(10.0);
            past.pass(10 * kMinute);
            past.report(20.0);
            past.pass(10 * kMinute);
            QCOMPARE(told(past.read(kBegin, past.now())), u"0:10 10:20"_s);
            QVERIFY(past.stop());
            QCOMPARE(past.health.recorded, 2u);
        }
        Past past(m_folder->path(), kBegin + 60 * kMinute);
        past.meet();
        past.pass(10 * kMinute);
        past.report(30.0);
        past.pass(10 * kMinute);
        const Value answer = past.read(kBegin - kHour, past.now());
        // While the hub was off nothing was known.
        QCOMPARE(told(answer), u"0:10 10:20 20:- 70:30"_s);
        QCOMPARE(answer.field(u"width").toInteger(), 0);
        QVERIFY(answer.field(u"isComplete").toBool());
        const Value all = answer.field(u"statistics");
        QCOMPARE(all.field(u"mean").toNumber(), 20.0);
        QCOMPARE(all.field(u"measured").toNumber(), 30.0 / 140.0);
        QCOMPARE(all.field(u"difference").toNumber(), 20.0);
    }

    // What is packed already is unpacked for what comes to it; where the hub was off stays known.
    void hour_isFoldedAgain_atEachStart()
    {
        for (int start = 0; start < 4; ++start) {
            Past past(m_folder->path(), kBegin + start * 12 * kMinute);
            past.meet();
            past.report(double(start));
            past.pass(6 * kMinute);
            QVERIFY(past.stop());
        }
        Past past(m_folder->path(), kBegin + 2 * kDay); // and by the day
        past.meet();
        past.pass(kMinute);
        const QString all = u"0:0 6:- 12:1 18:- 24:2 30:- 36:3 42:-"_s;
        QCOMPARE(told(past.read(kBegin, kBegin + kHour)), all);
        const Value brief = past.read(kBegin, kBegin + kDay, 4).field(u"statistics");
        QCOMPARE(brief.field(u"measured").toNumber(), 24.0 / (24 * 60));
        QCOMPARE(brief.field(u"mean").toNumber(), 1.5);
        QVERIFY(past.stop());
    }

    void months_areFiles_andOneGoesIntoTheNext()
    {
        const qint64 begin
            = QDateTime(QDate(2026, 11, 30), QTime(22, 0), Qt::UTC).toMSecsSinceEpoch();
        Past past(m_folder->path(), begin);
        past.meet();
        past.report(10.0);
        past.report(true, u"power"_s);
        past.pass(4 * kHour); // into December
        past.report(20.0);
        past.pass(kHour);
        const Value answer = past.read(begin, past.now());
        QCOMPARE(QDir(m_folder->filePath(u"history"_s)).entryList({u"*.db"_s}, QDir::Files),
                 (QStringList {u"2026-11.db"_s, u"2026-12.db"_s}));
        QCOMPARE(answer.field(u"statistics").field(u"measured").toNumber(), 1.0);
        QCOMPARE(answer.field(u"statistics").field(u"mean").toNumber(), 12.0);
        const Value december = past.read(begin + 3 * kHour, past.now()); // by its own file
        QCOMPARE(december.field(u"buckets").items().front().items().back().toNumber(), 10.0);
        const Value power = past.read(begin, past.now(), 600, u"power"_s);
        QCOMPARE(power.field(u"buckets").items().size(), std::size_t {1}); // on, all the time
        QCOMPARE(power.field(u"statistics").field(u"changes").toInteger(), 0);
        QVERIFY(past.stop());
    }

    void wideRanges_areToldInBuckets()
    {
        Past past(m_folder->path());
        past.meet();
        for (int i = 0; i < 3 * 24 * 6; ++i) { // three days, a value each ten minutes
            past.report(double(i % 6));
            past.pass(10 * kMinute);
        }
        const qint64 from = kBegin;
        const Value hours = past.read(from, from + 3 * kDay, 100);
        QCOMPARE(hours.field(u"width").toInteger(), kHour);
        QCOMPARE(hours.field(u"buckets").items().size(), std::size_t {72});
        for (const Value &hour : hours.field(u"buckets").items()) {
            QCOMPARE(hour.items()[1].toNumber(), 0.0);
            QCOMPARE(hour.items()[2].toNumber(), 2.5);
            QCOMPARE(hour.items()[3].toNumber(), 5.0);
        }
        // From what is folded by day, by hour and not at all; the sums are the same.
        for (const int points : {2, 10, 100, 400, 4'000}) {
            const Value all = past.read(from, from + 3 * kDay, points).field(u"statistics");
            QCOMPARE(all.field(u"mean").toNumber(), 2.5);
            QCOMPARE(all.field(u"measured").toNumber(), 1.0);
            QCOMPARE(all.field(u"lowestAt").toInteger(), from);
            QCOMPARE(all.field(u"highestAt").toInteger(), from + 50 * kMinute);
        }
        // A range that begins and ends anywhere.
        const Value part = past.read(from + kDay + 7 * kMinute, from + 2 * kDay + kMinute, 30);
        QVERIFY(qAbs(part.field(u"statistics").field(u"measured").toNumber() - 1.0) < 1e-9);
        QCOMPARE(part.field(u"buckets").items().front().items()[0].toInteger(),
                 from + kDay + 7 * kMinute);
        QVERIFY(past.stop());
    }

    void offlineDevice_isNotKnown()
    {
        Past past(m_folder->path());
        past.meet();
        past.report(10.0);
        past.pass(10 * kMinute);
        past.post(AvailabilityChanged {.device = sample::deviceId(1),
                                       .availability = Availability::Offline,
                                       .since = WallTime(past.now())});
        past.pass(10 * kMinute);
        past.post(AvailabilityChanged {.device = sample::deviceId(1),
                                       .availability = Availability::Online,
                                       .since = WallTime(past.now())});
        past.pass(10 * kMinute);
        QCOMPARE(told(past.read(kBegin, past.now())), u"0:10 10:- 20:10"_s);
        QVERIFY(past.stop());
    }

    void sleep_isAGap()
    {
        Past past(m_folder->path());
        past.meet();
        past.report(10.0);
        past.pass(10 * kMinute);
        past.jump(3 * kHour); // nothing turned in between
        past.pass(10 * kMinute);
        QCOMPARE(told(past.read(kBegin, past.now())), u"0:10 10:- 192:10"_s);
        QVERIFY(past.stop());
    }

    void oldMonths_areRemoved()
    {
        for (int month = 1; month <= 8; ++month) {
            Past past(m_folder->path(),
                      QDateTime(QDate(2026, month, 15), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch(),
                      {.months = 3});
            past.meet();
            past.report(double(month));
            QVERIFY(past.stop());
        }
        QCOMPARE(
            QDir(m_folder->filePath(u"history"_s)).entryList({u"*.db"_s}, QDir::Files),
            (QStringList {u"2026-05.db"_s, u"2026-06.db"_s, u"2026-07.db"_s, u"2026-08.db"_s}));
        Past past(m_folder->path(),
                  QDateTime(QDate(2026, 8, 16), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch());
        past.meet();
        const Value series = past.ask(HistoryListing {}).value().field(u"series");
        QCOMPARE(series.items().size(), std::size_t {1});
        QCOMPARE(series.items()[0].field(u"first").toInteger(),
                 QDateTime(QDate(2026, 5, 15), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch());
        QVERIFY(past.stop());
    }

    void fault_fullDisk_isToldAndEndsByItself()
    {
        const auto isFull = std::make_shared<std::atomic<bool>>(false);
        Past past(m_folder->path(), kBegin,
                  {.writeEvery = 20ms,
                   .firstRetry = 5ms,
                   .slowestRetry = 20ms,
                   .fault = [isFull](Disk::Operation operation) {
                       return *isFull && operation == Disk::Operation::Write ? SQLITE_FULL
                                                                             : SQLITE_OK;
                   }});
        past.meet();
        past.report(10.0);
        QTRY_COMPARE(past.health.recorded, 1u);
        *isFull = true;
        past.pass(10 * kMinute);
        past.report(20.0);
        QTRY_COMPARE(past.health.state, HistoryHealth::State::Failing);
        QVERIFY(past.health.reason.contains("full"_L1));
        past.pass(10 * kMinute);
        *isFull = false;
        QTRY_COMPARE(past.health.state, HistoryHealth::State::Recording);
        QCOMPARE(told(past.read(kBegin, past.now())), u"0:10 10:20"_s); // nothing is missing
        QVERIFY(past.stop());
    }

    void fault_damagedMonth_isLeftOut()
    {
        {
            Past past(m_folder->path(), kBegin - 30 * kDay);
            past.meet();
            past.report(10.0);
            QVERIFY(past.stop());
        }
        QFile file(m_folder->filePath(u"history/2026-10.db"_s));
        QVERIFY(file.open(QIODevice::ReadWrite) && file.write(QByteArray(8'192, 'x')) == 8'192);
        file.close();
        Past past(m_folder->path());
        past.meet();
        past.report(20.0);
        past.pass(10 * kMinute);
        const Value answer = past.read(kBegin - 31 * kDay, past.now());
        QCOMPARE(told(answer), u"0:20"_s);
        QVERIFY(!answer.field(u"isComplete").toBool());
        QVERIFY(past.stop());
    }

    void fault_tornLastBatch_takesNothingElse()
    {
        Past past(m_folder->path(), kBegin, {.writeEvery = 10ms});
        past.meet();
        past.report(10.0);
        past.pass(10 * kMinute);
        QTRY_COMPARE(past.health.recorded, 1u);
        past.report(20.0);
        past.pass(10 * kMinute);
        QTRY_COMPARE(past.health.recorded, 2u);
        // As a power cut leaves it: the end of the log is not whole.
        const QTemporaryDir other;
        QVERIFY(QDir(other.path()).mkpath(u"history"_s));
        for (const QString &name : {u"2026-11.db"_s, u"2026-11.db-wal"_s})
            QVERIFY(QFile::copy(m_folder->filePath(u"history/"_s + name),
                                other.filePath(u"history/"_s + name)));
        QFile log(other.filePath(u"history/2026-11.db-wal"_s));
        QVERIFY(log.resize(log.size() - 100));
        QVERIFY(past.stop());

        Past after(other.path(), kBegin + kHour);
        after.meet();
        after.pass(kMinute);
        const QString what = told(after.read(kBegin, after.now()));
        QVERIFY2(what.startsWith(u"0:10"_s), qPrintable(what));
        QVERIFY(after.stop());
    }

    void loss_isTold()
    {
        Past past(m_folder->path());
        past.meet();
        past.report(10.0);
        past.put(HistoryChanges {
            .at = WallTime(past.now()), .lost = 7, .lostSince = WallTime(past.now() - 1)});
        past.pass(10 * kMinute);
        QVERIFY(!past.read(kBegin, past.now()).field(u"isComplete").toBool());
        QVERIFY(past.read(kBegin + 5 * kMinute, past.now()).field(u"isComplete").toBool());
        QVERIFY(past.stop());
        QCOMPARE(past.health.lost, 7u);
    }

    void whatIsNotThere_isSaid()
    {
        Past past(m_folder->path());
        past.meet();
        const auto codeOf = [&past](const QString &device, const QString &property) {
            const auto answer = past.ask(HistoryRange {.device = DeviceId::fromText(device).value(),
                                                       .property = property,
                                                       .from = kBegin - 1,
                                                       .to = kBegin});
            return answer ? QString() : answer.error().pointer;
        };
        QCOMPARE(codeOf(u"sim/nobody"_s, u"power"_s), u"/device"_s);
        QCOMPARE(codeOf(sample::deviceId(1).text(), u"nothing"_s), u"/property"_s);
        QCOMPARE(codeOf(sample::deviceId(1).text(), u"power"_s), QString()); // nothing yet
        QVERIFY(past.stop());
    }

    void past_isWrittenOnce_whereThereIsNone()
    {
        const qint64 from = kBegin - 30 * kDay; // two files
        const auto aPast = [from] {
            HistoryPast past {
                .from = WallTime(from), .to = WallTime(kBegin), .devices = {sample::device(1)}};
            past.make = [from] {
                std::vector<Report> reports;
                for (qint64 at = from; at < kBegin; at += 10 * kMinute)
                    reports.push_back({.device = sample::deviceId(1),
                                       .property = PropertyName(u"brightness"_s),
                                       .value = Value(double(at / kHour % 24)),
                                       .sourceTime = WallTime(at)});
                return reports;
            };
            return past;
        };
        {
            Past past(m_folder->path());
            past.put(aPast());
            past.put(aPast());
            past.meet();
            past.report(5.0);
            past.pass(kHour);
            const Value answer = past.read(from, past.now(), 2'000);
            QVERIFY(answer.field(u"statistics").field(u"measured").toNumber() > 0.999);
            QCOMPARE(answer.field(u"statistics").field(u"highest").toNumber(), 23.0);
            QCOMPARE(answer.field(u"buckets").items().back().items().back().toNumber(), 5.0);
            QVERIFY(past.stop());
        }
        Past past(m_folder->path(), kBegin + 2 * kHour);
        past.put(aPast()); // there is one
        past.meet();
        QVERIFY(past.read(from, past.now()).field(u"statistics").field(u"measured").toNumber()
                < 0.999);
        QVERIFY(past.stop());
    }

    void feed_losesNothingButCounts_andShowsTheHouseAgain()
    {
        Mailbox<HistoryInput> mailbox(1);
        int houses = 0;
        HistoryFeed feed(mailbox, [&houses] {
            ++houses;
            return std::vector<DeviceState> {};
        });
        const auto change = std::make_shared<const Change>(
            PropertyChanged {.device = sample::deviceId(1), .property = PropertyName(u"power"_s)});
        const ChangeSet set {.changes = {change, std::make_shared<const Change>(WishChanged {})}};
        const auto at = [](int seconds) {
            return Now {.boottime = std::chrono::seconds(seconds),
                        .wall = std::chrono::seconds(seconds)};
        };
        feed.changed(at(0), set); // not yet
        feed.begin(at(1));
        QCOMPARE(houses, 1);
        feed.changed(at(2), set); // the mailbox is full
        QVERIFY(feed.tick(at(2)) < BootTime::max());
        (void)feed.tick(at(3));
        QCOMPARE(feed.lost(), 1u);
        QCOMPARE(mailbox.take(9).size(), std::size_t {1});
        (void)feed.tick(at(5));
        QCOMPARE(houses, 2);
        QCOMPARE(mailbox.take(9).size(), std::size_t {1});
        (void)feed.tick(at(7));
        auto messages = mailbox.take(9);
        QCOMPARE(messages.size(), std::size_t {1});
        QCOMPARE(std::get<HistoryChanges>(messages.front()).lost, 1u);
        feed.changed(at(8), set);
        QCOMPARE(feed.tick(at(8)), BootTime(std::chrono::seconds(8) + 250ms));
        (void)feed.tick(at(9));
        messages = mailbox.take(9);
        QCOMPARE(std::get<HistoryChanges>(messages.at(0)).changes.size(), std::size_t {1});
        QCOMPARE(feed.tick(at(10)), BootTime::max());
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestHistoryStore)
#include "tst_historystore.moc"
