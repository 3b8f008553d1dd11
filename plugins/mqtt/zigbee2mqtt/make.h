// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zigbee2mqtt/parts.h"

#include <atrium/base/result.h>
#include <atrium/model/device.h>

#include <memory>

namespace atrium::mqtt::zigbee2mqtt {

/// What all devices with the same exposes have in common. Immutable; devices share it.
struct Make
{
    QByteArray digest; ///< Of the thing model, see SharedModel.
    QString kind;
    std::vector<SharedBinding> bindings; ///< The properties, in their order.
    std::vector<SharedCommand> commands; ///< The actions, in their order.
    std::vector<SharedNotice> notices; ///< The events, in their order.
    std::vector<quint16> bindingsByKey {}; ///< Their numbers, sorted by key.

    /// Made anew each time: it is needed while the device is described to the hub, never after.
    [[nodiscard]] SharedModel model() const;
    /// The number of the binding, or -1.
    [[nodiscard]] int bindingOf(const PropertyName &name) const;
    [[nodiscard]] int bindingWith(const QString &key) const;
    [[nodiscard]] int noticeWith(const QString &key) const;
};

/// What a make is made of.
struct MakeSource
{
    std::vector<Expose> exposes;
    QString description {};
    QString modelName {};
    QString kind {}; ///< "": told from the exposes.
    std::vector<Command> commands {}; ///< Beside what the exposes give; `expose` rules the input.
};

/// Every declared feature becomes a property, an action or an event:
/// - an `action` enum is an event whose data is the action;
/// - what is only settable is an action where it is an enum or a composite (a command), else a
///   property that is only written;
/// - everything else is a property; a cover has open, close and stop as actions too.
[[nodiscard]] std::shared_ptr<const Make> makeOf(const MakeSource &source, Parts &parts,
                                                 QStringList &problems);

/// The same with one more value of the event at @p notice: a device sent what it had not declared.
[[nodiscard]] std::shared_ptr<const Make> withAction(const Make &make, int notice,
                                                     const Value &value);

} // namespace atrium::mqtt::zigbee2mqtt
