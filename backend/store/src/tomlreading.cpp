// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tomlreading.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace atrium::store {

namespace {

/// How many letters must be changed, added or dropped to make one text of the other (Levenshtein).
std::size_t distanceOf(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t {0});
    for (std::size_t i = 0; i < a.size(); ++i) {
        std::size_t diagonal = row[0]++;
        for (std::size_t j = 0; j < b.size(); ++j) {
            const std::size_t replaced = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({row[j] + 1, row[j + 1] + 1, replaced});
        }
    }
    return row.back();
}

QString suggestion(std::string_view key, std::span<const std::string_view> known)
{
    const auto nearest = std::ranges::min_element(
        known, {}, [key](std::string_view each) { return distanceOf(key, each); });
    if (nearest != known.end()
        && distanceOf(key, *nearest) <= std::max<std::size_t>(2, key.size() / 3))
        return u"did you mean '%1'?"_s.arg(toText(*nearest));
    QStringList all;
    for (const std::string_view each : known)
        all.append(toText(each));
    return u"known here: %1"_s.arg(all.join(", "_L1));
}

} // namespace

QString toText(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

ConfigProblem problemAt(const toml::source_region &place, const QString &message,
                        const QString &hint)
{
    return {.line = static_cast<int>(place.begin.line),
            .column = static_cast<int>(place.begin.column),
            .message = message,
            .hint = hint};
}

std::optional<toml::table> parseToml(const QByteArray &bytes, Problems &problems)
{
    try {
        return toml::parse(
            std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
    } catch (const toml::parse_error &error) {
        problems.push_back(problemAt(
            error.source(), toText(error.description()),
            u"it must be TOML: texts in quotes, KEY = VALUE, [table], [[list of tables]]"_s));
        return std::nullopt;
    }
}

void refuseUnknownKeys(const toml::table &table, std::span<const std::string_view> known,
                       const QString &where, Problems &problems)
{
    for (const auto &[key, node] : table) {
        const std::string_view name = key.str();
        if (std::ranges::find(known, name) == known.end()) {
            problems.push_back(problemAt(
                key.source(), u"unknown key '%1' in %2"_s.arg(toText(name).left(80), where),
                suggestion(name, known)));
        }
    }
}

Value toValue(const toml::node &node, Problems &problems)
{
    if (const auto *text = node.as_string())
        return toText(text->get());
    if (const auto *flag = node.as_boolean())
        return flag->get();
    if (const auto *integer = node.as_integer())
        return qint64 {integer->get()};
    if (const auto *number = node.as_floating_point())
        return number->get();
    if (const auto *array = node.as_array()) {
        ValueList items;
        for (const toml::node &item : *array)
            items.push_back(toValue(item, problems));
        return Value::makeList(std::move(items));
    }
    if (const auto *table = node.as_table()) {
        ValueObject fields;
        for (const auto &[key, field] : *table)
            fields.emplace_back(toText(key.str()), toValue(field, problems));
        return Value::makeObject(std::move(fields));
    }
    problems.push_back(problemAt(node.source(), u"a date or time cannot be used here"_s,
                                 u"write it as a text in quotes"_s));
    return {};
}

} // namespace atrium::store
