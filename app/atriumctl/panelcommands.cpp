// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "unseen.h"

#include <atrium/model/json.h>

using namespace Qt::StringLiterals;

namespace atrium::ctl {

namespace {

// Ends the run with what became of a call that tried the PIN.
void finishTry(Session &session, const Result<Value> &answer, const QString &done)
{
    if (!answer) {
        session.fail(answer.error());
        return;
    }
    if (!answer->field(u"accepted").toBool(true)) {
        const qint64 locked = (answer->field(u"lockedFor").toInteger() + 999) / 1000;
        session.fail({.code = Error::Code::Refused,
                      .detail = locked > 0
                          ? u"the PIN is wrong; no try is taken for %1 s"_s.arg(locked)
                          : u"the PIN is wrong; %1 tries left"_s.arg(
                              answer->field(u"triesLeft").toInteger())});
        return;
    }
    session.print(done);
    session.finish(ExitStatus::Done);
}

void sendPin(Session &session, bool hasOne)
{
    ValueObject params;
    if (hasOne)
        params.emplace_back(u"current"_s, readUnseen("The PIN as it is: "));
    const QString pin = readUnseen("The new PIN, 4 to 12 digits: ");
    if (isAsked() && readUnseen("Once more: ") != pin) {
        session.fail({.code = Error::Code::InvalidInput, .detail = u"they are not the same"_s});
        return;
    }
    params.emplace_back(u"pin"_s, pin);
    session.client().call(
        {.method = u"pin.set"_s, .params = Value::makeObject(std::move(params))}, &session,
        [&session](const Result<Value> &answer) { finishTry(session, answer, u"set\n"_s); });
}

Value readSetting(const QString &text)
{
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    if (!isNumber)
        return text;
    return number == static_cast<double>(static_cast<qint64>(number))
        ? Value(static_cast<qint64>(number))
        : Value(number);
}

} // namespace

void showPin(Session &session)
{
    session.callAndPrint({.method = u"pin.status"_s}, [](const Value &answer) {
        const qint64 locked = (answer.field(u"lockedFor").toInteger() + 999) / 1000;
        return !answer.field(u"set").toBool() ? u"no PIN is set\n"_s
            : locked > 0 ? u"a PIN is set; locked for %1 s after wrong tries\n"_s.arg(locked)
                         : u"a PIN is set\n"_s;
    });
}

void setPin(Session &session)
{
    session.client().call({.method = u"pin.status"_s}, &session,
                          [&session](const Result<Value> &answer) {
                              if (answer)
                                  sendPin(session, answer->field(u"set").toBool());
                              else
                                  session.fail(answer.error());
                          });
}

void removePin(Session &session)
{
    session.client().call({.method = u"pin.remove"_s,
                           .params = Value::makeObject({{u"current"_s, readUnseen("The PIN: ")}})},
                          &session, [&session](const Result<Value> &answer) {
                              finishTry(session, answer, u"removed\n"_s);
                          });
}

void listScreens(Session &session)
{
    session.callAndPrint({.method = u"screens.list"_s}, [](const Value &answer) {
        QString text;
        for (const Value &screen : answer.field(u"screens").items()) {
            text += screen.field(u"name").toText();
            for (const auto &[key, value] : screen.fields()) {
                if (key == "name"_L1)
                    continue;
                QByteArray json;
                appendJson(json, value);
                text += u"  "_s + key + u'=' + QString::fromUtf8(json);
            }
            text += u'\n';
        }
        return text;
    });
}

void setScreen(Session &session)
{
    ValueObject params;
    for (const QString &setting : session.invocation().devices) {
        const qsizetype sign = setting.indexOf(u'=');
        if (sign < 1) {
            session.fail({.code = Error::Code::InvalidInput,
                          .detail = u"'%1' is no KEY=VALUE"_s.arg(setting)});
            return;
        }
        params.emplace_back(setting.left(sign), readSetting(setting.mid(sign + 1)));
    }
    params.emplace_back(u"name"_s, session.invocation().text);
    session.callAndPrint(
        {.method = u"screens.set"_s, .params = Value::makeObject(std::move(params))},
        [](const Value &) { return u"kept\n"_s; });
}

void removeScreen(Session &session)
{
    session.callAndPrint({.method = u"screens.remove"_s,
                          .params = Value::makeObject({{u"name"_s, session.invocation().text}})},
                         [](const Value &) { return u"removed\n"_s; });
}

} // namespace atrium::ctl
