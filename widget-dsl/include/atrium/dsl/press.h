// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/dsl/rules.h>

namespace atrium::dsl {

/// A field that a person fills in before an action runs.
struct FormField
{
    QString name {};
    QString title {};
    DataSchema schema {};
    bool isRequired = false; ///< As the schema says; else it may be left empty.

    friend bool operator==(const FormField &, const FormField &) = default;
};

/// What a press asks of the hub, absolute: pressing twice asks for the same. None: it cannot be
/// pressed, or opens the detail.
struct Press
{
    enum class Kind { None, Set, Invoke };

    Kind kind = Kind::None;
    std::vector<std::pair<PropertyName, Value>> values {}; ///< Of Set.
    ActionName action {}; ///< Of Invoke.
    Value input {};
    /// Not empty: to be asked first. Each stands as `{"input": name}` in the values or the input.
    std::vector<FormField> form {};
    Confirm confirm = Confirm::None;
    QString confirmTitle {};
    QString confirmText {};

    [[nodiscard]] bool isNone() const { return kind == Kind::None; }
    friend bool operator==(const Press &, const Press &) = default;
};

/// The press with its form's @p answers (name, value) in their places. An answer of nothing leaves
/// its field out.
[[nodiscard]] Press answered(Press press, const std::vector<std::pair<QString, Value>> &answers);

/// Makes a call absolute: `toggle` and `add` start from the open wish, else from the report.
/// `environment.form` answers what is asked. None where a value it starts from is unknown, or the
/// person may not.
[[nodiscard]] Press pressOf(const Call &call, const DeviceState &device,
                            const Environment &environment);

/// Sets one property, or the part of it at @p path. Unsafe values (unlock, open a garage, disarm)
/// come with a confirmation.
[[nodiscard]] Press pressToSet(const DeviceState &device, const PropertyName &property,
                               QStringView path, const Value &value);

/// What the property is to become: the open wish, else what is shown of it.
[[nodiscard]] Value wishedOrReported(const PropertyState &state);

/// How sure a person must be before @p property of a device of @p kind becomes @p value.
[[nodiscard]] Confirm confirmFor(QStringView kind, const Property &property, const Value &value);

} // namespace atrium::dsl
