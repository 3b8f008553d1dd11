// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace atrium::simulator {

namespace {

/// Keeps what the plugin tells of its actions.
class Port : public sdk::HubPort
{
public:
    void publish(std::vector<Device>, std::vector<LocalId>, bool) override { }
    void report(std::vector<Report>) override { }
    void availability(const LocalId &, Availability) override { }
    void occurred(const Occurrence &) override { }
    void degraded(const QString &, const QString &) override { }
    void recovered() override { }
    void log(QtMsgType, const QString &) override { }
    void progress(RequestId request, double progress) override
    {
        told.emplace_back(request, progress);
    }

    std::vector<std::pair<RequestId, double>> told {};
};

} // namespace

/// An action that takes its time: how far it is, and its end.
class LongActionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_port = {};
        m_answers.clear();
        m_simulator.emplace();
        QVERIFY(m_simulator->initialise(
            {.instance = InstanceId(u"demo"_s),
             .config = Value::makeObject({{u"timeFactor"_s, Value(20)}, {u"seed"_s, Value(3)}})},
            m_port));
    }

    void cleanup()
    {
        m_simulator->shutdown();
        m_simulator.reset();
    }

    void tellsHowFarItIsAndIsAnsweredAtItsEnd()
    {
        invoke(u"cleanSpot"_s, 1);
        QVERIFY(m_answers.empty());
        QTRY_COMPARE_WITH_TIMEOUT(m_answers.size(), std::size_t {1}, 60'000);
        QVERIFY(m_answers.front());
        QVERIFY(!m_port.told.empty());
        double before = 0.0;
        for (const auto &[request, progress] : m_port.told) {
            QCOMPARE(request, RequestId {1});
            QVERIFY(progress > before && progress < 1.0);
            before = progress;
        }
    }

    void isGivenUpWhenCancelled()
    {
        invoke(u"cleanSpot"_s, 1);
        m_simulator->cancel(RequestId {9}); // no such one: nothing happens
        QVERIFY(m_answers.empty());
        m_simulator->cancel(RequestId {1});
        QCOMPARE(m_answers.size(), std::size_t {1});
        QVERIFY(!m_answers.front());
        m_simulator->cancel(RequestId {1}); // it has ended
        QCOMPARE(m_answers.size(), std::size_t {1});
        invoke(u"cleanSpot"_s, 2); // and may begin again
        QCOMPARE(m_answers.size(), std::size_t {1});
    }

    void endsWhenTheDeviceIsToldOtherwise()
    {
        invoke(u"cleanSpot"_s, 1);
        invoke(u"dock"_s, 2);
        QCOMPARE(m_answers.size(), std::size_t {1}); // of the second
        QVERIFY(m_answers.front());
        QTRY_COMPARE(m_answers.size(), std::size_t {2});
        QVERIFY(!m_answers.back());
    }

private:
    void invoke(const QString &action, std::uint64_t request)
    {
        m_simulator->invoke({.id = RequestId {request},
                             .device = DeviceId(InstanceId(u"demo"_s), LocalId(u"vacuum"_s)),
                             .action = ActionName(action)},
                            [this](Result<Value> answer) { m_answers.push_back(answer); });
    }

    Port m_port;
    std::vector<Result<Value>> m_answers;
    std::optional<Simulator> m_simulator; // tells the port, and answers here
};

} // namespace atrium::simulator

QTEST_GUILESS_MAIN(atrium::simulator::LongActionTest)
#include "tst_longaction.moc"
