// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "descriptor.h"

#include <atrium/base/result.h>

namespace atrium::runtime {

/// What a plugin's system calls may be: those that reach around a sandbox, or into the kernel's
/// rarely walked parts, are refused with EPERM. A program for the kernel, as bubblewrap reads it.
/// Without @p hasNetwork there are local sockets only. Internal: the library refused.
[[nodiscard]] Result<QByteArray> systemCallFilter(bool hasNetwork, bool hasBluetooth);

/// The same as an unnamed file, at its beginning. Busy: no descriptor left.
[[nodiscard]] Result<Descriptor> asFile(const QByteArray &content);

} // namespace atrium::runtime
