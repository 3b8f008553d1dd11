// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "conformance.h"
#include "twinnetwork.h"
#include "workshop.h"

#include <atrium/model/json.h>
#include <atrium/runtime/packagearchive.h>

#include <QDir>
#include <QFile>
#include <QXmlStreamWriter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atrium::ctl {

namespace {

using Kind = CaseOutcome::Kind;

qsizetype countOf(const std::vector<CaseOutcome> &outcomes, Kind kind)
{
    return std::count_if(outcomes.begin(), outcomes.end(),
                         [kind](const CaseOutcome &each) { return each.kind == kind; });
}

QString secondsText(std::chrono::milliseconds time)
{
    return QString::number(static_cast<double>(time.count()) / 1000.0, 'f', 3);
}

bool writeJUnit(const QString &path, const QString &plugin,
                const std::vector<CaseOutcome> &outcomes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    std::chrono::milliseconds total {0};
    for (const CaseOutcome &each : outcomes)
        total += each.time;
    QXmlStreamWriter xml(&file);
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeStartElement(u"testsuite"_s);
    xml.writeAttribute(u"name"_s, u"atrium plugin "_s + plugin);
    xml.writeAttribute(u"tests"_s, QString::number(outcomes.size()));
    xml.writeAttribute(u"failures"_s, QString::number(countOf(outcomes, Kind::Failed)));
    xml.writeAttribute(u"skipped"_s, QString::number(countOf(outcomes, Kind::Skipped)));
    xml.writeAttribute(u"time"_s, secondsText(total));
    for (const CaseOutcome &each : outcomes) {
        xml.writeStartElement(u"testcase"_s);
        xml.writeAttribute(u"classname"_s, u"atrium."_s + plugin);
        xml.writeAttribute(u"name"_s, each.name);
        xml.writeAttribute(u"time"_s, secondsText(each.time));
        if (each.kind != Kind::Passed) {
            xml.writeStartElement(each.kind == Kind::Failed ? u"failure"_s : u"skipped"_s);
            xml.writeAttribute(u"message"_s, each.why);
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }
    xml.writeEndDocument();
    return !xml.hasError() && file.flush();
}

QString wordOf(Kind kind)
{
    switch (kind) {
    case Kind::Passed:
        return u"passed"_s;
    case Kind::Failed:
        return u"failed"_s;
    case Kind::Skipped:
        break;
    }
    return u"skipped"_s;
}

void tell(const CaseOutcome &outcome)
{
    const QString word = outcome.kind == Kind::Passed ? u"pass"_s
        : outcome.kind == Kind::Failed                ? u"FAIL"_s
                                                      : u"skip"_s;
    QString text = u"%1  %2"_s.arg(word, outcome.name);
    if (outcome.kind == Kind::Skipped)
        text += u" ("_s + outcome.why + u')';
    else if (outcome.kind == Kind::Failed)
        text += u"\n      "_s + QString(outcome.why).replace(u'\n', "\n      "_L1);
    printText(text + u'\n');
}

} // namespace

ExitStatus testPlugin(const Invocation &invocation)
{
    const PluginOrder &order = invocation.order;
    const QString folder = QDir(order.path).absolutePath();
    auto config = order.config.isEmpty() ? Result<Value>(Value::makeObject({}))
                                         : parseValue(order.config.toUtf8(), 256 * 1024);
    if (!config) {
        complain(u"--config is "_s + config.error().detail);
        return ExitStatus::BadUsage;
    }
    const auto manifest = runtime::checkPackageFolder(folder);
    if (!manifest)
        return validatePlugin(invocation); // says every fault
    for (const QString &words : order.steps) {
        if (!Conformance::hasCase(words)) {
            complain(u"--only: no case has '%1' in its name"_s.arg(words));
            return ExitStatus::BadUsage;
        }
    }
    const auto network = makeTwinNetwork(*manifest, order, *config, NetworkProxy::Mode::Relay);
    if (!network && network.error().code == Error::Code::InvalidInput) {
        complain(network.error().detail);
        return ExitStatus::BadUsage;
    }
    // Where none can be made, it is tried with this machine's.
    NetworkProxy *const proxy = network ? network->get() : nullptr;
    const QString whyNone = network ? u"it has no network"_s : network.error().detail;
    Conformance conformance(runtime::readPackage(manifest->id, folder), *config, order.permissions,
                            proxy, whyNone);
    const auto outcomes = conformance.run(
        [&](const CaseOutcome &each) {
            if (!invocation.json)
                tell(each);
        },
        order.steps);
    const auto failures = countOf(outcomes, Kind::Failed);
    if (invocation.json) {
        ValueList cases;
        for (const CaseOutcome &each : outcomes)
            cases.push_back(Value::makeObject({{u"name"_s, each.name},
                                               {u"outcome"_s, wordOf(each.kind)},
                                               {u"why"_s, each.why},
                                               {u"milliseconds"_s, qint64 {each.time.count()}}}));
        QByteArray json;
        appendJson(json,
                   Value::makeObject({{u"plugin"_s, manifest->id.text()},
                                      {u"cases"_s, Value::makeList(std::move(cases))}}));
        printText(QString::fromUtf8(json) + u'\n');
    } else {
        printText(u"%1 passed, %2 failed, %3 skipped\n"_s.arg(countOf(outcomes, Kind::Passed))
                      .arg(failures)
                      .arg(countOf(outcomes, Kind::Skipped)));
    }
    if (!order.output.isEmpty() && !writeJUnit(order.output, manifest->id.text(), outcomes)) {
        complain(u"%1 cannot be written"_s.arg(order.output));
        return ExitStatus::Failed;
    }
    return failures == 0 ? ExitStatus::Done : ExitStatus::Failed;
}

} // namespace atrium::ctl
