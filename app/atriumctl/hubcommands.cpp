// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "valuetext.h"

#include <atrium/base/time.h>
#include <atrium/client/statusline.h>
#include <atrium/store/databasestatus.h>

using namespace Qt::StringLiterals;

namespace atrium::ctl {

namespace {

QString line(const QString &name, const QString &value)
{
    return name.leftJustified(14) + value + u'\n';
}

QString count(const Value &object, QStringView field)
{
    return QString::number(object.field(field).toInteger());
}

QString bytesText(qint64 bytes)
{
    if (bytes < 10'000)
        return u"%1 bytes"_s.arg(bytes);
    return bytes < 10'000'000 ? u"%1 kB"_s.arg(bytes / 1000) : u"%1 MB"_s.arg(bytes / 1'000'000);
}

// "memoryMegabytes: 12.5 of 256, reached 3 times"
QString limitText(const Value &limit)
{
    const auto number = [&limit](QStringView field) {
        return QString::number(limit.field(field).toNumber(), 'g', 12);
    };
    QString text
        = u"%1: %2 of %3"_s.arg(limit.field(u"name").toText(), number(u"used"), number(u"bound"));
    if (const qint64 reached = limit.field(u"reached").toInteger(); reached != 0)
        text += u", reached %1 times"_s.arg(reached);
    return text;
}

QString describe(const Value &status, bool isRunning)
{
    const WallTime now = systemNow().wall;
    QString text = line(u"File"_s, status.field(u"path").toText());
    text += line(u"Size"_s,
                 bytesText(status.field(u"bytes").toInteger()) + u", log "_s
                     + bytesText(status.field(u"logBytes").toInteger()));
    if (isRunning) {
        QString state = status.field(u"state").toText();
        if (const QString reason = status.field(u"reason").toText(); !reason.isEmpty())
            state += u": "_s + reason;
        text += line(u"State"_s, state);
        text += line(u"Waiting"_s, count(status, u"waiting") + u" entries"_s);
        const Value disk = status.field(u"disk");
        text += line(u"Written"_s,
                     bytesText(disk.field(u"bytesWritten").toInteger()) + u" in "_s
                         + count(status, u"commits") + u" commits since the start"_s);
        if (const qint64 syncs = disk.field(u"syncs").toInteger(); syncs > 0) {
            text += line(
                u"Disk"_s,
                u"%1 syncs, %2 ms each, the longest %3 ms"_s.arg(syncs)
                    .arg(disk.field(u"syncMicroseconds").toNumber() / 1000.0
                             / static_cast<double>(syncs),
                         0, 'f', 2)
                    .arg(disk.field(u"longestSyncMicroseconds").toNumber() / 1000.0, 0, 'f', 2));
        }
    } else {
        text += line(u"State"_s, u"sound; no hub has it open"_s);
    }
    Table table({u"MIGRATION"_s, u"NAME"_s, u"STATE"_s, u"APPLIED"_s});
    for (const Value &migration : status.field(u"migrations").items()) {
        table.add({count(migration, u"number"), migration.field(u"name").toText(),
                   migration.field(u"state").toText(),
                   timeText(WallTime(migration.field(u"appliedAt").toInteger()), now)});
    }
    return text + table.text(false);
}

} // namespace

namespace {

// What hinders the whole house; a plugin's trouble is told by `plugin list` and `health`.
QString troubleText(const Value &health)
{
    QString text;
    for (const Value &check : health.field(u"checks").items()) {
        if (check.field(u"status").toText() == "ok"_L1
            || check.field(u"name").toText().contains(u' '))
            continue;
        const QStringList words {check.field(u"reason").toText(), check.field(u"hint").toText()};
        text += line(u"Trouble"_s, words.join(u' ').trimmed());
    }
    return text;
}

void printStatus(Session &session, const Value &status, const Value &health)
{
    const QString sentence = client::toText(client::statusLineOf(session.house()));
    if (session.invocation().json) {
        ValueObject fields = status.fields();
        fields.emplace_back(u"sentence"_s, sentence);
        session.printJson(Value::makeObject(std::move(fields)));
        return;
    }
    const WallTime started(status.field(u"startedAt").toInteger());
    session.print(
        sentence + u"\n\n"_s + troubleText(health)
        + line(u"Hub"_s,
               session.client().address() + u", version "_s + status.field(u"version").toText()
                   + u", up "_s + ageText(started, systemNow().wall))
        + line(u"Devices"_s,
               count(status, u"devices") + u", "_s + count(status, u"online") + u" online, "_s
                   + count(status, u"offline") + u" offline"_s)
        + line(u"Areas"_s, count(status, u"areas")) + line(u"Plugins"_s, count(status, u"plugins"))
        + line(u"Open wishes"_s, count(status, u"openWishes"))
        + line(u"Clients"_s, count(status, u"sessions")));
}

} // namespace

void showStatus(Session &session)
{
    session.client().call(
        {.method = u"hub.status"_s}, &session, [&session](const Result<Value> &status) {
            if (!status) {
                session.fail(status.error());
                return;
            }
            session.client().call({.method = u"health"_s}, &session,
                                  [&session, status = *status](const Result<Value> &health) {
                                      if (!health) {
                                          session.fail(health.error());
                                          return;
                                      }
                                      printStatus(session, status, *health);
                                      session.finish(ExitStatus::Done);
                                  });
        });
}

void showHealth(Session &session)
{
    session.client().call(
        {.method = u"health"_s}, &session, [&session](const Result<Value> &answer) {
            if (!answer) {
                session.fail(answer.error());
                return;
            }
            if (session.invocation().json) {
                session.printJson(*answer);
            } else {
                Table table({u"PART"_s, u"STATUS"_s, u"WHY, AND WHAT TO DO"_s});
                for (const Value &check : answer->field(u"checks").items()) {
                    const QString reason = check.field(u"reason").toText();
                    const QString hint = check.field(u"hint").toText();
                    table.add(
                        {check.field(u"name").toText(), check.field(u"status").toText(),
                         reason + (reason.isEmpty() || hint.isEmpty() ? u""_s : u"; "_s) + hint});
                }
                session.print(table);
            }
            session.finish(answer->field(u"status").toText() == "failed"_L1 ? ExitStatus::Failed
                                                                            : ExitStatus::Done);
        });
}

void showMetrics(Session &session)
{
    session.callAndPrint({.method = u"metrics"_s},
                         [](const Value &answer) { return answer.field(u"text").toText(); });
}

void showPlugins(Session &session)
{
    session.callAndList({.method = u"plugins.list"_s}, [](const Value &answer) {
        Table table({u"INSTANCE"_s, u"PLUGIN"_s, u"STATE"_s, u"DEVICES"_s, u"RESTARTS"_s,
                     u"REFUSED"_s, u"WHY"_s});
        for (const Value &plugin : answer.field(u"plugins").items()) {
            table.add({plugin.field(u"instance").toText(), plugin.field(u"plugin").toText(),
                       plugin.field(u"state").toText(), count(plugin, u"devices"),
                       count(plugin, u"restarts"), count(plugin, u"refused"),
                       plugin.field(u"reason").toText()});
        }
        return table;
    });
}

void showPlugin(Session &session)
{
    const Value params = Value::makeObject({{u"instance"_s, session.invocation().text}});
    session.callAndPrint({.method = u"plugins.show"_s, .params = params}, [](const Value &answer) {
        const Value status = answer.field(u"status");
        const Value config = answer.field(u"config");
        QString text;
        for (const auto &[name, value] : status.fields()) {
            if (name == "violations"_L1 || name == "limits"_L1 || value == Value(QString()))
                continue;
            const bool isTime = name == "since"_L1;
            text += line(name,
                         isTime ? timeText(WallTime(value.toInteger()), systemNow().wall)
                                : valueText(value, {}));
        }
        text += line(u"configuration"_s, valueText(config.field(u"config"), {}));
        if (config.field(u"fromFile").toBool())
            text += line(u""_s, u"from atrium.toml"_s);
        for (const Value &limit : status.field(u"limits").items())
            text += line(u"limit"_s, limitText(limit));
        for (const Value &violation : status.field(u"violations").items()) {
            text += line(u"violation"_s,
                         violation.field(u"detail").toText() + u' '
                             + violation.field(u"pointer").toText());
        }
        return text;
    });
}

void showDatabase(Session &session)
{
    session.callAndPrint({.method = u"db.status"_s},
                         [](const Value &answer) { return describe(answer, true); });
}

ExitStatus showDatabaseWithoutHub(const Invocation &invocation)
{
    const auto status = store::inspectDatabase(dataFolder(invocation.hub));
    if (!status) {
        complain(status.error().detail);
        return ExitStatus::Failed;
    }
    const Value value = store::toValue(*status);
    printText(invocation.json ? valueText(value, {}) + u'\n' : describe(value, false));
    return ExitStatus::Done;
}

} // namespace atrium::ctl
