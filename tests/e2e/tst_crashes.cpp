// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "broker.h"
#include "daemon.h"
#include "zigbeehome.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace atrium::e2e {

// Broker, plugin and hub are killed as a crash does it, while somebody looks on.
class CrashesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (Broker::program().isEmpty())
            QSKIP("mosquitto is not installed");
    }

    void init()
    {
        m_broker = std::make_unique<Broker>();
        QVERIFY(m_broker->start());
        m_zigbee = std::make_unique<ZigbeeHome>(u"zigbee2mqtt"_s, m_broker->port());
        m_zigbee->start();
        m_daemon = std::make_unique<Daemon>();
        m_daemon->configure("[[plugin]]\nid = \"mqtt\"\ninstance = \"zigbee\"\n"
                            "[plugin.config]\nbroker = \""
                            + m_broker->address().toUtf8() + "\"\n");
        QVERIFY(m_daemon->start());
        m_witness = std::make_unique<Witness>(*m_daemon);
        QVERIFY(m_witness->sees());
        m_name = m_zigbee->nameWith(u"light"_s, u"state"_s);
        m_device = u"zigbee/"_s + m_zigbee->addressOf(m_name);
        QTRY_VERIFY_WITH_TIMEOUT(isRight(), kPatience);
    }

    void cleanup()
    {
        if (QTest::currentTestFailed() && m_daemon)
            qWarning().noquote() << m_daemon->log();
        m_witness.reset();
        m_daemon.reset();
        m_zigbee.reset();
        m_broker.reset();
    }

    void theBroker()
    {
        m_broker->kill();
        QTRY_COMPARE_WITH_TIMEOUT(m_witness->plugin(u"zigbee"_s)->state, PluginState::Degraded,
                                  kPatience);
        QVERIFY(!m_witness->plugin(u"zigbee"_s)->reason.isEmpty());
        changeUnseen();
        QVERIFY(m_broker->start());
        QTRY_VERIFY_WITH_TIMEOUT(isRight(), kPatience);
        obeys();
    }

    void thePlugin()
    {
        for (int i = 0; i < 2; ++i) {
            const qint64 process = m_witness->plugin(u"zigbee"_s)->processId;
            QVERIFY(process > 0);
            killProcess(process);
            changeUnseen();
            QTRY_VERIFY_WITH_TIMEOUT(
                m_witness->plugin(u"zigbee"_s)->processId != process && isRight(), kPatience);
        }
        obeys();
    }

    void theHub()
    {
        QCOMPARE(m_witness->set(m_device, u"state"_s, true), u"settled"_s);
        const qint64 plugin = m_witness->plugin(u"zigbee"_s)->processId;
        m_daemon->kill();
        QTRY_VERIFY_WITH_TIMEOUT(!isAlive(plugin), kPatience);
        changeUnseen();
        QVERIFY(m_daemon->start());
        QTRY_VERIFY_WITH_TIMEOUT(isRight(), kPatience);
        obeys();
    }

    void all()
    {
        const qint64 plugin = m_witness->plugin(u"zigbee"_s)->processId;
        killProcess(plugin);
        m_broker->kill();
        m_daemon->kill();
        changeUnseen();
        // The hub is up before its broker: the house is there at once, with old values.
        QVERIFY(m_daemon->start());
        QVERIFY(m_witness->sees());
        QTRY_COMPARE_WITH_TIMEOUT(m_witness->count(u"zigbee"_s), m_zigbee->count() + 1, kPatience);
        QVERIFY(isOldOrUnknown());
        QVERIFY(m_broker->start());
        QTRY_VERIFY_WITH_TIMEOUT(isRight(), kPatience);
        obeys();
    }

    void anOrderlyEndKeepsWhatWasReported()
    {
        const Value before = m_witness->reported(m_device, u"state"_s);
        QVERIFY(m_daemon->stop());
        m_broker->kill();
        QVERIFY(m_daemon->start());
        QVERIFY(m_witness->sees());
        QTRY_COMPARE_WITH_TIMEOUT(m_witness->quality(m_device, u"state"_s), Quality::Stale,
                                  kPatience);
        QCOMPARE(m_witness->reported(m_device, u"state"_s), before);
    }

    void aWishWhileTheBrokerIsAwayComesTrueLater()
    {
        m_broker->kill();
        QTRY_COMPARE_WITH_TIMEOUT(m_witness->plugin(u"zigbee"_s)->state, PluginState::Degraded,
                                  kPatience);
        const bool wanted = !m_witness->reported(m_device, u"state"_s).toBool();
        bool accepted = false;
        m_witness->client().setProperty(
            *DeviceId::fromText(m_device), {{PropertyName(u"state"_s), wanted}}, {}, this,
            [&](const Result<Value> &answer) { accepted = answer.has_value(); });
        QTRY_VERIFY_WITH_TIMEOUT(accepted, kPatience);
        QVERIFY(m_broker->start());
        QTRY_COMPARE_WITH_TIMEOUT(m_zigbee->stateOf(m_name).field(u"state").toText(),
                                  wanted ? u"ON"_s : u"OFF"_s, kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(m_witness->reported(m_device, u"state"_s), Value(wanted),
                                  kPatience);
    }

private:
    // Everything is there, runs, and shows what the devices say.
    bool isRight() const
    {
        const QString state = m_zigbee->stateOf(m_name).field(u"state").toText();
        return m_witness->allRun() && m_witness->count(u"zigbee"_s) == m_zigbee->count() + 1
            && m_witness->reported(m_device, u"state"_s) == Value(state == u"ON")
            && m_witness->quality(m_device, u"state"_s) == Quality::Good;
    }

    // What was reported is kept within half a minute: a crash may lose it, but shows no old value
    // as a new one.
    bool isOldOrUnknown() const
    {
        return m_witness->reported(m_device, u"state"_s).isNothing()
            || m_witness->quality(m_device, u"state"_s) == Quality::Stale;
    }

    void changeUnseen()
    {
        const QString state = m_zigbee->stateOf(m_name).field(u"state").toText();
        m_zigbee->change(m_name, u"state"_s, state == u"ON" ? u"OFF"_s : u"ON"_s);
    }

    void obeys()
    {
        const bool on = !m_witness->reported(m_device, u"state"_s).toBool();
        QCOMPARE(m_witness->set(m_device, u"state"_s, on), u"settled"_s);
        QCOMPARE(m_witness->reported(m_device, u"state"_s), Value(on));
    }

    std::unique_ptr<Broker> m_broker;
    std::unique_ptr<ZigbeeHome> m_zigbee;
    std::unique_ptr<Daemon> m_daemon;
    std::unique_ptr<Witness> m_witness;
    QString m_name;
    QString m_device;
};

} // namespace atrium::e2e

QTEST_GUILESS_MAIN(atrium::e2e::CrashesTest)
#include "tst_crashes.moc"
