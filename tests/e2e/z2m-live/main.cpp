// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "broker.h"
#include "daemon.h"
#include "livezigbee.h"
#include "oracle.h"
#include "verdicts.h"

#include <atrium/model/json.h>

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace atrium;

namespace {

constexpr int kSkipped = 77; // what ctest takes for "skipped"
constexpr auto kLongest = std::chrono::minutes(20);
constexpr qsizetype kLongestRecord = 16 * 1024 * 1024;

QByteArray linesOf(const QString &path)
{
    if (path.endsWith(u".gz"_s)) {
        QProcess gzip;
        gzip.start(u"gzip"_s, {u"-dc"_s, path});
        gzip.waitForFinished();
        return gzip.readAllStandardOutput();
    }
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void addDeclared(std::vector<QString> &keys, const Value &exposes)
{
    for (const Value &expose : exposes.items()) {
        const QString property = expose.field(u"property").toText();
        if (!property.isEmpty() && (expose.field(u"access").toInteger() & 2) != 0)
            keys.push_back(property);
        if (expose.field(u"type").toText() != "composite"_L1)
            addDeclared(keys, expose.field(u"features"));
    }
}

struct Devices
{
    std::vector<e2e::LiveZigbee::Model> models;
    std::map<QString, oracle::Subject> subjects; // by title
};

struct Selection
{
    QString path;
    int first = 0; // records to pass over
    int count = 0; // at most
    QStringList models {}; // none: all
};

Devices readDevices(const Selection &selection)
{
    Devices devices;
    int line = 0;
    for (const QByteArray &json : linesOf(selection.path).split('\n')) {
        const auto record = parseValue(json, kLongestRecord);
        if (!record || record->isNothing() || line++ < selection.first)
            continue;
        if (static_cast<int>(devices.models.size()) >= selection.count)
            break;
        const QString title = u"device %1"_s.arg(line);
        const QString vendor = record->field(u"vendor").toText();
        const QString model = record->field(u"model").toText();
        if (!selection.models.empty() && !selection.models.contains(model))
            continue;
        const QJsonObject whole = QJsonDocument::fromJson(json).object();
        devices.models.push_back({.vendor = vendor,
                                  .model = model,
                                  .title = title,
                                  .recorded = whole[u"bridge_device"_s].toObject(),
                                  .state = whole[u"state"_s].toObject()});
        oracle::Subject subject {
            .title = title, .model = vendor + u' ' + model, .recorded = record->field(u"state")};
        addDeclared(subject.declared,
                    record->field(u"bridge_device").field(u"definition").field(u"exposes"));
        devices.subjects.emplace(title, std::move(subject));
    }
    return devices;
}

struct Stage
{
    e2e::Broker broker;
    e2e::LiveZigbee zigbee;
    e2e::Daemon daemon;
    std::optional<e2e::Witness> witness;

    // False: said on standard error.
    bool raise(const std::vector<e2e::LiveZigbee::Model> &models)
    {
        if (!broker.start() || !zigbee.start(broker.port(), models)) {
            std::fprintf(stderr, "Zigbee2MQTT did not start:\n%s\n", zigbee.log().constData());
            return false;
        }
        daemon.configure("[[plugin]]\nid = \"mqtt\"\ninstance = \"zigbee\"\n[plugin.config]\n"
                         "broker = \""
                         + broker.address().toUtf8() + "\"\naskDevices = false\n");
        if (!daemon.start())
            return false;
        witness.emplace(daemon);
        const auto expected = static_cast<int>(models.size()) + 1 // the bridge
            - zigbee.unknown();
        return witness->sees()
            && QTest::qWaitFor(
                   [&] { return witness->count(u"zigbee"_s) >= expected && witness->allRun(); },
                   e2e::kPatience);
    }
};

// The exit code: 0, 1 where the check found strangers, 2 where the result cannot be kept.
int conclude(const std::map<QString, oracle::Subject> &subjects, const QString &path, bool checks)
{
    const auto verdicts = oracle::verdictsOf(subjects);
    const auto kept = oracle::write(verdicts, path);
    if (!kept) {
        std::fprintf(stderr, "%s\n", qPrintable(kept.error().detail));
        return 2;
    }
    std::map<QString, int> totals;
    int values = 0;
    for (const oracle::Verdict &each : verdicts) {
        ++totals[each.outcome];
        values += each.values;
    }
    std::printf("%zu features, %d values:", verdicts.size(), values);
    for (const auto &[outcome, total] : totals)
        std::printf(" %d %s", total, qPrintable(outcome));
    std::printf("\n");
    if (!checks)
        return 0;
    const auto strangers = oracle::unlisted(verdicts, QStringLiteral(ATRIUM_WITHOUT_ORACLE));
    if (!strangers) {
        std::fprintf(stderr, "%s\n", qPrintable(strangers.error().detail));
        return 2;
    }
    for (const oracle::Verdict &each : *strangers)
        std::printf("not proved, and not listed: %s %s: %s %s\n", qPrintable(each.model),
                    qPrintable(each.feature), qPrintable(each.outcome), qPrintable(each.said));
    return strangers->empty() ? 0 : 1;
}

int run(const Devices &devices, const QString &path, bool checks)
{
    Stage stage;
    if (!stage.raise(devices.models)) {
        std::fprintf(stderr, "%zu devices did not appear in the house\n%s\n", devices.models.size(),
                     stage.daemon.log().constData());
        return 3;
    }
    oracle::Oracle oracle(stage.witness->client(), devices.subjects);
    QObject::connect(&stage.zigbee, &e2e::LiveZigbee::refused, &oracle, &oracle::Oracle::refused);
    QObject::connect(&stage.zigbee, &e2e::LiveZigbee::ended, &oracle,
                     [] { QCoreApplication::exit(4); });
    QObject::connect(&oracle, &oracle::Oracle::finished, &oracle,
                     [] { QCoreApplication::exit(0); });
    QTimer::singleShot(kLongest, &oracle, [] { QCoreApplication::exit(5); });
    QElapsedTimer clock;
    clock.start();
    oracle.begin();
    const int code = QCoreApplication::exec();
    if (code != 0) {
        std::fprintf(stderr, "%s\n%s\n",
                     code == 4 ? "Zigbee2MQTT ended before the trials did"
                               : "the trials took longer than 20 minutes",
                     stage.zigbee.log().constData());
        return code;
    }
    std::printf("%lld s, ", static_cast<long long>(clock.elapsed() / 1000));
    const auto plugin = stage.witness->plugin(u"zigbee"_s);
    if (plugin && plugin->refused > 0)
        std::printf("%llu messages refused by the gate, ",
                    static_cast<unsigned long long>(plugin->refused));
    for (const QByteArray &line : stage.daemon.log().split('\n')) {
        // What Zigbee2MQTT refused is in the verdicts.
        if (line.contains(" warning ") && !line.contains("Zigbee2MQTT: "))
            std::printf("%s\n", line.constData());
    }
    return conclude(oracle.subjects(), path, checks);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Sets every writable feature of recorded devices through the API to the real Zigbee2MQTT."_s);
    parser.addHelpOption();
    parser.addOption({u"check"_s, u"Fail for what is neither proved nor listed."_s});
    parser.addOption({u"first"_s, u"How many records to pass over."_s, u"count"_s, u"0"_s});
    parser.addOption({u"count"_s, u"How many devices, at most 60."_s, u"count"_s, u"60"_s});
    parser.addOption({u"models"_s, u"Only these, joined by commas."_s, u"models"_s});
    parser.addPositionalArgument(u"records"_s, u"devices.jsonl, or packed as .gz"_s);
    parser.addPositionalArgument(u"result"_s, u"the table to write"_s);
    parser.process(app);
    if (parser.positionalArguments().size() != 2)
        parser.showHelp(2);
    if (const QString obstacle = e2e::LiveZigbee::obstacle(); !obstacle.isEmpty()) {
        std::printf("skipped: %s\n", qPrintable(obstacle));
        return kSkipped;
    }
    const Devices devices
        = readDevices({.path = parser.positionalArguments().front(),
                       .first = parser.value(u"first"_s).toInt(),
                       // A session of the API has 64 requests under way, and each device one.
                       .count = std::min(60, parser.value(u"count"_s).toInt()),
                       .models = parser.value(u"models"_s).split(u',', Qt::SkipEmptyParts)});
    if (devices.models.empty()) {
        std::fprintf(stderr, "no devices in %s\n",
                     qPrintable(parser.positionalArguments().front()));
        return 2;
    }
    return run(devices, parser.positionalArguments().back(), parser.isSet(u"check"_s));
}
