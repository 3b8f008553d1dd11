// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "valuetext.h"

#include <atrium/base/time.h>
#include <atrium/protocol/alertjson.h>

using namespace Qt::StringLiterals;

namespace atrium::ctl {

namespace {

QString stateOf(const Alert &alert, WallTime now)
{
    QStringList words;
    if (alert.isOver())
        words.append(u"over"_s);
    if (alert.isSeen())
        words.append(u"seen"_s);
    else if (alert.silentUntil > now)
        words.append(u"silent until "_s + timeText(alert.silentUntil, now));
    return words.isEmpty() ? u"on"_s : words.join(u", "_s);
}

} // namespace

void listAlerts(Session &session)
{
    session.client().call(
        {.method = u"alerts.list"_s}, &session, [&session](const Result<Value> &answer) {
            if (!answer) {
                session.fail(answer.error());
                return;
            }
            if (session.invocation().json) {
                session.printJson(*answer);
                session.finish(ExitStatus::Done);
                return;
            }
            const WallTime now = systemNow().wall;
            Table table({u"SINCE"_s, u"WHAT"_s, u"OF"_s, u"STATE"_s, u"WHY"_s, u"ID"_s});
            for (const Value &value : answer->field(u"alerts").items()) {
                const auto alert = protocol::alertFromValue(value);
                if (!alert)
                    continue;
                const DeviceState *device = session.house().device(alert->device);
                table.add({timeText(alert->since, now),
                           alert->kind == AlertKind::Alarm ? alert->subject : toText(alert->kind),
                           device ? device->title() : alert->instance.text(), stateOf(*alert, now),
                           alert->detail, alert->id});
            }
            session.print(table);
            session.finish(ExitStatus::Done);
        });
}

void markAlertSeen(Session &session)
{
    session.callAndPrint({.method = u"alert.acknowledge"_s,
                          .params = Value::makeObject({{u"alert"_s, session.invocation().text}})},
                         [](const Value &) { return u"Seen."_s; });
}

void silenceAlert(Session &session)
{
    session.callAndPrint(
        {.method = u"alert.silence"_s,
         .params = Value::makeObject({{u"alert"_s, session.invocation().text},
                                      {u"seconds"_s, 60 * session.invocation().count}})},
        [](const Value &) { return u"Silent for now."_s; });
}

} // namespace atrium::ctl
