// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

#include <map>

namespace atrium::store {

struct ScrubbedCopies
{
    QStringList changed {}; ///< Paths; what was to go is in them no more.
    QStringList removed {}; ///< Those that could not be changed.
};

/// Replaces each of @p texts wherever it stands in a text of the databases in @p folder, and leaves
/// nothing of it in their free pages. For what must not be kept in clear: a copy that cannot be
/// changed is removed. Those without any of it stay as they are. Blocks.
[[nodiscard]] ScrubbedCopies scrubCopies(const QString &folder,
                                         const std::map<QByteArray, QByteArray> &texts);

} // namespace atrium::store
