// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandboxprobe.h"

#include "childprocess.h"
#include "landlock.h"
#include "seccompfilter.h"

#include <atrium/runtime/logging.h>

#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <csignal>

using namespace Qt::StringLiterals;

namespace atrium::runtime {

namespace {

constexpr auto kBubblewrap = "/usr/bin/bwrap";
constexpr uid_t kNobody = 65534;
constexpr int kPatience = 5000; // milliseconds

QString firstLineOf(const Descriptor &errors)
{
    std::array<char, 512> buffer {};
    const ssize_t count = read(errors.number(), buffer.data(), buffer.size());
    const QString text = QString::fromLocal8Bit(buffer.data(), std::max<ssize_t>(count, 0));
    return text.section(u'\n', 0, 0).trimmed();
}

// Exactly what starts a plugin, but that it runs /usr/bin/true and owns nothing.
QString whyItCannotWork(SandboxTools tools)
{
    if (access(kBubblewrap, X_OK) != 0)
        return u"bubblewrap is not installed"_s;
    tools.bubblewrap = kBubblewrap;
    SandboxNeeds needs {
        .executable = "/usr/bin/true", .packageFolder = "/usr/share", .stateFolder = "/usr/lib"};
    if (tools.isRoot)
        needs.user = kNobody;
    auto filter = systemCallFilter(false, false);
    if (!filter)
        return filter.error().detail;
    auto child = startChild({.command = planSandbox(tools, needs).command,
                             .folder = "/",
                             .environment = {"PATH=/usr/bin:/bin"},
                             .filter = std::move(*filter),
                             .isWrapped = true});
    if (!child)
        return child.error().detail;
    pollfd end {.fd = child->handle.number(), .events = POLLIN, .revents = 0};
    const bool hasEnded = poll(&end, 1, kPatience) == 1;
    kill(child->id, SIGKILL); // no more than what hangs; it is reaped below
    siginfo_t how {};
    waitid(P_PIDFD, static_cast<id_t>(child->handle.number()), &how, WEXITED);
    if (!hasEnded)
        return u"bubblewrap hangs here"_s;
    if (how.si_code == CLD_EXITED && how.si_status == 0)
        return {};
    const QString said = firstLineOf(child->errors);
    return said.isEmpty() ? u"bubblewrap cannot work here"_s
                          : u"bubblewrap cannot work here: %1"_s.arg(said);
}

} // namespace

const SandboxTools &SandboxProbe::tools()
{
    std::call_once(m_once, [this] {
        m_tools.isRoot = geteuid() == 0;
        m_tools.landlock = landlockVersion();
        m_tools.whyNoBubblewrap = whyItCannotWork(m_tools);
        if (m_tools.whyNoBubblewrap.isEmpty())
            m_tools.bubblewrap = kBubblewrap;
        QString why = u"there is none of version 2"_s;
        if (const auto folder = ControlGroups::ownFolder()) {
            if (auto groups = ControlGroups::prepare(*folder, getpid()))
                m_groups = std::move(*groups);
            else
                why = groups.error().detail;
        }
        qCInfo(lcRuntime).noquote()
            << (m_groups ? u"plugins are bounded by control groups"_s
                         : u"plugins are bounded by watching them: "_s + why);
        qCInfo(lcRuntime).noquote()
            << "plugins are held by"
            << (!m_tools.bubblewrap.isEmpty() ? u"bubblewrap"_s
                    : m_tools.landlock > 0    ? u"Landlock: "_s + m_tools.whyNoBubblewrap
                                              : u"nothing: "_s + m_tools.whyNoBubblewrap);
    });
    return m_tools;
}

} // namespace atrium::runtime
