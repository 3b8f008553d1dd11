// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servedhouse.h"

#include <atrium/api/runfiles.h>
#include <atrium/model/json.h>

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

namespace {

using namespace atrium;
using namespace Qt::StringLiterals;

/// What a run of the program said, and how it ended.
struct Run
{
    int status = -1;
    QString out;
    QString error;

    [[nodiscard]] Value json() const
    {
        return parseValue(out.toUtf8(), 1'000'000).value_or(Value());
    }
};

} // namespace

class tst_AtriumCtl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_house.start());
        m_house.addLamps(3);
        m_house.report(u"sim/lamp-0"_s, u"power"_s, true);
        m_house.report(u"sim/lamp-0"_s, u"brightness"_s, 40);
        m_house.endPass();
        const QString run = m_data.path();
        QVERIFY(api::writeHubAddress(run, {.url = m_house.server.url(), .processId = 1}));
        write(m_data.filePath(u"run/token"_s), test::ServedHouse::token());
    }

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void usage_isSaid()
    {
        QCOMPARE(run({}).status, 2);
        QCOMPARE(run({u"bogus"_s}).status, 2);
        QCOMPARE(run({u"get"_s, u"sim/lamp-0"_s}).status, 2);
        const Run help = run({u"--help"_s});
        QCOMPARE(help.status, 0);
        QVERIFY(help.out.contains(
            u"Exit status: 0 done, 1 failed, 2 bad usage, 3 no hub, 4 refused"_s));
        QCOMPARE(run({u"--version"_s}).status, 0);
    }

    void status_saysTheHouseInASentence()
    {
        const Run people = run({u"status"_s});
        QCOMPARE(people.status, 0);
        QVERIFY2(people.out.startsWith(u"All is well.\n"_s), qPrintable(people.out));
        const Run json = run({u"status"_s, u"--json"_s});
        QCOMPARE(json.json().field(u"devices"), Value(3));
        QCOMPARE(json.json().field(u"sentence"), Value(u"All is well."_s));
    }

    void devices_areATableOrJsonOrIds()
    {
        const Run people = run({u"devices"_s});
        QCOMPARE(people.status, 0);
        QVERIFY(people.out.contains(QRegularExpression(u"light[^\n]*sim/lamp-0\n"_s)));
        QVERIFY(!people.out.contains(u'\x1b')); // not a terminal
        QCOMPARE(run({u"devices"_s, u"--ids"_s}).out, u"sim/lamp-0\nsim/lamp-1\nsim/lamp-2\n"_s);
        const Value json = run({u"--json"_s, u"devices"_s}).json();
        QCOMPARE(json.field(u"devices").items().size(), 3U);
        QCOMPARE(json.field(u"models").fields().size(), 1U);
    }

    void deviceShow_hasEverything()
    {
        const Run people = run({u"device"_s, u"show"_s, u"sim/lamp-0"_s});
        QCOMPARE(people.status, 0);
        for (const QString &word :
             {u"brightness"_s, u"0..100"_s, u"action    blink"_s, u"effect"_s})
            QVERIFY2(people.out.contains(word), qPrintable(people.out));
        const Value json = run({u"device"_s, u"show"_s, u"sim/lamp-0"_s, u"--json"_s}).json();
        QCOMPARE(json.field(u"device").field(u"device").field(u"id"), Value(u"sim/lamp-0"_s));
    }

    void get_printsTheValueAlone()
    {
        const Run people = run({u"get"_s, u"sim/lamp-0"_s, u"power"_s});
        QCOMPARE(people.out, u"on\n"_s);
        QCOMPARE(
            run({u"get"_s, u"sim/lamp-0"_s, u"brightness"_s, u"--json"_s}).json().field(u"value"),
            Value(40));
    }

    void set_comesTrue()
    {
        const Run done = run({u"set"_s, u"sim/lamp-1"_s, u"brightness"_s, u"55"_s, u"--wait"_s});
        QCOMPARE(done.status, 0);
        QVERIFY2(done.out.contains(u"(settled)"_s), qPrintable(done.out + done.error));
        QCOMPARE(
            run({u"get"_s, u"sim/lamp-1"_s, u"brightness"_s, u"--json"_s}).json().field(u"value"),
            Value(55));
        const Run json
            = run({u"--json"_s, u"set"_s, u"sim/lamp-1"_s, u"power"_s, u"on"_s, u"--wait"_s});
        QCOMPARE(json.json().field(u"wishes").items().at(0).field(u"status"), Value(u"settled"_s));
    }

    void refusals_haveTheirStatus_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("says");
        const QString lamp = u"sim/lamp-0"_s;
        QTest::newRow("no such device")
            << QStringList {u"get"_s, u"sim/none"_s, u"power"_s} << 1 << u"atriumctl devices"_s;
        QTest::newRow("no id") << QStringList {u"get"_s, u"nonsense"_s, u"power"_s} << 1
                               << u"nonsense"_s;
        QTest::newRow("no such property")
            << QStringList {u"get"_s, lamp, u"colour"_s} << 1 << u"brightness"_s;
        QTest::newRow("out of range")
            << QStringList {u"set"_s, lamp, u"brightness"_s, u"101"_s} << 2 << u"100"_s;
        QTest::newRow("below, with a sign")
            << QStringList {u"set"_s, lamp, u"brightness"_s, u"-5"_s} << 2 << u"-5"_s;
        QTest::newRow("wrong type") << QStringList {u"set"_s, lamp, u"power"_s, u"perhaps"_s} << 2
                                    << u"neither on nor off"_s;
        QTest::newRow("no such action")
            << QStringList {u"invoke"_s, lamp, u"explode"_s} << 1 << u"blink"_s;
        QTest::newRow("no such plugin")
            << QStringList {u"plugin"_s, u"show"_s, u"none"_s} << 1 << u"none"_s;
        QTest::newRow("no simulated house")
            << QStringList {u"faults"_s, u"clear"_s} << 1 << u"no simulated house"_s;
        QTest::newRow("faults of what") << QStringList {u"faults"_s} << 2 << u"subcommand"_s;
        QTest::newRow("too often")
            << QStringList {u"faults"_s, u"add"_s, u"reboot"_s, u"--rate"_s, u"2"_s} << 2
            << u"--rate"_s;
        QTest::newRow("no such shell")
            << QStringList {u"completion"_s, u"tcsh"_s} << 2 << u"bash"_s;
        QTest::newRow("no such device to watch")
            << QStringList {u"watch"_s, u"sim/none"_s} << 1 << u"sim/none"_s;
    }

    void refusals_haveTheirStatus()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, says);
        const Run refused = run(arguments);
        QTEST(refused.status, "status");
        QVERIFY2(refused.error.contains(says), qPrintable(refused.error));
        QVERIFY2(refused.out.isEmpty(), qPrintable(refused.out));
    }

    void invoke_printsWhatComesBack()
    {
        const Run done = run({u"invoke"_s, u"sim/lamp-0"_s, u"blink"_s, u"3"_s});
        QVERIFY2(done.status == 0, qPrintable(done.error));
        QCOMPARE(done.out, u"3\n"_s);
        const QStringList wrong {u"invoke"_s, u"sim/lamp-0"_s, u"blink"_s, u"often"_s};
        QCOMPARE(run(wrong).status, 2);
    }

    void watch_printsEachChange()
    {
        QProcess watcher;
        watcher.setProgram(QStringLiteral(ATRIUMCTL));
        watcher.setArguments({u"--data"_s, m_data.path(), u"watch"_s, u"sim/lamp-2"_s, u"--json"_s,
                              u"--count"_s, u"3"_s});
        watcher.start();
        int value = 0;
        QTRY_VERIFY([&] { // it may not have subscribed yet: say it until it has heard enough
            m_house.report(u"sim/lamp-2"_s, u"brightness"_s, ++value % 100);
            m_house.report(u"sim/lamp-0"_s, u"brightness"_s, value % 100);
            m_house.endPass();
            return watcher.state() == QProcess::NotRunning;
        }());
        QCOMPARE(watcher.exitCode(), 0);
        const QList<QByteArray> lines = watcher.readAllStandardOutput().trimmed().split('\n');
        QCOMPARE(lines.size(), 3);
        int last = 0;
        for (const QByteArray &line : lines) {
            const Value change = parseValue(line, 10'000).value();
            QCOMPARE(change.field(u"device"), Value(u"sim/lamp-2"_s));
            const auto seen = static_cast<int>(change.field(u"value").toInteger());
            QVERIFY(last == 0 || seen == last + 1); // every one, in order
            last = seen;
        }
    }

    void plugins_healthAndDatabase()
    {
        const Run list = run({u"plugin"_s, u"list"_s});
        QCOMPARE(list.status, 0);
        QVERIFY(list.out.contains(QRegularExpression(u"sim +simulator +running"_s)));
        QVERIFY(run({u"plugin"_s, u"show"_s, u"sim"_s}).out.contains(u"running"_s));
        QVERIFY(run({u"health"_s, u"--json"_s}).status <= 1);
    }

    void plugin_isLimited()
    {
        const QString name = u"pump"_s;
        QCOMPARE(run({u"plugin"_s, u"configure"_s, name, u"--config"_s, u"{\"a\":1}"_s}).status, 0);
        const auto kept = [&] {
            return run({u"plugin"_s, u"show"_s, name, u"--json"_s}).json().field(u"config");
        };
        const QStringList limit {u"plugin"_s, u"limit"_s, name};
        QCOMPARE(run(limit + QStringList {u"openFiles=32"_s, u"processorShare=0.5"_s}).status, 0);
        QCOMPARE(kept().field(u"limits"),
                 Value::makeObject({{u"openFiles"_s, 32.0}, {u"processorShare"_s, 0.5}}));
        QCOMPARE(kept().field(u"config").field(u"a"), Value(1)); // stays
        QCOMPARE(run(limit + QStringList {u"openFiles="_s}).status, 0);
        QCOMPARE(kept().field(u"limits"), Value::makeObject({{u"processorShare"_s, 0.5}}));
        QVERIFY(run(limit + QStringList {u"colour=1"_s}).error.contains(u"openFiles"_s));
        QVERIFY(run(limit + QStringList {u"openFiles=many"_s}).status != 0);
        QVERIFY(run(limit + QStringList {u"openFiles"_s}).status != 0);
        QVERIFY(run({u"plugin"_s, u"limit"_s, u"none"_s, u"openFiles=20"_s}).status != 0);
        const Run shown = run({u"plugin"_s, u"limit"_s, u"sim"_s});
        QCOMPARE(shown.status, 0);
        QVERIFY(shown.out.contains(u"REACHED"_s));
    }

    void noHub_isStatusThree()
    {
        const QTemporaryDir empty;
        const Run none = run({u"--data"_s, empty.path(), u"status"_s}, false);
        QCOMPARE(none.status, 3);
        QVERIFY(none.error.contains(u"atriumd --data"_s));
        const Run dead = run({u"--hub"_s, u"http://127.0.0.1:1"_s, u"status"_s});
        QCOMPARE(dead.status, 3);
        QCOMPARE(run({u"--hub"_s, u"ftp://x"_s, u"status"_s}).status, 2);
    }

    void wrongToken_isRefused()
    {
        const QString file = m_data.filePath(u"wrong"_s);
        write(file, QByteArray(40, 'x'));
        const Run refused = run({u"--token-file"_s, file, u"status"_s});
        QCOMPARE(refused.status, 4);
        QVERIFY2(refused.error.contains(u"token"_s), qPrintable(refused.error));
        write(file, "two\nlines");
        QCOMPARE(run({u"--token-file"_s, file, u"status"_s}).status, 4);
        QCOMPARE(run({u"--token-file"_s, file + u"none"_s, u"status"_s}).status, 4);
    }

    void databaseStatus_withoutAHub()
    {
        const QTemporaryDir empty;
        const Run none = run({u"--data"_s, empty.path(), u"db"_s, u"status"_s}, false);
        QCOMPARE(none.status, 1);
        QVERIFY(none.error.contains(u"there is no database"_s));
    }

    void completion_isValidForItsShell()
    {
        const Run bash = run({u"completion"_s, u"bash"_s});
        QCOMPARE(bash.status, 0);
        QProcess shell;
        shell.start(u"bash"_s,
                    {u"-c"_s,
                     bash.out
                         + u"\natriumctl() { echo sim/lamp-0 sim/lamp-1; }\n"
                           "COMP_WORDS=(atriumctl get sim/); COMP_CWORD=2; _atriumctl; "
                           "echo \"${COMPREPLY[@]}\""_s});
        QVERIFY(shell.waitForFinished());
        QCOMPARE(shell.readAllStandardError(), QByteArray());
        QCOMPARE(shell.readAllStandardOutput(), QByteArray("sim/lamp-0 sim/lamp-1\n"));
        QVERIFY(!run({u"completion"_s, u"zsh"_s}).out.isEmpty());
        QVERIFY(!run({u"completion"_s, u"fish"_s}).out.isEmpty());
    }

private:
    static void write(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    /// The hub lives in this thread: the event loop turns until the program ends.
    Run run(const QStringList &arguments, bool withData = true) const
    {
        QProcess program;
        program.setProgram(QStringLiteral(ATRIUMCTL));
        program.setArguments((withData ? QStringList {u"--data"_s, m_data.path()} : QStringList())
                             + arguments);
        program.start();
        [&] {
            QTRY_COMPARE_WITH_TIMEOUT(program.state(), QProcess::NotRunning, 20'000);
        }();
        return {.status = program.exitCode(),
                .out = QString::fromUtf8(program.readAllStandardOutput()),
                .error = QString::fromUtf8(program.readAllStandardError())};
    }

    QTemporaryDir m_data;
    test::ServedHouse m_house;
};

QTEST_GUILESS_MAIN(tst_AtriumCtl)
#include "tst_atriumctl.moc"
