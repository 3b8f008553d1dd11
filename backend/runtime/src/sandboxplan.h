// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/runtime/sandboxlevel.h>

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <sys/types.h>

#include <optional>
#include <vector>

namespace atrium::runtime {

/// What works on this machine, found by trying.
struct SandboxTools
{
    QByteArray bubblewrap {}; ///< Its path; empty where it is missing or cannot work.
    QString whyNoBubblewrap {}; ///< Half a sentence.
    int landlock = 0; ///< The kernel's version of it; 0: none.
    bool isRoot = false; ///< The hub is root: plugins become a user of their own.
};

/// What one instance needs.
struct SandboxNeeds
{
    QByteArray executable {};
    QByteArray packageFolder {};
    QByteArray stateFolder {};
    QByteArray hosts {}; ///< Stands for /etc/hosts; empty: that itself.
    QStringList permissions {}; ///< Asked for by the package and granted.
    std::vector<QByteArray> devices {}; ///< For "serial": those that are there.
    std::optional<uid_t> user {}; ///< Becomes this one; its group has the same number.
    std::vector<gid_t> groups {}; ///< Besides its own.
    int processes = 64; ///< How many it may have.
};

struct FolderRule
{
    QByteArray path;
    bool isWritable = false;

    friend bool operator==(const FolderRule &, const FolderRule &) = default;
};

/// How a plugin is started.
struct SandboxPlan
{
    SandboxLevel level = SandboxLevel::None;
    QString reason {}; ///< One sentence for people: what holds it, and why not more.
    std::vector<QByteArray> command {}; ///< The first is executed.
    /// It starts inside bubblewrap, which reads the filter of system calls from descriptor
    /// kWrappedFilter; its socket comes as kWrappedSocket.
    bool isWrapped = false;
    std::vector<FolderRule> rules {}; ///< For Landlock; empty where it is not used.
    bool hasNetwork = false;
    bool hasBluetooth = false;
    std::optional<uid_t> user {}; ///< The child becomes it before it executes anything.
    std::vector<gid_t> groups {};
};

inline constexpr int kWrappedFilter = 3;
inline constexpr int kWrappedSocket = 4;

/// Pure. The strongest that @p tools can do and @p most allows.
[[nodiscard]] SandboxPlan planSandbox(const SandboxTools &tools, const SandboxNeeds &needs,
                                      SandboxLevel most = SandboxLevel::Full);

} // namespace atrium::runtime
