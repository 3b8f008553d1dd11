// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "unseen.h"
#include "valuetext.h"

#include <atrium/runtime/packagekeys.h>

#include <QFile>

using namespace Qt::StringLiterals;

namespace atrium::ctl {

namespace {

constexpr qint64 kLongestSecret = 16 * 1024;

/// From a person, unseen, or from a pipe. Never from the command line, which others can see.
QString askSecret()
{
    if (isAsked())
        return readUnseen("Secret: ");
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return {};
    QByteArray bytes = input.read(kLongestSecret + 1);
    if (bytes.endsWith('\n'))
        bytes.chop(1);
    return QString::fromUtf8(bytes);
}

} // namespace

void setSecret(Session &session)
{
    const QString secret = askSecret();
    if (secret.isEmpty()) {
        session.fail({.code = Error::Code::InvalidInput, .detail = u"the secret is empty"_s});
        return;
    }
    const QString name = session.invocation().text;
    session.callAndPrint(
        {.method = u"secrets.set"_s,
         .params = Value::makeObject({{u"name"_s, name}, {u"value"_s, secret}})},
        [name](const Value &) { return u"kept; configurations name it secret:%1\n"_s.arg(name); });
}

void listSecrets(Session &session)
{
    session.callAndPrint({.method = u"secrets.list"_s}, [](const Value &answer) {
        QString text;
        for (const Value &name : answer.field(u"secrets").items())
            text += name.toText() + u'\n';
        return text;
    });
}

void removeSecret(Session &session)
{
    session.callAndPrint({.method = u"secrets.remove"_s,
                          .params = Value::makeObject({{u"name"_s, session.invocation().text}})},
                         [](const Value &) { return u"removed\n"_s; });
}

void trustKey(Session &session)
{
    const Invocation &invocation = session.invocation();
    QString text = invocation.text;
    if (QFile file(text); !text.startsWith("atrium-key:"_L1) && file.open(QIODevice::ReadOnly))
        text = QString::fromUtf8(file.read(1024)).trimmed();
    const auto key = runtime::PackageKey::fromText(text);
    if (!key) {
        session.fail(key.error());
        return;
    }
    session.callAndPrint({.method = u"keys.trust"_s,
                          .params = Value::makeObject(
                              {{u"key"_s, key->text()}, {u"name"_s, invocation.order.name}})},
                         [id = key->id()](const Value &) { return u"trusted: %1\n"_s.arg(id); });
}

void listKeys(Session &session)
{
    session.callAndPrint({.method = u"keys.list"_s}, [](const Value &answer) {
        Table table({u"ID"_s, u"NAME"_s, u"KEY"_s});
        for (const Value &key : answer.field(u"keys").items())
            table.add({key.field(u"id").toText(), key.field(u"name").toText(),
                       key.field(u"key").toText()});
        return table.text(false);
    });
}

void distrustKey(Session &session)
{
    session.callAndPrint({.method = u"keys.distrust"_s,
                          .params = Value::makeObject({{u"id"_s, session.invocation().text}})},
                         [](const Value &) { return u"not trusted any more\n"_s; });
}

} // namespace atrium::ctl
