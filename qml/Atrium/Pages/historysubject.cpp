// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "historysubject.h"

#include "titles.h"

#include <atrium/dsl/schema.h>
#include <atrium/model/kinds.h>
#include <atrium/model/semantics.h>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace atrium::window {

namespace {

constexpr std::size_t kFirstSubjects = 2;
constexpr int kMostStateLength = 64;

bool isNumber(const DataSchema &schema)
{
    return schema.type == DataSchema::Type::Number || schema.type == DataSchema::Type::Integer;
}

bool isWord(const DataSchema &schema)
{
    return schema.type == DataSchema::Type::Boolean
        || (schema.type == DataSchema::Type::String
            && (!schema.choices.empty() || schema.maxLength <= kMostStateLength));
}

// Numbers of a field's scale that say less than a single figure are left to plain digits.
int decimalsFor(const QString &unit, double number)
{
    static constexpr std::array kWhole {u"%", u"lx", u"ppm", u"W", u"K", u"mired", u"VA"};
    if (unit == u"°C" || unit == u"°F")
        return 1;
    if (std::ranges::any_of(kWhole, [&](const char16_t *each) { return unit == QStringView(each); })
        || std::abs(number) >= 100.0)
        return 0;
    if (std::abs(number - std::round(number)) < 1e-9)
        return 0;
    return std::abs(number) >= 10.0 ? 1 : 2;
}

std::optional<HistorySubject> made(const HouseTiles &tiles, const DeviceState &state,
                                   const Property &property, const QString &path)
{
    const DataSchema *schema = dsl::schemaAt(property.schema, path);
    if (schema == nullptr || (!isNumber(*schema) && !isWord(*schema)) || property.writeOnly
        || !property.history)
        return std::nullopt;
    QString title = tiles.texts().name(dsl::titleOf(property));
    if (!path.isEmpty())
        title += u" · "_s + tiles.texts().name(dsl::humanised(QStringView(path).mid(1)));
    const QString area = tiles.areaTitleOf(state);
    return HistorySubject {.key
                           = {.device = state.device.id, .property = property.name, .path = path},
                           .device = titleInHouse(state.title()),
                           .property = title,
                           .area = area,
                           .kind = state.device.kind,
                           .unit = schema->unit,
                           .semantic = path.isEmpty() ? property.semantic : QString(),
                           .isState = !isNumber(*schema)};
}

bool isRoomTemperature(const HistorySubject &subject)
{
    return subject.semantic == semantic::temperature && subject.kind != kind::weatherStation
        && subject.kind != kind::appliance && !subject.area.isEmpty();
}

bool isElectricity(const HistorySubject &subject)
{
    return subject.semantic == semantic::powerDraw
        && (subject.kind == kind::meter || subject.kind == kind::solar);
}

// At rest a device draws the eye to nothing.
bool isRest(const QString &word)
{
    static constexpr std::array kRest {
        u"off",  u"idle",   u"closed", u"close",  u"stop",     u"stopped", u"standby",
        u"none", u"normal", u"locked", u"paused", u"disarmed", u"docked",  u"disconnected"};
    return std::ranges::any_of(kRest, [&](const char16_t *each) {
        return word.compare(QStringView(each), Qt::CaseInsensitive) == 0;
    });
}

int rankOfTrue(const QString &meaning)
{
    if (semantic::isAlarm(meaning))
        return 6;
    static constexpr std::array kNotices {semantic::open, semantic::problem, semantic::batteryLow,
                                          semantic::tamper, semantic::vibration};
    if (std::ranges::find(kNotices, meaning) != kNotices.end())
        return 5;
    return meaning == semantic::power ? 2 : 1;
}

} // namespace

std::optional<HistorySubject> subjectOf(const HouseTiles &tiles, const client::TrailKey &key)
{
    const DeviceState *state = tiles.client().house().device(key.device);
    const Property *property
        = state != nullptr ? state->device.model.model->property(key.property) : nullptr;
    return property == nullptr ? std::nullopt : made(tiles, *state, *property, key.path);
}

std::vector<HistorySubject> subjectsOf(const HouseTiles &tiles, const DeviceState &device)
{
    std::vector<HistorySubject> found;
    for (const Property &property : device.device.model.model->properties) {
        if (!property.category.isEmpty())
            continue;
        if (auto subject = made(tiles, device, property, {}))
            found.push_back(std::move(*subject));
    }
    const auto rank = [](const HistorySubject &subject) {
        if (subject.semantic == semantic::battery || subject.semantic == semantic::linkQuality)
            return 2;
        return subject.isState ? 1 : 0;
    };
    std::ranges::stable_sort(found, {}, rank);
    return found;
}

namespace {

// One of each area; what only measures tells more of the room than what heats or cools it.
void addRoom(std::vector<HistorySubject> &rooms, const HistorySubject &subject)
{
    const auto known = std::ranges::find(rooms, subject.area, &HistorySubject::area);
    if (known == rooms.end())
        rooms.push_back(subject);
    else if (known->kind != kind::climateSensor && subject.kind == kind::climateSensor)
        *known = subject;
}

} // namespace

std::vector<client::TrailKey> firstSubjects(const HouseTiles &tiles)
{
    std::vector<HistorySubject> rooms;
    std::vector<client::TrailKey> electricity;
    std::vector<client::TrailKey> others;
    for (const ListedDevice &each : tiles.inOrder()) {
        const DeviceState *state = tiles.client().house().device(each.id);
        if (state == nullptr)
            continue;
        for (const HistorySubject &subject : subjectsOf(tiles, *state)) {
            if (isRoomTemperature(subject)) {
                addRoom(rooms, subject);
                continue;
            }
            auto &list = isElectricity(subject) ? electricity : others;
            if (list.size() < kFirstSubjects && !subject.isState)
                list.push_back(subject.key);
        }
    }
    if (rooms.empty())
        return !electricity.empty() ? electricity : others;
    std::ranges::stable_partition(
        rooms, [](const HistorySubject &each) { return each.kind == kind::climateSensor; });
    std::vector<client::TrailKey> found;
    for (std::size_t i = 0; i < std::min(rooms.size(), kFirstSubjects); ++i)
        found.push_back(rooms[i].key);
    return found;
}

namespace {

QStringList areasOf(const std::vector<HistorySubject> &subjects)
{
    QStringList areas;
    for (const HistorySubject &each : subjects)
        areas.append(each.area);
    return areas;
}

// The temperatures of as many rooms: people call them by the room.
bool areRooms(const std::vector<HistorySubject> &subjects)
{
    QStringList areas = areasOf(subjects);
    return areas.removeDuplicates() == 0 && std::ranges::all_of(subjects, isRoomTemperature);
}

} // namespace

QStringList namesOf(const std::vector<HistorySubject> &subjects)
{
    const auto same = [&](auto field) {
        return std::ranges::all_of(subjects, [&](const HistorySubject &each) {
            return each.*field == subjects.front().*field;
        });
    };
    QStringList names;
    if (subjects.empty())
        return names;
    const bool isOneDevice = std::ranges::all_of(subjects, [&](const HistorySubject &each) {
        return each.key.device == subjects.front().key.device;
    });
    const bool isOneProperty = subjects.size() > 1 && same(&HistorySubject::property);
    if (isOneProperty && areRooms(subjects))
        return areasOf(subjects);
    for (const HistorySubject &subject : subjects) {
        const bool isTwice
            = std::ranges::count(subjects, subject.device, &HistorySubject::device) > 1;
        const QString device = isOneProperty && isTwice && !subject.area.isEmpty()
            ? WindowTexts::line({subject.area, subject.device})
            : subject.device;
        names.append(isOneDevice && subjects.size() > 1 ? subject.property
                         : isOneProperty                ? device
                                         : WindowTexts::line({device, subject.property}));
    }
    return names;
}

QString shortUnit(const QString &unit)
{
    return unit == u"°C" || unit == u"°F" ? u"°"_s : unit;
}

QString numberText(const HistorySubject &subject, double number, const WindowTexts &texts)
{
    if (!std::isfinite(number))
        return u"—"_s;
    return texts.quantity(number, shortUnit(subject.unit), decimalsFor(subject.unit, number))
        .joined();
}

QString stateText(const HistorySubject &subject, const Value &value, const HouseTiles &tiles)
{
    const DeviceState *state = tiles.client().house().device(subject.key.device);
    const Property *property
        = state != nullptr ? state->device.model.model->property(subject.key.property) : nullptr;
    if (value.isNothing())
        return u"—"_s;
    return property == nullptr ? value.toText()
                               : tiles.texts().say(dsl::phraseOf(*property, value), {});
}

QString lengthText(qint64 milliseconds, const WindowTexts &texts)
{
    const qint64 minutes = (milliseconds + 30'000) / 60'000;
    const auto part = [&](qint64 number, const QString &unit) {
        return texts.quantity(static_cast<double>(number), unit, 0).joined();
    };
    if (minutes < 1)
        return part(milliseconds / 1'000, u"s"_s);
    if (minutes < 60)
        return part(minutes, u"min"_s);
    if (minutes < 48 * 60)
        return minutes % 60 == 0 ? part(minutes / 60, u"h"_s)
                                 : part(minutes / 60, u"h"_s) + u' ' + part(minutes % 60, u"min"_s);
    return part((minutes + 720) / 1'440, u"d"_s);
}

int stateRank(const HistorySubject &subject, const Value &value)
{
    if (value.isNothing())
        return -1;
    if (value.kind() == Value::Kind::Boolean) {
        const bool isRestTrue = subject.semantic == semantic::locked;
        return value.toBool() == isRestTrue ? 0 : isRestTrue ? 1 : rankOfTrue(subject.semantic);
    }
    const QString word = value.toText();
    if (isRest(word))
        return 0;
    if (word.startsWith(u"heat"_s, Qt::CaseInsensitive))
        return 2;
    if (word.startsWith(u"cool"_s, Qt::CaseInsensitive))
        return 3;
    // The same word has the same colour in every bar and at every start.
    uint sum = 0;
    for (const QChar c : word)
        sum = sum * 31 + c.unicode();
    static constexpr std::array kOthers {1, 4, 3};
    return kOthers.at(sum % kOthers.size());
}

} // namespace atrium::window
