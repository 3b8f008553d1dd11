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
    const char *text;
};

constexpr std::array kPatterns {
    Pattern {Word::Nothing, ""},
    Pattern {Word::Just, QT_TRANSLATE_NOOP("Texts", "%1")},
    Pattern {Word::On, QT_TRANSLATE_NOOP("Texts", "On")},
    Pattern {Word::Off, QT_TRANSLATE_NOOP("Texts", "Off")},
    Pattern {Word::Yes, QT_TRANSLATE_NOOP("Texts", "Yes")},
    Pattern {Word::No, QT_TRANSLATE_NOOP("Texts", "No")},
    Pattern {Word::Open, QT_TRANSLATE_NOOP("Texts", "Open")},
    Pattern {Word::Closed, QT_TRANSLATE_NOOP("Texts", "Closed")},
    Pattern {Word::PartlyOpen, QT_TRANSLATE_NOOP("Texts", "Partly open")},
    Pattern {Word::Opening, QT_TRANSLATE_NOOP("Texts", "Opening")},
    Pattern {Word::Closing, QT_TRANSLATE_NOOP("Texts", "Closing")},
    Pattern {Word::Locked, QT_TRANSLATE_NOOP("Texts", "Locked")},
    Pattern {Word::Unlocked, QT_TRANSLATE_NOOP("Texts", "Unlocked")},
    Pattern {Word::Motion, QT_TRANSLATE_NOOP("Texts", "Motion")},
    Pattern {Word::NoMotion, QT_TRANSLATE_NOOP("Texts", "No motion")},
    Pattern {Word::Present, QT_TRANSLATE_NOOP("Texts", "Somebody here")},
    Pattern {Word::Absent, QT_TRANSLATE_NOOP("Texts", "Nobody here")},
    Pattern {Word::Leak, QT_TRANSLATE_NOOP("Texts", "Leak")},
    Pattern {Word::Dry, QT_TRANSLATE_NOOP("Texts", "Dry")},
    Pattern {Word::Smoke, QT_TRANSLATE_NOOP("Texts", "Smoke")},
    Pattern {Word::Gas, QT_TRANSLATE_NOOP("Texts", "Gas")},
    Pattern {Word::CarbonMonoxide, QT_TRANSLATE_NOOP("Texts", "Carbon monoxide")},
    Pattern {Word::AllClear, QT_TRANSLATE_NOOP("Texts", "All clear")},
    Pattern {Word::Tampered, QT_TRANSLATE_NOOP("Texts", "Tampered with")},
    Pattern {Word::Vibrating, QT_TRANSLATE_NOOP("Texts", "Vibrating")},
    Pattern {Word::Still, QT_TRANSLATE_NOOP("Texts", "Still")},
    Pattern {Word::Called, QT_TRANSLATE_NOOP("Texts", "Help called")},
    Pattern {Word::Low, QT_TRANSLATE_NOOP("Texts", "Low")},
    Pattern {Word::Problem, QT_TRANSLATE_NOOP("Texts", "Problem")},
    Pattern {Word::Fine, QT_TRANSLATE_NOOP("Texts", "Fine")},
    Pattern {Word::Muted, QT_TRANSLATE_NOOP("Texts", "Muted")},
    Pattern {Word::JoiningAllowed, QT_TRANSLATE_NOOP("Texts", "New devices may join")},
    Pattern {Word::JoiningClosed, QT_TRANSLATE_NOOP("Texts", "Closed to new devices")},
    Pattern {Word::Available, QT_TRANSLATE_NOOP("Texts", "Available")},
    Pattern {Word::HeatingTo, QT_TRANSLATE_NOOP("Texts", "Heating to %1")},
    Pattern {Word::CoolingTo, QT_TRANSLATE_NOOP("Texts", "Cooling to %1")},
    Pattern {Word::IdleAt, QT_TRANSLATE_NOOP("Texts", "Idle at %1")},
    Pattern {Word::Change, QT_TRANSLATE_NOOP("Texts", "%1 → %2")},
    Pattern {Word::ChangeOf, QT_TRANSLATE_NOOP("Texts", "%1 %2 → %3")},
    Pattern {Word::Changing, QT_TRANSLATE_NOOP("Texts", "%1 changing")},
    Pattern {Word::Target, QT_TRANSLATE_NOOP("Texts", "Target %1")},
    Pattern {Word::TargetChange, QT_TRANSLATE_NOOP("Texts", "Target %1 → %2")},
    Pattern {Word::Now, QT_TRANSLATE_NOOP("Texts", "%1 now")},
    Pattern {Word::Left, QT_TRANSLATE_NOOP("Texts", "%1 left")},
    Pattern {Word::Labelled, QT_TRANSLATE_NOOP("Texts", "%1 %2")},
    Pattern {Word::OfflineSince, QT_TRANSLATE_NOOP("Texts", "Offline since %1")},
    Pattern {Word::Offline, QT_TRANSLATE_NOOP("Texts", "Offline")},
    Pattern {Word::AgeAgo, QT_TRANSLATE_NOOP("Texts", "%1 ago")},
    Pattern {Word::JustNow, QT_TRANSLATE_NOOP("Texts", "just now")},
    Pattern {Word::ViewOnly, QT_TRANSLATE_NOOP("Texts", "view only")},
    Pattern {Word::NotForGuests, QT_TRANSLATE_NOOP("Texts", "Not for guests")},
    Pattern {Word::NoValueYet, QT_TRANSLATE_NOOP("Texts", "No value yet")},
    Pattern {Word::NoAnswer, QT_TRANSLATE_NOOP("Texts", "No answer")},
    Pattern {Word::Refused, QT_TRANSLATE_NOOP("Texts", "Refused")},
    Pattern {Word::Unreachable, QT_TRANSLATE_NOOP("Texts", "Not reached")},
    Pattern {Word::Busy, QT_TRANSLATE_NOOP("Texts", "Busy")},
    Pattern {Word::Failed, QT_TRANSLATE_NOOP("Texts", "Failed")},
    Pattern {Word::Jammed, QT_TRANSLATE_NOOP("Texts", "Jammed")},
    Pattern {Word::Expired, QT_TRANSLATE_NOOP("Texts", "Too late")},
    Pattern {Word::Assumed, QT_TRANSLATE_NOOP("Texts", "assumed")},
    Pattern {Word::NoConnection, QT_TRANSLATE_NOOP("Texts", "No connection")},
    Pattern {Word::Ready, QT_TRANSLATE_NOOP("Texts", "Ready")},
    Pattern {Word::Dash, QT_TRANSLATE_NOOP("Texts", "—")},
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
    return found == kPatterns.end() ? QString() : QString::fromUtf8(found->text);
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
