// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "configform.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace atrium::window {

namespace {

using Kind = FormField::Kind;
using Type = DataSchema::Type;

constexpr int kDeepest = 3;

QString said(const char *text)
{
    return QCoreApplication::translate("ConfigForm", text);
}

QString stepOf(QString name)
{
    return u'/' + name.replace(u'~', u"~0"_s).replace(u'/', u"~1"_s); // RFC 6901
}

bool isListOfObjects(const DataSchema &schema)
{
    return schema.type == Type::Array && schema.items.size() == 1
        && schema.items.front().type == Type::Object && !schema.items.front().fields.empty();
}

bool isListOfTexts(const DataSchema &schema)
{
    return schema.type == Type::Array && schema.items.size() == 1
        && schema.items.front().type == Type::String && schema.items.front().choices.empty();
}

Kind kindOf(const DataSchema &schema, bool isSecret, int depth)
{
    if (!schema.choices.empty())
        return Kind::Choice;
    switch (schema.type) {
    case Type::Boolean:
        return Kind::Toggle;
    case Type::Integer:
    case Type::Number:
        return Kind::Number;
    case Type::String:
        return isSecret ? Kind::Secret : Kind::Text;
    case Type::Object:
        return depth < kDeepest && !schema.fields.empty() ? Kind::Heading : Kind::Fixed;
    case Type::Array:
        return isListOfTexts(schema)                          ? Kind::Texts
            : depth < kDeepest - 1 && isListOfObjects(schema) ? Kind::Entries
                                                              : Kind::Fixed;
    }
    return Kind::Fixed;
}

// As it is typed: without group separators, with the decimal point of the language.
QString typed(double number)
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(number, 'g', QLocale::FloatingPointShortest);
}

std::optional<double> numberOf(const QString &text)
{
    bool isNumber = false;
    double number = QLocale().toDouble(text.trimmed(), &isNumber);
    if (!isNumber)
        number = QLocale::c().toDouble(text.trimmed(), &isNumber);
    return isNumber && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

QString rangeOf(const DataSchema &schema)
{
    const bool isWhole = schema.type == Type::Integer;
    if (schema.minimum && schema.maximum)
        return (isWhole ? said(QT_TRANSLATE_NOOP("ConfigForm", "A whole number from %1 to %2"))
                        : said(QT_TRANSLATE_NOOP("ConfigForm", "A number from %1 to %2")))
            .arg(typed(*schema.minimum), typed(*schema.maximum));
    if (schema.minimum)
        return (isWhole ? said(QT_TRANSLATE_NOOP("ConfigForm", "A whole number from %1 on"))
                        : said(QT_TRANSLATE_NOOP("ConfigForm", "A number from %1 on")))
            .arg(typed(*schema.minimum));
    if (schema.maximum)
        return (isWhole ? said(QT_TRANSLATE_NOOP("ConfigForm", "A whole number up to %1"))
                        : said(QT_TRANSLATE_NOOP("ConfigForm", "A number up to %1")))
            .arg(typed(*schema.maximum));
    return isWhole ? said(QT_TRANSLATE_NOOP("ConfigForm", "A whole number"))
                   : said(QT_TRANSLATE_NOOP("ConfigForm", "A number"));
}

// What holds where nothing is said; "" where the schema does not tell.
QString fallbackOf(const DataSchema &schema)
{
    const Value fallback = schema.fallback();
    for (const Choice &choice : schema.choices) {
        if (choice.value == fallback && !choice.label.isEmpty())
            return choice.label;
    }
    return fallback.isNumeric() ? typed(fallback.toNumber()) : fallback.toText();
}

QString labelOf(const Choice &choice)
{
    if (!choice.label.isEmpty())
        return choice.label;
    return choice.value.isNumeric() ? typed(choice.value.toNumber()) : choice.value.toText();
}

} // namespace

ConfigForm::ConfigForm(const DataSchema &schema, const QStringList &secrets, const Value &config)
    : m_schema(schema)
    , m_secrets(secrets)
    , m_before(config)
{
    make();
}

void ConfigForm::make()
{
    m_fields.clear();
    m_sources.clear();
    m_top.clear();
    for (const DataField &field : m_schema.fields)
        m_top.push_back(add(field, m_before.field(field.name), {}, 0));
}

std::size_t ConfigForm::add(const DataField &field, const Value &config, const QString &above,
                            int depth)
{
    const std::size_t at = m_fields.size();
    const bool isSecret = depth == 0 && m_secrets.contains(field.name);
    m_fields.push_back({.kind = kindOf(field.schema, isSecret, depth),
                        .pointer = above + stepOf(field.name),
                        .label = field.title.isEmpty() ? field.name : field.title,
                        .help = field.schema.description(),
                        .unit = field.schema.unit,
                        .depth = depth,
                        .isRequired = field.required});
    m_sources.push_back({.schema = field.schema, .name = field.name, .before = config});
    fill(m_fields.back(), m_sources.back());
    if (m_fields.at(at).kind == Kind::Heading) {
        const QString pointer = m_fields.at(at).pointer;
        std::vector<std::size_t> inner;
        for (const DataField &each : field.schema.fields)
            inner.push_back(add(each, config.field(each.name), pointer, depth + 1));
        m_sources.at(at).inner = std::move(inner);
    } else if (m_fields.at(at).kind == Kind::Entries) {
        addEntries(at);
    }
    return at;
}

void ConfigForm::fill(FormField &field, const Source &source)
{
    const Value &value = source.before;
    switch (field.kind) {
    case Kind::Heading:
    case Kind::Entry:
        break;
    case Kind::Entries:
        field.mayGrow = static_cast<int>(value.items().size()) < source.schema.maxItems;
        break;
    case Kind::Text:
        field.text = value.toText();
        field.placeholder = fallbackOf(source.schema);
        break;
    case Kind::Secret:
        if (!value.isNothing())
            field.placeholder = said(QT_TRANSLATE_NOOP("ConfigForm", "Kept; write to replace it"));
        break;
    case Kind::Number:
        field.text = value.isNumeric() ? typed(value.toNumber()) : QString();
        field.placeholder = source.schema.fallback().isNothing() ? rangeOf(source.schema)
                                                                 : fallbackOf(source.schema);
        break;
    case Kind::Toggle:
        field.isOn = value.toBool(source.schema.fallback().toBool());
        break;
    case Kind::Choice:
        if (const QString fallback = fallbackOf(source.schema); !field.isRequired)
            field.choices.append(
                fallback.isEmpty()
                    ? said(QT_TRANSLATE_NOOP("ConfigForm", "Not set"))
                    : said(QT_TRANSLATE_NOOP("ConfigForm", "Not set: %1")).arg(fallback));
        field.choice = field.isRequired ? -1 : 0;
        for (const Choice &choice : source.schema.choices) {
            if (choice.value == value)
                field.choice = static_cast<int>(field.choices.size());
            field.choices.append(labelOf(choice));
        }
        break;
    case Kind::Texts:
        for (const Value &item : value.items())
            field.items.append(item.toText());
        break;
    case Kind::Fixed:
        field.text = value.kind() == Value::Kind::List ? QCoreApplication::translate(
                         "ConfigForm", "%n entries", "", static_cast<int>(value.items().size()))
            : value.isNothing() ? said(QT_TRANSLATE_NOOP("ConfigForm", "Not set"))
                                : said(QT_TRANSLATE_NOOP("ConfigForm", "Set"));
        break;
    }
}

void ConfigForm::touch(std::size_t field)
{
    m_sources.at(field).isTouched = true;
    m_isChanged = true;
    m_fields.at(field).error.clear();
}

void ConfigForm::setText(std::size_t field, const QString &text)
{
    if (m_fields.at(field).text == text)
        return;
    m_fields.at(field).text = text;
    touch(field);
}

void ConfigForm::setOn(std::size_t field, bool on)
{
    m_fields.at(field).isOn = on;
    touch(field);
}

void ConfigForm::choose(std::size_t field, int choice)
{
    FormField &shown = m_fields.at(field);
    if (choice < 0 || choice >= shown.choices.size() || choice == shown.choice)
        return;
    shown.choice = choice;
    touch(field);
}

void ConfigForm::addItem(std::size_t field, const QString &text)
{
    if (text.trimmed().isEmpty())
        return;
    m_fields.at(field).items.append(text.trimmed());
    touch(field);
}

void ConfigForm::removeItem(std::size_t field, int item)
{
    if (item < 0 || item >= m_fields.at(field).items.size())
        return;
    m_fields.at(field).items.removeAt(item);
    touch(field);
}

Value ConfigForm::valueOf(std::size_t at) const
{
    const FormField &field = m_fields.at(at);
    const Source &source = m_sources.at(at);
    if (field.kind == Kind::Heading)
        return objectOf(source.inner, source.before);
    if (field.kind == Kind::Entry) {
        const Value entry = objectOf(source.inner, source.before);
        return entry.isNothing() ? Value::makeObject({}) : entry;
    }
    if (field.kind == Kind::Entries) {
        ValueList list;
        for (const std::size_t entry : source.inner)
            list.push_back(valueOf(entry));
        return list.empty() && source.before.isNothing() ? Value()
                                                         : Value::makeList(std::move(list));
    }
    if (!source.isTouched || field.kind == Kind::Fixed)
        return source.before;
    switch (field.kind) {
    case Kind::Text:
        return field.text.isEmpty() ? Value() : Value(field.text);
    case Kind::Secret:
        return field.text.isEmpty() ? source.before : Value(field.text);
    case Kind::Number: {
        const auto number = numberOf(field.text);
        if (!number)
            return {};
        const bool isWhole = source.schema.type == Type::Integer && std::trunc(*number) == *number
            && std::abs(*number) < 9e15;
        return isWhole ? Value(static_cast<qint64>(*number)) : Value(*number);
    }
    case Kind::Toggle:
        return field.isOn;
    case Kind::Choice: {
        const int index = field.choice - (field.isRequired ? 0 : 1);
        return index < 0 ? Value()
                         : source.schema.choices.at(static_cast<std::size_t>(index)).value;
    }
    case Kind::Texts: {
        ValueList list;
        for (const QString &item : field.items)
            list.emplace_back(item);
        return list.empty() && source.before.isNothing() ? Value()
                                                         : Value::makeList(std::move(list));
    }
    case Kind::Heading:
    case Kind::Entries:
    case Kind::Entry:
    case Kind::Fixed:
        break;
    }
    return source.before;
}

// What no field stands for stays; an object that was not there and holds nothing is not made.
Value ConfigForm::objectOf(const std::vector<std::size_t> &fields, const Value &before) const
{
    ValueObject object;
    for (const auto &[key, value] : before.fields()) {
        const bool isKnown = std::ranges::any_of(
            fields, [&, &key = key](std::size_t at) { return m_sources.at(at).name == key; });
        if (!isKnown)
            object.emplace_back(key, value);
    }
    for (const std::size_t at : fields) {
        Value value = valueOf(at);
        if (!value.isNothing())
            object.emplace_back(m_sources.at(at).name, std::move(value));
    }
    return object.empty() && before.isNothing() ? Value() : Value::makeObject(std::move(object));
}

Value ConfigForm::config() const
{
    const Value config = objectOf(m_top, m_before);
    return config.isNothing() ? Value::makeObject({}) : config;
}

QString ConfigForm::faultOf(std::size_t at) const
{
    const FormField &field = m_fields.at(at);
    const Source &source = m_sources.at(at);
    if (field.kind == Kind::Heading || field.kind == Kind::Entry || field.kind == Kind::Fixed)
        return {};
    if (field.kind == Kind::Entries) { // what is wrong within stands there
        const auto count = static_cast<int>(source.inner.size());
        return count >= source.schema.minItems
            ? QString()
            : QCoreApplication::translate("ConfigForm", "At least %n entries", "",
                                          source.schema.minItems);
    }
    if (field.kind == Kind::Number && !field.text.trimmed().isEmpty() && !numberOf(field.text))
        return rangeOf(source.schema);
    const Value value = valueOf(at);
    if (value.isNothing())
        return field.isRequired ? said(QT_TRANSLATE_NOOP("ConfigForm", "This is needed"))
                                : QString();
    const auto checked = source.schema.check(value);
    if (checked)
        return {};
    if (field.kind == Kind::Number)
        return rangeOf(source.schema);
    if (source.schema.type == Type::String && value.toText().size() > source.schema.maxLength)
        return QCoreApplication::translate("ConfigForm", "At most %n characters", "",
                                           source.schema.maxLength);
    if (source.schema.notes && !source.schema.notes->pattern.isEmpty())
        return said(QT_TRANSLATE_NOOP("ConfigForm", "This has not the form that is wanted"));
    return checked.error().detail;
}

bool ConfigForm::check()
{
    // Fields of an object that is left out as a whole are not missing.
    std::vector<bool> isLeftOut(m_fields.size(), false);
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        const bool isEmptyGroup = m_fields.at(i).kind == Kind::Heading
            && (isLeftOut.at(i) || (!m_fields.at(i).isRequired && valueOf(i).isNothing()));
        if (isEmptyGroup) {
            for (const std::size_t inner : m_sources.at(i).inner)
                isLeftOut.at(inner) = true;
        }
    }
    bool isRight = true;
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        m_fields.at(i).error = isLeftOut.at(i) && valueOf(i).isNothing() ? QString() : faultOf(i);
        isRight = isRight && m_fields.at(i).error.isEmpty();
    }
    return isRight;
}

bool ConfigForm::showError(const Error &error)
{
    FormField *nearest = nullptr;
    for (FormField &field : m_fields) {
        const bool isAt
            = error.pointer == field.pointer || error.pointer.startsWith(field.pointer + u'/');
        if (isAt && (nearest == nullptr || field.pointer.size() > nearest->pointer.size()))
            nearest = &field;
    }
    if (nearest == nullptr)
        return false;
    nearest->error = error.detail;
    return true;
}

} // namespace atrium::window
