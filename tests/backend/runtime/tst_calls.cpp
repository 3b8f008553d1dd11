// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calls.h"
#include "ratelimiter.h"
#include "secrets.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace atrium;
using namespace atrium::runtime;

class TestCalls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void closesACallOnce();
    void expiresWhatIsDue();
    void standsStillWhileNobodyListens();
    void admitsSoManyASecond();
    void resolvesSecretsInTheirFieldsOnly();
};

void TestCalls::closesACallOnce()
{
    Calls calls;
    const auto first
        = calls.open({.kind = Calls::Kind::Write, .deadline = 5s, .request = RequestId {9}});
    const auto second = calls.open({.kind = Calls::Kind::Ping, .deadline = 5s});
    QVERIFY(first != second);
    QCOMPARE(calls.requests(), 1);
    QCOMPARE(calls.close(first)->request, RequestId {9});
    QVERIFY(!calls.close(first));
    QVERIFY(!calls.close(wire::CallId {77}));
    QVERIFY(calls.has(Calls::Kind::Ping));
    QCOMPARE(calls.requests(), 0);
}

void TestCalls::expiresWhatIsDue()
{
    Calls calls;
    (void)calls.open({.kind = Calls::Kind::Write, .deadline = 5s});
    (void)calls.open({.kind = Calls::Kind::Ping, .deadline = 3s});
    (void)calls.open({.kind = Calls::Kind::Shutdown, .deadline = kNever});
    QCOMPARE(calls.nextDeadline(), std::optional<BootTime>(3s));
    QVERIFY(calls.expire(2999ms).empty());
    QCOMPARE(calls.expire(3s).size(), 1U);
    QCOMPARE(calls.expire(10h).size(), 1U);
    QVERIFY(calls.has(Calls::Kind::Shutdown));
}

void TestCalls::standsStillWhileNobodyListens()
{
    Calls calls;
    (void)calls.open({.kind = Calls::Kind::Ping, .deadline = 3s});
    (void)calls.open({.kind = Calls::Kind::Shutdown, .deadline = kNever});
    calls.postpone(1h);
    QVERIFY(calls.expire(1h).empty());
    QCOMPARE(calls.expire(1h + 3s).size(), 1U);
}

void TestCalls::admitsSoManyASecond()
{
    RateLimiter limiter(10, 20);
    int admitted = 0;
    for (int i = 0; i < 100; ++i)
        admitted += limiter.admit(1h) ? 1 : 0;
    QCOMPARE(admitted, 20);
    QCOMPARE(limiter.takeRefused(), 80U);
    QCOMPARE(limiter.takeRefused(), 0U);
    admitted = 0;
    for (int i = 0; i < 100; ++i)
        admitted += limiter.admit(1h + i * 100ms) ? 1 : 0;
    QCOMPARE(admitted, 99); // none is left at first
}

void TestCalls::resolvesSecretsInTheirFieldsOnly()
{
    const SecretResolver resolver = [](const QString &name) -> Result<QString> {
        if (name == u"door"_s)
            return u"sesame"_s;
        return fail(Error::Code::NotFound, u"unknown"_s);
    };
    const Value config = Value::makeObject(
        {{u"password"_s, u"secret:door"_s}, {u"title"_s, u"secret:door"_s}, {u"port"_s, 1883}});
    const auto resolved = withSecrets(config, {u"password"_s, u"absent"_s}, resolver);
    QCOMPARE(resolved->field(u"password").toText(), u"sesame"_s);
    QCOMPARE(resolved->field(u"title").toText(), u"secret:door"_s);
    QCOMPARE(resolved->field(u"port"), Value(1883));
    const auto unknown = withSecrets(Value::makeObject({{u"password"_s, u"secret:gate"_s}}),
                                     {u"password"_s}, resolver);
    QCOMPARE(unknown.error().code, Error::Code::NotFound);
    QCOMPARE(unknown.error().pointer, u"/password"_s);
    QVERIFY(!unknown.error().detail.contains(u"sesame"_s));
    // A plain text is a password as it stands.
    const Value plain = Value::makeObject({{u"password"_s, u"1234"_s}});
    QVERIFY(*withSecrets(plain, {u"password"_s}, {}) == plain);
}

QTEST_GUILESS_MAIN(TestCalls)
#include "tst_calls.moc"
