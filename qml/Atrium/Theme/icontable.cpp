// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "icontable.h"

#include <algorithm>
#include <string_view>

namespace atrium::theme {

namespace {

const IconEntry *findIcon(QStringView name)
{
    const QByteArray latin = name.toLatin1();
    const std::string_view wanted(latin.constData(), static_cast<std::size_t>(latin.size()));
    const auto entries = iconEntries();
    const auto found = std::ranges::lower_bound(entries, wanted, {}, &IconEntry::name);
    return found != entries.end() && wanted == found->name ? &*found : nullptr;
}

} // namespace

QString iconGlyph(QStringView name)
{
    const IconEntry *entry = findIcon(name);
    if (entry == nullptr)
        entry = findIcon(u"help");
    return entry == nullptr ? QString() : QString::fromUcs4(&entry->point, 1);
}

bool hasIcon(QStringView name)
{
    return findIcon(name) != nullptr;
}

} // namespace atrium::theme
