// SPDX-FileCopyrightText: 2026 @AUTHOR@
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo.h"

#include <QTest>

#include <map>

using namespace Qt::StringLiterals;
using namespace atrium;

/// Keeps what the plugin says.
class Listener : public sdk::HubPort
{
public:
    void publish(std::vector<Device> published, std::vector<LocalId>, bool complete) override
    {
        devices = std::move(published);
        isComplete = complete;
    }
    void report(std::vector<Report> reports) override
    {
        for (const Report &each : reports)
            values[each.property.text()] = each.value;
    }
    void availability(const LocalId &, Availability said) override
    {
        isOnline = said == Availability::Online;
    }
    void occurred(const Occurrence &) override { }
    void degraded(const QString &, const QString &) override { }
    void recovered() override { }
    void log(QtMsgType, const QString &) override { }

    std::vector<Device> devices;
    std::map<QString, Value> values;
    bool isComplete = false;
    bool isOnline = false;
};

class TestPlugin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_hub = {};
        m_plugin = std::make_unique<Demo>();
        const Value config = Value::makeObject({{u"title"_s, u"Mine"_s}, {u"interval"_s, 0.1}});
        QVERIFY(m_plugin->initialise({InstanceId(u"test"_s), config, {}}, m_hub));
        m_plugin->discover();
    }
    void cleanup() { m_plugin->shutdown(); }

    void namesItsDeviceAndReports()
    {
        QVERIFY(m_hub.isComplete && m_hub.isOnline);
        QCOMPARE(m_hub.devices.size(), std::size_t(1));
        QCOMPARE(m_hub.devices.front().title, u"Mine"_s);
        QCOMPARE(m_hub.values.at(u"temperature"_s).toNumber(), 21.0);
    }

    void measuresAgainAndAgain()
    {
        QTRY_COMPARE(m_hub.values.at(u"temperature"_s).toNumber(), 21.5);
    }

    void switches()
    {
        bool isDone = false;
        WriteRequest wish;
        wish.device = m_hub.devices.front().id;
        wish.values = {{PropertyName(u"on"_s), true}};
        m_plugin->write(wish, [&](const Result<> &outcome) { isDone = outcome.has_value(); });
        QVERIFY(isDone);
        QVERIFY(m_hub.values.at(u"on"_s).toBool());
        QVERIFY(invoke(u"reset"_s));
        QVERIFY(!m_hub.values.at(u"on"_s).toBool(true));
    }

    void refusesAnUnknownAction()
    {
        const auto outcome = invoke(u"explode"_s);
        QVERIFY(!outcome);
        QVERIFY(outcome.error().code == Error::Code::NotFound);
    }

private:
    Result<Value> invoke(const QString &action)
    {
        Result<Value> heard = fail(Error::Code::Internal, u"no answer"_s);
        InvokeRequest request;
        request.device = m_hub.devices.front().id;
        request.action = ActionName(action);
        m_plugin->invoke(request, [&](Result<Value> outcome) { heard = std::move(outcome); });
        return heard;
    }

    Listener m_hub;
    std::unique_ptr<Demo> m_plugin;
};

QTEST_GUILESS_MAIN(TestPlugin)
#include "tst_plugin.moc"
