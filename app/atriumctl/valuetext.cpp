// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "valuetext.h"

#include <atrium/model/json.h>
#include <atrium/model/semantics.h>

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace atrium::ctl {

namespace {

constexpr qsizetype kLongestInput = qsizetype {256} * 1024;
constexpr std::size_t kMostInSummary = 3;

/// What a boolean of a meaning is called.
struct Words
{
    QStringView semantic;
    QStringView yes;
    QStringView no;
};
constexpr std::array kWords {
    Words {.semantic = semantic::power, .yes = u"on", .no = u"off"},
    Words {.semantic = semantic::locked, .yes = u"locked", .no = u"unlocked"},
    Words {.semantic = semantic::open, .yes = u"open", .no = u"closed"},
    Words {.semantic = semantic::motion, .yes = u"motion", .no = u"no motion"},
    Words {.semantic = semantic::presence, .yes = u"present", .no = u"absent"},
    Words {.semantic = semantic::waterLeak, .yes = u"LEAK", .no = u"dry"},
    Words {.semantic = semantic::smoke, .yes = u"SMOKE", .no = u"no smoke"},
    Words {.semantic = semantic::gas, .yes = u"GAS", .no = u"no gas"},
};

// What a device is mainly about, in the order to say it.
constexpr std::array kMain {
    semantic::power,
    semantic::locked,
    semantic::lockState,
    semantic::open,
    semantic::position,
    semantic::brightness,
    semantic::targetTemperature,
    semantic::climateMode,
    semantic::fanSpeed,
    semantic::playback,
    semantic::mediaTitle,
    semantic::alarmMode,
    semantic::operation,
    semantic::progress,
    semantic::waterLeak,
    semantic::smoke,
    semantic::gas,
    semantic::motion,
    semantic::presence,
    semantic::temperature,
    semantic::humidity,
    semantic::co2,
    semantic::particulates,
    semantic::illuminance,
    semantic::soilMoisture,
    semantic::charge,
    semantic::powerDraw,
    semantic::energy,
    semantic::weather,
    semantic::battery,
};

QString json(const Value &value)
{
    QByteArray bytes;
    appendJson(bytes, value);
    return QString::fromUtf8(bytes);
}

QString numberText(double number)
{
    QString text = QString::number(number, 'f', 3);
    while (text.contains(u'.') && (text.endsWith(u'0') || text.endsWith(u'.')))
        text.chop(1);
    return text;
}

QString labelOf(const std::vector<Choice> &choices, const Value &value)
{
    for (const Choice &choice : choices) {
        if (choice.value == value && !choice.label.isEmpty())
            return choice.label;
    }
    return {};
}

std::optional<Value> choiceOf(const std::vector<Choice> &choices, const QString &text)
{
    for (const Choice &choice : choices) {
        const QString written
            = choice.value.kind() == Value::Kind::Text ? choice.value.toText() : json(choice.value);
        if (written.compare(text, Qt::CaseInsensitive) == 0
            || choice.label.compare(text, Qt::CaseInsensitive) == 0)
            return choice.value;
    }
    return std::nullopt;
}

QString namesOf(const std::vector<Choice> &choices)
{
    QStringList names;
    for (const Choice &choice : choices)
        names.append(choice.value.kind() == Value::Kind::Text ? choice.value.toText()
                                                              : json(choice.value));
    return names.join(", "_L1);
}

Result<Value> booleanFrom(const QString &text)
{
    const QString word = text.toLower();
    if (word == "on"_L1 || word == "true"_L1 || word == "yes"_L1 || word == "1"_L1)
        return true;
    if (word == "off"_L1 || word == "false"_L1 || word == "no"_L1 || word == "0"_L1)
        return false;
    return fail(Error::Code::InvalidInput, u"'%1' is neither on nor off"_s.arg(text.left(80)));
}

Result<Value> numberFrom(const QString &text, const DataSchema &schema)
{
    QString digits = text.trimmed();
    if (!schema.unit.isEmpty() && digits.endsWith(schema.unit)) // "40%", "21.5 °C"
        digits = digits.chopped(schema.unit.size()).trimmed();
    bool isNumber = false;
    if (schema.type == DataSchema::Type::Integer) {
        const qint64 integer = digits.toLongLong(&isNumber);
        if (isNumber)
            return integer;
        return fail(Error::Code::InvalidInput, u"'%1' is not a whole number"_s.arg(text.left(80)));
    }
    const double number = digits.toDouble(&isNumber);
    if (isNumber && std::isfinite(number))
        return number;
    return fail(Error::Code::InvalidInput, u"'%1' is not a number"_s.arg(text.left(80)));
}

} // namespace

QString valueText(const Value &value, const Property &property)
{
    const DataSchema &schema = property.schema;
    if (QString label = labelOf(schema.choices, value); !label.isEmpty())
        return label;
    if (QString label = labelOf(schema.presets, value); !label.isEmpty())
        return label;
    switch (value.kind()) {
    case Value::Kind::Nothing:
        return u"—"_s;
    case Value::Kind::Boolean: {
        const auto words
            = std::ranges::find(kWords, QStringView(property.semantic), &Words::semantic);
        if (words != kWords.end())
            return (value.toBool() ? words->yes : words->no).toString();
        if (!property.readOnly)
            return value.toBool() ? u"on"_s : u"off"_s;
        return value.toBool() ? u"yes"_s : u"no"_s;
    }
    case Value::Kind::Integer:
    case Value::Kind::Number: {
        const QString text = value.kind() == Value::Kind::Integer
            ? QString::number(value.toInteger())
            : numberText(value.toNumber());
        return schema.unit.isEmpty() ? text : text + u' ' + schema.unit;
    }
    case Value::Kind::Text:
        return value.toText();
    case Value::Kind::List:
    case Value::Kind::Object:
        break;
    }
    return json(value);
}

Result<Value> valueFromText(const QString &text, const DataSchema &schema)
{
    if (const auto choice = choiceOf(schema.choices, text))
        return *choice;
    if (const auto preset = choiceOf(schema.presets, text))
        return *preset;
    if (!schema.choices.empty())
        return fail(Error::Code::InvalidInput,
                    u"'%1' is not one of %2"_s.arg(text.left(80), namesOf(schema.choices)));
    Result<Value> value = Value();
    switch (schema.type) {
    case DataSchema::Type::Boolean:
        value = booleanFrom(text);
        break;
    case DataSchema::Type::Integer:
    case DataSchema::Type::Number:
        value = numberFrom(text, schema);
        break;
    case DataSchema::Type::String:
        value = Value(text);
        break;
    case DataSchema::Type::Object:
    case DataSchema::Type::Array:
        value = parseValue(text.toUtf8(), kLongestInput);
        break;
    }
    if (!value)
        return value;
    if (const Result<> fits = schema.check(*value); !fits)
        return tl::unexpected(fits.error());
    return value;
}

QString summary(const DeviceState &state, WallTime now)
{
    QStringList parts;
    bool isStale = false;
    WallTime newest {0};
    const auto &properties = state.device.model.model->properties;
    for (const QStringView semantic : kMain) {
        for (std::size_t i = 0; i < properties.size(); ++i) {
            const ReportedValue &reported = state.properties[i].reported;
            if (properties[i].semantic != semantic || reported.value.isNothing()
                || !properties[i].category.isEmpty()
                || static_cast<std::size_t>(parts.size()) >= kMostInSummary)
                continue;
            if (const QString text = valueText(reported.value, properties[i]); !text.isEmpty()
                && !parts.contains(text, Qt::CaseInsensitive)) // a lock says it twice
                parts.append(text);
            isStale = isStale || reported.quality == Quality::Stale;
            newest = std::max(newest, reported.receiveTime);
            break; // of several with one meaning the first speaks
        }
    }
    QString text = parts.join(", "_L1);
    if (state.availability == Availability::Offline) {
        const QString since = timeText(state.availabilitySince, now);
        const QString offline = since.isEmpty() ? u"offline"_s : u"offline since "_s + since;
        return text.isEmpty() ? offline : offline + u" (was: "_s + text + u')';
    }
    if (text.isEmpty())
        return u"—"_s;
    return isStale ? text + u" · "_s + ageText(newest, now) + u" ago"_s : text;
}

QString timeText(WallTime time, WallTime now)
{
    if (time.count() == 0)
        return {};
    const QDateTime then = QDateTime::fromMSecsSinceEpoch(time.count());
    const QDateTime today = QDateTime::fromMSecsSinceEpoch(now.count());
    return then.toString(then.date() == today.date() ? u"HH:mm:ss"_s : u"yyyy-MM-dd HH:mm"_s);
}

Result<WallTime> timeFromText(const QString &text, WallTime now)
{
    static const QRegularExpression kAgo(u"^(\\d{1,6})([smhdw])$"_s);
    if (const auto ago = kAgo.match(text); ago.hasMatch()) {
        constexpr std::array kUnits {std::pair(u's', 1s), std::pair(u'm', 60s),
                                     std::pair(u'h', 3'600s), std::pair(u'd', 86'400s),
                                     std::pair(u'w', 604'800s)};
        const auto *const unit = std::ranges::find(kUnits, ago.captured(2).front().unicode(),
                                                   [](const auto &each) { return each.first; });
        return std::max(now - ago.captured(1).toInt() * WallTime(unit->second), WallTime(0));
    }
    const QDateTime when = QDateTime::fromString(text, Qt::ISODate);
    if (!when.isValid() || when.toMSecsSinceEpoch() < 0)
        return fail(Error::Code::InvalidInput,
                    u"'%1' is not a time; expected e.g. 90m, 24h, 7d, 4w, 2026-11-20 or "
                    "2026-11-20T18:00"_s.arg(text.left(40)));
    return WallTime(when.toMSecsSinceEpoch());
}

QString ageText(WallTime time, WallTime now)
{
    const auto age = std::chrono::duration_cast<std::chrono::seconds>(now - time);
    if (age < 90s)
        return u"%1 s"_s.arg(std::max<qint64>(age.count(), 0));
    if (age < 90min)
        return u"%1 min"_s.arg(age / 1min);
    if (age < 48h)
        return u"%1 h"_s.arg(age / 1h);
    return u"%1 days"_s.arg(age / 24h);
}

} // namespace atrium::ctl
