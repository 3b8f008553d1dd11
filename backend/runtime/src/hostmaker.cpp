// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hostmaker.h"

#include "processhost.h"
#include "secrets.h"
#include "threadhost.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace atrium::runtime {

namespace {

constexpr int kMostThreads = 8; // plugins in threads of the hub at a time

} // namespace

Result<HostMaker::Made> HostMaker::make(bool asThread, HostListener &listener) const
{
    const auto folder = stateFolder();
    if (!folder)
        return tl::unexpected(folder.error());
    auto config = withSecrets(m_config.config, m_package.manifest.secrets, m_setup.runtime.secrets);
    if (!config)
        return tl::unexpected(config.error());
    auto host = asThread ? thread(listener) : process(*folder, listener);
    if (!host)
        return tl::unexpected(host.error());
    return Made {
        .host = std::move(*host),
        .initialise
        = {.instance = m_config.instance, .config = std::move(*config), .stateDirectory = *folder}};
}

Result<QString> HostMaker::stateFolder() const
{
    const QString path = QDir(m_setup.runtime.stateRoot).absoluteFilePath(m_config.instance.text());
    // Others of this machine have no business with what a plugin keeps.
    if (!QDir().mkpath(path)
        || !QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
        return fail(Error::Code::Busy, u"its state folder %1 cannot be made"_s.arg(path));
    return path;
}

Result<std::unique_ptr<Host>> HostMaker::thread(HostListener &listener) const
{
    const auto body = m_setup.runtime.threadPlugins.find(m_config.plugin);
    if (body == m_setup.runtime.threadPlugins.end())
        return fail(
            Error::Code::Refused,
            u"isolation 'thread' is for plugins that are built into this hub; '%1' is not"_s.arg(
                m_config.plugin.text()),
            u"/isolation"_s);
    if (*m_setup.threads >= kMostThreads)
        return fail(
            Error::Code::Refused,
            u"%1 plugins run in threads already; use isolation 'process'"_s.arg(kMostThreads),
            u"/isolation"_s);
    return std::make_unique<ThreadHost>(body->second, m_setup.hungThreads, listener);
}

Result<std::unique_ptr<Host>> HostMaker::process(const QString &stateFolder,
                                                 HostListener &listener) const
{
    if (m_package.executable.isEmpty())
        return fail(Error::Code::NotFound, u"its executable is not in %1"_s.arg(m_package.folder),
                    u"/entry/executable"_s);
    auto host = ProcessHost::start(m_config.instance,
                                   {.executable = QFile::encodeName(m_package.executable),
                                    .folder = QFile::encodeName(stateFolder),
                                    .environment = environment(stateFolder)},
                                   {.terminateAfter = m_setup.runtime.watch.terminateAfter,
                                    .killAfter = m_setup.runtime.watch.killAfter},
                                   m_reaper, listener);
    if (!host)
        return tl::unexpected(host.error());
    return std::unique_ptr<Host>(std::move(*host));
}

// Nothing of the hub's own environment but the time zone: it may hold what a plugin must not know.
std::vector<QByteArray> HostMaker::environment(const QString &stateFolder) const
{
    std::vector<QByteArray> environment {
        "PATH=/usr/local/bin:/usr/bin:/bin",
        "LANG=C.UTF-8",
        "HOME=" + QFile::encodeName(stateFolder),
        "ATRIUM_INSTANCE=" + m_config.instance.text().toLatin1(),
        "QT_MESSAGE_PATTERN=%{if-debug}<7>%{endif}%{if-info}<6>%{endif}%{if-warning}<4>%{endif}"
        "%{if-critical}<3>%{endif}%{if-fatal}<2>%{endif}%{category}: %{message}",
    };
    if (qEnvironmentVariableIsSet("TZ"))
        environment.push_back("TZ=" + qgetenv("TZ"));
    environment.insert(environment.end(), m_setup.runtime.environment.begin(),
                       m_setup.runtime.environment.end());
    return environment;
}

} // namespace atrium::runtime
