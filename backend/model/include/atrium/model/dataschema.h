// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/base/result.h>
#include <atrium/model/value.h>

#include <QJsonObject>

#include <memory>
#include <optional>
#include <vector>

namespace atrium {

struct DataField;
class TextForm;

/// One value that a property may take, as a person reads it.
struct Choice
{
    Value value;
    QString label {}; ///< Empty: the value itself is shown.

    friend bool operator==(const Choice &, const Choice &) = default;
};

/// What a schema says beside what most need: for forms that people fill in.
struct SchemaNotes
{
    QString description {}; ///< For people, in a sentence or two; at most 2,000 characters.
    Value fallback {}; ///< JSON's `default`: what holds where nothing is said; fits the schema.
    QString pattern {}; ///< String: a regular expression that is found in each value.
    std::shared_ptr<const TextForm> form {}; ///< The pattern, compiled; set with it.

    friend bool operator==(const SchemaNotes &a, const SchemaNotes &b)
    {
        return a.description == b.description && a.fallback == b.fallback && a.pattern == b.pattern;
    }
};

/// What a value may be: a subset of JSON Schema, as in W3C WoT Thing Description 1.1 §5.3.2.
struct DataSchema
{
    Q_GADGET
public:
    enum class Type { Boolean, Integer, Number, String, Object, Array };
    Q_ENUM(Type)

    Type type = Type::String;
    QString unit {}; ///< UCUM-like, see unit.h; "" for none.
    std::optional<double> minimum {}; ///< Numbers: inclusive.
    std::optional<double> maximum {};
    std::optional<double> step {}; ///< Numbers: what a control moves by. Not a rule for reports.
    std::vector<Choice> choices {}; ///< Not empty: no other value is valid.
    std::vector<Choice>
        presets {}; ///< Named values beside the range; valid although outside of it.
    int maxLength = 4096; ///< String: UTF-16 units.
    std::vector<DataField> fields; ///< Object: known fields, in the order to show them.
    bool openFields = false; ///< Object: fields that are not listed are valid.
    std::vector<DataSchema> items {}; ///< Array: one schema that holds for each item; empty: any.
    int minItems = 0;
    int maxItems = 1024;
    /// Null where there are none, as for most properties, of which a house has thousands. Shared
    /// and immutable.
    std::shared_ptr<const SchemaNotes> notes {};

    /// InvalidInput with the pointer of the faulty place, where @p value does not fit. Never
    /// clamps.
    [[nodiscard]] Result<> check(const Value &value) const;

    [[nodiscard]] QString description() const { return notes ? notes->description : QString(); }
    [[nodiscard]] Value fallback() const { return notes ? notes->fallback : Value(); }

    friend bool operator==(const DataSchema &, const DataSchema &);
};

/// A field of an object.
struct DataField
{
    QString name;
    QString title {}; ///< Empty: the name is shown.
    DataSchema schema;
    bool required = false;

    friend bool operator==(const DataField &, const DataField &) = default;
};

[[nodiscard]] QJsonObject toJson(const DataSchema &schema);
/// Unknown fields are refused; @p pointer is where @p json stands.
[[nodiscard]] Result<DataSchema> dataSchemaFromJson(const QJsonObject &json,
                                                    const QString &pointer);

} // namespace atrium
