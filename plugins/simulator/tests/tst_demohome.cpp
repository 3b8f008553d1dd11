// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "home.h"

#include <atrium/contracts/gate.h>
#include <atrium/contracts/manifest.h>
#include <atrium/dsl/defaults.h>
#include <atrium/dsl/validate.h>
#include <atrium/model/json.h>
#include <atrium/model/kinds.h>

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace atrium::simulator {

class DemoHomeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void hasEnoughOfEverything()
    {
        std::set<QString> kinds;
        std::set<QString> areas;
        std::set<DeviceId> ids;
        for (const DevicePlan &row : demoPlan().devices) {
            kinds.insert(row.device.kind);
            areas.insert(row.device.suggestedArea);
            ids.insert(row.device.id);
            QVERIFY2(behaviourNamed(row.behaviour) != nullptr, qPrintable(row.behaviour));
        }
        areas.erase(QString());
        QVERIFY(ids.size() >= 30);
        QVERIFY(kinds.size() >= 18);
        QVERIFY(areas.size() >= 7);
    }

    void everyDeviceCanBeControlled()
    {
        for (const DevicePlan &row : demoPlan().devices) {
            const ThingModel &model = *row.device.model.model;
            const bool writable = std::any_of(model.properties.begin(), model.properties.end(),
                                              [](const Property &each) { return !each.readOnly; });
            QVERIFY2(writable || !model.actions.empty(), qPrintable(row.device.id.text()));
        }
    }

    void enumsHaveReadableLabels()
    {
        for (const DevicePlan &row : demoPlan().devices) {
            for (const Property &property : row.device.model.model->properties) {
                QVERIFY2(!property.title.isEmpty(), qPrintable(property.name.text()));
                for (const Choice &choice : property.schema.choices)
                    QVERIFY2(!choice.label.isEmpty(), qPrintable(property.name.text()));
            }
        }
    }

    void viewsAreValid()
    {
        for (const DevicePlan &row : demoPlan().devices) {
            const Device &device = row.device;
            if (device.model.model->views.isNothing()) {
                QVERIFY2(dsl::validate(dsl::defaultViews(device), *device.model.model).empty(),
                         qPrintable(device.id.text()));
                continue;
            }
            const dsl::Parsed checked
                = dsl::checkViews(*device.model.model, dsl::Strictness::Strict);
            for (const dsl::Problem &problem : checked.problems)
                qInfo() << device.id.text() << problem.pointer << problem.code << problem.expected
                        << problem.hint;
            QVERIFY2(checked.problems.empty(), qPrintable(device.id.text()));
        }
    }

    void manifestIsValid()
    {
        const QFileInfo executable(QStringLiteral(ATRIUM_PLUGIN_EXECUTABLE));
        QFile file(executable.path() + u"/plugin.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto manifest = contracts::parseManifest(file.readAll());
        QVERIFY(manifest.has_value());
        QVERIFY(manifest->runsInThread);
        QVERIFY(contracts::checkConfig(*manifest, {}));
        const Value most = Value::makeObject(
            {{u"extraDevices"_s, 10'000}, {u"reportsPerSecond"_s, 50'000.0}, {u"home"_s, false}});
        QVERIFY(contracts::checkConfig(*manifest, most));
        QVERIFY(
            !contracts::checkConfig(*manifest, Value::makeObject({{u"timeFactor"_s, 1'000'000}})));
    }

    void theGateRefusesNothing()
    {
        World world = demoWorld();
        contracts::Gate gate(InstanceId(u"demo"_s));
        const auto passed = gate.devices({}, world.devices(), {}, true);
        QCOMPARE(passed.devices.size(), world.devices().size());
        const std::vector<Report> reports = world.everything(kStart).reports;
        const std::size_t kept = gate.reports({}, reports).size();
        for (const Error &violation : gate.violations())
            qInfo() << violation.pointer << violation.detail;
        QVERIFY(gate.violations().empty());
        QCOMPARE(kept, reports.size());
    }

    void byDay_noLampIsOnThatTheSunMakesNeedless()
    {
        const auto burning = [](double hour) {
            const World world = demoWorld(hour);
            int count = 0;
            for (const Device &device : world.devices()) {
                if (device.kind == kind::light
                    && valueOf(world, device.id.local(), u"power").toBool())
                    ++count;
            }
            return count;
        };
        QCOMPARE(burning(12.0), 0);
        QCOMPARE(burning(18.5), 3);
    }

    void areasNameTheirDevices()
    {
        QFile file(u":/atrium/demo/areas.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject words = QJsonDocument::fromJson(file.readAll()).object();
        std::set<QString> floors;
        for (const auto &each : words.value("floors"_L1).toArray())
            floors.insert(each.toObject().value("id"_L1).toString());
        QCOMPARE(floors.size(), std::size_t {2});
        std::set<QString> areas;
        for (const auto &each : words.value("areas"_L1).toArray()) {
            const QString floor = each.toObject().value("floor"_L1).toString();
            QVERIFY(floor.isEmpty() || floors.contains(floor));
            const QString id = each.toObject().value("id"_L1).toString();
            QVERIFY(isValidAreaId(id));
            areas.insert(id);
        }
        std::set<QString> devices;
        for (const DevicePlan &row : demoPlan().devices)
            devices.insert(row.device.id.text());
        for (const auto &each : words.value("devices"_L1).toArray()) {
            const QJsonObject word = each.toObject();
            QVERIFY(devices.contains(word.value("device"_L1).toString()));
            QVERIFY(areas.contains(word.value("area"_L1).toString()));
        }
    }

    void refusesWhatIsWritten_data()
    {
        QTest::addColumn<QByteArray>("home");
        QTest::newRow("not JSON") << QByteArray("{");
        QTest::newRow("unknown model") << QByteArray(
            R"({"devices": [{"id": "a", "title": "A", "kind": "light", "model": "none", "behaviour": "light"}]})");
        QTest::newRow("unknown field") << QByteArray(
            R"({"devices": [{"id": "a", "title": "A", "kind": "light", "model": "m", "behaviour": "light", "colour": 1}]})");
        QTest::newRow("bad start") << QByteArray(
            R"({"devices": [{"id": "a", "title": "A", "kind": "light", "model": "m", "behaviour": "light", "start": {"power": 3}}]})");
        QTest::newRow("twice") << QByteArray(
            R"({"devices": [{"id": "a", "title": "A", "kind": "light", "model": "m", "behaviour": "light"},
                            {"id": "a", "title": "A", "kind": "light", "model": "m", "behaviour": "light"}]})");
        QTest::newRow("no such room") << QByteArray(
            R"({"devices": [{"id": "a", "title": "A", "kind": "light", "model": "m", "behaviour": "light", "room": "attic"}]})");
        QTest::newRow("bad time") << QByteArray(
            R"({"routines": [{"at": "25:00", "device": "a", "invoke": "x"}]})");
        QTest::newRow("routine of nobody")
            << QByteArray(R"({"routines": [{"at": "12:00", "device": "a", "invoke": "x"}]})");
    }
    void refusesWhatIsWritten()
    {
        QFETCH(const QByteArray, home);
        const QByteArray models
            = R"({"properties": {"power": {"schema": {"type": "boolean"}, "readOnly": false}},
                  "models": {"m": {"properties": ["power"]}}})";
        QVERIFY(!readHomePlan(models, home, InstanceId(u"demo"_s)));
    }
};

} // namespace atrium::simulator

QTEST_APPLESS_MAIN(atrium::simulator::DemoHomeTest)
#include "tst_demohome.moc"
