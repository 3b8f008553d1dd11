// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <atrium/dsl/rules.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atrium::dsl {

namespace {

// "/a~1b/c" → ("a/b", "/c"); no step where the path is empty or does not begin with a slash.
std::optional<std::pair<QString, QStringView>> firstStep(QStringView path)
{
    if (path.isEmpty() || path.front() != u'/')
        return std::nullopt;
    const QStringView rest = path.mid(1);
    const qsizetype end = rest.indexOf(u'/');
    QString step = (end < 0 ? rest : rest.left(end)).toString();
    step.replace("~1"_L1, "/"_L1).replace("~0"_L1, "~"_L1);
    return std::pair(std::move(step), end < 0 ? QStringView() : rest.mid(end));
}

std::optional<std::size_t> indexIn(const ValueList &items, const QString &step)
{
    bool isNumber = false;
    const uint index = step.toUInt(&isNumber);
    if (!isNumber || index >= items.size())
        return std::nullopt;
    return index;
}

} // namespace

Value valueAt(const Value &value, QStringView path)
{
    const auto step = firstStep(path);
    if (!step)
        return path.isEmpty() ? value : Value();
    if (value.kind() == Value::Kind::List) {
        const auto index = indexIn(value.items(), step->first);
        return index ? valueAt(value.items()[*index], step->second) : Value();
    }
    return valueAt(value.field(step->first), step->second);
}

Value withValueAt(const Value &value, QStringView path, const Value &part)
{
    const auto step = firstStep(path);
    if (!step)
        return part;
    if (value.kind() == Value::Kind::List) {
        const auto index = indexIn(value.items(), step->first);
        if (!index)
            return value;
        ValueList items = value.items();
        items[*index] = withValueAt(items[*index], step->second, part);
        return Value::makeList(std::move(items));
    }
    ValueObject fields = value.fields();
    fields.emplace_back(step->first, withValueAt(value.field(step->first), step->second, part));
    return Value::makeObject(std::move(fields)); // of equal keys the last wins
}

const DataSchema *schemaAt(const DataSchema &schema, QStringView path)
{
    const auto step = firstStep(path);
    if (!step)
        return path.isEmpty() ? &schema : nullptr;
    if (schema.type == DataSchema::Type::Array) {
        bool isNumber = false;
        (void)step->first.toUInt(&isNumber);
        return isNumber && !schema.items.empty() ? schemaAt(schema.items.front(), step->second)
                                                 : nullptr;
    }
    const auto field
        = std::find_if(schema.fields.begin(), schema.fields.end(),
                       [&](const DataField &each) { return each.name == step->first; });
    return field == schema.fields.end() ? nullptr : schemaAt(field->schema, step->second);
}

} // namespace atrium::dsl
