// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zigbee2mqtt/entity.h"

#include <QByteArrayView>
#include <QHash>

#include <memory>

namespace atrium::mqtt::zigbee2mqtt {

/// The devices and groups of one Zigbee2MQTT by id and by name. Identity is the address of a
/// device and the number of a group; names may change.
class Directory
{
public:
    explicit Directory(InstanceId instance);

    /// What a list brought.
    struct Difference
    {
        std::vector<LocalId> changed {}; ///< New, renamed or described anew.
        std::vector<LocalId> removed {};
        QStringList problems {}; ///< What was left out, one sentence each.
    };

    /// The payload of `bridge/devices`. InvalidInput: it is no list of JSON; nothing changed. Read
    /// entry by entry: a list of a thousand devices as one tree takes ten times what stays of it.
    [[nodiscard]] Result<Difference> setDevices(const QByteArray &payload);
    /// The whole list of `bridge/groups`; to be called again after setDevices() changed members.
    [[nodiscard]] Result<Difference> setGroups(const Value &list);

    [[nodiscard]] Entity *byName(const QString &name);
    [[nodiscard]] Entity *byId(const LocalId &id);
    [[nodiscard]] const std::map<LocalId, Entity> &all() const { return m_entities; }
    [[nodiscard]] std::map<LocalId, Entity> &all() { return m_entities; }
    /// As the hub is told, with their thing models, which nothing here holds.
    [[nodiscard]] std::vector<Device> described(const std::vector<LocalId> &ids) const;
    [[nodiscard]] std::vector<Device> allDescribed() const;
    /// The address of the coordinator; "" before the first list.
    [[nodiscard]] const QString &coordinator() const { return m_coordinator; }

    [[nodiscard]] LocalId bridgeId() const { return LocalId(QStringLiteral("bridge")); }

private:
    std::optional<Entity> readDevice(const Value &json, QStringList &problems);
    std::optional<Entity> readGroup(const Value &json, QStringList &problems);
    std::shared_ptr<const Make> makeFor(const Value &json, const Entity *known,
                                        QStringList &problems);
    std::shared_ptr<const Make> groupMake(const Value &json);
    Difference replace(std::vector<Entity> entities, bool areGroups, QStringList problems);
    void index();

    InstanceId m_instance;
    DeviceId m_bridge;
    QString m_coordinator;
    std::map<LocalId, Entity> m_entities;
    QHash<QString, Entity *> m_byName; // looked up only, never walked
    Parts m_parts;
    QHash<size_t, std::weak_ptr<const Make>> m_makes; // by the digest of a definition
};

/// The entries of a JSON list, each still as text. InvalidInput: not a list. Pure.
[[nodiscard]] Result<std::vector<QByteArrayView>> entriesOf(QByteArrayView json);

/// What all members of a group can do, as exposes of the group. Pure.
struct Member
{
    const Make *make = nullptr;
    QString endpoint {}; ///< The name of the member's endpoint, where it has one.
};
[[nodiscard]] std::vector<Expose> sharedExposes(const std::vector<Member> &members);

} // namespace atrium::mqtt::zigbee2mqtt
