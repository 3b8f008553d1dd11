// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "subject.h"

#include <atrium/model/json.h>
#include <atrium/model/semantics.h>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace atrium::dsl {

namespace {

constexpr int kLongestShown = 200;

struct BooleanWords
{
    QStringView semantic;
    Word whenTrue;
    Word whenFalse;
};

constexpr std::array kBooleanWords {
    BooleanWords {semantic::locked, Word::Locked, Word::Unlocked},
    BooleanWords {semantic::open, Word::Open, Word::Closed},
    BooleanWords {semantic::motion, Word::Motion, Word::NoMotion},
    BooleanWords {semantic::presence, Word::Present, Word::Absent},
    BooleanWords {semantic::waterLeak, Word::Leak, Word::Dry},
    BooleanWords {semantic::smoke, Word::Smoke, Word::AllClear},
    BooleanWords {semantic::gas, Word::Gas, Word::AllClear},
    BooleanWords {semantic::carbonMonoxide, Word::CarbonMonoxide, Word::AllClear},
    BooleanWords {semantic::tamper, Word::Tampered, Word::Fine},
    BooleanWords {semantic::vibration, Word::Vibrating, Word::Still},
    BooleanWords {semantic::sos, Word::Called, Word::AllClear},
    BooleanWords {semantic::batteryLow, Word::Low, Word::Fine},
    BooleanWords {semantic::problem, Word::Problem, Word::Fine},
    BooleanWords {semantic::muted, Word::Muted, Word::Off},
    BooleanWords {semantic::permitJoin, Word::JoiningAllowed, Word::JoiningClosed},
};

// Properties that are a share of their range whatever their device counts in.
constexpr std::array kShares {semantic::brightness, semantic::position, semantic::tilt,
                              semantic::fanSpeed,   semantic::volume,   semantic::charge,
                              semantic::battery,    semantic::progress};

bool isAngle(const QString &unit)
{
    return unit.startsWith(u'°');
}

bool isShare(const Property &property)
{
    return property.schema.unit.isEmpty() && property.schema.minimum && property.schema.maximum
        && std::find(kShares.begin(), kShares.end(), property.semantic) != kShares.end();
}

Word booleanWord(const Property &property, bool value)
{
    for (const BooleanWords &each : kBooleanWords) {
        if (each.semantic == property.semantic)
            return value ? each.whenTrue : each.whenFalse;
    }
    const bool isSwitch = !property.readOnly || property.semantic == semantic::power;
    if (isSwitch)
        return value ? Word::On : Word::Off;
    return value ? Word::Yes : Word::No;
}

const Choice *choiceOf(const std::vector<Choice> &choices, const Value &value)
{
    const auto found = std::find_if(choices.begin(), choices.end(),
                                    [&](const Choice &each) { return each.value == value; });
    return found == choices.end() ? nullptr : &*found;
}

Phrase namePhrase(const QString &label, const Value &value)
{
    if (!label.isEmpty())
        return ownPhrase(label);
    return ownPhrase(humanised(value.toText().left(kLongestShown)));
}

Phrase numberPhrase(const DataSchema &schema, double number, std::optional<int> precision)
{
    return phrase(
        Word::Just,
        {quantityPart(number, schema.unit, precision.value_or(decimalsOf(schema, number)))});
}

// Of a list, which has no words of its own.
QString listed(const Value &value)
{
    QString out;
    for (const Value &item : value.items()) {
        QByteArray text;
        appendJson(text, item);
        out += (out.isEmpty() ? u""_s : u", "_s) + QString::fromUtf8(text).remove(u'"');
        if (out.size() > kLongestShown)
            break;
    }
    return out.left(kLongestShown);
}

// Of an object, "x 0.3, y 0.4", with the names of its fields as parts: they may be known by other
// words.
Phrase fieldsPhrase(const Value &value)
{
    QString pattern;
    std::vector<Part> parts;
    for (const auto &[key, field] : value.fields()) {
        QByteArray text;
        appendJson(text, field);
        Part name = namePart(humanised(key));
        name.key = QString::number(parts.size());
        pattern += (pattern.isEmpty() ? u"{"_s : u", {"_s) + name.key + u"} "_s
            + QString::fromUtf8(text).remove(u'"').remove(u'{').remove(u'}');
        parts.push_back(std::move(name));
        if (pattern.size() > kLongestShown)
            break;
    }
    return parts.empty() ? phrase(Word::Dash) : ownPhrase(pattern, std::move(parts));
}

Phrase valuePhrase(const DataSchema &schema, const Value &value, std::optional<int> precision)
{
    const Choice *choice = choiceOf(schema.choices, value);
    if (!choice)
        choice = choiceOf(schema.presets, value);
    if (choice && (!choice->label.isEmpty() || value.kind() == Value::Kind::Text))
        return namePhrase(choice->label, value);
    switch (value.kind()) {
    case Value::Kind::Nothing:
        return phrase(Word::Dash);
    case Value::Kind::Boolean:
        return phrase(value.toBool() ? Word::Yes : Word::No);
    case Value::Kind::Integer:
    case Value::Kind::Number:
        return numberPhrase(schema, value.toNumber(), precision);
    case Value::Kind::Text:
        return value.toText().isEmpty() ? phrase(Word::Dash)
                                        : ownPhrase(value.toText().left(kLongestShown));
    case Value::Kind::Object:
        return fieldsPhrase(value);
    case Value::Kind::List:
        return listed(value).isEmpty() ? phrase(Word::Dash) : ownPhrase(listed(value));
    }
    return phrase(Word::Dash);
}

} // namespace

int decimalsOf(const DataSchema &schema, double number)
{
    if (schema.type == DataSchema::Type::Integer)
        return 0;
    const QString &unit = schema.unit;
    if (schema.step && *schema.step >= 0.001) {
        double step = *schema.step;
        int decimals = 0;
        while (decimals < 3 && std::abs(step - std::round(step)) > 1e-6) {
            step *= 10.0;
            ++decimals;
        }
        return unit == u"°C" && decimals > 1 ? 1 : decimals;
    }
    if (unit == u"°C" || unit == u"°F" || unit == u"K")
        return 1;
    if (unit == u"%" || unit == u"lx" || unit == u"ppm" || unit == u"mired")
        return 0;
    if (std::abs(number - std::round(number)) < 1e-9 || std::abs(number) >= 100.0)
        return 0;
    return std::abs(number) >= 10.0 ? 1 : 2;
}

QString titleOf(const Property &property)
{
    return property.title.isEmpty() ? humanised(property.name.text()) : property.title;
}

QString titleOf(const Action &action)
{
    return action.title.isEmpty() ? humanised(action.name.text()) : action.title;
}

Phrase phraseOf(const Property &property, const Value &value)
{
    if (value.kind() == Value::Kind::Boolean)
        return phrase(booleanWord(property, value.toBool()));
    if (value.isNumeric() && isShare(property) && !choiceOf(property.schema.presets, value)) {
        const double span = *property.schema.maximum - *property.schema.minimum;
        const double share = span > 0 ? (value.toNumber() - *property.schema.minimum) / span : 0.0;
        return phrase(Word::Just, {quantityPart(100.0 * share, u"%"_s, 0)});
    }
    return valuePhrase(property.schema, value, {});
}

Phrase phraseOf(const Subject &subject, const Value &value, const Widget *widget)
{
    const Alternative *alternative = widget ? alternativeOf(*widget, value) : nullptr;
    if (alternative && !alternative->label.isEmpty())
        return ownPhrase(alternative->label);
    if (value.isNumeric() && widget && widget->format == u"duration")
        return phrase(Word::Just,
                      {spanPart(WallTime(static_cast<qint64>(
                          std::clamp(value.toNumber(), -1e12, 1e12) * 1000.0)))});
    if (widget && widget->precision && subject.schema && value.isNumeric())
        return numberPhrase(*subject.schema, value.toNumber(), widget->precision);
    if (subject.property && subject.path.isEmpty())
        return phraseOf(*subject.property, value);
    return valuePhrase(subject.schema ? *subject.schema : DataSchema {}, value, {});
}

std::optional<Phrase> labelPhrase(const QString &text, const DeviceState &device)
{
    std::vector<Part> parts;
    for (qsizetype at = text.indexOf(u'{'); at >= 0; at = text.indexOf(u'{', at + 1)) {
        const qsizetype end = text.indexOf(u'}', at);
        if (end < 0)
            break;
        const QString key = text.mid(at + 1, end - at - 1);
        const Subject subject = subjectOf(Bind {.property = PropertyName(key)}, device);
        if (!subject.property)
            continue;
        if (subject.reported.isNothing())
            return std::nullopt;
        const Phrase said = phraseOf(*subject.property, subject.reported);
        Part part = said.word == Word::Own ? namePart(said.text)
            : said.parts.empty()           ? wordPart(said.word)
                                           : said.parts.front();
        if (part.kind == Part::Kind::Quantity && isAngle(part.unit))
            part.unit = u"°"_s;
        part.key = key;
        parts.push_back(std::move(part));
    }
    return ownPhrase(text, std::move(parts));
}

} // namespace atrium::dsl
