// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <atrium/sdk/backoff.h>

#include <QTest>

using namespace atrium;
using namespace std::chrono_literals;

class TestBackOff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void staysWithinABoundThatDoubles();
    void startsAnewAfterASuccess();
};

void TestBackOff::staysWithinABoundThatDoubles()
{
    for (std::uint64_t seed = 0; seed < 500; ++seed) {
        sdk::BackOff backOff({.first = 1s, .most = 60s, .least = 100ms}, Rng(seed));
        auto bound = 1000ms;
        for (int i = 0; i < 12; ++i) {
            const auto wait = backOff.next();
            QVERIFY(wait >= 100ms);
            QVERIFY(wait <= bound);
            bound = std::min(bound * 2, 60'000ms);
        }
        QCOMPARE(backOff.failures(), 12);
    }
}

void TestBackOff::startsAnewAfterASuccess()
{
    sdk::BackOff backOff({}, Rng(1));
    for (int i = 0; i < 10; ++i)
        (void)backOff.next();
    backOff.reset();
    QVERIFY(backOff.next() <= 1000ms);
}

QTEST_GUILESS_MAIN(TestBackOff)
#include "tst_backoff.moc"
