// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "oracle.h"
#include "transport.h"

#include <atrium/model/json.h>

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>

#include <cstdio>

namespace atrium::mqtt {
std::unique_ptr<sdk::Plugin> makePlugin();
}

using namespace Qt::StringLiterals;
using namespace atrium;
using Outcome = oracle::Trial::Outcome;

namespace {

constexpr int kSkipped = 77; // what ctest takes for "skipped"
constexpr auto kOutcomes
    = std::array {"untried", "echoed", "accepted", "differs", "refused", "not sent"};

std::vector<Value> readRecords(const QString &path)
{
    QByteArray lines;
    if (path.endsWith(u".gz"_s)) {
        QProcess gzip;
        gzip.start(u"gzip"_s, {u"-dc"_s, path});
        gzip.waitForFinished();
        lines = gzip.readAllStandardOutput();
    } else if (QFile file(path); file.open(QIODevice::ReadOnly)) {
        lines = file.readAll();
    }
    std::vector<Value> records;
    for (const QByteArray &line : lines.split('\n')) {
        if (auto value = parseValue(line, 16 * 1024 * 1024); value && !value->isNothing())
            records.push_back(*value);
    }
    return records;
}

quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

QString textOf(const Value &value)
{
    QByteArray json;
    appendJson(json, value);
    return QString::fromUtf8(json);
}

// The programs around the oracle: a broker and the real Zigbee2MQTT.
struct Stage
{
    QTemporaryDir folder;
    QProcess broker;
    QProcess zigbee2mqtt;
    quint16 port = freePort();

    bool start(const QString &live, const QJsonArray &list)
    {
        QFile names(folder.filePath(u"list.json"_s));
        QFile config(folder.filePath(u"broker.conf"_s));
        if (!names.open(QIODevice::WriteOnly) || !config.open(QIODevice::WriteOnly))
            return false;
        names.write(QJsonDocument(list).toJson());
        config.write("listener " + QByteArray::number(port) + " 127.0.0.1\nallow_anonymous true\n");
        names.close();
        config.close();
        broker.setProgram(u"mosquitto"_s);
        broker.setArguments({u"-c"_s, config.fileName()});
        broker.setProcessChannelMode(QProcess::MergedChannels);
        broker.start();
        zigbee2mqtt.setWorkingDirectory(live);
        zigbee2mqtt.setProcessChannelMode(QProcess::MergedChannels);
        zigbee2mqtt.start(u"node"_s,
                          {u"live.js"_s, u"--list="_s + names.fileName(),
                           u"--broker=mqtt://127.0.0.1:%1"_s.arg(port)});
        return broker.waitForStarted() && zigbee2mqtt.waitForStarted();
    }

    ~Stage()
    {
        for (QProcess *process : {&zigbee2mqtt, &broker}) {
            process->terminate();
            if (!process->waitForFinished(10'000))
                process->kill();
        }
    }
};

// One line a feature: how its values fared.
int summarise(const oracle::Oracle &oracle, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        std::fprintf(stderr, "cannot write %s\n", qPrintable(path));
    std::array<int, 6> totals {};
    int missing = 0;
    for (const auto &[title, subject] : oracle.subjects()) {
        missing += subject.device.model.model ? 0 : 1;
        for (const oracle::Trial &trial : subject.done) {
            ++totals.at(static_cast<std::size_t>(trial.outcome));
            const QStringList row {
                QLatin1StringView(kOutcomes.at(static_cast<std::size_t>(trial.outcome))),
                subject.model,
                subject.device.kind,
                trial.isAction ? u"action"_s : u"property"_s,
                trial.feature,
                textOf(trial.value),
                QString(trial.said).replace(u'\n', u' ').replace(u'\t', u' ')};
            file.write(row.join(u'\t').toUtf8() + '\n');
        }
    }
    for (std::size_t i = 0; i < totals.size(); ++i)
        std::printf("%8d %s\n", totals.at(i), kOutcomes.at(i));
    std::printf("%8d devices that Zigbee2MQTT did not show\n", missing);
    return totals.at(static_cast<std::size_t>(Outcome::Refused))
        + totals.at(static_cast<std::size_t>(Outcome::NotSent));
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QStringList args = QCoreApplication::arguments();
    if (args.size() < 4) {
        std::fprintf(
            stderr,
            "usage: z2m_oracle FOLDER-OF-LIVE.JS RECORDS[.gz] RESULTS.tsv [COUNT [FIRST]]\n");
        return 2;
    }
    if (!QFile::exists(args.at(1) + u"/node_modules/zigbee2mqtt"_s)) {
        std::printf("skipped: no Zigbee2MQTT in %s (npm install there)\n", qPrintable(args.at(1)));
        return kSkipped;
    }
    QJsonArray list;
    std::map<QString, oracle::Subject> subjects;
    std::map<QString, Value> recorded;
    int first = args.size() > 5 ? args.at(5).toInt() : 0;
    for (const Value &record : readRecords(args.at(2))) {
        if (--first >= 0)
            continue;
        if (args.size() > 4 && list.size() >= args.at(4).toInt())
            break;
        const QString vendor = record.field(u"vendor").toText();
        const QString model = record.field(u"model").toText();
        const QString title = u"device %1"_s.arg(list.size());
        list.append(QJsonArray {vendor, model, title});
        subjects[title] = {.title = title, .model = vendor + u' ' + model};
        recorded[title] = record.field(u"state");
    }
    Stage stage;
    if (!stage.start(args.at(1), list)) {
        std::fprintf(stderr, "mosquitto or node does not start\n");
        return kSkipped;
    }
    oracle::Oracle oracle(std::move(subjects), std::move(recorded));
    mqtt::Transport listener({.host = u"127.0.0.1"_s, .port = stage.port, .clientId = u"log"_s}, 1);
    QObject::connect(&listener, &mqtt::Transport::connected, &listener,
                     [&] { listener.subscribe({u"zigbee2mqtt/bridge/logging"_s}); });
    QObject::connect(&listener, &mqtt::Transport::received, &oracle,
                     [&](const mqtt::Message &message) {
                         const auto json = parseValue(message.payload, 1024 * 1024);
                         if (json && json->field(u"level").toText() == "error"_L1)
                             oracle.failed(json->field(u"message").toText());
                     });
    const auto plugin = mqtt::makePlugin();
    oracle.begin(*plugin);
    const Value config = Value::makeObject(
        {{u"broker"_s, u"127.0.0.1:%1"_s.arg(stage.port)}, {u"askDevices"_s, false}});
    if (!listener.start()
        || !plugin->initialise({.instance = InstanceId(u"mqtt"_s),
                                .config = config,
                                .stateDirectory = stage.folder.path()},
                               oracle))
        return 1;
    QObject::connect(&stage.zigbee2mqtt, &QProcess::readyRead, &app, [&] {
        const QByteArray said = stage.zigbee2mqtt.readAll();
        if (qEnvironmentVariableIsSet("ORACLE_VERBOSE"))
            std::fwrite(said.constData(), 1, static_cast<std::size_t>(said.size()), stderr);
    });
    QObject::connect(&stage.zigbee2mqtt, &QProcess::finished, &app, [] {
        std::fprintf(stderr, "Zigbee2MQTT ended before the trials did\n");
        QCoreApplication::exit(4);
    });
    QObject::connect(&oracle, &oracle::Oracle::finished, &app, &QCoreApplication::quit);
    QTimer::singleShot(std::chrono::minutes(30), &app, [] { QCoreApplication::exit(3); });
    QElapsedTimer clock;
    clock.start();
    const int code = QCoreApplication::exec();
    std::printf("%lld s\n", static_cast<long long>(clock.elapsed() / 1000));
    const int refused = summarise(oracle, args.at(3));
    stage.zigbee2mqtt.disconnect();
    plugin->shutdown();
    return code != 0 ? code : (refused > 0 ? 1 : 0);
}
