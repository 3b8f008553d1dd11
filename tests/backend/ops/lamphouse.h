// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/client/hubclient.h>
#include <atrium/client/inprocesslink.h>
#include <atrium/ops/house.h>
#include <atrium/runtime/packagekeys.h>

#include <memory>
#include <optional>

namespace atrium::test {

constexpr int kPatience = 60'000; // milliseconds

/// A house with the owner's hand on it.
class Owner
{
public:
    explicit Owner(const QString &folder);

    /// The answer of a method, which must come.
    Result<Value> call(const QString &method, ValueObject params = {});
    /// Uploads @p archive for @p method.
    Result<Value> bring(const QString &archive, const QString &method, ValueObject params = {});
    void configure(ValueObject config = {}); ///< The lamp.

    [[nodiscard]] std::optional<PluginStatus> status(const QString &instance) const;
    [[nodiscard]] bool runs(const QString &version) const;
    [[nodiscard]] QString titleOfLamp() const;
    void end();

private:
    std::unique_ptr<ops::House> m_house;
    client::InProcessLink m_link;
    client::HubClient m_client;
};

/// What a package of the plugin `lamp` is like.
struct LampPackage
{
    QString version {};
    QString mode {}; ///< "crash", "secret": works with the right password alone, "spy": its title
                     ///< says what it could open of the hub
    QStringList permissions {};
    const runtime::SigningKey *key = nullptr; ///< That signs it.
};

/// An archive of it in @p folder.
[[nodiscard]] QString makeLampArchive(const QString &folder, const LampPackage &package);

} // namespace atrium::test
