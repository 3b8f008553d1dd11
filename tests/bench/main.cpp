// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchclient.h"
#include "historybench.h"
#include "housebench.h"
#include "pathbench.h"
#include "reconcilebench.h"
#include "storebench.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace atrium::bench;

namespace {

std::vector<Figure> measureAll(bool isShort, const QString &only)
{
    const qint64 deliveries = isShort ? 50'000 : 300'000;
    std::vector<Figure> all;
    const auto add = [&](const QString &name, const auto &measure) {
        if (!only.isEmpty() && only != name)
            return;
        for (const Figure &figure : measure()) {
            QTextStream(stderr) << '.';
            all.push_back(figure);
        }
    };
    for (const int devices : {10, 1000, 10'000}) {
        for (const int clients : {1, 10})
            add(u"changes"_s, [&] { return measureChanges(devices, clients, deliveries); });
    }
    add(u"latency"_s, [&] { return measureLatency(1, 5000, isShort ? 2 : 5); });
    add(u"latency"_s, [&] { return measureLatency(10, 1000, isShort ? 2 : 5); });
    for (const int depth : {1, 16})
        add(u"commands"_s, [&] { return measureCommands(depth, isShort ? 3000 : 20'000); });
    add(u"journal"_s, [&] { return measureJournal(1, isShort ? 500 : 3000); });
    add(u"journal"_s, [&] { return measureJournal(16, isShort ? 3000 : 20'000); });
    for (const int depth : {1, 16, 256})
        add(u"writes"_s,
            [&] { return measureWrites(depth, (isShort ? 300 : 3000) * (depth > 1 ? 10 : 1)); });
    add(u"history"_s, [&] { return measureHistory(isShort ? 10 : 50); });
    add(u"reconcile"_s, [] { return measureReconcile(10'000); });
    add(u"mqtt"_s, [&] { return measureMqtt(isShort ? 50'000 : 150'000, isShort); });
    add(u"hosts"_s, [&] { return measureHosts(isShort ? 100'000 : 500'000); });
    add(u"plugins"_s, measurePlugins);
    QTextStream(stderr) << '\n';
    return all;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--client"_L1)
        return runClient(arguments.mid(2));

    QCommandLineParser parser;
    parser.setApplicationDescription(u"Measures Atrium's path from plugin to client."_s);
    parser.addHelpOption();
    parser.addOption({u"json"_s, u"Also writes the figures to FILE."_s, u"FILE"_s});
    parser.addOption({u"short"_s, u"A quick look."_s});
    parser.addOption(
        {u"only"_s,
         u"One of changes, latency, commands, journal, writes, history, reconcile, mqtt, hosts, plugins."_s,
         u"NAME"_s});
    parser.process(app);
    const auto figures = measureAll(parser.isSet(u"short"_s), parser.value(u"only"_s));
    QTextStream(stdout) << asTable(figures);
    if (parser.isSet(u"json"_s)) {
        QFile file(parser.value(u"json"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(asJson(figures)) < 0) {
            QTextStream(stderr) << "cannot write " << file.fileName() << '\n';
            return 1;
        }
    }
    return 0;
}
