// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <atrium/model/alert.h>

#include <QLatin1StringView>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace atrium {

namespace {

// In the order of the enumerators.
constexpr std::array kKinds {"alarm"_L1, "doorbell"_L1, "wish-failed"_L1, "battery-low"_L1,
                             "plugin-sick"_L1};

} // namespace

QString toText(AlertKind kind)
{
    return kKinds.at(static_cast<std::size_t>(kind));
}

Result<AlertKind> alertKindFromText(QStringView text)
{
    const auto found = std::find(kKinds.begin(), kKinds.end(), text);
    if (found == kKinds.end())
        return fail(Error::Code::InvalidInput, u"'%1' is no kind of alert"_s.arg(text.left(40)));
    return static_cast<AlertKind>(found - kKinds.begin());
}

} // namespace atrium
