// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/dsl/patch.h>
#include <atrium/dsl/schema.h>

#include <vector>

/// A device's face as its owner changed it. The patch is kept apart from what the plugin ships: it
/// is applied to the JSON form of viewsOf(), whoever made those.
namespace atrium::dsl {

/// The JSON form that an owner's patch changes: `{"dsl": 1, "views": {…}}`.
[[nodiscard]] Value patchableViews(const Device &device);

struct PatchedViews
{
    Views views {}; ///< The plugin's or default ones where the patch does not fit.
    QString misfit {}; ///< Why the patch is not applied, for people; "" where it is.
};

/// Patches are of hands: one that fits no more, or makes what cannot be drawn, changes nothing.
[[nodiscard]] PatchedViews patchedViews(const Device &device, const Value &patch);

/// Whether the owner may keep @p patch: it is well-formed, fits the device as it is now, and what
/// it makes can be drawn. Errors point into the patch.
[[nodiscard]] Result<> checkOwnerPatch(const Device &device, const Value &patch);

/// What an editor changes of a device's face.
struct Arrangement
{
    QString icon {}; ///< Of the tile; "": the maker's.
    std::vector<std::size_t> shown {}; ///< Places in the maker's detail view, in the owner's order.
    std::vector<std::size_t> hidden {}; ///< Those that are not shown, in the maker's order.

    friend bool operator==(const Arrangement &, const Arrangement &) = default;
};

/// A patch taken apart: what an editor did last, and what stands before it.
struct Arranged
{
    ValueList others {}; ///< Operations that no editor wrote; they are kept.
    Value maker {}; ///< The document with those done: what the editor's places speak of.
    Arrangement arrangement {};
};

/// Reads @p patch, which must fit @p document. Errors are those of applyPatch().
[[nodiscard]] Result<Arranged> arrangedBy(const Value &document, const Value &patch);

/// As the maker made it.
[[nodiscard]] Arrangement plainArrangement(const Value &maker);

/// The patch that makes @p wanted of @p from's face; nothing where there is none to make. Each
/// widget that it moves or hides is tested for first, so that it never touches another one.
[[nodiscard]] Value patchFor(const Arranged &from, const Arrangement &wanted);

} // namespace atrium::dsl
