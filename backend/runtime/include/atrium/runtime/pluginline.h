// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/base/mailbox.h>
#include <atrium/base/time.h>
#include <atrium/model/ids.h>

#include <QString>

namespace atrium::runtime {

/// A line that a plugin instance wrote, after the bound on lines a second.
struct PluginLine
{
    InstanceId instance;
    WallTime at {0};
    QtMsgType level = QtInfoMsg;
    QString text {}; ///< At most kLongestLine.
};

inline constexpr qsizetype kLongestLine = 2'000;

/// From the workers to whoever keeps the last lines. Drops the oldest when nobody takes them.
using PluginLines = Mailbox<PluginLine>;

} // namespace atrium::runtime
