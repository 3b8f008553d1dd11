// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "valuetext.h"

#include <atrium/model/json.h>
#include <atrium/runtime/packagearchive.h>

#include <QFile>
#include <QTimer>

#include <unistd.h>

#include <cstdio>
#include <iostream>
#include <string>

using namespace Qt::StringLiterals;

namespace atrium::ctl {

namespace {

constexpr qint64 kPart = 450 * 1024; // as base64 within the longest text of the API
constexpr auto kPatience = std::chrono::minutes(5); // an upgrade is judged meanwhile
constexpr auto kLook = std::chrono::milliseconds(300);
constexpr int kLooks = 60;

Value toValue(const QStringList &texts)
{
    ValueList list;
    for (const QString &text : texts)
        list.emplace_back(text);
    return Value::makeList(std::move(list));
}

QString listText(const Value &list)
{
    QStringList texts;
    for (const Value &each : list.items())
        texts.append(each.toText());
    return texts.join(", "_L1);
}

/// What `--config` says; an object. "-": on standard input.
Result<Value> configOf(const PluginOrder &order)
{
    if (order.config.isEmpty())
        return Value::makeObject({});
    QByteArray json = order.config.toUtf8();
    if (json == "-") {
        QFile input;
        if (!input.open(stdin, QIODevice::ReadOnly))
            return fail(Error::Code::InvalidInput, u"standard input cannot be read"_s);
        json = input.readAll();
    }
    auto value = parseValue(json, 256 * 1024);
    if (value && value->kind() != Value::Kind::Object)
        return fail(Error::Code::InvalidInput, u"--config is not a JSON object"_s);
    if (!value)
        value.error().detail = u"--config is "_s + value.error().detail;
    return value;
}

bool isYes(const QString &question)
{
    std::fputs(qPrintable(question + u" [y/N] "_s), stderr);
    std::string answer;
    std::getline(std::cin, answer);
    return answer == "y" || answer == "Y" || answer == "yes";
}

/// Brings an archive to the hub and sees to it that it runs. Lives as long as its session.
class Installing : public QObject
{
public:
    explicit Installing(Session &session)
        : QObject(&session)
        , m_session(session)
        , m_order(session.invocation().order)
        , m_isUpgrade(session.invocation().command == Invocation::Command::PluginUpgrade)
        , m_file(m_order.path)
    { }

    void start()
    {
        auto config = configOf(m_order);
        if (!config) {
            m_session.fail(config.error());
            return;
        }
        m_config = std::move(*config);
        if (!m_file.open(QIODevice::ReadOnly)) {
            m_session.fail(
                {.code = Error::Code::InvalidInput,
                 .detail = u"%1 cannot be read: %2"_s.arg(m_order.path, m_file.errorString())});
            return;
        }
        bringPart();
    }

private:
    /// A call whose error ends the run.
    void call(const QString &method, ValueObject params, std::function<void(const Value &)> then)
    {
        m_session.client().call({.method = method,
                                 .params = Value::makeObject(std::move(params)),
                                 .timeout = kPatience},
                                this, [this, then = std::move(then)](const Result<Value> &answer) {
                                    if (answer)
                                        then(*answer);
                                    else
                                        m_session.fail(answer.error());
                                });
    }

    void bringPart()
    {
        const qint64 offset = m_file.pos();
        const QByteArray part = m_file.read(kPart);
        if (part.isEmpty()) {
            install();
            return;
        }
        ValueObject params {{u"offset"_s, offset},
                            {u"data"_s, QString::fromLatin1(part.toBase64())}};
        if (!m_upload.isEmpty())
            params.emplace_back(u"upload"_s, m_upload);
        call(u"packages.upload"_s, std::move(params), [this](const Value &answer) {
            m_upload = answer.field(u"upload").toText();
            bringPart();
        });
    }

    void install()
    {
        call(u"packages.install"_s,
             {{u"upload"_s, m_upload},
              {u"upgrade"_s, m_isUpgrade},
              {u"grant"_s, toValue(m_order.permissions)},
              {u"allowUnsigned"_s, m_order.allowUnsigned}},
             [this](const Value &answer) { installed(answer); });
    }

    void installed(const Value &answer)
    {
        m_plugin = answer.field(u"plugin").toText();
        if (answer.field(u"state").toText() != "waiting"_L1) {
            m_version = answer.field(u"version").toText();
            m_isUpgrade ? finish(answer) : configure(answer);
            return;
        }
        const QString missing = listText(answer.field(u"missing"));
        if (isatty(STDIN_FILENO) == 1
            && isYes(u"%1 asks for: %2. Grant it?"_s.arg(m_plugin, missing))) {
            call(u"packages.grant"_s,
                 {{u"plugin"_s, m_plugin}, {u"permissions"_s, answer.field(u"missing")}},
                 [this](const Value &granted) { installed(granted); });
            return;
        }
        QString text = u"%1 waits: it asks for %2. Allow it by: atriumctl plugin grant %1 %3"_s.arg(
            m_plugin, missing, QString(missing).remove(u','));
        if (const QString version = answer.field(u"version").toText(); !version.isEmpty())
            text += u" (version %1 goes on meanwhile)"_s.arg(version);
        if (m_session.invocation().json)
            m_session.printJson(answer);
        complain(text);
        m_session.finish(ExitStatus::Refused);
    }

    void configure(const Value &answer)
    {
        if (m_order.noStart) {
            finish(answer);
            return;
        }
        m_instance = m_order.instance.isEmpty() ? m_plugin : m_order.instance;
        m_session.client().call(
            {.method = u"plugins.configure"_s,
             .params = Value::makeObject(
                 {{u"instance"_s, m_instance}, {u"plugin"_s, m_plugin}, {u"config"_s, m_config}})},
            this, [this, answer](const Result<Value> &configured) {
                if (configured) {
                    look(answer, kLooks);
                    return;
                }
                Error error = configured.error();
                error.detail = u"%1 is installed, but not started: %2; say how by: atriumctl "
                               "plugin configure %3 --plugin %1 --config JSON"_s.arg(
                                   m_plugin, error.detail, m_instance);
                m_session.fail(error);
            });
    }

    // Until it runs, or cannot, or takes too long. A degraded one runs: what is wrong is elsewhere.
    void look(const Value &answer, int left)
    {
        call(u"plugins.show"_s, {{u"instance"_s, m_instance}}, [=, this](const Value &shown) {
            const Value status = shown.field(u"status");
            const QString state = status.field(u"state").toText();
            const bool isUp = state == "running"_L1 || state == "degraded"_L1;
            if (isUp || state == "rejected"_L1 || state == "quarantined"_L1 || left == 0) {
                m_state = state;
                m_why
                    = QStringList {status.field(u"reason").toText(), status.field(u"hint").toText()}
                          .join(u' ')
                          .trimmed();
                finish(answer, isUp ? ExitStatus::Done : ExitStatus::Failed);
                return;
            }
            QTimer::singleShot(kLook, this, [=, this] { look(answer, left - 1); });
        });
    }

    void finish(const Value &answer, ExitStatus status = ExitStatus::Done)
    {
        if (m_session.invocation().json) {
            ValueObject told = answer.fields();
            if (!m_instance.isEmpty()) {
                told.emplace_back(u"instance"_s, m_instance);
                told.emplace_back(u"instanceState"_s, m_state);
            }
            m_session.printJson(Value::makeObject(std::move(told)));
        } else {
            QString text = u"%1 %2 is installed"_s.arg(m_plugin, m_version);
            if (!m_instance.isEmpty())
                text += (status == ExitStatus::Done ? u" and runs as '%1'"_s
                                                    : u", but '%1' does not run"_s)
                            .arg(m_instance);
            if (answer.field(u"signer").toText().isEmpty())
                text += u"; nobody signed it"_s;
            m_session.print(text + u'\n');
        }
        if (!m_instance.isEmpty() && m_state != "running"_L1)
            complain(u"'%1' is %2: %3"_s.arg(m_instance, m_state, m_why));
        m_session.finish(status);
    }

    Session &m_session;
    const PluginOrder m_order;
    const bool m_isUpgrade;
    QFile m_file;
    Value m_config;
    QString m_upload;
    QString m_plugin;
    QString m_version;
    QString m_instance;
    QString m_state; // of it, when it was looked at last
    QString m_why;
};

QString versionText(const Value &version)
{
    if (version.isNothing())
        return u"—"_s;
    return version.field(u"version").toText();
}

void callAndSay(Session &session, const QString &method, ValueObject params, const QString &text)
{
    session.callAndPrint(
        {.method = method, .params = Value::makeObject(std::move(params)), .timeout = kPatience},
        [text](const Value &answer) -> QString {
            const QString version = answer.field(u"version").toText();
            return QString(version.isEmpty() ? text : QString(text + u": version "_s + version))
                + u'\n';
        });
}

} // namespace

void showPackages(Session &session)
{
    session.callAndList({.method = u"packages.list"_s}, [](const Value &answer) {
        Table table({u"PLUGIN"_s, u"VERSION"_s, u"BEFORE"_s, u"WAITING"_s, u"SIGNED BY"_s,
                     u"GRANTED"_s, u"ASKS FOR"_s, u"LAST FAILURE"_s});
        for (const Value &package : answer.field(u"packages").items()) {
            const Value shown = package.field(u"current");
            QString signer = shown.field(u"signer").toText();
            if (signer.isEmpty())
                signer = shown.isNothing() ? u"—"_s : u"nobody"_s;
            else if (!package.field(u"trusted").toBool())
                signer += u" (not trusted)"_s;
            table.add({package.field(u"plugin").toText(), versionText(shown),
                       versionText(package.field(u"previous")),
                       versionText(package.field(u"waiting")), signer,
                       listText(package.field(u"granted")), listText(package.field(u"missing")),
                       package.field(u"failure").toText()});
        }
        return table;
    });
}

void installPlugin(Session &session)
{
    (new Installing(session))->start();
}

void configurePlugin(Session &session)
{
    const Invocation &invocation = session.invocation();
    const auto config = configOf(invocation.order);
    if (!config) {
        session.fail(config.error());
        return;
    }
    const QString plugin
        = invocation.order.plugin.isEmpty() ? invocation.text : invocation.order.plugin;
    callAndSay(session, u"plugins.configure"_s,
               {{u"instance"_s, invocation.text}, {u"plugin"_s, plugin}, {u"config"_s, *config}},
               u"configured"_s);
}

void grantPlugin(Session &session)
{
    const bool isRevoked = session.invocation().command == Invocation::Command::PluginRevoke;
    callAndSay(session, u"packages.grant"_s,
               {{u"plugin"_s, session.invocation().text},
                {u"permissions"_s, toValue(session.invocation().order.permissions)},
                {u"revoke"_s, isRevoked}},
               isRevoked ? u"taken back"_s : u"granted"_s);
}

void rollBackPlugin(Session &session)
{
    callAndSay(session, u"packages.rollback"_s, {{u"plugin"_s, session.invocation().text}},
               u"rolled back"_s);
}

void removePlugin(Session &session)
{
    callAndSay(session, u"packages.remove"_s, {{u"plugin"_s, session.invocation().text}},
               u"removed"_s);
}

void enablePlugin(Session &session)
{
    const bool isEnabled = session.invocation().command == Invocation::Command::PluginEnable;
    callAndSay(session, u"plugins.enable"_s,
               {{u"instance"_s, session.invocation().text}, {u"enabled"_s, isEnabled}},
               isEnabled ? u"enabled"_s : u"disabled"_s);
}

void releasePlugin(Session &session)
{
    callAndSay(session, u"plugins.release"_s, {{u"instance"_s, session.invocation().text}},
               u"starts anew"_s);
}

} // namespace atrium::ctl
