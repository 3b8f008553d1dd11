// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <atrium/ops/health.h>
#include <atrium/ops/hostoptions.h>
#include <atrium/ops/logging.h>

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace atrium;
using namespace atrium::ops;

class TestOps : public QObject
{
    Q_OBJECT

    static PluginStatus plugin(PluginState state)
    {
        PluginStatus status;
        status.instance = InstanceId(u"mqtt"_s);
        status.state = state;
        status.reason = u"The broker does not answer."_s;
        status.hint = u"Is it running?"_s;
        return status;
    }

private Q_SLOTS:
    void health_namesTheWorstFirst()
    {
        HealthInput input {.plugins = {plugin(PluginState::Degraded)},
                           .storeTrouble = u"disk full"_s};
        const auto checks = judgeHealth(input);
        QCOMPARE(checks.size(), std::size_t {3});
        QCOMPARE(checks[0].name, u"store"_s);
        QVERIFY(checks[0].status == HealthCheck::Status::Failed);
        QCOMPARE(checks[1].name, u"plugin mqtt"_s);
        QCOMPARE(checks[1].hint, u"Is it running?"_s);
        QCOMPARE(toValue(checks).field(u"status").toText(), u"failed"_s);
    }

    void health_isOkWhenAllWorks()
    {
        const auto checks = judgeHealth({.plugins = {plugin(PluginState::Running)}});
        QCOMPARE(toValue(checks).field(u"status").toText(), u"ok"_s);
    }

    void hostOptions_areRead()
    {
        const auto options = readHostOptions({u"atriumd"_s, u"--data"_s, u"/tmp/house"_s,
                                              u"--demo"_s, u"--log-format"_s, u"json"_s,
                                              u"--kiosk"_s, u"--connect"_s, u"ws://x"_s},
                                             {u"kiosk"_s, u"connect=URL"_s});
        QVERIFY(options);
        QCOMPARE(options->dataFolder, u"/tmp/house"_s);
        QVERIFY(options->demo);
        QVERIFY(options->logFormat == LogFormat::Json);
        QCOMPARE(options->rest, QStringList({u"kiosk"_s, u"connect=ws://x"_s}));
    }

    void hostOptions_refuse_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("unknown option") << QStringList {u"atriumd"_s, u"--dmo"_s};
        QTest::newRow("positional") << QStringList {u"atriumd"_s, u"demo"_s};
        QTest::newRow("log format") << QStringList {u"atriumd"_s, u"--log-format"_s, u"xml"_s};
    }

    void hostOptions_refuse()
    {
        QFETCH(const QStringList, arguments);
        const auto options = readHostOptions(arguments, {});
        QVERIFY(!options);
        QCOMPARE(options.error().code, Error::Code::InvalidInput);
    }

    void logLine_cannotBeForged()
    {
        const QString message = u"a\n2026-01-01 critical forged: \"b\""_s;
        const QByteArray text = formatLogLine(LogFormat::Text, QtInfoMsg, "atrium.x", message);
        QCOMPARE(text.count('\n'), 2);
        QVERIFY(text.contains("\n\t2026"));
        const QByteArray json = formatLogLine(LogFormat::Json, QtInfoMsg, "atrium.x", message);
        QCOMPARE(json.count('\n'), 1);
        QCOMPARE(QJsonDocument::fromJson(json).object().value("message"_L1).toString(), message);
    }
};

QTEST_GUILESS_MAIN(TestOps)
#include "tst_ops.moc"
