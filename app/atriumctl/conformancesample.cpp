// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conformance.h"

using namespace Qt::StringLiterals;

namespace atrium::ctl {

Value sampleOf(const DataSchema &schema)
{
    if (!schema.choices.empty())
        return schema.choices.front().value;
    switch (schema.type) {
    case DataSchema::Type::Boolean:
        return true;
    case DataSchema::Type::Integer:
        return static_cast<qint64>(schema.minimum.value_or(0));
    case DataSchema::Type::Number:
        return schema.minimum.value_or(0.0);
    case DataSchema::Type::String:
        return schema.maxLength > 0 ? u"test"_s.left(schema.maxLength) : u"test"_s;
    case DataSchema::Type::Object: {
        ValueObject fields;
        for (const DataField &field : schema.fields) {
            if (field.required)
                fields.emplace_back(field.name, sampleOf(field.schema));
        }
        return Value::makeObject(std::move(fields));
    }
    case DataSchema::Type::Array:
        return Value::makeList({});
    }
    return {};
}

} // namespace atrium::ctl
