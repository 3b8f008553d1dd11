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
    bool isRequired = false;

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
    std::vector<FormField> form {}; ///< Not empty: to be asked first; press again with the answers.
    Confirm confirm = Confirm::None;
    QString confirmTitle {};
    QString confirmText {};

    [[nodiscard]] bool isNone() const { return kind == Kind::None; }
    friend bool operator==(const Press &, const Press &) = default;
};

/// Makes a call absolute: `toggle` and `add` start from the open wish, else from the report.
/// `environment.form` answers what is asked. None where a value it starts from is unknown, or the
/// person may not.
[[nodiscard]] Press pressOf(const Call &call, const DeviceState &device,
                            const Environment &environment);

/// Sets one property, or the part of it at @p path. Unsafe values (unlock, open a garage, disarm)
/// come with a confirmation.
[[nodiscard]] Press pressToSet(const DeviceState &device, const PropertyName &property,
                               QStringView path, const Value &value);

/// What the property is to become: the open wish, else the report.
[[nodiscard]] Value wishedOrReported(const PropertyState &state);

/// How sure a person must be before @p property of a device of @p kind becomes @p value.
[[nodiscard]] Confirm confirmFor(QStringView kind, const Property &property, const Value &value);

} // namespace atrium::dsl
