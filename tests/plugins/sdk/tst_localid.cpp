// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <atrium/base/rng.h>
#include <atrium/sdk/plugin.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <map>

using namespace Qt::StringLiterals;
using namespace atrium;

class TestLocalId : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void staysReadable_data();
    void staysReadable();
    void longTextsAreCutButStayApart();
    void isValidAndUniqueForAnyText();
    void isThatOfTheOtherLanguages();
};

void TestLocalId::staysReadable_data()
{
    QTest::addColumn<QString>("foreign");
    QTest::addColumn<QString>("escaped");
    QTest::newRow("plain") << u"0x00158d0001a2b3c4"_s << u"0x00158d0001a2b3c4"_s;
    QTest::newRow("space") << u"Lamp 1"_s << u"Lamp~201"_s;
    QTest::newRow("slash") << u"kitchen/lamp"_s << u"kitchen~2flamp"_s;
    QTest::newRow("tilde") << u"a~2fb"_s << u"a~7e2fb"_s;
    QTest::newRow("umlaut") << u"Küche"_s << u"K~c3~bcche"_s;
    QTest::newRow("empty") << u""_s << u"~"_s;
}

void TestLocalId::staysReadable()
{
    QFETCH(QString, foreign);
    QTEST(sdk::escapedLocalId(foreign).text(), "escaped");
    QVERIFY(isValidLocalId(sdk::escapedLocalId(foreign).text()));
}

void TestLocalId::longTextsAreCutButStayApart()
{
    const QString longText(500, u'x');
    const LocalId first = sdk::escapedLocalId(QString(longText + u'a'));
    const LocalId second = sdk::escapedLocalId(QString(longText + u'b'));
    QVERIFY(isValidLocalId(first.text()));
    QCOMPARE(first.text().size(), 128);
    QVERIFY(first != second);
}

void TestLocalId::isValidAndUniqueForAnyText()
{
    Rng rng(7);
    std::map<QString, QString> foreignOf;
    for (int i = 0; i < 20'000; ++i) {
        QString foreign;
        const auto length = rng.below(6);
        for (std::uint64_t k = 0; k < length; ++k)
            foreign += QString::fromUcs4(
                std::array {U'a', U'~', U'2', U'f', U'/', U'灯', U'💡'}.data() + rng.below(7), 1);
        const QString local = sdk::escapedLocalId(foreign).text();
        QVERIFY2(isValidLocalId(local), qPrintable(local));
        const auto [it, isNew] = foreignOf.try_emplace(local, foreign);
        QCOMPARE(it->second, foreign);
    }
}

// The same lines are read by the tests of the other SDKs.
void TestLocalId::isThatOfTheOtherLanguages()
{
    QFile file(QStringLiteral(ATRIUM_LOCAL_IDS));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
    QVERIFY(lines.size() >= 5);
    for (const QByteArray &line : lines) {
        const QJsonArray pair = QJsonDocument::fromJson(line).array();
        QCOMPARE(sdk::escapedLocalId(pair.at(0).toString()).text(), pair.at(1).toString());
    }
}

QTEST_GUILESS_MAIN(TestLocalId)
#include "tst_localid.moc"
