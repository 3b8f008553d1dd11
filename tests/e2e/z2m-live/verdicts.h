// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "oracle.h"

#include <atrium/base/result.h>

namespace atrium::oracle {

/// What the real Zigbee2MQTT made of one feature of one definition.
struct Verdict
{
    QString model;
    QString feature; ///< Of an action with "()".
    int values = 0; ///< Tried.
    int settled = 0;
    /// "settled" (each value), "set only", "command", or the worst of its values: "silent",
    /// "differs", "refused", "not sent"; "missing": declared, and not in the house.
    QString outcome;
    QString said {}; ///< What was said about the worst, and of which value.
};

/// Of the devices that were tried, feature by feature.
[[nodiscard]] std::vector<Verdict> verdictsOf(const std::map<QString, Subject> &subjects);

/// One row a verdict; the file is there only when it is whole.
[[nodiscard]] Result<> write(const std::vector<Verdict> &verdicts, const QString &path);

/// Those that could be settled, were not, and are not in the list of features without an oracle.
[[nodiscard]] Result<std::vector<Verdict>> unlisted(const std::vector<Verdict> &verdicts,
                                                    const QString &list);

} // namespace atrium::oracle
