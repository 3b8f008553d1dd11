// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pluginlogs.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace atrium;
using namespace atrium::ops;

namespace {

const InstanceId kMqtt(u"mqtt"_s);
const InstanceId kDemo(u"demo"_s);

void write(PluginLogs &logs, const InstanceId &instance, const QString &text,
           QtMsgType level = QtInfoMsg)
{
    QVERIFY(logs.lines()->post(
        {.instance = instance, .at = WallTime(1'000), .level = level, .text = text}));
}

QStringList texts(const Value &answer)
{
    QStringList all;
    for (const Value &line : answer.field(u"lines").items())
        all.append(line.field(u"text").toText());
    return all;
}

} // namespace

/// The last lines of plugins.
class TestPluginLogs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lines_areKeptApartByInstance()
    {
        PluginLogs logs;
        write(logs, kMqtt, u"a"_s, QtWarningMsg);
        write(logs, kDemo, u"b"_s);
        write(logs, kMqtt, u"c"_s);
        const Value mqtt = logs.read(kMqtt, 0);
        QCOMPARE(texts(mqtt), (QStringList {u"a"_s, u"c"_s}));
        const Value first = mqtt.field(u"lines").items().front();
        QCOMPARE(first.field(u"level"), Value(u"warning"_s));
        QCOMPARE(first.field(u"at"), Value(1000));
        QCOMPARE(texts(logs.read(kDemo, 0)), QStringList {u"b"_s});
        QVERIFY(texts(logs.read(InstanceId(u"other"_s), 0)).isEmpty());
    }

    void after_givesOnlyWhatIsNew()
    {
        PluginLogs logs;
        write(logs, kMqtt, u"a"_s);
        const qint64 seen
            = logs.read(kMqtt, 0).field(u"lines").items().back().field(u"number").toInteger();
        QVERIFY(texts(logs.read(kMqtt, static_cast<std::uint64_t>(seen))).isEmpty());
        write(logs, kMqtt, u"b"_s);
        QCOMPARE(texts(logs.read(kMqtt, static_cast<std::uint64_t>(seen))), QStringList {u"b"_s});
    }

    void oldest_goBeyondTheBound()
    {
        PluginLogs logs;
        for (int i = 0; i < 600; ++i) {
            write(logs, kMqtt, QString::number(i));
            if (i % 100 == 0)
                (void)logs.read(kMqtt, 0);
        }
        // All that waits comes, not only a handful.
        for (int i = 0; i < 10; ++i)
            (void)logs.read(kMqtt, 0);
        const QStringList kept = texts(logs.read(kMqtt, 0));
        QCOMPARE(static_cast<std::size_t>(kept.size()), PluginLogs::kMostLines);
        QCOMPARE(kept.constLast(), u"599"_s);
        QCOMPARE(kept.constFirst(), u"100"_s);
    }

    void removed_isForgotten()
    {
        PluginLogs logs;
        write(logs, kMqtt, u"a"_s);
        logs.forget(kMqtt);
        QVERIFY(texts(logs.read(kMqtt, 0)).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPluginLogs)
#include "tst_pluginlogs.moc"
