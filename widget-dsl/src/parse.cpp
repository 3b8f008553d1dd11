// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fieldreader.h"

#include <atrium/dsl/parse.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atrium::dsl {

namespace {

constexpr std::size_t kMostSecondary = 8;
constexpr std::size_t kMostLanguages = 64;
constexpr std::size_t kMostTranslations = 2000;

TileView readTile(const Value &json, const QString &pointer, Reading &reading)
{
    TileView tile;
    if (json.isNothing())
        return tile;
    reading.widgets = 0;
    FieldReader reader(json, pointer, reading);
    tile.icon = readRuledText(reader.value(u"icon"), reader.pointer(u"icon"), reading, 64);
    tile.tone = readRuledTone(reader.value(u"tone"), reader.pointer(u"tone"), reading);
    tile.fraction = readBind(reader.value(u"fraction"), reader.pointer(u"fraction"), reading);
    if (reader.has(u"primary"))
        tile.primary = readWidget(reader.value(u"primary"), reader.pointer(u"primary"), reading);
    tile.secondary = readWidgets(reader.list(u"secondary", kMostSecondary),
                                 reader.pointer(u"secondary"), reading, 1);
    reader.finish();
    return tile;
}

std::vector<Widget> readView(FieldReader &views, QStringView key)
{
    views.reading().widgets = 0;
    // One more than may be drawn, so that readWidget says which one is too many.
    return readWidgets(views.list(key), views.pointer(key), views.reading(), 1);
}

Translations readTranslations(FieldReader &reader)
{
    Translations translations;
    const Value given = reader.value(u"translations");
    if (given.isNothing())
        return translations;
    if (given.kind() != Value::Kind::Object || given.fields().size() > kMostLanguages) {
        reader.refuse(u"wrong-type"_s, u"translations",
                      u"an object of at most %1 languages"_s.arg(kMostLanguages));
        return translations;
    }
    const QString place = reader.pointer(u"translations");
    for (const auto &[language, texts] : given.fields()) {
        if (texts.kind() != Value::Kind::Object || texts.fields().size() > kMostTranslations) {
            reader.reading().add(u"wrong-type"_s, stepTo(place, language),
                                 u"an object of at most %1 texts"_s.arg(kMostTranslations));
            continue;
        }
        translations.emplace_back(language, std::vector<std::pair<QString, QString>> {});
        for (const auto &[text, translation] : texts.fields()) {
            if (translation.kind() != Value::Kind::Text
                || translation.toText().size() > kLongestText)
                reader.reading().add(u"wrong-type"_s, stepTo(stepTo(place, language), text),
                                     u"a text of at most %1 characters"_s.arg(kLongestText));
            else
                translations.back().second.emplace_back(text, translation.toText());
        }
    }
    return translations;
}

void readVersion(FieldReader &reader)
{
    const Value version = reader.value(u"dsl");
    if (version.isNothing())
        reader.refuse(u"missing"_s, u"dsl", u"1, the version of the schema"_s);
    else if (version != Value(kVersion))
        reader.refuse(u"unsupported-version"_s, u"dsl", u"%1"_s.arg(kVersion),
                      u"the defaults by the device's kind are drawn instead"_s);
    for (const Value &feature : reader.list(u"requires"))
        reader.refuse(u"unsupported-feature"_s, u"requires",
                      u"features of version 1 only, which has none to ask for; found '%1'"_s.arg(
                          feature.toText().left(100)),
                      u"put the feature into a widget's requires, with a fallback"_s);
}

} // namespace

bool Parsed::isUsable() const
{
    return std::all_of(problems.begin(), problems.end(),
                       [](const Problem &each) { return each.isWarning; });
}

Parsed parseViews(const Value &json, Strictness strictness)
{
    Reading reading {.strictness = strictness};
    Parsed parsed;
    FieldReader reader(json, {}, reading);
    if (reader.isObject()) {
        readVersion(reader);
        if (!reader.has(u"views"))
            reader.refuse(u"missing"_s, u"views", u"tile, detail and settings"_s);
        else {
            const Value content = reader.value(u"views");
            FieldReader views(content, reader.pointer(u"views"), reading);
            parsed.views.tile = readTile(views.value(u"tile"), views.pointer(u"tile"), reading);
            parsed.views.detail = readView(views, u"detail");
            parsed.views.settings = readView(views, u"settings");
            views.finish();
        }
        parsed.views.translations = readTranslations(reader);
        reader.finish();
    }
    parsed.problems = std::move(reading.problems);
    return parsed;
}

} // namespace atrium::dsl
