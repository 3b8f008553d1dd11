// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <atrium/base/promptness.h>

#include <sys/syscall.h>
#include <unistd.h>

#include <cstdint>

namespace atrium {

namespace {

/// As sched_setattr(2) has it; the C library knows it only from 2.41 on.
struct Attributes
{
    std::uint32_t size;
    std::uint32_t policy;
    std::uint64_t flags;
    std::int32_t nice;
    std::uint32_t priority;
    std::uint64_t runtime; // ns
    std::uint64_t deadline;
    std::uint64_t period;
};

} // namespace

void askForPromptness() noexcept
{
    constexpr std::uint64_t kTurn = 100'000; // the shortest that the kernel grants
    Attributes attributes {};
    if (syscall(SYS_sched_getattr, 0, &attributes, sizeof attributes, 0U) != 0
        || attributes.policy != 0) // an owner's own choice stays
        return;
    attributes.runtime = kTurn;
    syscall(SYS_sched_setattr, 0, &attributes, 0U); // refused: all stays as it was
}

} // namespace atrium
