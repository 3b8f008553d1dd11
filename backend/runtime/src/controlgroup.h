// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "descriptor.h"

#include <atrium/base/result.h>
#include <atrium/contracts/limits.h>

#include <QByteArray>
#include <QString>

#include <sys/types.h>

#include <cstdint>
#include <optional>

namespace atrium::runtime {

/// A group of processes that the kernel bounds (cgroup v2). Ends what is left in it and removes it
/// with its owner.
class ControlGroup
{
public:
    ControlGroup() = default;
    ControlGroup(ControlGroup &&other) noexcept = default;
    ControlGroup &operator=(ControlGroup &&other) noexcept;
    ControlGroup(const ControlGroup &) = delete;
    ControlGroup &operator=(const ControlGroup &) = delete;
    ~ControlGroup() { end(); }

    /// Made in @p folder, which there may be one of already. Unsupported: the kernel takes not all
    /// of the bounds.
    [[nodiscard]] static Result<ControlGroup> make(const QString &folder,
                                                   const contracts::PluginLimits &limits);

    [[nodiscard]] bool isThere() const { return m_processes.isOpen(); }
    /// Who writes "0" to it joins.
    [[nodiscard]] int processes() const { return m_processes.number(); }

    /// How often each bound was reached.
    struct Reached
    {
        std::uint64_t memory = 0; ///< Processes that were killed for it.
        std::uint64_t processes = 0;
        std::uint64_t processor = 0; ///< Periods in which it was held back.
    };
    [[nodiscard]] Reached reached() const;

private:
    void end();

    QByteArray m_folder {};
    Descriptor m_processes {};
};

/// Where the groups of plugins may be made: below our own, where it was delegated to us.
class ControlGroups
{
public:
    /// Our own group as the kernel names it; nothing where there is no version 2.
    [[nodiscard]] static std::optional<QString> ownFolder();
    /// Prepares @p folder, our own group: moves the process @p hub into a group below it, since
    /// what has processes cannot have bounded groups. Unsupported, with the reason: it is not ours
    /// to divide, or has not the controllers for memory, processes and processor.
    [[nodiscard]] static Result<ControlGroups> prepare(const QString &folder, pid_t hub);

    [[nodiscard]] Result<ControlGroup> make(const QString &instance,
                                            const contracts::PluginLimits &limits) const;

private:
    QString m_folder {};
};

} // namespace atrium::runtime
