// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zigbee2mqtt/expose.h"

#include <atrium/base/result.h>
#include <atrium/model/device.h>

#include <QHash>

#include <memory>

namespace atrium::mqtt::zigbee2mqtt {

/// A property of the house and the payload key behind it.
struct Binding
{
    QString key;
    Expose expose;
};

/// An action of the house and what it writes.
struct Command
{
    ActionName action;
    QString key;
    Expose expose; ///< Rules the input; a Group takes none.
    Value fixed {}; ///< What an action without input writes.
};

/// An event of the house and the payload key it comes in.
struct Notice
{
    EventName event;
    QString key;
    std::vector<Value> values; ///< Empty: any text.
};

/// What all devices with the same exposes have in common. Immutable; devices share it.
struct Make
{
    SharedModel model;
    QString kind;
    std::vector<Binding> bindings; ///< As many as model->properties, in their order.
    std::vector<Command> commands; ///< As many as model->actions, in their order.
    std::vector<Notice> notices; ///< As many as model->events, in their order.
    QHash<QString, int> bindingByKey;
    QHash<QString, int> noticeByKey;

    [[nodiscard]] int bindingOf(const PropertyName &name) const
    {
        return model.model->indexOf(name);
    }
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
[[nodiscard]] std::shared_ptr<const Make> makeOf(const MakeSource &source, QStringList &problems);

/// The same with one more value of the event at @p notice: a device sent what it had not declared.
[[nodiscard]] std::shared_ptr<const Make> withAction(const Make &make, int notice,
                                                     const Value &value);

} // namespace atrium::mqtt::zigbee2mqtt
