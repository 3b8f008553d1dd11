// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <atrium/protocol/methods.h>
#include <atrium/protocol/openapi.h>

using namespace Qt::StringLiterals;

namespace atrium::protocol {

namespace {

QString rangeOf(const DataSchema &schema)
{
    if (!schema.choices.empty()) {
        QStringList choices;
        for (const Choice &choice : schema.choices)
            choices.append(u'"' + choice.value.toText() + u'"');
        return choices.join(u" \\| "_s);
    }
    if (schema.type == DataSchema::Type::Boolean)
        return u"true \\| false"_s;
    if (schema.type == DataSchema::Type::String)
        return u"text of at most %1"_s.arg(schema.maxLength);
    if (schema.type == DataSchema::Type::Array)
        return u"list of at most %1: %2"_s.arg(schema.maxItems)
            .arg(schema.items.empty() ? u"any"_s : rangeOf(schema.items.front()));
    if (schema.type == DataSchema::Type::Object) {
        QStringList fields;
        for (const DataField &field : schema.fields)
            fields.append(field.required ? field.name : field.name + u'?');
        if (schema.openFields)
            fields.append(u"…"_s);
        return u'{' + fields.join(u", "_s) + u'}';
    }
    QString range = schema.type == DataSchema::Type::Integer ? u"whole number"_s : u"number"_s;
    if (schema.minimum && schema.maximum && *schema.maximum < 0x1.0p53)
        range += u" %1 to %2"_s.arg(*schema.minimum, 0, 'f', 0).arg(*schema.maximum, 0, 'f', 0);
    if (!schema.unit.isEmpty())
        range += u", "_s + schema.unit;
    return range;
}

void append(QString &page, const QString &heading, const DataSchema &schema,
            const QStringList &anything)
{
    if (schema.fields.empty() && anything.isEmpty())
        return;
    page += u"\n| %1 | | |\n| --- | --- | --- |\n"_s.arg(heading);
    for (const DataField &field : schema.fields)
        page += u"| `%1`%2 | %3 | %4 |\n"_s.arg(field.name, field.required ? u""_s : u"?"_s,
                                                rangeOf(field.schema), field.title);
    for (const QString &name : anything)
        page += u"| `%1` | any JSON value | |\n"_s.arg(name);
}

} // namespace

QByteArray methodPages()
{
    QString page;
    for (const Method &method : methods()) {
        page += u"\n### %1\n\n%2\n"_s.arg(method.name, method.summary);
        if (method.route)
            page += u"\nREST: `%1 /api/v1%2` → %3%4\n"_s.arg(method.route->verb, method.route->path)
                        .arg(method.route->success)
                        .arg(method.route->body.isEmpty()
                                 ? QString()
                                 : u"; the body is `%1`"_s.arg(method.route->body));
        append(page, u"parameter"_s, method.params, method.anyParams);
        append(page, u"result"_s, method.result, method.anyResults);
    }
    return page.toUtf8();
}

} // namespace atrium::protocol
