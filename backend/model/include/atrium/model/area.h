// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/model/ids.h>
#include <atrium/model/value.h>

#include <QString>

namespace atrium {

/// A floor of the house, made by the owner. Areas stand on it.
struct Floor
{
    FloorId id;
    QString title;

    friend bool operator==(const Floor &, const Floor &) = default;
};

/// A room or another part of the house, made by the owner.
struct Area
{
    AreaId id;
    QString title;
    QString icon {};
    FloorId floor {}; ///< Empty: on none.

    friend bool operator==(const Area &, const Area &) = default;
};

/// What the owner said of a device; kept apart from what its plugin publishes. Empty: nothing said.
struct OwnerWords
{
    QString title {};
    AreaId area {};
    bool hidden = false;
    bool favourite = false;
    /// A patch (RFC 6902) of the device's views, see widget-dsl's ownviews.h; nothing: none.
    Value patch {};

    friend bool operator==(const OwnerWords &, const OwnerWords &) = default;
};

} // namespace atrium
