// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/dsl/phrase.h>

#include <QStringList>

namespace atrium::window {

/// Phrases in the person's language, numbers and times as their locale writes them.
class WindowTexts final : public dsl::Texts
{
public:
    /// What is said on one line, one after the other, in the direction of the language even if it
    /// begins with a name in other letters.
    [[nodiscard]] static QString line(const QStringList &parts);
    [[nodiscard]] QString pattern(dsl::Word word) const override;
    /// A name that devices commonly have, in the person's language; another one as it is. What
    /// stands in braces is filled in later.
    [[nodiscard]] QString name(const QString &text) const override;
    /// A sentence of the hub's, in the person's language; what a device or a plugin says as it is.
    [[nodiscard]] static QString reason(const QString &text);
    [[nodiscard]] dsl::QuantityText quantity(double number, const QString &unit,
                                             int decimals) const override;
    [[nodiscard]] QString span(WallTime span) const override;
    [[nodiscard]] QString moment(WallTime moment, WallTime now) const override;
};

} // namespace atrium::window
