// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <atrium/store/secretvault.h>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace atrium;
using namespace atrium::store;

class TestSecretVault : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        qunsetenv("CREDENTIALS_DIRECTORY");
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void keepsWhatItIsGiven()
    {
        {
            auto vault = open();
            QVERIFY(
                vault->set({{u"wifi"_s, u"correct horse"_s}, {u"mqtt.password"_s, u"Ünïcode"_s}}));
            QVERIFY(vault->remove({u"nothing"_s}));
        }
        auto vault = open();
        QCOMPARE(vault->names(), QStringList({u"mqtt.password"_s, u"wifi"_s}));
        QCOMPARE(vault->text(u"wifi"_s), Result<QString>(u"correct horse"_s));
        QCOMPARE(vault->text(u"mqtt.password"_s), Result<QString>(u"Ünïcode"_s));
        QCOMPARE(vault->text(u"other"_s).error().code, Error::Code::NotFound);
        QVERIFY(!content().contains("correct horse"));
        QVERIFY(vault->remove({u"wifi"_s}));
        QCOMPARE(open()->names(), QStringList(u"mqtt.password"_s));
    }

    void files_areForTheirOwnerAlone()
    {
        QVERIFY(open()->set({{u"a"_s, u"b"_s}}));
        for (const QString &name : {u"secrets.key"_s, u"secrets.sealed"_s})
            QCOMPARE(
                QFile::permissions(m_folder->filePath(name))
                    & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
                QFile::Permissions());
        QVERIFY(QFile::setPermissions(m_folder->filePath(u"secrets.key"_s),
                                      QFile::ReadOwner | QFile::ReadOther));
        QCOMPARE(SecretVault::open(m_folder->path()).error().code, Error::Code::Refused);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("text");
        QTest::newRow("no name") << QString() << u"x"_s;
        QTest::newRow("a slash") << u"a/b"_s << u"x"_s;
        QTest::newRow("long name") << QString(101, u'a') << u"x"_s;
        QTest::newRow("nothing") << u"a"_s << QString();
        QTest::newRow("too long") << u"a"_s << QString(SecretVault::kLongestSecret + 1, u'x');
    }

    void refuses()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, text);
        auto vault = open();
        QCOMPARE(vault->set({{u"good"_s, u"x"_s}, {name, text}}).error().code,
                 Error::Code::InvalidInput);
        QVERIFY(vault->names().isEmpty()); // nothing of it
    }

    void noticesWhatWasChanged()
    {
        QVERIFY(open()->set({{u"a"_s, u"one"_s}, {u"b"_s, u"two"_s}}));
        // Two secrets that change places: each is bound to its name.
        QByteArray swapped = content();
        swapped.replace("\"a\"", "\"x\"").replace("\"b\"", "\"a\"").replace("\"x\"", "\"b\"");
        write(u"secrets.sealed"_s, swapped);
        QCOMPARE(open()->text(u"a"_s).error().code, Error::Code::Corrupt);
        // Another key.
        write(u"secrets.key"_s, QByteArray(44, 'k'));
        QCOMPARE(open()->text(u"b"_s).error().code, Error::Code::Corrupt);
        write(u"secrets.sealed"_s, "{}");
        QCOMPARE(SecretVault::open(m_folder->path()).error().code, Error::Code::Corrupt);
        QVERIFY(QFile::remove(m_folder->filePath(u"secrets.key"_s)));
        QCOMPARE(SecretVault::open(m_folder->path()).error().code, Error::Code::Corrupt);
    }

    void takesItsKeyFromTheServiceManager()
    {
        const QTemporaryDir credentials;
        QFile key(credentials.filePath(u"atrium-secrets-key"_s));
        QVERIFY(key.open(QIODevice::WriteOnly));
        key.write(QByteArray(48, 'c'));
        key.close();
        qputenv("CREDENTIALS_DIRECTORY", credentials.path().toUtf8());
        QVERIFY(open()->set({{u"a"_s, u"one"_s}}));
        QVERIFY(!QFile::exists(m_folder->filePath(u"secrets.key"_s)));
        QCOMPARE(open()->text(u"a"_s), Result<QString>(u"one"_s));
    }

    void takesOverWhatStoodInClear()
    {
        const QString plain = m_folder->filePath(u"secrets.toml"_s);
        auto vault = open();
        QCOMPARE(vault->takeOver(plain), Result<int>(0)); // there is none
        write(u"secrets.toml"_s, "a = \"one\"\nb = 2\n");
        QVERIFY(QFile::setPermissions(plain, QFile::ReadOwner | QFile::WriteOwner));
        QVERIFY(!vault->takeOver(plain)); // not a text: nothing is lost
        QVERIFY(QFile::exists(plain));
        write(u"secrets.toml"_s, "a = \"one\"\n");
        QCOMPARE(vault->takeOver(plain), Result<int>(1));
        QVERIFY(!QFile::exists(plain));
        QCOMPARE(open()->text(u"a"_s), Result<QString>(u"one"_s));
    }

private:
    Result<SecretVault> open()
    {
        auto vault = SecretVault::open(m_folder->path());
        if (!vault)
            qFatal("%s", qPrintable(vault.error().detail));
        return vault;
    }

    QByteArray content() const
    {
        QFile file(m_folder->filePath(u"secrets.sealed"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestSecretVault)
#include "tst_secretvault.moc"
