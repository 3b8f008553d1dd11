// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zigbee2mqtt/expose.h"

#include <atrium/model/device.h>

#include <QHash>
#include <QSet>

#include <memory>

namespace atrium::mqtt::zigbee2mqtt {

/// A property of the house and the payload key behind it.
struct Binding
{
    Property property;
    Expose expose; ///< Without what only the thing model needs; see Parts.

    [[nodiscard]] const QString &key() const { return expose.property; }

    friend bool operator==(const Binding &, const Binding &) = default;
};

/// An action of the house and what it writes.
struct Command
{
    Action action;
    QString key;
    Expose expose {}; ///< Rules the input; a Group takes none.
    Value fixed {}; ///< What an action without input writes.

    friend bool operator==(const Command &, const Command &) = default;
};

/// An event of the house and the payload key it comes in.
struct Notice
{
    Event event;
    QString key;
    std::vector<Value> values; ///< Empty: any text.

    friend bool operator==(const Notice &, const Notice &) = default;
};

// Immutable and shared by the makes that have them: two thirds of the features of all definitions
// are word for word those of another.
using SharedBinding = std::shared_ptr<const Binding>;
using SharedCommand = std::shared_ptr<const Command>;
using SharedNotice = std::shared_ptr<const Notice>;

/// Keeps each part once, and each text of the parts that come with one list.
class Parts
{
public:
    /// An equal part that is there already, or this one with its texts shared. An expose gives
    /// away what only the thing model needs: description, label, unit and category.
    [[nodiscard]] SharedBinding shared(Binding binding);
    [[nodiscard]] SharedCommand shared(Command command);
    [[nodiscard]] SharedNotice shared(Notice notice);
    [[nodiscard]] QString shared(const QString &text);

    /// After a list was read: forgets what nobody uses any more.
    void tidy();

private:
    // By what tells most of them apart. Of two that are alike in it and differ elsewhere, the
    // later takes the place: sharing is never needed.
    template<typename Part>
    using Pool = QHash<size_t, std::shared_ptr<const Part>>;

    QSet<QString> m_texts;
    Pool<Binding> m_bindings;
    Pool<Command> m_commands;
    Pool<Notice> m_notices;
};

} // namespace atrium::mqtt::zigbee2mqtt
