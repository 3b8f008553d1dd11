// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hostmaker.h"

#include "landlock.h"
#include "namedfiles.h"
#include "processhost.h"
#include "remotehost.h"
#include "sandboxprobe.h"
#include "seccompfilter.h"
#include "secrets.h"
#include "stateowner.h"
#include "threadhost.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSslCertificate>

#include <sys/resource.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atrium::runtime {

namespace {

constexpr std::uint64_t kMegabyte = 1024 * 1024;
constexpr std::uint64_t kDataAbove = 512; // megabytes: what node maps before it does anything
constexpr int kMostThreads = 8; // plugins in threads of the hub at a time
// The address sanitizer reserves terabytes that it never touches, and looks for leaks by ptrace,
// which the filter refuses: a build with it bounds memory by watching alone, and leaves leaks to
// the tests that need no process.
#ifdef __SANITIZE_ADDRESS__
constexpr bool kIsSanitized = true;
#else
constexpr bool kIsSanitized = false;
#endif

// Without a view of its own of the files, a plugin's user walks the same folders as everybody.
Result<> checkReach(const QString &executable, uid_t user, const std::vector<gid_t> &groups)
{
    for (QFileInfo folder(QFileInfo(executable).path());; folder.setFile(folder.path())) {
        const bool isGroups
            = std::find(groups.begin(), groups.end(), folder.groupId()) != groups.end();
        const auto mayEnter = folder.ownerId() == user ? QFile::ExeOwner
            : isGroups                                 ? QFile::ExeGroup
                                                       : QFile::ExeOther;
        if (!folder.permissions().testFlag(mayEnter))
            return fail(
                Error::Code::Refused,
                u"user %1, as which it runs, may not enter %2; let others enter that folder "
                "(chmod o+x), or install bubblewrap"_s.arg(user)
                    .arg(folder.filePath()));
        if (folder.isRoot())
            return {};
    }
}

} // namespace

Result<HostMaker::Made> HostMaker::make(const QString &isolation, HostListener &listener) const
{
    const auto folder = stateFolder();
    if (!folder)
        return tl::unexpected(folder.error());
    auto config = configuration(isolation);
    if (!config)
        return tl::unexpected(config.error());
    auto made = isolation == "thread"_L1 ? thread(listener)
        : isRemote(isolation)            ? remote(listener)
                                         : process(*folder, listener);
    if (!made)
        return made;
    made->initialise
        = {.instance = m_config.instance, .config = std::move(*config), .stateDirectory = *folder};
    return made;
}

Result<Value> HostMaker::configuration(const QString &isolation) const
{
    const contracts::Manifest &manifest = m_package.manifest;
    auto config = withSecrets(m_config.config, manifest.secrets, m_setup.runtime.secrets);
    // Where it runs elsewhere, so are its files; in a thread it may read what the hub may.
    if (!config || isolation == "thread"_L1 || isRemote(isolation))
        return config;
    return withNamedFiles(*config, manifest.files, statePath());
}

QString HostMaker::statePath() const
{
    return QDir(m_setup.runtime.stateRoot).absoluteFilePath(m_config.instance.text());
}

Result<QString> HostMaker::stateFolder() const
{
    const QString path = statePath();
    // Others of this machine have no business with what a plugin keeps.
    if (!QDir().mkpath(path)
        || !QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
        return fail(Error::Code::Busy, u"its state folder %1 cannot be made"_s.arg(path));
    return path;
}

Result<HostMaker::Made> HostMaker::thread(HostListener &listener) const
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
    return Made {.host = std::make_unique<ThreadHost>(body->second, m_setup.hungThreads, listener),
                 .sandbox = toText(SandboxLevel::None),
                 .sandboxReason = u"It is part of Atrium and runs within the hub."_s};
}

bool HostMaker::isRemote(const QString &isolation)
{
    return isolation.startsWith("ws://"_L1) || isolation.startsWith("wss://"_L1);
}

Result<HostMaker::Made> HostMaker::remote(HostListener &listener) const
{
    const QUrl url(m_config.isolation, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return fail(
            Error::Code::InvalidInput,
            u"'%1' is not the address of a plugin; expected e.g. ws://192.168.1.5:8421"_s.arg(
                m_config.isolation),
            u"/isolation"_s);
    const QString name = u"remote-"_s + m_config.instance.text();
    const SecretResolver &secrets = m_setup.runtime.secrets;
    auto token
        = secrets ? secrets(name) : fail(Error::Code::NotFound, u"no secrets are kept here"_s);
    if (!token)
        return fail(Error::Code::NotFound,
                    u"its token is the secret '%1': %2"_s.arg(name, token.error().detail),
                    u"/isolation"_s);
    // An authority of the house's own is no secret, but this is where the owner's texts are.
    const auto authority = secrets(name + u"-ca"_s);
    if (authority && QSslCertificate::fromData(authority->toUtf8(), QSsl::Pem).isEmpty())
        return fail(Error::Code::InvalidInput,
                    u"the secret '%1-ca' is no certificate in PEM"_s.arg(name), u"/isolation"_s);
    return Made {.host = std::make_unique<RemoteHost>(
                     m_config.instance,
                     RemoteHost::Place {.url = url,
                                        .token = std::move(*token),
                                        .authority = authority ? authority->toUtf8() : QByteArray(),
                                        .longestMessage = m_limits.messageBytes,
                                        .stopTime = m_setup.runtime.watch.terminateAfter},
                     listener),
                 .sandbox = toText(SandboxLevel::None),
                 .sandboxReason = u"It runs at %1; what holds it there is not known here."_s.arg(
                     url.toDisplayString())};
}

Result<HostMaker::Made> HostMaker::process(const QString &stateFolder, HostListener &listener) const
{
    if (m_package.executable.isEmpty())
        return fail(Error::Code::NotFound, u"its executable is not in %1"_s.arg(m_package.folder),
                    u"/entry/executable"_s);
    const auto wanted = needs(stateFolder);
    if (!wanted)
        return tl::unexpected(wanted.error());
    const SandboxPlan plan
        = planSandbox(m_setup.probe->tools(), *wanted, m_setup.runtime.mostSandbox);
    auto prepared = command(plan, stateFolder);
    if (!prepared)
        return tl::unexpected(prepared.error());
    if (wanted->user && !plan.isWrapped) {
        if (const auto reached = checkReach(m_package.executable, *wanted->user, wanted->groups);
            !reached)
            return tl::unexpected(reached.error());
    }
    auto host = ProcessHost::start(m_config.instance, std::move(*prepared),
                                   {.terminateAfter = m_setup.runtime.watch.terminateAfter,
                                    .killAfter = m_setup.runtime.watch.killAfter,
                                    .longestMessage = m_limits.messageBytes},
                                   m_reaper, listener);
    if (!host)
        return tl::unexpected(host.error());
    QString reason = plan.reason;
    if (wanted->user)
        reason += u" It runs as user %1."_s.arg(*wanted->user);
    if (!wanted->hosts.isEmpty() && !plan.isWrapped)
        reason += u" Names of a recording are not known to it: that needs bubblewrap."_s;
    return Made {.host = std::move(*host),
                 .sandbox = toText(plan.level),
                 .sandboxReason = std::move(reason),
                 .wrappers = plan.isWrapped ? int(ProcessHost::kWrappers) : 1}; // or its guard
}

Result<SandboxNeeds> HostMaker::needs(const QString &stateFolder) const
{
    SandboxNeeds needs {.executable = QFile::encodeName(m_package.executable),
                        .packageFolder = QFile::encodeName(m_package.folder),
                        .stateFolder = QFile::encodeName(stateFolder),
                        .hosts = QFile::encodeName(m_setup.runtime.network.hosts),
                        .processes = m_limits.processes};
    for (const QString &each : m_package.manifest.permissions) {
        if (!m_config.granted || m_config.granted->contains(each))
            needs.permissions.append(each);
    }
    if (needs.permissions.contains(u"serial"_s)) {
        const QDir devices(u"/dev"_s);
        for (const QString &each :
             devices.entryList({u"ttyUSB*"_s, u"ttyACM*"_s, u"ttyAMA*"_s, u"ttyS*"_s, u"serial"_s},
                               QDir::System | QDir::Dirs)) {
            const QString path = devices.absoluteFilePath(each);
            needs.devices.push_back(QFile::encodeName(path));
            const uint group = QFileInfo(path).groupId();
            if (group != 0 && !std::count(needs.groups.begin(), needs.groups.end(), group))
                needs.groups.push_back(group);
        }
    }
    if (m_setup.probe->tools().isRoot) {
        const auto user = ownerOfState(m_setup.runtime.stateRoot, stateFolder);
        if (!user)
            return tl::unexpected(user.error());
        needs.user = *user;
    }
    return needs;
}

Result<ChildCommand> HostMaker::command(const SandboxPlan &plan, const QString &stateFolder) const
{
    ChildCommand command {.command = plan.command,
                          .folder = QFile::encodeName(stateFolder),
                          .environment = environment(plan, stateFolder),
                          .isWrapped = plan.isWrapped,
                          .isGuarded = !plan.isWrapped,
                          .user = plan.user,
                          .groups = plan.groups};
    if (plan.hasNetwork) {
        command.userNamespace = m_setup.runtime.network.userNamespace;
        command.networkNamespace = m_setup.runtime.network.networkNamespace;
    }
    auto filter = systemCallFilter(plan.hasNetwork, plan.hasBluetooth);
    if (!filter)
        return tl::unexpected(filter.error());
    command.filter = std::move(*filter);
    if (!plan.rules.empty()) {
        auto rules = makeLandlock(plan.rules, plan.hasNetwork, m_setup.probe->tools().landlock);
        if (!rules)
            return tl::unexpected(rules.error());
        command.landlock = std::move(*rules);
    }
    command.bounds = {{.resource = RLIMIT_CORE, .most = 0},
                      {.resource = RLIMIT_NOFILE, .most = std::uint64_t(m_limits.openFiles)}};
    // A wall far behind the bound that is watched: for what grows faster than one looks.
    if (!kIsSanitized)
        command.bounds.push_back(
            {.resource = RLIMIT_DATA,
             .most = (std::uint64_t(m_limits.memoryMegabytes) * 2 + kDataAbove) * kMegabyte});
    if (const auto &groups = m_setup.probe->controlGroups()) {
        auto group = groups->make(m_config.instance.text(), m_limits);
        if (!group)
            return tl::unexpected(group.error());
        command.group = std::move(*group);
    }
    if (plan.user) // of its own: what counts is the instance's alone
        command.bounds.push_back(
            {.resource = RLIMIT_NPROC, .most = std::uint64_t(m_limits.processes)});
    return command;
}

// Nothing of the hub's own environment but the time zone: it may hold what a plugin must not know.
std::vector<QByteArray> HostMaker::environment(const SandboxPlan &plan,
                                               const QString &stateFolder) const
{
    std::vector<QByteArray> environment {
        "PATH=/usr/local/bin:/usr/bin:/bin",
        "LANG=C.UTF-8",
        "HOME=" + QFile::encodeName(stateFolder),
        "ATRIUM_INSTANCE=" + m_config.instance.text().toLatin1(),
        "QT_MESSAGE_PATTERN=%{if-debug}<7>%{endif}%{if-info}<6>%{endif}%{if-warning}<4>%{endif}"
        "%{if-critical}<3>%{endif}%{if-fatal}<2>%{endif}%{category}: %{message}",
    };
    // What is not wrapped would share the machine's.
    if (!plan.isWrapped)
        environment.push_back("TMPDIR=" + QFile::encodeName(stateFolder));
    if (kIsSanitized)
        environment.push_back("ASAN_OPTIONS=detect_leaks=0:quarantine_size_mb=8");
    if (qEnvironmentVariableIsSet("TZ"))
        environment.push_back("TZ=" + qgetenv("TZ"));
    environment.insert(environment.end(), m_setup.runtime.environment.begin(),
                       m_setup.runtime.environment.end());
    return environment;
}

} // namespace atrium::runtime
