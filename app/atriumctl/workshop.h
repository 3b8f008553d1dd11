// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "invocation.h"

/// What authors of plugins use; none of it needs a hub.
namespace atrium::ctl {

/// Copies a template, with the SDK of its language where that is one of files.
[[nodiscard]] ExitStatus newPlugin(const Invocation &invocation);
/// Says everything that is wrong with a plugin's folder; fails where one of it is no warning.
[[nodiscard]] ExitStatus validatePlugin(const Invocation &invocation);
/// The conformance suite. REQUIRES: an application object, as the next.
[[nodiscard]] ExitStatus testPlugin(const Invocation &invocation);
/// Tries steps on a plugin that runs against a twin of the hub.
[[nodiscard]] ExitStatus runSandbox(const Invocation &invocation);

} // namespace atrium::ctl
