// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <atrium/model/dataschema.h>
#include <atrium/model/json.h>
#include <atrium/model/textform.h>

#include <QJsonArray>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace atrium {

namespace {

constexpr int kMostChoices = 1024;
constexpr int kMostFields = 256;
constexpr int kLongestDescription = 2000;
constexpr std::array kTypes {"boolean"_L1, "integer"_L1, "number"_L1,
                             "string"_L1,  "object"_L1,  "array"_L1};

QJsonArray toJson(const std::vector<Choice> &choices)
{
    QJsonArray array;
    for (const Choice &choice : choices) {
        QJsonObject item {{u"const"_s, toJson(choice.value)}};
        if (!choice.label.isEmpty())
            item.insert("title"_L1, choice.label);
        array.append(item);
    }
    return array;
}

std::vector<Choice> readChoices(ObjectReader &reader, QStringView key)
{
    std::vector<Choice> choices;
    const QJsonArray array = reader.arrayOr(key);
    if (array.size() > kMostChoices) {
        reader.refuse(u"more than %1 entries"_s.arg(kMostChoices), key);
        return choices;
    }
    choices.reserve(static_cast<std::size_t>(array.size()));
    for (const auto &item : array) {
        ObjectReader choice(item.toObject(),
                            reader.pointer(key) + u'/' + QString::number(choices.size()));
        if (!choice.has(u"const"))
            choice.refuse(u"'const' is missing"_s, u"const");
        choices.push_back(
            {.value = choice.valueOr(u"const"), .label = choice.textOr(u"title", {})});
        choice.refuseUnknown();
        if (const auto result = choice.result(); !result)
            reader.refuse(result.error().detail, key);
    }
    return choices;
}

std::optional<double> readNumber(ObjectReader &reader, QStringView key)
{
    if (!reader.has(key))
        return std::nullopt;
    const double number = reader.numberOr(key, 0.0);
    if (!std::isfinite(number)) // JSON knows none, but its values in memory do
        reader.refuse(u"'%1' is not a finite number"_s.arg(key), key);
    return number;
}

// Never narrowed: what is no int is refused.
int readCount(ObjectReader &reader, QStringView key, int otherwise)
{
    const qint64 count = reader.integerOr(key, otherwise);
    if (count >= 0 && count <= 65'536)
        return static_cast<int>(count);
    reader.refuse(u"'%1' is not in 0..65536"_s.arg(key), key);
    return otherwise;
}

Result<DataField> readField(const QJsonObject &json, const QString &pointer)
{
    ObjectReader reader(json, pointer);
    DataField field {.name = reader.text(u"name"),
                     .title = reader.textOr(u"title", {}),
                     .schema = {},
                     .required = reader.flagOr(u"required", false)};
    const QJsonObject schema = reader.object(u"schema");
    reader.refuseUnknown();
    if (const auto result = reader.result(); !result)
        return tl::unexpected(result.error());
    auto inner = dataSchemaFromJson(schema, reader.pointer(u"schema"));
    if (!inner)
        return tl::unexpected(inner.error());
    field.schema = std::move(*inner);
    return field;
}

Result<> readNested(DataSchema &schema, ObjectReader &reader)
{
    const QJsonArray fields = reader.arrayOr(u"fields");
    if (fields.size() > kMostFields)
        reader.refuse(u"more than %1 fields"_s.arg(kMostFields), u"fields");
    const auto count = std::min<qsizetype>(fields.size(), kMostFields);
    schema.fields.reserve(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) {
        auto field
            = readField(fields.at(i).toObject(), u"%1/%2"_s.arg(reader.pointer(u"fields")).arg(i));
        if (!field)
            return tl::unexpected(field.error());
        schema.fields.push_back(std::move(*field));
    }
    if (reader.has(u"items")) {
        auto items = dataSchemaFromJson(reader.objectOr(u"items"), reader.pointer(u"items"));
        if (!items)
            return tl::unexpected(items.error());
        schema.items.push_back(std::move(*items));
    }
    return {};
}

void checkSense(const DataSchema &schema, ObjectReader &reader)
{
    if (schema.minimum && schema.maximum && *schema.minimum > *schema.maximum)
        reader.refuse(u"minimum %1 is above maximum %2"_s.arg(*schema.minimum).arg(*schema.maximum),
                      u"minimum");
    if (schema.step && !(*schema.step > 0.0))
        reader.refuse(u"step must be above 0"_s, u"step");
    if (schema.minItems > schema.maxItems)
        reader.refuse(
            u"minItems %1 is above maxItems %2"_s.arg(schema.minItems).arg(schema.maxItems),
            u"minItems");
}

// With the rest of the schema read: a default must fit it.
void readNotes(DataSchema &schema, ObjectReader &reader)
{
    SchemaNotes notes {.description = reader.textOr(u"description", {}),
                       .fallback = reader.valueOr(u"default"),
                       .pattern = reader.textOr(u"pattern", {})};
    if (notes == SchemaNotes {})
        return;
    if (notes.description.size() > kLongestDescription)
        reader.refuse(u"longer than %1 characters"_s.arg(kLongestDescription), u"description");
    if (!notes.pattern.isEmpty()) {
        if (schema.type != DataSchema::Type::String)
            reader.refuse(u"only a string has a pattern"_s, u"pattern");
        if (auto form = TextForm::compile(notes.pattern))
            notes.form = std::make_shared<const TextForm>(std::move(*form));
        else
            reader.refuse(form.error().detail, u"pattern");
    }
    const Value fallback = notes.fallback;
    schema.notes = std::make_shared<const SchemaNotes>(std::move(notes));
    if (const auto fits = schema.check(fallback); !fallback.isNothing() && !fits)
        reader.refuse(u"does not fit the schema: %1"_s.arg(fits.error().detail), u"default");
}

void insertNumber(QJsonObject &json, QLatin1StringView key, const std::optional<double> &number)
{
    if (number)
        json.insert(key, *number);
}

} // namespace

QJsonObject toJson(const DataSchema &schema)
{
    const DataSchema defaults;
    QJsonObject json {{u"type"_s, kTypes.at(static_cast<std::size_t>(schema.type))}};
    if (!schema.unit.isEmpty())
        json.insert("unit"_L1, schema.unit);
    insertNumber(json, "minimum"_L1, schema.minimum);
    insertNumber(json, "maximum"_L1, schema.maximum);
    insertNumber(json, "step"_L1, schema.step);
    if (!schema.choices.empty())
        json.insert("oneOf"_L1, toJson(schema.choices));
    if (!schema.presets.empty())
        json.insert("presets"_L1, toJson(schema.presets));
    if (schema.maxLength != defaults.maxLength)
        json.insert("maxLength"_L1, schema.maxLength);
    if (!schema.fields.empty()) {
        QJsonArray fields;
        for (const DataField &field : schema.fields) {
            QJsonObject item {{u"name"_s, field.name}, {u"schema"_s, toJson(field.schema)}};
            if (!field.title.isEmpty())
                item.insert("title"_L1, field.title);
            if (field.required)
                item.insert("required"_L1, true);
            fields.append(item);
        }
        json.insert("fields"_L1, fields);
    }
    if (schema.openFields)
        json.insert("openFields"_L1, true);
    if (!schema.items.empty())
        json.insert("items"_L1, toJson(schema.items.front()));
    if (schema.minItems != defaults.minItems)
        json.insert("minItems"_L1, schema.minItems);
    if (schema.maxItems != defaults.maxItems)
        json.insert("maxItems"_L1, schema.maxItems);
    if (schema.notes) {
        if (!schema.notes->description.isEmpty())
            json.insert("description"_L1, schema.notes->description);
        if (!schema.notes->fallback.isNothing())
            json.insert("default"_L1, toJson(schema.notes->fallback));
        if (!schema.notes->pattern.isEmpty())
            json.insert("pattern"_L1, schema.notes->pattern);
    }
    return json;
}

Result<DataSchema> dataSchemaFromJson(const QJsonObject &json, const QString &pointer)
{
    ObjectReader reader(json, pointer);
    DataSchema schema;
    const QString type = reader.text(u"type");
    const auto found = std::find(kTypes.begin(), kTypes.end(), type);
    if (found == kTypes.end())
        reader.refuse(u"'%1' is not one of boolean, integer, number, string, object, array"_s.arg(
                          type.left(40)),
                      u"type");
    else
        schema.type = static_cast<DataSchema::Type>(found - kTypes.begin());
    schema.unit = reader.textOr(u"unit", {});
    schema.minimum = readNumber(reader, u"minimum");
    schema.maximum = readNumber(reader, u"maximum");
    schema.step = readNumber(reader, u"step");
    schema.choices = readChoices(reader, u"oneOf");
    schema.presets = readChoices(reader, u"presets");
    schema.maxLength = readCount(reader, u"maxLength", schema.maxLength);
    schema.openFields = reader.flagOr(u"openFields", false);
    schema.minItems = readCount(reader, u"minItems", schema.minItems);
    schema.maxItems = readCount(reader, u"maxItems", schema.maxItems);
    if (const auto nested = readNested(schema, reader); !nested)
        return tl::unexpected(nested.error());
    checkSense(schema, reader);
    readNotes(schema, reader);
    reader.refuseUnknown();
    if (const auto result = reader.result(); !result)
        return tl::unexpected(result.error());
    return schema;
}

} // namespace atrium
