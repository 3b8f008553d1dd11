// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "icons.h"

#include <atrium/dsl/validate.h>

#include <algorithm>

namespace atrium::dsl {

bool isIcon(QStringView name)
{
    const QByteArray latin = name.toLatin1();
    const std::string_view wanted(latin.constData(), static_cast<std::size_t>(latin.size()));
    return std::ranges::binary_search(iconNames(), wanted);
}

} // namespace atrium::dsl
