// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <atrium/ops/health.h>
#include <atrium/ops/hostoptions.h>
#include <atrium/ops/logging.h>

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>

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
        QCOMPARE(checks.size(), std::size_t {4});
        QCOMPARE(checks[0].name, u"store"_s);
        QVERIFY(checks[0].status == HealthCheck::Status::Failed);
        QCOMPARE(checks[1].name, u"plugin mqtt"_s);
        QCOMPARE(checks[1].hint, u"Is it running?"_s);
        QCOMPARE(toValue(checks).field(u"status").toText(), u"failed"_s);
    }

    void health_saysWhatIsNotReachedAndWhatFails()
    {
        HealthInput input {.plugins = {plugin(PluginState::Running)}};
        input.offline = {{.instance = InstanceId(u"mqtt"_s),
                          .count = 5,
                          .titles = {u"Lamp"_s, u"Door"_s, u"Blind"_s}}};
        input.failing
            = {{.instance = InstanceId(u"mqtt"_s), .count = 7, .lastError = u"No answer"_s},
               {.instance = InstanceId(u"knx"_s), .count = 1}};
        input.clockJump = std::chrono::hours(-1);
        input.historyTrouble = u"the disk is full; make room"_s;
        const auto checks = judgeHealth(input);
        const auto find = [&checks](const QString &name) {
            return std::find_if(checks.begin(), checks.end(),
                                [&](const HealthCheck &check) { return check.name == name; });
        };
        QVERIFY(find(u"devices mqtt"_s) != checks.end());
        QVERIFY(find(u"devices mqtt"_s)->reason.contains(u"Lamp, Door, Blind and 2 more"_s));
        QVERIFY(find(u"wishes mqtt"_s)->reason.contains(u"No answer"_s));
        QVERIFY(find(u"wishes knx"_s) == checks.end()); // one failed: that happens
        QVERIFY(find(u"clock"_s)->reason.contains(u"back by 3600 s"_s));
        QCOMPARE(find(u"history"_s)->status, HealthCheck::Status::Degraded); // all else works
        QVERIFY(find(u"history"_s)->reason.contains(u"the disk is full"_s));
        QCOMPARE(find(u"store"_s)->status, HealthCheck::Status::Ok);
        for (const HealthCheck &check : checks)
            QVERIFY2(check.status == HealthCheck::Status::Ok || !check.hint.isEmpty(),
                     qPrintable(check.name));
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

    void logFields_standInEachForm()
    {
        const LogFields fields {{"request", u"12"_s}, {"error", {}}, {"device", u"a \"b\""_s}};
        QVERIFY(formatLogLine(LogFormat::Text, QtDebugMsg, "atrium.wishes", u"wish sent"_s, fields)
                    .endsWith("debug atrium.wishes: wish sent request=12 device=a \"b\"\n"));
        const QByteArray json
            = formatLogLine(LogFormat::Json, QtDebugMsg, "atrium.wishes", u"wish sent"_s, fields);
        const QJsonObject object = QJsonDocument::fromJson(json).object();
        QCOMPARE(object.value("request"_L1).toString(), u"12"_s);
        QCOMPARE(object.value("device"_L1).toString(), u"a \"b\""_s);
        QVERIFY(!object.contains("error"_L1));
        const auto journal = journalFields(QtDebugMsg, "atrium.wishes", u"wish\nsent"_s, fields);
        QCOMPARE(journal.at(0), QByteArray("MESSAGE=wish\nsent")); // the journal takes any text
        QCOMPARE(journal.at(1), QByteArray("PRIORITY=7"));
        QVERIFY(std::find(journal.begin(), journal.end(), "ATRIUM_REQUEST=12") != journal.end());
        QCOMPARE(journal.size(), std::size_t {6});
    }

    void log_isBoundedAndSaysSo()
    {
        int leftOut = 0;
        int passed = 0;
        for (int i = 0; i < kMostLogLines + 40; ++i)
            passed += mayLog(1'000'000, QtInfoMsg, leftOut) ? 1 : 0;
        QCOMPARE(passed, kMostLogLines);
        QVERIFY(mayLog(1'000'000, QtCriticalMsg, leftOut));
        QVERIFY(mayLog(1'000'001, QtInfoMsg, leftOut));
        QCOMPARE(leftOut, 41);
        QVERIFY(mayLog(1'000'001, QtInfoMsg, leftOut));
        QCOMPARE(leftOut, 0);
    }

    void journal_isKnownByItsStream()
    {
        qputenv("JOURNAL_STREAM", "1:2");
        QVERIFY(!standardErrorIsJournal());
        struct stat file = {};
        QCOMPARE(fstat(STDERR_FILENO, &file), 0);
        const QByteArray stream = QByteArray::number(qulonglong(file.st_dev)) + ':'
            + QByteArray::number(qulonglong(file.st_ino));
        qputenv("JOURNAL_STREAM", stream);
        QVERIFY(standardErrorIsJournal());
        QVERIFY(readHostOptions({u"atriumd"_s}, {})->logFormat == LogFormat::Journald);
        QVERIFY(readHostOptions({u"atriumd"_s, u"--log-format"_s, u"text"_s}, {})->logFormat
                == LogFormat::Text);
        qunsetenv("JOURNAL_STREAM");
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
