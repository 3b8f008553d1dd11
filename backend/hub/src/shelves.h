// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/hub/ports.h>

#include <map>

namespace atrium::hub {

/// What is put aside by name, on shelves; one for each instance, which it fills itself within a
/// quota.
class Shelves
{
public:
    static constexpr std::size_t kMostKeys = 256;
    static constexpr qsizetype kLongestValue = 16 * 1024; ///< As JSON.
    static constexpr qsizetype kMostBytes = 256 * 1024; ///< Keys and values of one instance.

    struct Outcome
    {
        Value answer {};
        std::optional<KeptRecord> record {}; ///< Is to be on the disk before the answer leaves.
    };

    /// Busy: the quota is reached; nothing changed.
    [[nodiscard]] Result<Outcome> ask(const InstanceId &instance, const StoreAsked &call);

    void put(const KeptRecord &record);
    [[nodiscard]] std::map<QString, Value> of(const QString &shelf) const;
    /// Empties a shelf; the records say so.
    [[nodiscard]] std::vector<KeptRecord> clear(const QString &shelf);
    [[nodiscard]] static QString ofInstance(const InstanceId &instance);

private:
    struct Item
    {
        Value value;
        qsizetype bytes = 0;
    };
    struct Shelf
    {
        std::map<QString, Item> items;
        qsizetype bytes = 0;
    };

    std::map<QString, Shelf> m_shelves;
};

} // namespace atrium::hub
