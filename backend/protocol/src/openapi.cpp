// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <atrium/model/json.h>
#include <atrium/protocol/methods.h>
#include <atrium/protocol/openapi.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace atrium::protocol {

namespace {

QString typeName(DataSchema::Type type)
{
    switch (type) {
    case DataSchema::Type::Boolean:
        return u"boolean"_s;
    case DataSchema::Type::Integer:
        return u"integer"_s;
    case DataSchema::Type::Number:
        return u"number"_s;
    case DataSchema::Type::Object:
        return u"object"_s;
    case DataSchema::Type::Array:
        return u"array"_s;
    case DataSchema::Type::String:
        break;
    }
    return u"string"_s;
}

// A data schema as JSON Schema.
QJsonObject jsonSchema(const DataSchema &schema, const QString &description = {})
{
    QJsonObject json {{u"type"_s, typeName(schema.type)}};
    if (!description.isEmpty())
        json.insert("description"_L1, description);
    if (schema.minimum)
        json.insert("minimum"_L1, *schema.minimum);
    if (schema.maximum)
        json.insert("maximum"_L1, *schema.maximum);
    if (!schema.unit.isEmpty())
        json.insert("x-unit"_L1, schema.unit);
    QJsonArray choices;
    for (const Choice &choice : schema.choices)
        choices.append(toJson(choice.value));
    if (!choices.isEmpty())
        json.insert("enum"_L1, choices);
    else if (schema.type == DataSchema::Type::String)
        json.insert("maxLength"_L1, schema.maxLength);
    if (schema.type == DataSchema::Type::Array) {
        json.insert("items"_L1,
                    schema.items.empty() ? QJsonObject() : jsonSchema(schema.items.front()));
        json.insert("maxItems"_L1, schema.maxItems);
    }
    if (schema.type == DataSchema::Type::Object) {
        QJsonObject properties;
        QJsonArray required;
        for (const DataField &field : schema.fields) {
            properties.insert(field.name, jsonSchema(field.schema, field.title));
            if (field.required)
                required.append(field.name);
        }
        json.insert("properties"_L1, properties);
        if (!required.isEmpty())
            json.insert("required"_L1, required);
        json.insert("additionalProperties"_L1, schema.openFields);
    }
    return json;
}

QJsonObject withAny(QJsonObject schema, const QStringList &names)
{
    QJsonObject properties = schema.value("properties"_L1).toObject();
    for (const QString &name : names)
        properties.insert(name, QJsonObject {{u"description"_s, u"any JSON value"_s}});
    schema.insert("properties"_L1, properties);
    return schema;
}

QJsonObject jsonBody(const QJsonObject &schema)
{
    return {
        {u"content"_s, QJsonObject {{u"application/json"_s, QJsonObject {{u"schema"_s, schema}}}}}};
}

// Where the parameters of a method stand in its REST request.
class Operation
{
public:
    explicit Operation(const Method &method)
        : m_method(method)
        , m_route(*method.route)
    { }

    [[nodiscard]] QJsonObject json()
    {
        for (const DataField &field : m_method.params.fields)
            place(field);
        QJsonObject operation {{u"operationId"_s, m_method.name},
                               {u"summary"_s, m_method.summary},
                               {u"responses"_s, responses()}};
        if (!m_parameters.isEmpty())
            operation.insert("parameters"_L1, m_parameters);
        if (!m_route.body.isEmpty() || !m_fields.isEmpty())
            operation.insert("requestBody"_L1, body());
        return operation;
    }

private:
    void place(const DataField &field)
    {
        if (m_route.path.contains(u'{' + field.name + u'}'))
            addParameter(field, u"path"_s);
        else if (field.name == m_route.body)
            m_body = jsonSchema(field.schema, field.title);
        else if (m_route.verb == "GET"_L1 || !m_route.body.isEmpty())
            addParameter(field, u"query"_s);
        else
            m_fields.insert(field.name, jsonSchema(field.schema, field.title));
    }

    void addParameter(const DataField &field, const QString &in)
    {
        QJsonObject parameter {{u"name"_s, field.name},
                               {u"in"_s, in},
                               {u"required"_s, field.required},
                               {u"schema"_s, jsonSchema(field.schema)}};
        if (!field.title.isEmpty())
            parameter.insert("description"_L1, field.title);
        m_parameters.append(parameter);
    }

    [[nodiscard]] QJsonObject body() const
    {
        if (!m_route.body.isEmpty())
            return jsonBody(m_body); // any JSON value where the schema is empty
        return jsonBody({{u"type"_s, u"object"_s},
                         {u"properties"_s, m_fields},
                         {u"additionalProperties"_s, false}});
    }

    [[nodiscard]] QJsonObject responses() const
    {
        QJsonObject success = jsonBody(withAny(jsonSchema(m_method.result), m_method.anyResults));
        success.insert("description"_L1, u"done"_s);
        const QJsonObject failure {{u"$ref"_s, u"#/components/responses/Error"_s}};
        return {{QString::number(m_route.success), success}, {u"default"_s, failure}};
    }

    const Method &m_method;
    const Route &m_route;
    QJsonArray m_parameters;
    QJsonObject m_body;
    QJsonObject m_fields;
};

QJsonObject components()
{
    const QJsonObject error {
        {u"type"_s, u"object"_s},
        {u"properties"_s,
         QJsonObject {
             {u"code"_s, QJsonObject {{u"type"_s, u"string"_s}}},
             {u"detail"_s, QJsonObject {{u"type"_s, u"string"_s}}},
             {u"pointer"_s,
              QJsonObject {{u"type"_s, u"string"_s},
                           {u"description"_s, u"JSON Pointer of the faulty parameter"_s}}}}}};
    QJsonObject failure = jsonBody(
        {{u"type"_s, u"object"_s}, {u"properties"_s, QJsonObject {{u"error"_s, error}}}});
    failure.insert("description"_L1, u"it did not happen"_s);
    return {{u"responses"_s, QJsonObject {{u"Error"_s, failure}}},
            {u"securitySchemes"_s,
             QJsonObject {
                 {u"token"_s, QJsonObject {{u"type"_s, u"http"_s}, {u"scheme"_s, u"bearer"_s}}}}}};
}

} // namespace

QByteArray openApiDocument()
{
    QJsonObject paths;
    for (const Method &method : methods()) {
        if (!method.route)
            continue;
        QJsonObject path = paths.value(method.route->path).toObject();
        path.insert(method.route->verb.toLower(), Operation(method).json());
        paths.insert(method.route->path, path);
    }
    const QJsonObject document {
        {u"openapi"_s, u"3.0.3"_s},
        {u"info"_s,
         QJsonObject {{u"title"_s, u"Atrium"_s},
                      {u"version"_s, u"1"_s},
                      {u"license"_s, QJsonObject {{u"name"_s, u"GPL-3.0-or-later"_s}}}}},
        {u"servers"_s, QJsonArray {QJsonObject {{u"url"_s, u"/api/v1"_s}}}},
        {u"security"_s, QJsonArray {QJsonObject {{u"token"_s, QJsonArray()}}}},
        {u"paths"_s, paths},
        {u"components"_s, components()}};
    return QJsonDocument(document).toJson();
}

} // namespace atrium::protocol
