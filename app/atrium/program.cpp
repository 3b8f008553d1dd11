// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include "pluginpast.h"
#include "threadplugins.h"

#include <atrium/client/inprocesslink.h>
#include <atrium/client/websocketlink.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace atrium {

namespace {

constexpr qint64 kLongestToken = 4096;
constexpr auto kProvenAfter = 120s;

Result<client::WebSocketLink::Target> locate(const QString &url, const QString &tokenFile)
{
    const auto address = client::socketUrl(url);
    if (!address)
        return tl::unexpected(address.error());
    QFile file(tokenFile);
    if (!tokenFile.isEmpty() && !file.open(QIODevice::ReadOnly))
        return fail(Error::Code::Refused,
                    u"the token cannot be read: %1: %2"_s.arg(tokenFile, file.errorString()));
    const QByteArray token = file.isOpen() ? file.read(kLongestToken).trimmed() : QByteArray();
    return client::WebSocketLink::Target {.url = *address, .token = QString::fromUtf8(token)};
}

} // namespace

Program::Program(ops::HostOptions host, window::WindowOptions window, QObject *parent)
    : QObject(parent)
    , m_hostOptions(std::move(host))
    , m_windowOptions(std::move(window))
{ }

Program::~Program()
{
    m_safe.reset();
    m_window.reset();
    m_client.reset();
    m_link.reset();
    m_house.reset();
}

Result<> Program::attach(const QString &url, const QString &tokenFile)
{
    // Read again before each attempt: a hub that starts anew may have another token.
    auto link = std::make_unique<client::WebSocketLink>(
        [url, tokenFile] { return locate(url, tokenFile); });
    link->setName("window");
    m_link = std::move(link);
    return {};
}

Result<> Program::makeLink()
{
    if (!m_windowOptions.connectTo.isEmpty())
        return attach(m_windowOptions.connectTo, m_windowOptions.tokenFile);
    if (const auto url = ops::runningHub(m_hostOptions)) {
        const auto folder = ops::dataFolderOf(m_hostOptions);
        if (!folder)
            return tl::unexpected(folder.error());
        return attach(*url, QDir(*folder).filePath(u"run/token"_s));
    }
    auto house = ops::House::open(m_hostOptions, threadPlugins(), pastOfPlugins());
    if (!house)
        return tl::unexpected(house.error());
    m_house = std::move(*house);
    m_local = m_house->window();
    m_link = std::make_unique<client::InProcessLink>(*m_local);
    connect(m_house.get(), &ops::House::failed, this, [this](const Error &error) {
        qCritical("%s", qPrintable(error.detail)); // allowed: the last words of a program
        end(EXIT_FAILURE);
    });
    connect(m_house.get(), &ops::House::ended, this, [this](bool mustExit) {
        if (mustExit)
            std::_Exit(m_status); // all is kept; a thread that hangs cannot be joined
        Q_EMIT finished(m_status);
    });
    return {};
}

Result<> Program::start()
{
    return m_windowOptions.kiosk ? startPanel() : startHouse();
}

Result<> Program::startPanel()
{
    m_safe = std::make_unique<window::SafeScreen>(QFileInfo(window::panelFile()).path());
    m_proven.setSingleShot(true);
    connect(&m_proven, &QTimer::timeout, this, [this] { m_safe->clear(); });
    connect(m_safe.get(), &window::SafeScreen::leaving, this, [this] {
        if (const auto started = startHouse(); !started) {
            qCritical("%s", qPrintable(started.error().detail)); // allowed: a program's last words
            end(EXIT_FAILURE);
        }
    });
    if (m_safe->begin(QDateTime::currentDateTime()))
        return m_safe->show();
    m_proven.start(kProvenAfter);
    return startHouse();
}

Result<> Program::startHouse()
{
    if (!m_windowOptions.gallery && m_windowOptions.preview.isEmpty()) {
        if (const auto made = makeLink(); !made)
            return made;
        m_client = std::make_unique<client::HubClient>(*m_link, client::HubClient::Options {});
    }
    m_window = std::make_unique<window::AtriumWindow>(m_client.get(), m_windowOptions);
    connect(m_window.get(), &window::AtriumWindow::finished, this, &Program::end);
    connect(m_window.get(), &window::AtriumWindow::closed, this, &Program::windowClosed);
    connect(m_window.get(), &window::AtriumWindow::keepRunningChosen, this, &Program::keepRunning);
    const auto shown = m_window->show();
    if (shown && m_client)
        m_client->start();
    return shown;
}

void Program::windowClosed()
{
    const bool isHubInside = m_house != nullptr && !m_isEnding;
    if (isHubInside)
        m_window->askKeepRunning();
    else
        end(m_status);
}

void Program::keepRunning(bool keep)
{
    if (keep)
        m_window->hide();
    else
        end(EXIT_SUCCESS);
}

void Program::stop()
{
    end(EXIT_SUCCESS);
}

void Program::end(int status)
{
    if (m_isEnding)
        return;
    m_isEnding = true;
    if (m_safe && status == EXIT_SUCCESS)
        m_safe->clear();
    m_status = status;
    if (m_client)
        m_client->stop();
    if (m_house)
        m_house->stop(); // finished() comes with its end
    else
        Q_EMIT finished(status);
}

} // namespace atrium
