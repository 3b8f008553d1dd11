// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/model/ids.h>

#include <QString>

namespace atrium {

/// A room or another part of the house, made by the owner.
struct Area
{
    AreaId id;
    QString title;
    QString icon {};

    friend bool operator==(const Area &, const Area &) = default;
};

/// What the owner said of a device; kept apart from what its plugin publishes. Empty: nothing said.
struct OwnerWords
{
    QString title {};
    AreaId area {};
    bool hidden = false;
    bool favourite = false;

    friend bool operator==(const OwnerWords &, const OwnerWords &) = default;
};

} // namespace atrium
