// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kindtable.h"

#include <atrium/dsl/schema.h>

#include <set>

namespace atrium::dsl {

/// Finds a device's affordances by what they mean and remembers which have a place already.
class Affordances
{
public:
    explicit Affordances(const ThingModel &model)
        : m_model(model)
    { }

    [[nodiscard]] const ThingModel &model() const { return m_model; }
    /// The first of that semantic, one for daily use before the others; null if there is none.
    [[nodiscard]] const Property *property(QStringView semantic) const;
    /// The first that exists, of several semantics in order.
    [[nodiscard]] const Property *firstOf(std::span<const QStringView> semantics) const;
    /// property(), where it is a number that is reported; null otherwise.
    [[nodiscard]] const Property *measure(QStringView semantic) const;
    [[nodiscard]] const Action *action(std::initializer_list<QStringView> names) const;

    void use(const Property &property) { m_usedProperties.insert(property.name); }
    void use(const Action &action) { m_usedActions.insert(action.name); }
    [[nodiscard]] bool isUsed(const Property &each) const
    {
        return m_usedProperties.contains(each.name);
    }
    [[nodiscard]] bool isUsed(const Action &each) const
    {
        return m_usedActions.contains(each.name);
    }

private:
    const ThingModel &m_model;
    std::set<PropertyName> m_usedProperties {};
    std::set<ActionName> m_usedActions {};
};

[[nodiscard]] Bind bindTo(const Property &property, const QString &path = {});
[[nodiscard]] Ruled<QString> fixed(const QString &text);
[[nodiscard]] Rule compares(const Property &property, Op op, const Value &value);

/// The widget that shows a property, and sets it where it may be set.
[[nodiscard]] Widget widgetFor(const Property &property);
/// The widget that only tells its value, in words where it has them.
[[nodiscard]] Widget statusFor(const Property &property);
/// How the values of a boolean or an enum are shown; empty where nothing is known of them.
[[nodiscard]] std::vector<Alternative> alternativesFor(const Property &property);
/// A button that asks for what the action needs.
[[nodiscard]] Widget buttonFor(const Action &action);
[[nodiscard]] Call callOf(const Action &action);
/// Whether the action's name says that something is lost by it.
[[nodiscard]] bool isDestructive(const Action &action);

[[nodiscard]] TileView defaultTile(const Device &device, Affordances &affordances);
/// What a kind of device is mainly used by; marks what it uses.
[[nodiscard]] std::vector<Widget> heroOf(const Device &device, Affordances &affordances);

} // namespace atrium::dsl
