// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <atrium/dsl/phrase.h>

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace atrium::dsl {

namespace {

struct Pattern
{
    Word word;
    QStringView text;
};

constexpr std::array kPatterns {
    Pattern {Word::Nothing, u""},
    Pattern {Word::Just, u"%1"},
    Pattern {Word::On, u"On"},
    Pattern {Word::Off, u"Off"},
    Pattern {Word::Yes, u"Yes"},
    Pattern {Word::No, u"No"},
    Pattern {Word::Open, u"Open"},
    Pattern {Word::Closed, u"Closed"},
    Pattern {Word::PartlyOpen, u"Partly open"},
    Pattern {Word::Opening, u"Opening"},
    Pattern {Word::Closing, u"Closing"},
    Pattern {Word::Locked, u"Locked"},
    Pattern {Word::Unlocked, u"Unlocked"},
    Pattern {Word::Motion, u"Motion"},
    Pattern {Word::NoMotion, u"No motion"},
    Pattern {Word::Present, u"Somebody here"},
    Pattern {Word::Absent, u"Nobody here"},
    Pattern {Word::Leak, u"Leak"},
    Pattern {Word::Dry, u"Dry"},
    Pattern {Word::Smoke, u"Smoke"},
    Pattern {Word::Gas, u"Gas"},
    Pattern {Word::CarbonMonoxide, u"Carbon monoxide"},
    Pattern {Word::AllClear, u"All clear"},
    Pattern {Word::Tampered, u"Tampered with"},
    Pattern {Word::Vibrating, u"Vibrating"},
    Pattern {Word::Still, u"Still"},
    Pattern {Word::Called, u"Help called"},
    Pattern {Word::Low, u"Low"},
    Pattern {Word::Problem, u"Problem"},
    Pattern {Word::Fine, u"Fine"},
    Pattern {Word::Muted, u"Muted"},
    Pattern {Word::JoiningAllowed, u"New devices may join"},
    Pattern {Word::JoiningClosed, u"Closed to new devices"},
    Pattern {Word::Available, u"Available"},
    Pattern {Word::HeatingTo, u"Heating to %1"},
    Pattern {Word::CoolingTo, u"Cooling to %1"},
    Pattern {Word::IdleAt, u"Idle at %1"},
    Pattern {Word::Change, u"%1 → %2"},
    Pattern {Word::ChangeOf, u"%1 %2 → %3"},
    Pattern {Word::Changing, u"%1 changing"},
    Pattern {Word::Target, u"Target %1"},
    Pattern {Word::TargetChange, u"Target %1 → %2"},
    Pattern {Word::Now, u"%1 now"},
    Pattern {Word::Left, u"%1 left"},
    Pattern {Word::Labelled, u"%1 %2"},
    Pattern {Word::OfflineSince, u"Offline since %1"},
    Pattern {Word::Offline, u"Offline"},
    Pattern {Word::AgeAgo, u"%1 ago"},
    Pattern {Word::JustNow, u"just now"},
    Pattern {Word::ViewOnly, u"view only"},
    Pattern {Word::NotForGuests, u"Not for guests"},
    Pattern {Word::NoValueYet, u"No value yet"},
    Pattern {Word::NoAnswer, u"No answer"},
    Pattern {Word::Refused, u"Refused"},
    Pattern {Word::Unreachable, u"Not reached"},
    Pattern {Word::Busy, u"Busy"},
    Pattern {Word::Failed, u"Failed"},
    Pattern {Word::Jammed, u"Jammed"},
    Pattern {Word::Expired, u"Too late"},
    Pattern {Word::NoConnection, u"No connection"},
    Pattern {Word::Ready, u"Ready"},
    Pattern {Word::Dash, u"—"},
};

bool standsTight(QStringView unit)
{
    return unit.startsWith(u'°');
}

// Fills %1…%9 and {key} in one pass, so that what is filled in is never read again.
QString filled(QStringView pattern, const std::vector<std::pair<QString, QString>> &parts)
{
    QString out;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const QChar c = pattern[i];
        if (c == u'%' && i + 1 < pattern.size() && pattern[i + 1].isDigit()) {
            const auto index = static_cast<std::size_t>(pattern[i + 1].unicode() - u'1');
            if (index < parts.size()) {
                out += parts[index].second;
                ++i;
                continue;
            }
        }
        const qsizetype end = c == u'{' ? pattern.indexOf(u'}', i) : -1;
        if (end > 0) {
            const QStringView key = pattern.mid(i + 1, end - i - 1);
            const auto found = std::find_if(parts.begin(), parts.end(),
                                            [&](const auto &part) { return part.first == key; });
            if (found != parts.end()) {
                out += found->second;
                i = end;
                continue;
            }
        }
        out += c;
    }
    return out;
}

} // namespace

Part namePart(const QString &text)
{
    return {.kind = Part::Kind::Name, .text = text};
}

Part wordPart(Word word)
{
    return {.kind = Part::Kind::Word, .word = word};
}

Part quantityPart(double number, const QString &unit, int decimals)
{
    return {.kind = Part::Kind::Quantity, .number = number, .decimals = decimals, .unit = unit};
}

Part momentPart(WallTime moment)
{
    return {.kind = Part::Kind::Moment, .moment = moment};
}

Part spanPart(WallTime span)
{
    return {.kind = Part::Kind::Span, .span = span};
}

Phrase phrase(Word word, std::vector<Part> parts)
{
    return {.word = word, .text = {}, .parts = std::move(parts)};
}

Phrase ownPhrase(const QString &text, std::vector<Part> parts)
{
    return {.word = Word::Own, .text = text, .parts = std::move(parts)};
}

QString QuantityText::joined() const
{
    if (unit.isEmpty())
        return number;
    return isTight ? QString(number + unit) : QString(number + QChar(QChar::Nbsp) + unit);
}

QString Texts::pattern(Word word) const
{
    const auto found = std::find_if(kPatterns.begin(), kPatterns.end(),
                                    [&](const Pattern &each) { return each.word == word; });
    return found == kPatterns.end() ? QString() : found->text.toString();
}

QString Texts::name(const QString &text) const
{
    return text;
}

QuantityText Texts::quantity(double number, const QString &unit, int decimals) const
{
    QString figures = QLocale::c().toString(number, 'f', decimals);
    if (figures.startsWith(u'-')) {
        const bool isZero = std::none_of(figures.begin(), figures.end(),
                                         [](QChar c) { return c >= u'1' && c <= u'9'; });
        figures = (isZero ? QString() : u"−"_s) + QStringView(figures).mid(1);
    }
    return {.number = figures, .unit = unit, .isTight = standsTight(unit)};
}

QString Texts::moment(WallTime moment, WallTime now) const
{
    const auto at = QDateTime::fromMSecsSinceEpoch(moment.count(), QTimeZone::utc());
    const auto today = QDateTime::fromMSecsSinceEpoch(now.count(), QTimeZone::utc());
    const qint64 days = at.date().daysTo(today.date());
    if (days == 0)
        return at.toString(u"HH:mm"_s);
    return QLocale::c().toString(at, days > 0 && days < 7 ? u"ddd"_s : u"yyyy-MM-dd"_s);
}

QString Texts::span(WallTime span) const
{
    const auto minutes = std::chrono::floor<std::chrono::minutes>(span).count();
    if (minutes < 1)
        return QString::number(std::max<qint64>(span.count(), 0) / 1000) + u" s"_s;
    if (minutes < 90)
        return QString::number(minutes) + u" min"_s;
    if (minutes < 48 * 60)
        return QString::number(minutes / 60) + u" h"_s;
    return QString::number(minutes / (24 * 60)) + u" d"_s;
}

QString Texts::say(const Part &part, WallTime now) const
{
    switch (part.kind) {
    case Part::Kind::Name:
        return name(part.text);
    case Part::Kind::Word:
        return pattern(part.word);
    case Part::Kind::Quantity:
        return quantity(part.number, part.unit, part.decimals).joined();
    case Part::Kind::Moment:
        return moment(part.moment, now);
    case Part::Kind::Span:
        return span(part.span);
    }
    return {};
}

QString Texts::say(const Phrase &phrase, WallTime now) const
{
    std::vector<std::pair<QString, QString>> parts;
    for (const Part &part : phrase.parts)
        parts.emplace_back(part.key, say(part, now));
    const QString pattern
        = phrase.word == Word::Own ? name(phrase.text) : this->pattern(phrase.word);
    return parts.empty() ? pattern : filled(pattern, parts);
}

QString humanised(QStringView name)
{
    QString out;
    for (qsizetype i = 0; i < name.size(); ++i) {
        const QChar c = name[i];
        const bool isBreak = c == u'_' || c == u'-' || c == u'.' || c == u'~' || c == u' ';
        const bool isHump = i > 0 && c.isUpper() && name[i - 1].isLower();
        if ((isBreak || isHump) && !out.isEmpty() && !out.endsWith(u' '))
            out += u' ';
        if (!isBreak)
            out += isHump && !(i + 1 < name.size() && name[i + 1].isUpper()) ? c.toLower() : c;
    }
    const bool isShouting = out.size() > 3
        && std::none_of(out.begin(), out.end(), [](QChar c) { return c.isLower(); });
    if (isShouting)
        out = out.toLower();
    if (!out.isEmpty())
        out[0] = out[0].toUpper();
    return out.trimmed();
}

} // namespace atrium::dsl
