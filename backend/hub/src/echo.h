// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/model/device.h>
#include <atrium/model/report.h>

namespace atrium::hub {

/// What was told to a property last, and what it was before.
struct LastSend
{
    BootTime at {0};
    std::chrono::seconds window {0}; ///< For how long afterwards old news may still come.
    Value sent {};
    Value before {};
    std::uint64_t sequence
        = 0; ///< Of what was held when it was sent; 0: the source does not count.
};

/// What a report says after something was sent.
enum class ReportClass {
    Obeyed, ///< What was asked for.
    Echo, ///< What it was before, or on the way: no news.
    Outside, ///< Somebody else changed it.
};

/// The table of the design. A newer sequence of the source decides; without one, what was held
/// before is an echo within the window, and so is anything on the way of what travels; anything
/// else, and anything later, is from outside.
///
/// | report | counts, newer than at the send | does not count, in the window | after it |
/// | --- | --- | --- | --- |
/// | as sent | obeyed | obeyed | obeyed |
/// | as before | outside | echo | outside |
/// | else, travels | outside | echo | outside |
/// | else | outside | outside | outside |
[[nodiscard]] ReportClass classify(const Property &property, const LastSend &last,
                                   const ReportedValue &report, BootTime now);

/// How long the echo window of a property is: 3 s, or the travel time of what travels.
[[nodiscard]] std::chrono::seconds echoWindow(const Property &property);

} // namespace atrium::hub
