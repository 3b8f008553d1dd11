// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/base/result.h>
#include <atrium/model/value.h>

#include <compare>
#include <vector>

namespace atrium::ctl {

/// Where a plugin may connect to.
struct Endpoint
{
    QString host; ///< A name, or an address without brackets.
    quint16 port = 0;

    [[nodiscard]] QString text() const; ///< "host:port", "[::1]:port"
    friend bool operator==(const Endpoint &, const Endpoint &) = default;
};

/// "HOST:PORT". InvalidInput.
[[nodiscard]] Result<Endpoint> endpointFromText(const QString &text);

/// What a configuration names: objects with a `host` and a `port`, and addresses such as
/// "mqtt://broker:1883" (the port may be left out where its scheme has one); each once.
[[nodiscard]] std::vector<Endpoint> endpointsIn(const Value &config);

} // namespace atrium::ctl
