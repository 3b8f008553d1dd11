// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <atrium/store/migrations.h>

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

namespace {

using namespace atrium;
using namespace atrium::store;
using namespace Qt::StringLiterals;

const Now kNow {.boottime = 1s, .wall = 1'700'000'000'000ms};

Migration step(int number, const QString &up = {}, const QString &down = {})
{
    const QString table = u"t%1"_s.arg(number);
    return {.number = number,
            .name = u"step-%1"_s.arg(number),
            .up = up.isEmpty()
                ? u"CREATE TABLE %1 (x);\nINSERT INTO %1 VALUES (%2);"_s.arg(table).arg(number)
                : up,
            .down = down.isEmpty() ? u"DROP TABLE %1;"_s.arg(table) : down};
}

} // namespace

class tst_Migrations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void migrate_appliesWhatIsPendingAndRecordsIt()
    {
        const auto database = open();
        Migrator one(*database, {step(1)});
        QCOMPARE(one.migrate(kNow, copies()).value(), 1);
        QVERIFY(!QDir(copies()).exists()); // nothing was there to copy
        Migrator two(*database, {step(1), step(2)});
        QCOMPARE(stateOf(two, 2), MigrationStatus::State::Pending);
        QCOMPARE(two.migrate(kNow, copies()).value(), 1);
        QCOMPARE(two.migrate(kNow, copies()).value(), 0);
        QCOMPARE(stateOf(two, 1), MigrationStatus::State::Applied);
        QCOMPARE(two.status().value()[1].appliedAt, kNow.wall);
        QCOMPARE(database->value(u"SELECT x FROM t2"_s).value().toInt(), 2);
    }

    void migrate_makesASafetyCopyFirst()
    {
        {
            const auto database = open();
            QCOMPARE(Migrator(*database, {step(1)}).migrate(kNow, copies()).value(), 1);
            QCOMPARE(Migrator(*database, {step(1), step(2)}).migrate(kNow, copies()).value(), 1);
        }
        const QStringList found = QDir(copies()).entryList(QDir::Files);
        QCOMPARE(found, QStringList {u"atrium-20231114T221320Z-version-1.db"_s});
        const auto copy
            = Database::open(QDir(copies()).filePath(found[0]), Database::Mode::ReadOnly);
        QVERIFY(copy);
        QCOMPARE((*copy)->value(u"SELECT x FROM t1"_s).value().toInt(), 1);
        QVERIFY(!(*copy)->value(u"SELECT x FROM t2"_s));
    }

    void migrate_keepsFiveCopies()
    {
        const auto database = open();
        std::vector<Migration> steps;
        Now now = kNow;
        for (int i = 1; i <= 8; ++i) {
            steps.push_back(step(i));
            now.wall += 1s;
            QCOMPARE(Migrator(*database, steps).migrate(now, copies()).value(), 1);
        }
        const QStringList found = QDir(copies()).entryList(QDir::Files, QDir::Name);
        QCOMPARE(found.size(), 5);
        QVERIFY(found.last().endsWith(u"version-7.db"_s));
    }

    void migrate_refusesConflicts_data()
    {
        QTest::addColumn<int>("which");
        QTest::newRow("a changed migration") << 0;
        QTest::newRow("one that this program does not know") << 1;
        QTest::newRow("one before an applied one") << 2;
    }

    void migrate_refusesConflicts()
    {
        QFETCH(int, which);
        const auto database = open();
        Migrator before(*database, {step(1), step(3)});
        QCOMPARE(before.migrate(kNow, copies()).value(), 2);
        std::vector<Migration> now {step(1), step(3), step(4)};
        if (which == 0)
            now[0].up += u"\n-- changed"_s;
        else if (which == 1)
            now.erase(now.begin() + 1);
        else
            now.insert(now.begin() + 1, step(2));
        const QByteArray content = contentOf(*database);
        const auto refused = Migrator(*database, now).migrate(kNow, copies());
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::Refused);
        QCOMPARE(contentOf(*database), content);
        QVERIFY(!QDir(copies()).exists());
    }

    void migrate_leavesNothingOfAStepThatFails()
    {
        const auto database = open();
        QCOMPARE(Migrator(*database, {step(1)}).migrate(kNow, {}).value(), 1);
        const QByteArray content = contentOf(*database);
        const auto failed
            = Migrator(*database, {step(1), step(2, u"CREATE TABLE t2 (x);\nDROP TABLE none;"_s)})
                  .migrate(kNow, {});
        QVERIFY(!failed);
        QCOMPARE(contentOf(*database), content);
    }

    void rollback_takesBackByWhatWasRecorded()
    {
        const auto database = open();
        QCOMPARE(Migrator(*database, {step(1), step(2), step(3)}).migrate(kNow, {}).value(), 3);
        Migrator older(*database, {step(1)}); // knows neither 2 nor 3
        QCOMPARE(older.rollback(1, kNow, copies()).value(), 2);
        QVERIFY(!database->value(u"SELECT x FROM t2"_s));
        QCOMPARE(older.migrate(kNow, {}).value(), 0);
        QCOMPARE(QDir(copies()).entryList(QDir::Files).size(), 1);
        QCOMPARE(older.rollback(1, kNow, copies()).value(), 0);
    }

    void builtIn_goUpAndDownAndUpAgain()
    {
        const auto database = open();
        const auto &all = builtInMigrations();
        QCOMPARE(all.size(), 9U);
        for (std::size_t i = 0; i < all.size(); ++i) {
            QCOMPARE(all[i].number, static_cast<int>(i) + 1);
            QVERIFY(!all[i].up.isEmpty() && !all[i].down.isEmpty() && !all[i].name.isEmpty());
        }
        Migrator migrator(*database, all);
        QCOMPARE(migrator.migrate(kNow, {}).value(), static_cast<int>(all.size()));
        const QByteArray content = contentOf(*database);
        for (int last = static_cast<int>(all.size()) - 1; last >= 0; --last)
            QCOMPARE(migrator.rollback(last, kNow, {}).value(), 1);
        QCOMPARE(database
                     ->value(u"SELECT count(*) FROM sqlite_schema WHERE name NOT IN "
                             "('migrations', 'sqlite_sequence')"_s)
                     .value()
                     .toInt(),
                 0);
        QCOMPARE(migrator.migrate(kNow, {}).value(), static_cast<int>(all.size()));
        QCOMPARE(contentOf(*database), content);
        QVERIFY(database->checkIntegrity());
    }

    void builtIn_areNotChangedOnceTheyWereReleased()
    {
        // A migration that houses have applied must never change: add another instead.
        QStringList checksums;
        for (const Migration &migration : builtInMigrations())
            checksums.append(migration.checksum().left(16));
        QCOMPARE(
            checksums,
            QStringList({u"bde38fd6d2481d74"_s, u"75696afcf56dc0ec"_s, u"376ee5e75112f496"_s,
                         u"7ba291f884a536f9"_s, u"ad14fd911d8793c0"_s, u"f061a4a812ca02d2"_s,
                         u"92056a2a2df82eed"_s, u"69fa62478277d7ee"_s, u"4356f515ba9c783f"_s}));
    }

    void open_refusesADatabaseOfAnotherProgram()
    {
        {
            const auto database = open();
            QVERIFY(database->execute(u"CREATE TABLE x (y)"_s));
            QVERIFY(database->execute(u"PRAGMA application_id = 77"_s));
        }
        const auto refused = Database::open(path(), Database::Mode::ReadWrite);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::Corrupt);
    }

    void open_saysWhatIsDamaged()
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(20'000, 'x'));
        file.close();
        const auto refused = Database::open(path(), Database::Mode::ReadWrite);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::Corrupt);
        QVERIFY(refused.error().detail.contains(path()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray(20'000, 'x'));
    }

    void open_toReadMakesNothing()
    {
        const auto missing = Database::open(path(), Database::Mode::ReadOnly);
        QCOMPARE(missing.error().code, Error::Code::NotFound);
        QVERIFY(!QFile::exists(path()));
    }

private:
    QString path() const { return m_folder->filePath(u"a b?ä.db"_s); }
    QString copies() const { return m_folder->filePath(u"backup"_s); }

    std::unique_ptr<Database> open() const
    {
        auto database = Database::open(path(), Database::Mode::ReadWrite);
        if (!database)
            qFatal("%s", qPrintable(database.error().detail));
        return std::move(*database);
    }

    static MigrationStatus::State stateOf(const Migrator &migrator, int number)
    {
        const auto all = migrator.status().value();
        return std::ranges::find(all, number, &MigrationStatus::number)->state;
    }

    /// The form and the migrations of a database.
    static QByteArray contentOf(const Database &database)
    {
        QByteArray content;
        for (
            const QString &sql :
            {u"SELECT group_concat(sql, char(10)) FROM (SELECT sql FROM sqlite_schema ORDER BY name)"_s,
             u"SELECT group_concat(number || checksum) FROM migrations"_s})
            content += database.value(sql).value().toString().toUtf8() + '\n';
        return content;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(tst_Migrations)
#include "tst_migrations.moc"
