// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <span>

namespace atrium::window {

/// Kinds of devices that people look for together.
enum class KindGroup {
    Lights,
    Switches,
    Covers,
    Climate,
    Security,
    Media,
    Appliances,
    Energy,
    Sensors,
    Other
};

[[nodiscard]] KindGroup groupOf(QStringView kind);
[[nodiscard]] QString titleOf(KindGroup group);

/// What a device is up to, as people look for it.
enum class StateChoice { Any, NeedsLook, On, Offline };

/// What is known of one device to look for it by.
struct DeviceFacts
{
    QString title {};
    QString kind {};
    QString area {}; ///< Its key; "" for none.
    QString areaTitle {};
    QString plugin {}; ///< The instance's id.
    QString pluginTitle {};
    bool needsLook = false;
    bool isOn = false;
    bool isOffline = false;
};

/// What a person looks for. Everything that is said has to hold.
struct DeviceQuery
{
    QString text {}; ///< Words; each is in the title, the area, the kind or the plugin.
    std::optional<KindGroup> group {};
    std::optional<QString> area {}; ///< A key; "" is without an area.
    std::optional<QString> plugin {};
    StateChoice state = StateChoice::Any;

    [[nodiscard]] bool isEmpty() const;
    friend bool operator==(const DeviceQuery &, const DeviceQuery &) = default;
};

/// How many devices each choice would show, with the other choices as they are.
struct FacetCounts
{
    std::map<KindGroup, int> groups {};
    std::map<QString, int> areas {};
    std::map<QString, int> plugins {};
    std::map<StateChoice, int> states {}; ///< `Any`: all of them.
    int anyGroup = 0;
    int anyArea = 0;
    int anyPlugin = 0;
};

/// Decides which devices a page shows. Pure.
class DeviceFilter
{
public:
    explicit DeviceFilter(DeviceQuery query);

    [[nodiscard]] bool passes(const DeviceFacts &device) const;
    [[nodiscard]] FacetCounts count(std::span<const DeviceFacts> devices) const;

private:
    [[nodiscard]] bool hasWords(const DeviceFacts &device) const;
    [[nodiscard]] bool isState(const DeviceFacts &device) const;

    DeviceQuery m_query;
    QStringList m_words;
    std::map<KindGroup, QString> m_groupTitles; ///< Only where there are words.
};

} // namespace atrium::window
