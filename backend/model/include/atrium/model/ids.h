// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/base/result.h>

#include <QHashFunctions>
#include <QString>

#include <compare>

namespace atrium {

/// A text that names one kind of thing, so that a property's name is never taken for a device's id.
template<typename Tag>
class Name
{
public:
    Name() = default;
    explicit Name(QString text)
        : m_text(std::move(text))
    { }

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }

    friend bool operator==(const Name &, const Name &) = default;
    friend std::strong_ordering operator<=>(const Name &a, const Name &b)
    {
        return QString::compare(a.m_text, b.m_text) <=> 0;
    }
    friend size_t qHash(const Name &name, size_t seed = 0) { return qHash(name.m_text, seed); }

private:
    QString m_text;
};

/// One configured plugin, e.g. "mqtt" or "mqtt-garden". `[a-z0-9][a-z0-9-]{0,39}`.
using InstanceId = Name<struct InstanceTag>;
/// A plugin package, e.g. "mqtt". Same form as an instance.
using PluginId = Name<struct PluginTag>;
/// A device's name within its instance: `[A-Za-z0-9._~-]{1,128}`.
using LocalId = Name<struct LocalTag>;
/// `[A-Za-z][A-Za-z0-9_.~-]{0,127}`, unique among a device's properties.
using PropertyName = Name<struct PropertyTag>;
using ActionName = Name<struct ActionTag>; ///< As PropertyName, among its actions.
using EventName = Name<struct EventTag>; ///< As PropertyName, among its events.
/// An area of the house, made by the owner: `[a-z0-9][a-z0-9-]{0,63}`.
using AreaId = Name<struct AreaTag>;
using FloorId = Name<struct FloorTag>; ///< A floor of the house; as AreaId.

[[nodiscard]] bool isValidInstanceId(QStringView text);
[[nodiscard]] bool isValidLocalId(QStringView text);
[[nodiscard]] bool isValidAffordanceName(QStringView text);
[[nodiscard]] bool isValidAreaId(QStringView text);

/// A device's id, stable for ever: `<instance>/<local id>`.
class DeviceId
{
public:
    DeviceId() = default;
    DeviceId(const InstanceId &instance, const LocalId &local);

    /// InvalidInput where @p text has not the form of a device's id.
    [[nodiscard]] static Result<DeviceId> fromText(const QString &text);

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] QStringView instance() const { return QStringView(m_text).left(m_slash); }
    [[nodiscard]] QStringView local() const { return QStringView(m_text).mid(m_slash + 1); }
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }

    friend bool operator==(const DeviceId &a, const DeviceId &b) { return a.m_text == b.m_text; }
    friend std::strong_ordering operator<=>(const DeviceId &a, const DeviceId &b)
    {
        return QString::compare(a.m_text, b.m_text) <=> 0;
    }
    friend size_t qHash(const DeviceId &id, size_t seed = 0) { return qHash(id.m_text, seed); }

private:
    QString m_text;
    qsizetype m_slash = 0;
};

} // namespace atrium
