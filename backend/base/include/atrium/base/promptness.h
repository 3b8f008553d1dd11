// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace atrium {

/// Asks the kernel to let the calling thread run soon after it wakes, in turns of 0.1 ms in place
/// of some milliseconds: for threads that others wait for and that have little to do each time. It
/// gets no more of the processor than before. Without effect before Linux 6.12. Source:
/// sched_setattr(2), `sched_runtime` of SCHED_OTHER.
void askForPromptness() noexcept;

} // namespace atrium
