// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/model/value.h>

#include <QStringList>

#include <optional>
#include <vector>

namespace atrium::mqtt::zigbee2mqtt {

/// One entry of a definition's `exposes`, as Zigbee2MQTT describes a feature of a device.
struct Expose
{
    /// Group: a specific type (light, switch, cover, lock, climate, fan, …) that holds features.
    enum class Type { Binary, Numeric, Enum, Text, List, Composite, Group };

    struct Preset
    {
        QString name;
        Value value; ///< Nothing where Zigbee2MQTT writes null.

        friend bool operator==(const Preset &, const Preset &) = default;
    };

    Type type = Type::Text;
    QString group {}; ///< Of a Group and of its features: "light", "cover", …
    QString name {};
    QString label {};
    QString property {}; ///< The key in payloads; "" for items of lists.
    QString description {};
    QString endpoint {};
    QString category {};
    QString unit {}; ///< As written.
    bool isPublished = false; ///< Access bit 1: in the state.
    bool isSettable = false; ///< Access bit 2: by `set`.
    bool isGettable = false; ///< Access bit 4: by `get`.
    bool isPercent = false; ///< Shown as percent of `maximum`, whatever its own scale.
    Value valueOn {}; ///< Binary.
    Value valueOff {};
    std::optional<double> minimum {}; ///< Numeric.
    std::optional<double> maximum {};
    std::optional<double> step {};
    std::vector<Value> values {}; ///< Enum.
    std::vector<Preset> presets {};
    std::vector<Expose> features {}; ///< Composite, Group; one item of a List.
    int leastItems = 0;
    int mostItems = 1024;

    friend bool operator==(const Expose &, const Expose &) = default;
};

/// Reads `exposes`. What cannot be read is left out, and said in @p problems; the rest is kept.
[[nodiscard]] std::vector<Expose> readExposes(const Value &list, QStringList &problems);

} // namespace atrium::mqtt::zigbee2mqtt
