// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/client/websocketlink.h>

namespace atrium::ctl {

/// How the person named the hub.
struct HubChoice
{
    QString data {}; ///< --data; "": the user's folder.
    QString url {}; ///< --hub; "": as the data folder says.
    QString tokenFile {}; ///< --token-file; "": the data folder's.
    QString certificates {}; ///< --ca
};

/// The data folder of a choice.
[[nodiscard]] QString dataFolder(const HubChoice &choice);

/// Unreachable: no hub runs there. Refused: its token may not be read.
[[nodiscard]] Result<client::WebSocketLink::Target> locate(const HubChoice &choice);

} // namespace atrium::ctl
