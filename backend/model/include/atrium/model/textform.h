// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/base/result.h>

#include <QRegularExpression>

namespace atrium {

/// The `pattern` of a schema: a regular expression from a file that somebody else wrote, so its
/// length and the work of each match are bounded. Immutable; may be shared between threads.
class TextForm
{
public:
    static constexpr qsizetype kLongest = 200;

    /// InvalidInput: too long, not a regular expression, or one that sets its own bounds.
    [[nodiscard]] static Result<TextForm> compile(const QString &pattern);

    /// Whether the pattern is found in @p text. A match that takes too much work is none.
    [[nodiscard]] bool fits(const QString &text) const;

private:
    explicit TextForm(QRegularExpression expression);

    QRegularExpression m_expression;
};

} // namespace atrium
