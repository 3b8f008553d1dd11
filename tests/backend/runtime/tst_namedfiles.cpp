// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "namedfiles.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace atrium;
using namespace atrium::runtime;

namespace {

const QByteArray kPem = "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n";

Value configOf(const QString &authority, const QString &key = {})
{
    return Value::makeObject({{u"broker"_s, Value(u"mqtts://b"_s)},
                              {u"caFile"_s, Value(authority)},
                              {u"keyFile"_s, Value(key)}});
}

} // namespace

/// What a plugin is given of the files that its configuration names.
class TestNamedFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_house = std::make_unique<QTemporaryDir>();
        m_state = std::make_unique<QTemporaryDir>();
        write(u"ca.pem"_s, kPem);
    }

    void aFile_isHandedOverAsACopy()
    {
        const auto handed = give(configOf(path(u"ca.pem"_s)));
        QVERIFY(handed);
        QCOMPARE(handed->field(u"broker").toText(), u"mqtts://b"_s);
        QCOMPARE(handed->field(u"keyFile").toText(), QString());
        const QString copy = handed->field(u"caFile").toText();
        QCOMPARE(QFileInfo(copy).absolutePath(), m_state->path());
        QFile file(copy);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), kPem);
        struct stat status
        { };
        QCOMPARE(stat(QFile::encodeName(copy).constData(), &status), 0);
        QCOMPARE(status.st_mode & 07777U, 0400U);
    }

    void aRenewedFile_takesTheCopysPlace()
    {
        QVERIFY(give(configOf(path(u"ca.pem"_s))));
        const QByteArray renewed = kPem + kPem;
        write(u"ca.pem"_s, renewed);
        const auto handed = give(configOf(path(u"ca.pem"_s)));
        QVERIFY(handed);
        QFile file(handed->field(u"caFile").toText());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), renewed);
    }

    // The plugin may put what it likes into its folder.
    void aLinkInItsPlace_isNotFollowed()
    {
        const QString victim = path(u"victim"_s);
        write(u"victim"_s, "as it was");
        QVERIFY(QFile::link(victim, m_state->filePath(u"file-0.pem"_s)));
        QVERIFY(give(configOf(path(u"ca.pem"_s))));
        QFile file(victim);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("as it was"));
    }

    void whatIsNoCertificate_isRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("says");
        QTest::newRow("missing") << u"nowhere.pem"_s << u"cannot be read"_s;
        QTest::newRow("a secret of the hub") << u"secrets"_s << u"no certificate and no key"_s;
        QTest::newRow("too large") << u"large.pem"_s << u"not a file of at most"_s;
        QTest::newRow("a folder") << u"."_s << u"not a file of at most"_s;
        QTest::newRow("a pipe") << u"pipe"_s << u"not a file of at most"_s;
    }
    void whatIsNoCertificate_isRefused()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, says);
        write(u"secrets"_s, "root:$y$j9T$abc:20000:0:99999:7:::\n");
        write(u"large.pem"_s, kPem + QByteArray(kLargestNamedFile, 'A'));
        QCOMPARE(mkfifo(QFile::encodeName(path(u"pipe"_s)).constData(), 0600), 0);
        const auto handed = give(configOf({}, path(name)));
        QVERIFY(!handed);
        QCOMPARE(handed.error().pointer, u"/keyFile"_s);
        QVERIFY2(handed.error().detail.contains(says), qPrintable(handed.error().detail));
        QVERIFY(!QFileInfo::exists(m_state->filePath(u"file-1.pem"_s)));
    }

    void aRelativePath_isRefused()
    {
        const auto handed = give(configOf(u"ca.pem"_s));
        QVERIFY(!handed);
        QCOMPARE(handed.error().pointer, u"/caFile"_s);
    }

private:
    [[nodiscard]] QString path(const QString &name) const { return m_house->filePath(name); }

    void write(const QString &name, const QByteArray &content)
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }

    [[nodiscard]] Result<Value> give(const Value &config) const
    {
        return withNamedFiles(config, {u"caFile"_s, u"keyFile"_s}, m_state->path());
    }

    std::unique_ptr<QTemporaryDir> m_house;
    std::unique_ptr<QTemporaryDir> m_state;
};

QTEST_GUILESS_MAIN(TestNamedFiles)
#include "tst_namedfiles.moc"
