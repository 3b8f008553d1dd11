// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandboxplan.h"

#include <array>

using namespace Qt::StringLiterals;

namespace atrium::runtime {

namespace {

// Of the system's configuration only what programs need to start and to find hosts: the rest may
// hold passwords, Atrium's own file first of all.
constexpr std::array kEtc {
    "/etc/alternatives", "/etc/ca-certificates", "/etc/fonts",       "/etc/gai.conf",
    "/etc/group",        "/etc/host.conf",       "/etc/hosts",       "/etc/ld.so.cache",
    "/etc/ld.so.conf",   "/etc/ld.so.conf.d",    "/etc/localtime",   "/etc/machine-id",
    "/etc/mime.types",   "/etc/nsswitch.conf",   "/etc/passwd",      "/etc/protocols",
    "/etc/python3",      "/etc/python3.11",      "/etc/resolv.conf", "/etc/services",
    "/etc/ssl/certs",    "/etc/ssl/openssl.cnf", "/etc/timezone",
};
constexpr std::array kSystem {"/bin", "/sbin", "/lib", "/lib32", "/lib64", "/libx32"};
// Where resolv.conf may point to.
constexpr std::array kResolvers {"/run/systemd/resolve", "/run/NetworkManager", "/run/resolvconf"};
constexpr std::array kUserFiles {"/home", "/media", "/mnt", "/srv"};
constexpr auto kBus = "/run/dbus/system_bus_socket";

constexpr auto kTemporaryBytes = "67108864"; // of /tmp: it is memory
constexpr auto kSharedBytes = "16777216";

// As the plugin's user: enters its folder, bounds the processes where they count for the plugin
// alone, and takes its standard streams: bubblewrap itself must not hold them, or their end could
// not be seen. dash and bash name the bound differently.
constexpr auto kEnter = R"(cd "$1" && { ulimit -p "$2" 2>/dev/null || ulimit -u "$2"; } &&)"
                        R"( shift 2 && exec "$@" 0<&4 1>&4 4>&-)";

class Wrapping
{
public:
    Wrapping(const SandboxTools &tools, const SandboxNeeds &needs)
        : m_needs(needs)
    {
        add({tools.bubblewrap, "--unshare-pid", "--unshare-ipc", "--unshare-uts",
             "--unshare-cgroup-try", "--die-with-parent", "--cap-drop", "ALL"});
        if (!needs.user)
            add({"--unshare-user"});
        else // to become the user, and nothing else
            add({"--cap-add", "CAP_SETUID", "--cap-add", "CAP_SETGID", "--cap-add", "CAP_SETPCAP"});
        if (!has(u"network"))
            add({"--unshare-net"});
    }

    std::vector<QByteArray> take()
    {
        system();
        own();
        granted();
        add({"--remount-ro", "/dev", "--remount-ro", "/", "--seccomp",
             QByteArray::number(kWrappedFilter), "--"});
        if (m_needs.user)
            become(*m_needs.user);
        add({"/bin/sh", "-c", kEnter, "sh", m_needs.stateFolder,
             QByteArray::number(m_needs.processes), m_needs.executable});
        return std::move(m_arguments);
    }

private:
    [[nodiscard]] bool has(QStringView permission) const
    {
        return m_needs.permissions.contains(permission);
    }

    void add(std::initializer_list<QByteArray> more)
    {
        m_arguments.insert(m_arguments.end(), more);
    }

    void system()
    {
        add({"--ro-bind", "/usr", "/usr"});
        for (const char *each : kSystem)
            add({"--ro-bind-try", each, each});
        for (const char *each : kEtc) {
            openTheWayTo(each);
            add({"--ro-bind-try", each, each});
        }
        if (!m_needs.hosts.isEmpty())
            add({"--ro-bind", m_needs.hosts, "/etc/hosts"});
        add({"--proc",    "/proc",    "--dev",   "/dev",          "--size",  kSharedBytes,
             "--tmpfs",   "/dev/shm", "--size",  kTemporaryBytes, "--perms", "1777",
             "--tmpfs",   "/tmp",     "--dir",   "/run",          "--dir",   "/var",
             "--symlink", "../tmp",   "/var/tmp"});
    }

    void show(const QByteArray &path)
    {
        openTheWayTo(path);
        add({"--ro-bind-try", path, path});
    }

    // Without this, what lies above would be for root alone.
    void openTheWayTo(const QByteArray &path)
    {
        for (qsizetype slash = path.indexOf('/', 1); slash > 0;
             slash = path.indexOf('/', slash + 1))
            add({"--perms", "0755", "--dir", path.left(slash)});
    }

    void own()
    {
        openTheWayTo(m_needs.packageFolder);
        add({"--ro-bind", m_needs.packageFolder, m_needs.packageFolder});
        if (!m_needs.executable.startsWith(QByteArray(m_needs.packageFolder + '/'))) {
            openTheWayTo(m_needs.executable);
            add({"--ro-bind", m_needs.executable, m_needs.executable});
        }
        openTheWayTo(m_needs.stateFolder);
        add({"--bind", m_needs.stateFolder, m_needs.stateFolder});
    }

    void granted()
    {
        if (has(u"network")) {
            for (const char *each : kResolvers)
                show(each);
        }
        if (has(u"serial")) {
            for (const QByteArray &each : m_needs.devices)
                add({"--dev-bind-try", each, each});
        }
        if (has(u"bluetooth"))
            show(kBus);
        if (has(u"files")) {
            for (const char *each : kUserFiles)
                show(each);
        }
    }

    void become(uid_t user)
    {
        const QByteArray number = QByteArray::number(user);
        add({"/usr/bin/setpriv", "--reuid", number, "--regid", number});
        QByteArray groups;
        for (const gid_t each : m_needs.groups)
            groups += (groups.isEmpty() ? "" : ",") + QByteArray::number(each);
        if (groups.isEmpty())
            add({"--clear-groups"});
        else
            add({"--groups", groups});
        add({"--inh-caps=-all", "--bounding-set=-all", "--"});
    }

    const SandboxNeeds &m_needs;
    std::vector<QByteArray> m_arguments;
};

std::vector<FolderRule> landlockRules(const SandboxNeeds &needs, const SandboxPlan &plan)
{
    std::vector<FolderRule> rules {{.path = "/usr"},
                                   {.path = needs.packageFolder},
                                   {.path = needs.executable},
                                   {.path = needs.stateFolder, .isWritable = true},
                                   {.path = "/proc"},
                                   {.path = "/sys/devices/system/cpu"},
                                   {.path = "/dev/null", .isWritable = true},
                                   {.path = "/dev/zero", .isWritable = true},
                                   {.path = "/dev/full", .isWritable = true},
                                   {.path = "/dev/random"},
                                   {.path = "/dev/urandom"}};
    const auto addAll = [&rules](const auto &paths, bool isWritable = false) {
        for (const auto &each : paths)
            rules.push_back({.path = each, .isWritable = isWritable});
    };
    addAll(kSystem);
    addAll(kEtc);
    if (plan.hasNetwork)
        addAll(kResolvers);
    if (needs.permissions.contains(u"serial"_s))
        addAll(needs.devices, true);
    if (needs.permissions.contains(u"files"_s))
        addAll(kUserFiles);
    return rules;
}

QString reasonOf(const SandboxPlan &plan, const SandboxTools &tools, SandboxLevel most)
{
    const QString network = plan.hasNetwork ? u"the network"_s : u"no network"_s;
    const QString why
        = most != SandboxLevel::Full ? u"the setup asks for no more"_s : tools.whyNoBubblewrap;
    switch (plan.level) {
    case SandboxLevel::Full:
        return u"bubblewrap: it has its own folder, a system that it cannot change, and %1."_s.arg(
            network);
    case SandboxLevel::Reduced:
        return u"Landlock: it has its own folder, a system that it cannot change, and %1, but "
               u"shares the list of processes (%2)."_s.arg(network, why);
    case SandboxLevel::None:
        break;
    }
    return u"A plain process: it can read what its user can, and has %1 (%2; %3)."_s.arg(
        network, why,
        tools.landlock == 0 ? u"this kernel has no Landlock"_s : u"Landlock is not asked for"_s);
}

} // namespace

QString toText(SandboxLevel level)
{
    switch (level) {
    case SandboxLevel::None:
        return u"none"_s;
    case SandboxLevel::Reduced:
        return u"reduced"_s;
    case SandboxLevel::Full:
        break;
    }
    return u"full"_s;
}

SandboxPlan planSandbox(const SandboxTools &tools, const SandboxNeeds &needs, SandboxLevel most)
{
    SandboxPlan plan {.hasNetwork = needs.permissions.contains(u"network"_s),
                      .hasBluetooth = needs.permissions.contains(u"bluetooth"_s),
                      .user = needs.user,
                      .groups = needs.groups};
    if (most == SandboxLevel::Full && !tools.bubblewrap.isEmpty()) {
        plan.level = SandboxLevel::Full;
        plan.isWrapped = true;
        plan.user.reset(); // within
        plan.command = Wrapping(tools, needs).take();
    } else {
        plan.command = {needs.executable};
        if (most != SandboxLevel::None && tools.landlock > 0) {
            plan.level = SandboxLevel::Reduced;
            plan.rules = landlockRules(needs, plan);
        }
    }
    plan.reason = reasonOf(plan, tools, most);
    return plan;
}

} // namespace atrium::runtime
