// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session.h"

#include <atrium/model/json.h>

#include <QCoreApplication>

#include <unistd.h>

#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace atrium::ctl {

namespace {

bool isTerminal()
{
    return isatty(STDOUT_FILENO) == 1 && !qEnvironmentVariableIsSet("NO_COLOR");
}

} // namespace

void complain(const QString &text)
{
    const QByteArray bytes = "atriumctl: " + text.toLocal8Bit() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stderr);
}

void printText(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stdout);
    std::fflush(stdout); // who watches through a pipe sees each line at once
}

ExitStatus statusOf(const Error &error)
{
    switch (error.code) {
    case Error::Code::Refused:
        return ExitStatus::Refused;
    case Error::Code::InvalidInput:
        return ExitStatus::BadUsage;
    default:
        return ExitStatus::Failed;
    }
}

Session::Session(Invocation invocation, client::HubClient::Options options, Work work)
    : m_invocation(std::move(invocation))
    , m_link([choice = m_invocation.hub] { return locate(choice); })
    , m_client(m_link, std::move(options))
    , m_work(std::move(work))
{
    m_link.setName("cli");
    if (!m_invocation.hub.certificates.isEmpty())
        m_link.trust(m_invocation.hub.certificates);
    connect(&m_client, &client::HubClient::connectionChanged, this, &Session::onConnectionChanged);
}

void Session::start()
{
    m_client.start();
}

void Session::onConnectionChanged()
{
    using client::Connection;
    if (m_isOver)
        return;
    switch (m_client.connection()) {
    case Connection::Online:
        if (!std::exchange(m_isStarted, true))
            m_work(*this);
        else if (m_invocation.command == Invocation::Command::Watch
                 || m_invocation.activity.follows)
            complain(u"connected again"_s);
        break;
    case Connection::Waiting: // only who watches or follows tries again
        if (m_isStarted)
            complain(
                u"the connection is lost (%1); trying again"_s.arg(m_client.lastError().detail));
        else
            m_client.stop();
        break;
    case Connection::Idle: {
        const Error &error = m_client.lastError();
        complain(error.detail);
        finish(error.code == Error::Code::Refused            ? ExitStatus::Refused
                   : error.code == Error::Code::InvalidInput ? ExitStatus::BadUsage
                                                             : ExitStatus::NoHub);
        break;
    }
    case Connection::Connecting:
    case Connection::Synchronising:
        break;
    }
}

void Session::callAndPrint(const client::HubClient::Call &call, const Show &show)
{
    m_client.call(call, this, [this, show](const Result<Value> &answer) {
        if (!answer) {
            fail(answer.error());
            return;
        }
        if (m_invocation.json)
            printJson(*answer);
        else
            print(show(*answer));
        finish(ExitStatus::Done);
    });
}

void Session::callAndList(const client::HubClient::Call &call, const List &list)
{
    callAndPrint(call, [list](const Value &answer) { return list(answer).text(isTerminal()); });
}

const DeviceState *Session::deviceOrFail(const QString &id)
{
    const auto parsed = DeviceId::fromText(id);
    const DeviceState *state = parsed ? house().device(*parsed) : nullptr;
    if (!state) {
        fail({.code = Error::Code::NotFound,
              .detail = u"there is no device '%1'; see: atriumctl devices"_s.arg(id)});
    }
    return state;
}

void Session::print(const QString &text) const
{
    printText(text);
}

void Session::printJson(const Value &value) const
{
    QByteArray json;
    appendJson(json, value);
    printText(QString::fromUtf8(json) + u'\n');
}

void Session::print(const Table &table) const
{
    printText(table.text(isTerminal()));
}

void Session::finish(ExitStatus status)
{
    if (std::exchange(m_isOver, true))
        return;
    m_client.stop();
    // Not exit(): it does nothing before the event loop runs.
    QMetaObject::invokeMethod(
        this, [status] { QCoreApplication::exit(static_cast<int>(status)); }, Qt::QueuedConnection);
}

void Session::fail(const Error &error)
{
    QString text = error.detail;
    if (!error.pointer.isEmpty())
        text += u" (at %1)"_s.arg(error.pointer);
    complain(text);
    finish(statusOf(error));
}

} // namespace atrium::ctl
