// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "subject.h"

#include <atrium/model/semantics.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace atrium::dsl {

namespace {

Part partOf(const Phrase &said)
{
    if (said.word == Word::Own)
        return namePart(said.text);
    return said.parts.empty() ? wordPart(said.word) : said.parts.front();
}

} // namespace

Phrase shortened(Phrase phrase)
{
    for (Part &part : phrase.parts) {
        if (part.unit.startsWith(u'°'))
            part.unit = u"°"_s;
    }
    return phrase;
}

QString contactIcon(const QString &title, const QString &icon)
{
    static constexpr std::array<QStringView, 8> kWindows {
        u"window", u"fenster", u"fenêtre", u"ventana", u"finestra", u"janela", u"窗", u"نافذة"};
    const bool isWindow = std::any_of(kWindows.begin(), kWindows.end(), [&](QStringView word) {
        return title.contains(word, Qt::CaseInsensitive);
    });
    if (!isWindow)
        return icon;
    if (icon == u"door-open")
        return u"window-open-variant"_s;
    return icon == u"door-closed" || icon == u"door" ? u"window-closed-variant"_s : icon;
}

Phrase changePhrase(const Property &property, const PropertyState &state, bool isOnTile)
{
    const Value &wished = state.desired->value;
    if (wished.kind() == Value::Kind::Object || wished.kind() == Value::Kind::List
        || state.reported.value.isNothing())
        return phrase(Word::Changing, {namePart(titleOf(property))});
    Part from = partOf(shortened(phraseOf(property, state.reported.value)));
    const Part to = partOf(shortened(phraseOf(property, wished)));
    if (from.kind == Part::Kind::Quantity && to.kind == Part::Kind::Quantity)
        from.unit.clear();
    if (property.semantic == semantic::targetTemperature)
        return phrase(Word::TargetChange, {from, to});
    return isOnTile ? phrase(Word::Change, {from, to})
                    : phrase(Word::ChangeOf, {namePart(titleOf(property)), from, to});
}

QString say(const Line &line, const Texts &texts, WallTime now)
{
    QString out;
    for (const Phrase &each : line.head)
        out += (out.isEmpty() ? u""_s : u" · "_s) + texts.say(each, now);
    if (!line.tail.isEmpty())
        out += (out.isEmpty() ? u""_s : u" · "_s) + texts.say(line.tail, now);
    return out;
}

QString spoken(const TileFace &face, const Texts &texts, WallTime now)
{
    QString out = face.state == State::Unknown ? QString() : texts.say(face.value, now);
    const QString line = say(face.line, texts, now);
    if (!out.isEmpty() && !line.isEmpty())
        out += u", "_s;
    return out + line;
}

} // namespace atrium::dsl
