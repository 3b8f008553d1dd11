// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon.h"

#include <atrium/model/json.h>

#include <QTest>

using namespace Qt::StringLiterals;

namespace atrium::e2e {

namespace {

const QString kHome = u"demo/home"_s;

} // namespace

/// A house that is made unreliable while it runs: by a device, by the command line, by its
/// configuration.
class UnreliableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_daemon = std::make_unique<Daemon>();
        m_daemon->configure({});
    }

    void faultsAreChosenAtTheBridge()
    {
        QVERIFY(m_daemon->start({u"--demo"_s}));
        Witness witness(*m_daemon);
        QVERIFY(witness.sees());
        QTRY_VERIFY_WITH_TIMEOUT(witness.count(u"demo"_s) >= 50 && witness.allRun(), kPatience);
        QCOMPARE(witness.set(kHome, u"faultPreset"_s, u"chaos"_s), u"settled"_s);
        QTRY_VERIFY_WITH_TIMEOUT(witness.reported(kHome, u"faultTotal"_s).toInteger() > 0,
                                 kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(witness.reported(kHome, u"faultPlan"_s).items().size() > 10,
                                 kPatience);
        QCOMPARE(witness.set(kHome, u"faultPreset"_s, u"none"_s), u"settled"_s);
        QTRY_VERIFY_WITH_TIMEOUT(witness.allRun(), kPatience);
        QCOMPARE(witness.set(u"demo/living-sofa-lamp"_s, u"brightness"_s, 31), u"settled"_s);
        QVERIFY(m_daemon->stop());
    }

    void theCommandLineDoesTheSame()
    {
        QVERIFY(m_daemon->start({u"--demo"_s}));
        Witness witness(*m_daemon);
        QVERIFY(witness.sees());
        QTRY_VERIFY_WITH_TIMEOUT(witness.count(u"demo"_s) >= 50 && witness.allRun(), kPatience);
        QVERIFY2(run({u"faults"_s, u"show"_s}), qPrintable(m_error));
        QVERIFY2(m_out.contains(u"no faults"_s), qPrintable(m_out));
        QVERIFY2(run({u"faults"_s, u"preset"_s, u"lossy"_s}), qPrintable(m_error));
        QTRY_COMPARE_WITH_TIMEOUT(witness.reported(kHome, u"faultPreset"_s).toText(), u"lossy"_s,
                                  kPatience);
        QVERIFY2(run({u"faults"_s, u"add"_s, u"unreachableWrite"_s, u"--rate"_s, u"1"_s,
                      u"--device"_s, u"demo/living-ceiling"_s, u"--length"_s, u"3600"_s}),
                 qPrintable(m_error));
        QTRY_COMPARE_WITH_TIMEOUT(witness.reported(kHome, u"faultPreset"_s).toText(), u"own"_s,
                                  kPatience);
        QVERIFY2(run({u"faults"_s, u"show"_s}), qPrintable(m_error));
        QVERIFY2(m_out.contains(u"living-ceiling"_s) && m_out.contains(u"for 3600 s"_s),
                 qPrintable(m_out));
        QVERIFY2(run({u"faults"_s, u"show"_s, u"--json"_s}), qPrintable(m_error));
        const auto json = parseValue(m_out.toUtf8(), 100'000);
        QVERIFY(json);
        const Value house = json->field(u"houses").items().at(0);
        QCOMPARE(house.field(u"preset").toText(), u"own"_s);
        QCOMPARE(house.field(u"faults").items().size(), std::size_t {8});
        QVERIFY2(run({u"faults"_s, u"clear"_s}), qPrintable(m_error));
        QTRY_COMPARE_WITH_TIMEOUT(witness.reported(kHome, u"faultPreset"_s).toText(), u"none"_s,
                                  kPatience);
        QVERIFY(!run({u"faults"_s, u"preset"_s, u"awful"_s}));
        QVERIFY(!run({u"faults"_s, u"add"_s, u"earthquake"_s}));
        QVERIFY(!run({u"faults"_s, u"clear"_s, u"--bridge"_s, u"demo/front-door"_s}));
        QVERIFY(m_error.contains(kHome));
        QVERIFY(m_daemon->stop());
    }

    void anotherConfigurationNeedsNoRestart_data()
    {
        QTest::addColumn<QString>("isolation");
        QTest::newRow("thread") << u"thread"_s;
        QTest::newRow("process") << u"process"_s;
    }
    void anotherConfigurationNeedsNoRestart()
    {
        QFETCH(const QString, isolation);
        QVERIFY(m_daemon->start());
        Witness witness(*m_daemon);
        QVERIFY(witness.sees());
        const auto configure = [&](ValueObject config) {
            config.emplace_back(u"home"_s, true);
            return call(witness, u"plugins.configure"_s,
                        {{u"instance"_s, u"demo"_s},
                         {u"plugin"_s, u"simulator"_s},
                         {u"isolation"_s, isolation},
                         {u"config"_s, Value::makeObject(std::move(config))}});
        };
        QCOMPARE(configure({}), QString());
        QTRY_VERIFY_WITH_TIMEOUT(witness.count(u"demo"_s) >= 50 && witness.allRun(), kPatience);
        const auto before = *witness.plugin(u"demo"_s);

        const Value rule = Value::makeObject({{u"fault"_s, u"bridgeDown"_s}, {u"length"_s, 3600}});
        QCOMPARE(configure({{u"faults"_s, Value::makeList({rule})}}), QString());
        QTRY_COMPARE_WITH_TIMEOUT(witness.availability(u"demo/front-door"_s), Availability::Offline,
                                  kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(witness.plugin(u"demo"_s)->state, PluginState::Degraded,
                                  kPatience);
        QCOMPARE(witness.availability(kHome), Availability::Online);
        QCOMPARE(configure({}), QString());
        QTRY_VERIFY_WITH_TIMEOUT(witness.allRun(), kPatience);
        QCOMPARE(witness.plugin(u"demo"_s)->restarts, before.restarts);
        QCOMPARE(witness.plugin(u"demo"_s)->processId, before.processId);

        QVERIFY(!configure({{u"faultPreset"_s, u"awful"_s}}).isEmpty());
        QVERIFY(m_daemon->stop());
    }

private:
    // Its error's text, or nothing.
    static QString call(Witness &witness, const QString &method, ValueObject params)
    {
        std::optional<QString> said;
        witness.client().call({.method = method, .params = Value::makeObject(std::move(params))},
                              &witness.client(), [&](const Result<Value> &answer) {
                                  said = answer ? QString() : answer.error().detail;
                              });
        return QTest::qWaitFor([&] { return said.has_value(); }, kPatience) ? *said
                                                                            : u"no answer"_s;
    }

    bool run(const QStringList &arguments)
    {
        QProcess program;
        program.start(QStringLiteral(ATRIUM_CTL),
                      QStringList {u"--data"_s, m_daemon->dataFolder()} + arguments);
        const bool ended = program.waitForFinished(kPatience);
        m_out = QString::fromUtf8(program.readAllStandardOutput());
        m_error = QString::fromUtf8(program.readAllStandardError());
        return ended && program.exitStatus() == QProcess::NormalExit && program.exitCode() == 0;
    }

    std::unique_ptr<Daemon> m_daemon;
    QString m_out;
    QString m_error;
};

} // namespace atrium::e2e

QTEST_GUILESS_MAIN(atrium::e2e::UnreliableTest)
#include "tst_unreliable.moc"
