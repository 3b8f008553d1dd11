// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fieldreader.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace atrium::dsl {

void Reading::add(const QString &code, const QString &pointer, const QString &expected,
                  const QString &hint, bool isWarning)
{
    if (problems.size() < kMostProblems)
        problems.push_back({.code = code,
                            .pointer = pointer,
                            .expected = expected,
                            .hint = hint,
                            .isWarning = isWarning});
}

QString stepTo(const QString &pointer, QStringView key)
{
    QString step = key.left(100).toString();
    step.replace(u'~', u"~0"_s).replace(u'/', u"~1"_s);
    return pointer + u'/' + step;
}

QString stepTo(const QString &pointer, std::size_t index)
{
    return pointer + u'/' + QString::number(static_cast<qulonglong>(index));
}

FieldReader::FieldReader(const Value &object, QString pointer, Reading &reading)
    : m_object(object)
    , m_pointer(std::move(pointer))
    , m_reading(reading)
{
    if (!isObject())
        m_reading.add(u"wrong-type"_s, m_pointer, u"an object"_s);
}

QString FieldReader::pointer(QStringView key) const
{
    return stepTo(m_pointer, key);
}

Value FieldReader::value(QStringView key)
{
    m_known.insert(key.toString());
    return m_object.field(key);
}

bool FieldReader::has(QStringView key)
{
    return !value(key).isNothing();
}

void FieldReader::refuse(const QString &code, QStringView key, const QString &expected,
                         const QString &hint)
{
    m_reading.add(code, pointer(key), expected, hint);
}

QString FieldReader::text(QStringView key, qsizetype longest)
{
    const Value given = value(key);
    if (given.isNothing())
        return {};
    if (given.kind() != Value::Kind::Text) {
        refuse(u"wrong-type"_s, key, u"a text"_s);
        return {};
    }
    QString text = given.toText();
    if (text.size() > longest) {
        refuse(u"too-long"_s, key, u"at most %1 characters"_s.arg(longest));
        return {};
    }
    return text;
}

bool FieldReader::flag(QStringView key, bool otherwise)
{
    const Value given = value(key);
    if (given.isNothing())
        return otherwise;
    if (given.kind() != Value::Kind::Boolean)
        refuse(u"wrong-type"_s, key, u"true or false"_s);
    return given.toBool(otherwise);
}

std::optional<double> FieldReader::number(QStringView key, double least, double most)
{
    const Value given = value(key);
    if (given.isNothing())
        return std::nullopt;
    if (!given.isNumeric()) {
        refuse(u"wrong-type"_s, key, u"a number"_s);
        return std::nullopt;
    }
    const double number = given.toNumber();
    if (!(number >= least && number <= most)) { // also refuses NaN
        refuse(u"out-of-range"_s, key, u"%1 to %2"_s.arg(least).arg(most));
        return std::nullopt;
    }
    return number;
}

int FieldReader::integer(QStringView key, int least, int most, int otherwise)
{
    const auto given = number(key, least, most);
    if (!given)
        return otherwise;
    if (std::trunc(*given) != *given) {
        refuse(u"wrong-type"_s, key, u"a whole number"_s);
        return otherwise;
    }
    return static_cast<int>(*given);
}

ValueList FieldReader::list(QStringView key, std::size_t most)
{
    const Value given = value(key);
    if (given.isNothing())
        return {};
    if (given.kind() != Value::Kind::List) {
        refuse(u"wrong-type"_s, key, u"a list"_s);
        return {};
    }
    if (given.items().size() > most) {
        refuse(u"too-many"_s, key, u"at most %1 entries"_s.arg(most));
        return {};
    }
    return given.items();
}

void FieldReader::finish()
{
    for (const auto &[key, field] : m_object.fields()) {
        if (!m_known.contains(key))
            m_reading.add(u"unknown-field"_s, pointer(key), u"a field that the schema knows"_s,
                          u"remove it, or see WIDGET-DSL.md for how it is spelt"_s,
                          m_reading.strictness == Strictness::RunTime);
    }
}

} // namespace atrium::dsl
