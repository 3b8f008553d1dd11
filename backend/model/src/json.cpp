// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <atrium/model/json.h>

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <charconv>
#include <cmath>

using namespace Qt::StringLiterals;

namespace atrium {

namespace {

// Looks at brackets outside of strings only, so that a deep document costs no stack.
bool isDeeperThan(const QByteArray &bytes, int most)
{
    int depth = 0;
    bool inText = false;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const char c = bytes[i];
        if (inText) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inText = false;
        } else if (c == '"') {
            inText = true;
        } else if (c == '{' || c == '[') {
            if (++depth > most)
                return true;
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return false;
}

Result<> checkBounds(const QByteArray &bytes, qsizetype mostBytes)
{
    if (bytes.size() > mostBytes)
        return fail(Error::Code::Busy,
                    u"message of %1 bytes is longer than %2"_s.arg(bytes.size()).arg(mostBytes));
    if (isDeeperThan(bytes, kJsonDepth))
        return fail(Error::Code::InvalidInput,
                    u"JSON is nested deeper than %1 levels"_s.arg(kJsonDepth));
    return {};
}

tl::unexpected<Error> notJson(const QJsonParseError &error)
{
    return fail(Error::Code::InvalidInput,
                u"not JSON at byte %1: %2"_s.arg(error.offset).arg(error.errorString()));
}

QString typeName(QJsonValue::Type type)
{
    switch (type) {
    case QJsonValue::Bool:
        return u"a boolean"_s;
    case QJsonValue::Double:
        return u"a number"_s;
    case QJsonValue::String:
        return u"a text"_s;
    case QJsonValue::Array:
        return u"a list"_s;
    case QJsonValue::Object:
        return u"an object"_s;
    default:
        return u"nothing"_s;
    }
}

void appendNumber(QByteArray &out, double number)
{
    if (!std::isfinite(number)) {
        out += "null";
        return;
    }
    char buffer[32];
    const auto [end, error] = std::to_chars(std::begin(buffer), std::end(buffer), number);
    out.append(buffer, end - std::begin(buffer));
}

void appendEscaped(QByteArray &out, char16_t unit)
{
    static constexpr char kHex[] = "0123456789abcdef";
    switch (unit) {
    case u'"':
        out += "\\\"";
        break;
    case u'\\':
        out += "\\\\";
        break;
    case u'\n':
        out += "\\n";
        break;
    case u'\t':
        out += "\\t";
        break;
    case u'\r':
        out += "\\r";
        break;
    default:
        out += "\\u00";
        out += kHex[unit >> 4U];
        out += kHex[unit & 15U];
    }
}

} // namespace

Result<QJsonObject> parseObject(const QByteArray &bytes, qsizetype mostBytes)
{
    if (const auto bounds = checkBounds(bytes, mostBytes); !bounds)
        return tl::unexpected(bounds.error());
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError)
        return notJson(error);
    if (!document.isObject())
        return fail(Error::Code::InvalidInput, u"not a JSON object"_s);
    return document.object();
}

Result<Value> parseValue(const QByteArray &bytes, qsizetype mostBytes)
{
    if (const auto bounds = checkBounds(bytes, mostBytes); !bounds)
        return tl::unexpected(bounds.error());
    QJsonParseError error;
    const QByteArray wrapped = '[' + bytes + ']'; // QJsonDocument reads no bare scalars
    const QJsonDocument document = QJsonDocument::fromJson(wrapped, &error);
    if (error.error != QJsonParseError::NoError)
        return notJson(error);
    const QJsonArray array = document.array();
    if (array.size() != 1)
        return fail(Error::Code::InvalidInput, u"not one JSON value"_s);
    return valueFromJson(array.at(0));
}

Value valueFromJson(const QJsonValue &json)
{
    switch (json.type()) {
    case QJsonValue::Bool:
        return json.toBool();
    case QJsonValue::Double: {
        const double number = json.toDouble();
        const qint64 integer = json.toInteger(0);
        if (static_cast<double>(integer) == number && std::abs(number) <= 0x1.0p62)
            return integer;
        return number;
    }
    case QJsonValue::String:
        return json.toString();
    case QJsonValue::Array: {
        ValueList items;
        for (const auto &item : json.toArray())
            items.push_back(valueFromJson(item));
        return Value::makeList(std::move(items));
    }
    case QJsonValue::Object: {
        ValueObject fields;
        const QJsonObject object = json.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            fields.emplace_back(it.key(), valueFromJson(it.value()));
        return Value::makeObject(std::move(fields));
    }
    default:
        return {};
    }
}

QJsonValue toJson(const Value &value)
{
    switch (value.kind()) {
    case Value::Kind::Nothing:
        return QJsonValue::Null;
    case Value::Kind::Boolean:
        return value.toBool();
    case Value::Kind::Integer:
        return value.toInteger();
    case Value::Kind::Number:
        return value.toNumber();
    case Value::Kind::Text:
        return value.toText();
    case Value::Kind::List: {
        QJsonArray array;
        for (const Value &item : value.items())
            array.append(toJson(item));
        return array;
    }
    case Value::Kind::Object: {
        QJsonObject object;
        for (const auto &[key, field] : value.fields())
            object.insert(key, toJson(field));
        return object;
    }
    }
    return QJsonValue::Null;
}

void appendJson(QByteArray &out, QStringView text)
{
    out += '"';
    qsizetype plain = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        if (unit >= 0x20 && unit != u'"' && unit != u'\\')
            continue;
        out += text.sliced(plain, i - plain).toUtf8();
        appendEscaped(out, unit);
        plain = i + 1;
    }
    out += text.sliced(plain).toUtf8();
    out += '"';
}

void appendJson(QByteArray &out, const Value &value)
{
    switch (value.kind()) {
    case Value::Kind::Nothing:
        out += "null";
        return;
    case Value::Kind::Boolean:
        out += value.toBool() ? "true" : "false";
        return;
    case Value::Kind::Integer:
        out += QByteArray::number(value.toInteger());
        return;
    case Value::Kind::Number:
        appendNumber(out, value.toNumber());
        return;
    case Value::Kind::Text:
        appendJson(out, QStringView(value.toText()));
        return;
    case Value::Kind::List: {
        char separator = '[';
        for (const Value &item : value.items()) {
            out += std::exchange(separator, ',');
            appendJson(out, item);
        }
        out += value.items().empty() ? "[]" : "]";
        return;
    }
    case Value::Kind::Object: {
        char separator = '{';
        for (const auto &[key, field] : value.fields()) {
            out += std::exchange(separator, ',');
            appendJson(out, QStringView(key));
            out += ':';
            appendJson(out, field);
        }
        out += value.fields().empty() ? "{}" : "}";
        return;
    }
    }
}

ObjectReader::ObjectReader(const QJsonObject &object, QString pointer)
    : m_object(object)
    , m_pointer(std::move(pointer))
{ }

QString ObjectReader::pointer(QStringView key) const
{
    QString escaped = key.toString();
    escaped.replace(u'~', u"~0"_s).replace(u'/', u"~1"_s);
    return key.isEmpty() ? m_pointer : m_pointer + u'/' + escaped;
}

void ObjectReader::refuse(const QString &detail, QStringView key)
{
    m_errors.push_back(
        Error {.code = Error::Code::InvalidInput, .detail = detail, .pointer = pointer(key)});
}

QJsonValue ObjectReader::take(QStringView key, bool required)
{
    m_known.push_back(key.toString());
    const QJsonValue value = m_object.value(key);
    if (required && value.isUndefined())
        refuse(u"'%1' is missing"_s.arg(key), key);
    return value;
}

QJsonValue ObjectReader::typed(QStringView key, QJsonValue::Type type, bool required)
{
    QJsonValue value = take(key, required);
    if (value.isUndefined() || value.type() == type)
        return value;
    refuse(u"'%1' is %2; expected %3"_s.arg(key, typeName(value.type()), typeName(type)), key);
    return QJsonValue::Undefined;
}

bool ObjectReader::has(QStringView key)
{
    return !take(key, false).isUndefined();
}

QString ObjectReader::text(QStringView key)
{
    return typed(key, QJsonValue::String, true).toString();
}

QString ObjectReader::textOr(QStringView key, const QString &otherwise)
{
    return typed(key, QJsonValue::String, false).toString(otherwise);
}

bool ObjectReader::flagOr(QStringView key, bool otherwise)
{
    return typed(key, QJsonValue::Bool, false).toBool(otherwise);
}

qint64 ObjectReader::integer(QStringView key)
{
    if (!m_object.contains(key))
        return take(key, true).toInteger();
    return integerOr(key, 0);
}

qint64 ObjectReader::integerOr(QStringView key, qint64 otherwise)
{
    const QJsonValue value = typed(key, QJsonValue::Double, false);
    if (value.isUndefined())
        return otherwise;
    const Value number = valueFromJson(value);
    if (number.kind() == Value::Kind::Integer)
        return number.toInteger();
    refuse(u"'%1' is not a whole number"_s.arg(key), key);
    return otherwise;
}

double ObjectReader::numberOr(QStringView key, double otherwise)
{
    return typed(key, QJsonValue::Double, false).toDouble(otherwise);
}

QJsonObject ObjectReader::object(QStringView key)
{
    return typed(key, QJsonValue::Object, true).toObject();
}

QJsonObject ObjectReader::objectOr(QStringView key)
{
    return typed(key, QJsonValue::Object, false).toObject();
}

QJsonArray ObjectReader::array(QStringView key)
{
    return typed(key, QJsonValue::Array, true).toArray();
}

QJsonArray ObjectReader::arrayOr(QStringView key)
{
    return typed(key, QJsonValue::Array, false).toArray();
}

Value ObjectReader::valueOr(QStringView key)
{
    return valueFromJson(take(key, false));
}

void ObjectReader::refuseUnknown()
{
    for (auto it = m_object.begin(); it != m_object.end(); ++it) {
        if (std::find(m_known.begin(), m_known.end(), it.key()) == m_known.end())
            refuse(u"'%1' is not a known field"_s.arg(it.key().left(100)), it.key());
    }
}

Result<> ObjectReader::result() const
{
    if (m_errors.empty())
        return {};
    return tl::unexpected(m_errors.front());
}

} // namespace atrium
