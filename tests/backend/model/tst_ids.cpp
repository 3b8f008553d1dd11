// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mutate.h"

#include <atrium/model/ids.h>

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace atrium;

class TestIds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void forms_areThoseOfTheDocument()
    {
        const auto whole = [](const QString &pattern) {
            return QRegularExpression(QRegularExpression::anchoredPattern(pattern));
        };
        const auto instance = whole(u"[a-z0-9][a-z0-9-]{0,39}"_s);
        const auto area = whole(u"[a-z0-9][a-z0-9-]{0,63}"_s);
        const auto local = whole(u"[A-Za-z0-9._~-]{1,128}"_s);
        const auto name = whole(u"[A-Za-z][A-Za-z0-9_.~-]{0,127}"_s);
        const QString letters
            = u"aZ09._~-/ é\u0660\u212a\n"_s; // with digits and K of other scripts
        for (std::uint64_t seed = 0; seed < 20'000; ++seed) {
            Rng rng(seed);
            QString text;
            for (auto i = rng.below(6) == 0 ? rng.below(140) : rng.below(5); i > 0; --i)
                text += letters[static_cast<qsizetype>(
                    rng.below(rng.below(3) == 0 ? static_cast<std::uint64_t>(letters.size()) : 8))];
            QCOMPARE(isValidInstanceId(text), instance.match(text).hasMatch());
            QCOMPARE(isValidAreaId(text), area.match(text).hasMatch());
            QCOMPARE(isValidLocalId(text), local.match(text).hasMatch());
            QCOMPARE(isValidAffordanceName(text), name.match(text).hasMatch());
        }
    }

    void deviceId_roundTrip()
    {
        const DeviceId id(InstanceId(u"mqtt-garden"_s), LocalId(u"0x00~2F.a_b-C"_s));
        const auto read = DeviceId::fromText(id.text());
        QVERIFY(read.has_value());
        QCOMPARE(*read, id);
        QCOMPARE(read->instance().toString(), u"mqtt-garden"_s);
        QCOMPARE(read->local().toString(), u"0x00~2F.a_b-C"_s);
    }

    void deviceId_refuses()
    {
        for (const QString &text : {u""_s, u"/"_s, u"a"_s, u"a/"_s, u"/a"_s, u"A/b"_s, u"a/b/c"_s,
                                    u"a/b c"_s, u"-a/b"_s, u"a/ä"_s})
            QVERIFY2(!DeviceId::fromText(text), qPrintable(text));
    }

    void order_isThatOfTheTexts()
    {
        QVERIFY(LocalId(u"a"_s) < LocalId(u"b"_s));
        QVERIFY(DeviceId(InstanceId(u"a"_s), LocalId(u"z"_s))
                < DeviceId(InstanceId(u"b"_s), LocalId(u"a"_s)));
        QCOMPARE(qHash(LocalId(u"a"_s)), qHash(LocalId(u"a"_s)));
    }
};

QTEST_APPLESS_MAIN(TestIds)
#include "tst_ids.moc"
