// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <atrium/store/activityarchive.h>
#include <atrium/store/migrations.h>

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace atrium;
using namespace atrium::store;

namespace {

Activity line(quint64 id, ActivityOutcome outcome = ActivityOutcome::Settled)
{
    return {.id = ActivityId(id),
            .kind = ActivityKind::Wish,
            .at = WallTime(1'000'000'000'000 + static_cast<qint64>(id)),
            .device = DeviceId::fromText(u"sim/lamp%1"_s.arg(id % 3)).value(),
            .subject = u"power"_s,
            .from = false,
            .to = true,
            .actor = u"cli"_s,
            .outcome = outcome,
            .took = std::chrono::milliseconds(400),
            .request = id,
            .wish = WishId(id),
            .attempts = 2,
            .detail = u"ö \"quoted\""_s};
}

std::map<ActivityId, Activity> lines(quint64 first, quint64 last)
{
    std::map<ActivityId, Activity> all;
    for (quint64 id = first; id <= last; ++id)
        all.emplace(ActivityId(id), line(id));
    return all;
}

} // namespace

class tst_ActivityArchive : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_database = std::move(
            *Database::open(m_folder->filePath(u"atrium.db"_s), Database::Mode::ReadWrite));
        QVERIFY(Migrator(*m_database, builtInMigrations()).migrate({}, {}));
    }
    void cleanup() { m_database.reset(); }

    void lines_comeBackAsTheyWere()
    {
        const ActivityArchive archive(*m_database);
        QVERIFY(archive.write(lines(1, 20)));
        const auto all = archive.list({.before = ActivityId {1'000}, .most = 100});
        QVERIFY(all);
        QCOMPARE(all->lines.size(), std::size_t {20});
        QCOMPARE(all->lines.front(), line(20));
        QCOMPARE(all->next, ActivityId {0});
        const ActivityFilter lamp {.devices
                                   = std::set {DeviceId::fromText(u"sim/lamp1"_s).value()}};
        const auto some = archive.list({.filter = lamp, .before = ActivityId {19}, .most = 3});
        QCOMPARE(some->lines.size(), std::size_t {3});
        QCOMPARE(some->lines.at(0).id, ActivityId {16});
        QCOMPARE(some->lines.at(2).id, ActivityId {10});
    }

    void open_areKnownAtAStart()
    {
        const ActivityArchive archive(*m_database);
        auto some = lines(1, 10);
        some[ActivityId {4}].outcome = ActivityOutcome::Open;
        some[ActivityId {7}].outcome = ActivityOutcome::Open;
        QVERIFY(archive.write(some));
        auto memory = archive.load();
        QCOMPARE(memory->last, ActivityId {10});
        QCOMPARE(memory->open.size(), std::size_t {2});
        QCOMPARE(memory->open.front().id, ActivityId {4});
        QVERIFY(archive.write({{ActivityId {4}, line(4)}})); // it has ended
        QCOMPARE(archive.load()->open.size(), std::size_t {1});
    }

    void number_isBounded()
    {
        const ActivityArchive archive(*m_database);
        constexpr quint64 kAll = ActivityArchive::kMost + 500;
        for (quint64 id = 1; id <= kAll; id += 500)
            QVERIFY(archive.write(lines(id, id + 499)));
        QCOMPARE(m_database->value(u"SELECT count(*) FROM activity"_s)->toLongLong(),
                 ActivityArchive::kMost);
        QCOMPARE(m_database->value(u"SELECT max(id) FROM activity"_s)->toULongLong(), kAll);
    }

    void age_isBounded()
    {
        const ActivityArchive archive(*m_database);
        QVERIFY(archive.write(lines(1, 5)));
        Activity late = line(6);
        late.at += std::chrono::hours(24 * 31);
        QVERIFY(archive.write({{late.id, late}}));
        QCOMPARE(m_database->value(u"SELECT count(*) FROM activity"_s)->toInt(), 1);
    }

    void look_isBounded()
    {
        const ActivityArchive archive(*m_database);
        for (quint64 id = 1; id <= 5'000; id += 500)
            QVERIFY(archive.write(lines(id, id + 499)));
        const ActivityFilter none {.actor = u"nobody"_s};
        auto page = archive.list({.filter = none, .before = ActivityId {9'000}});
        QVERIFY(page->lines.empty());
        QCOMPARE(page->next, ActivityId {3'001}); // looked at 2,000
        page = archive.list({.filter = none, .before = page->next});
        page = archive.list({.filter = none, .before = page->next});
        QCOMPARE(page->next, ActivityId {0});
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
};

QTEST_GUILESS_MAIN(tst_ActivityArchive)
#include "tst_activityarchive.moc"
