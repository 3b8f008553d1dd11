// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtimefixture.h"

#include <atrium/runtime/pluginbridge.h>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace atrium;
using namespace atrium::runtime;
using atrium::test::isAlive;
using atrium::test::RuntimeFixture;
using atrium::test::writeOn;
using State = PluginState;

namespace {

QByteArray fileOf(const char *name)
{
    QFile file(QStringLiteral(ATRIUM_FIXTURES "/tls/") + QString::fromLatin1(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestRemote : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void runsAPluginElsewhere();
    void comesBackAfterTheConnection();
    void speaksTls_data();
    void speaksTls();
    void refusesAWrongToken();
    void saysWhenNobodyIsThere();
    void needsAToken();
    void refusesAShortToken();

private:
    [[nodiscard]] PluginBridge::Setup bridgeSetup() const
    {
        return {.address = u"127.0.0.1"_s,
                .token = "a token long enough",
                .command = {ATRIUM_TEST_PLUGINS "/snake/atrium-plugin-snake"},
                .stateFolder = m_state->path(),
                .environment = {"PATH=/usr/bin:/bin"}};
    }
    [[nodiscard]] static std::unique_ptr<RuntimeFixture> hub(const QString &token,
                                                             const QString &authority = {})
    {
        return std::make_unique<RuntimeFixture>([token, authority](RuntimeSetup &setup) {
            setup.life.budget = 1000;
            setup.secrets = [token, authority](const QString &name) -> Result<QString> {
                if (name == "remote-a"_L1 && !token.isEmpty())
                    return token;
                if (name == "remote-a-ca"_L1 && !authority.isEmpty())
                    return authority;
                return fail(Error::Code::NotFound, u"unknown"_s);
            };
        });
    }
    [[nodiscard]] static QString url(quint16 port) { return u"ws://127.0.0.1:%1"_s.arg(port); }

    std::unique_ptr<QTemporaryDir> m_state;
    std::unique_ptr<PluginBridge> m_bridge;
};

void TestRemote::init()
{
    m_state = std::make_unique<QTemporaryDir>();
    m_bridge = std::make_unique<PluginBridge>(bridgeSetup());
    QVERIFY(m_bridge->start());
}

void TestRemote::cleanup()
{
    m_bridge.reset();
}

void TestRemote::runsAPluginElsewhere()
{
    const auto fixture = hub(u"a token long enough"_s);
    fixture->start(u"a"_s, u"snake"_s, {}, url(m_bridge->port()));
    QTRY_COMPARE(fixture->status(u"a"_s).state, State::Running);
    QCOMPARE(fixture->status(u"a"_s).processId, 0);
    QVERIFY(fixture->status(u"a"_s).sandboxReason.contains(u"127.0.0.1"_s));
    QTRY_COMPARE(fixture->value(u"a/d1.on"_s), Value(false));
    QVERIFY(fixture->runtime().write(InstanceId(u"a"_s), writeOn(u"a/d1"_s, 7)));
    QTRY_COMPARE(fixture->value(u"a/d1.on"_s), Value(true));
    QTRY_COMPARE((fixture->drain(), fixture->all<hub::WriteAnswered>(u"a"_s).size()), 1U);
    const qint64 process = m_bridge->processId();
    QVERIFY(isAlive(process));
    fixture->runtime().stop();
    QTRY_VERIFY(fixture->runtime().hasEnded());
    QTRY_VERIFY(!isAlive(process));
}

void TestRemote::comesBackAfterTheConnection()
{
    const auto fixture = hub(u"a token long enough"_s);
    const quint16 port = m_bridge->port();
    fixture->start(u"a"_s, u"snake"_s, {}, url(port));
    QTRY_COMPARE(fixture->status(u"a"_s).state, State::Running);
    const qint64 process = m_bridge->processId();
    m_bridge.reset();
    QTRY_VERIFY(fixture->status(u"a"_s).restarts > 0);
    QTRY_VERIFY(!isAlive(process));
    PluginBridge::Setup again = bridgeSetup();
    again.port = port;
    m_bridge = std::make_unique<PluginBridge>(std::move(again));
    QVERIFY(m_bridge->start());
    QTRY_COMPARE(fixture->status(u"a"_s).state, State::Running);
}

void TestRemote::speaksTls_data()
{
    QTest::addColumn<QString>("authority");
    QTest::addColumn<QString>("host");
    QTest::addColumn<State>("state");
    QTest::addColumn<QString>("reason"); // a part of it
    const QString own = QString::fromLatin1(fileOf("certificate.pem")); // it signed itself
    QTest::newRow("the house's own authority")
        << own << u"wss://127.0.0.1"_s << State::Running << QString();
    QTest::newRow("nobody's") << QString() << u"wss://127.0.0.1"_s << State::BackingOff
                              << u"self"_s;
    QTest::newRow("another host's")
        << own << u"wss://127.0.0.2"_s << State::BackingOff << u"host name"_s;
    QTest::newRow("without TLS") << own << u"ws://127.0.0.1"_s << State::BackingOff << QString();
    QTest::newRow("no certificate")
        << u"rubbish"_s << u"wss://127.0.0.1"_s << State::Rejected << u"remote-a-ca"_s;
}

void TestRemote::speaksTls()
{
    QFETCH(const QString, authority);
    QFETCH(const QString, host);
    QFETCH(const State, state);
    QFETCH(const QString, reason);
    PluginBridge::Setup setup = bridgeSetup();
    setup.address = u"0.0.0.0"_s;
    setup.certificatePem = fileOf("certificate.pem");
    setup.keyPem = fileOf("key.pem");
    m_bridge = std::make_unique<PluginBridge>(std::move(setup));
    QVERIFY(m_bridge->start());
    const auto fixture = hub(u"a token long enough"_s, authority);
    fixture->start(u"a"_s, u"snake"_s, {}, u"%1:%2"_s.arg(host).arg(m_bridge->port()));
    const auto isThere = [&] {
        fixture->drain();
        const auto statuses = fixture->all<hub::StatusReported>(u"a"_s);
        return std::any_of(statuses.begin(), statuses.end(), [&](const auto &each) {
            return each.status.state == state
                && each.status.reason.contains(reason, Qt::CaseInsensitive);
        });
    };
    QTRY_VERIFY2(isThere(), qPrintable(fixture->status(u"a"_s).reason));
    QCOMPARE(m_bridge->processId() != 0, state == State::Running);
}

void TestRemote::refusesAWrongToken()
{
    const auto fixture = hub(u"another token of it"_s);
    fixture->start(u"a"_s, u"snake"_s, {}, url(m_bridge->port()));
    QTRY_VERIFY(fixture->status(u"a"_s).restarts > 1);
    QCOMPARE(m_bridge->processId(), 0);
    QVERIFY(fixture->value(u"a/d1.on"_s).isNothing());
    const auto statuses = fixture->all<hub::StatusReported>(u"a"_s);
    QVERIFY(std::any_of(statuses.begin(), statuses.end(), [](const auto &each) {
        return each.status.reason.contains(u"wrong token"_s);
    }));
}

void TestRemote::saysWhenNobodyIsThere()
{
    const auto fixture = hub(u"a token long enough"_s);
    const quint16 port = m_bridge->port();
    m_bridge.reset();
    fixture->start(u"a"_s, u"snake"_s, {}, url(port));
    QTRY_VERIFY(fixture->status(u"a"_s).restarts > 0);
    const auto statuses = fixture->all<hub::StatusReported>(u"a"_s);
    QVERIFY(std::any_of(statuses.begin(), statuses.end(), [](const auto &each) {
        return each.status.reason.contains(u"cannot be reached"_s);
    }));
}

void TestRemote::needsAToken()
{
    const auto fixture = hub({});
    fixture->start(u"a"_s, u"snake"_s, {}, url(m_bridge->port()));
    QTRY_COMPARE(fixture->status(u"a"_s).state, State::Rejected);
    QVERIFY(fixture->status(u"a"_s).reason.contains(u"remote-a"_s));
}

void TestRemote::refusesAShortToken()
{
    PluginBridge::Setup setup = bridgeSetup();
    setup.token = "short";
    PluginBridge bridge(std::move(setup));
    QCOMPARE(bridge.start().error().code, Error::Code::Refused);
}

QTEST_GUILESS_MAIN(TestRemote)
#include "tst_remote.moc"
