// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a plugin's package calls a secret, through the API of a whole house: encrypted wherever it
// is kept.
#include "lamphouse.h"
#include "packagefixture.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace atrium;
using atrium::test::contentOf;
using atrium::test::kPatience;
using atrium::test::Owner;

class TestSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = test::makeOpenFolder(); }
    void sealsTheSecretsOfAConfiguration();
    void sealsWhatStoodInClearBefore();

private:
    [[nodiscard]] QString archive() const
    {
        return test::makeLampArchive(m_folder->path(),
                                     {.version = u"1.0.0"_s, .mode = u"secret"_s});
    }
    [[nodiscard]] QString data() const { return m_folder->filePath(u"data"_s); }
    static void write(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    }
    QByteArray allOfTheData();

    std::unique_ptr<QTemporaryDir> m_folder;
};

QByteArray TestSecrets::allOfTheData()
{
    QByteArray all;
    for (const QFileInfo &each :
         QDir(data()).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)) {
        if (each.isFile())
            all += contentOf(each.filePath());
        else if (each.fileName() != "packages"_L1) // the plugin's own code knows the word
            all += test::contentsOf(each.filePath());
    }
    return all;
}

void TestSecrets::sealsTheSecretsOfAConfiguration()
{
    {
        Owner owner(data());
        QVERIFY(owner.bring(archive(), u"packages.install"_s, {{u"allowUnsigned"_s, true}}));
        owner.configure({{u"password"_s, u"open sesame"_s}});
        QTRY_VERIFY_WITH_TIMEOUT(owner.runs(u"1.0.0"_s), kPatience);
        const auto shown = owner.call(u"plugins.show"_s, {{u"instance"_s, u"lamp"_s}});
        QCOMPARE(shown->field(u"config").field(u"config").field(u"password").toText(),
                 u"secret:lamp.password"_s);
        QCOMPARE(owner.call(u"secrets.list"_s)->field(u"secrets").items(),
                 ValueList {Value(u"lamp.password"_s)});
        // A wrong one stops it, the right one lets it go on.
        QVERIFY(owner.call(u"secrets.set"_s,
                           {{u"name"_s, u"lamp.password"_s}, {u"value"_s, u"guess"_s}}));
        QTRY_COMPARE_WITH_TIMEOUT(owner.status(u"lamp"_s)->state, PluginState::Rejected, kPatience);
        QVERIFY(owner.call(u"secrets.set"_s,
                           {{u"name"_s, u"lamp.password"_s}, {u"value"_s, u"open sesame"_s}}));
        QTRY_VERIFY_WITH_TIMEOUT(owner.runs(u"1.0.0"_s), kPatience);
        owner.end();
    }
    QVERIFY(!allOfTheData().contains("open sesame"));
    QCOMPARE(QFile::permissions(data() + u"/secrets.key"_s) & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
    // With another key it cannot be read, and says so.
    const QByteArray key = contentOf(data() + u"/secrets.key"_s);
    QVERIFY(QFile::remove(data() + u"/secrets.key"_s));
    Owner owner(data());
    QTRY_VERIFY_WITH_TIMEOUT(owner.status(u"lamp"_s)
                                 && owner.status(u"lamp"_s)->state == PluginState::Rejected,
                             kPatience);
    QVERIFY2(owner.status(u"lamp"_s)->reason.contains(u"secrets.key"_s),
             qPrintable(owner.status(u"lamp"_s)->reason));
    // An instance that is removed takes its secrets along.
    QFile file(data() + u"/secrets.key"_s);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(key) == key.size());
    file.close();
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    QVERIFY(owner.call(u"plugins.remove"_s, {{u"instance"_s, u"lamp"_s}}));
    QVERIFY(owner.call(u"secrets.list"_s)->field(u"secrets").items().empty());
    owner.end();
}

void TestSecrets::sealsWhatStoodInClearBefore()
{
    {
        Owner owner(data());
        QVERIFY(owner.bring(archive(), u"packages.install"_s, {{u"allowUnsigned"_s, true}}));
        owner.end();
    }
    { // As an earlier version kept it.
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"old"_s);
        database.setDatabaseName(data() + u"/atrium.db"_s);
        QVERIFY(database.open());
        QSqlQuery insert(database);
        QVERIFY2(insert.exec(u"INSERT INTO plugin_configs (instance, plugin, enabled, isolation, "
                             "config_json) VALUES ('lamp', 'lamp', 1, '', "
                             "'{\"password\":\"open sesame\"}')"_s),
                 qPrintable(insert.lastError().text()));
        database.close();
    }
    QSqlDatabase::removeDatabase(u"old"_s);
    QVERIFY(contentOf(data() + u"/atrium.db"_s).contains("open sesame"));
    // Safety copies have it, too: one that can be changed, one that is damaged, and one without.
    const QDir copies(data() + u"/backup"_s);
    QVERIFY(QDir().mkpath(copies.path()));
    QVERIFY(QFile::copy(data() + u"/atrium.db"_s, copies.filePath(u"old.db"_s)));
    write(copies.filePath(u"damaged.db"_s), "no database: {\"password\":\"open sesame\"}");
    write(copies.filePath(u"other.db"_s), "whatever it is");
    QFile plain(data() + u"/secrets.toml"_s); // and as people wrote them
    QVERIFY(plain.open(QIODevice::WriteOnly));
    plain.write("broker = \"very hidden\"\n");
    plain.close();
    QVERIFY(plain.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    {
        Owner owner(data());
        QTRY_VERIFY_WITH_TIMEOUT(owner.runs(u"1.0.0"_s), kPatience);
        QCOMPARE(owner.call(u"secrets.list"_s)->field(u"secrets").items(),
                 (ValueList {Value(u"broker"_s), Value(u"lamp.password"_s)}));
        owner.end();
    }
    const QByteArray all = allOfTheData();
    QVERIFY(!all.contains("open sesame"));
    QVERIFY(!all.contains("very hidden"));
    QVERIFY(!QFile::exists(data() + u"/secrets.toml"_s));
    QVERIFY(contentOf(copies.filePath(u"old.db"_s)).contains("secret:lamp.password"));
    QVERIFY(!QFile::exists(copies.filePath(u"damaged.db"_s)));
    QCOMPARE(contentOf(copies.filePath(u"other.db"_s)), QByteArray("whatever it is"));
    Owner owner(data());
    QTRY_VERIFY_WITH_TIMEOUT(owner.runs(u"1.0.0"_s), kPatience);
    owner.end();
}

QTEST_GUILESS_MAIN(TestSecrets)
#include "tst_secrets.moc"
