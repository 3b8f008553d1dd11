// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowtexts.h"

#include "sentences_data.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace atrium::window {

namespace {

// Units that languages write in their own way; all others are the same everywhere.
[[maybe_unused]] constexpr std::array kUnits {
    QT_TRANSLATE_NOOP("Units", "ms"),    QT_TRANSLATE_NOOP("Units", "s"),
    QT_TRANSLATE_NOOP("Units", "min"),   QT_TRANSLATE_NOOP("Units", "h"),
    QT_TRANSLATE_NOOP("Units", "d"),     QT_TRANSLATE_NOOP("Units", "1/min"),
    QT_TRANSLATE_NOOP("Units", "L/min"), QT_TRANSLATE_NOOP("Units", "mm/h"),
    QT_TRANSLATE_NOOP("Units", "m/s"),   QT_TRANSLATE_NOOP("Units", "km/h"),
};

} // namespace

QString WindowTexts::line(const QStringList &parts)
{
    const QString text = parts.join(u" · "_s);
    constexpr char16_t kFromTheRight = 0x200f;
    return QLocale().textDirection() == Qt::RightToLeft && !text.isEmpty()
        ? QChar(kFromTheRight) + text
        : text;
}

QString WindowTexts::pattern(dsl::Word word) const
{
    const QByteArray english = Texts::pattern(word).toUtf8();
    return english.isEmpty() ? QString()
                             : QCoreApplication::translate("Texts", english.constData());
}

QString WindowTexts::name(const QString &text) const
{
    // "Heating to {target}" is known as "Heating to {}".
    QString source = text;
    QStringList keys;
    for (qsizetype open = source.indexOf(u'{'); open >= 0; open = source.indexOf(u'{', open + 1)) {
        const qsizetype close = source.indexOf(u'}', open);
        if (close < 0)
            break;
        keys.append(source.mid(open + 1, close - open - 1));
        source.remove(open + 1, close - open - 1);
    }
    if (source.isEmpty())
        return {};
    QString said = QCoreApplication::translate("Names", source.toUtf8().constData());
    // "Last press: {}" is known as "Last press".
    if (said == source && source.endsWith(u": {}"_s)) {
        const QByteArray head = source.chopped(4).toUtf8();
        said = QCoreApplication::translate("Names", head.constData()) + u": {}"_s;
    }
    qsizetype open = 0;
    for (const QString &key : keys) {
        open = said.indexOf(u"{}"_s, open);
        if (open < 0)
            return text; // a translation that lost a place
        said.insert(open + 1, key);
        open += key.size() + 2;
    }
    return said;
}

QString WindowTexts::reason(const QString &text)
{
    for (const char *const source : hubSentences()) {
        const QString sentence = QString::fromUtf8(source);
        const qsizetype place = sentence.indexOf(u"%1");
        const QStringView before = QStringView(sentence).left(std::max<qsizetype>(place, 0));
        const QStringView after = QStringView(sentence).mid(place + 2);
        if (place < 0 ? text != sentence
                      : text.size() <= before.size() + after.size() || !text.startsWith(before)
                    || !text.endsWith(after))
            continue;
        const QString said = QCoreApplication::translate("Sentences", source);
        return place < 0
            ? said
            : said.arg(reason(text.mid(before.size(), text.size() - before.size() - after.size())));
    }
    return text;
}

dsl::QuantityText WindowTexts::quantity(double number, const QString &unit, int decimals) const
{
    dsl::QuantityText text = Texts::quantity(number, unit, decimals);
    const double shown = text.number == u"0"_s ? 0.0 : number;
    const QLocale locale;
    text.number = locale.toString(shown, 'f', decimals);
    if (!unit.isEmpty())
        text.unit = QCoreApplication::translate("Units", unit.toUtf8().constData());
    if (locale.textDirection() == Qt::RightToLeft) {
        // The number and its unit stay together, as UI.md §3 wants it.
        constexpr char16_t kIsolate = 0x2066;
        constexpr char16_t kIsolateEnds = 0x2069;
        text.number.prepend(QChar(kIsolate));
        (text.unit.isEmpty() ? text.number : text.unit).append(QChar(kIsolateEnds));
    }
    return text;
}

QString WindowTexts::span(WallTime span) const
{
    const QString plain = Texts::span(span); // "12 min"
    const qsizetype space = plain.indexOf(u' ');
    return quantity(plain.left(space).toDouble(), plain.mid(space + 1), 0).joined();
}

QString WindowTexts::moment(WallTime moment, WallTime now) const
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(moment.count());
    const qint64 days = at.date().daysTo(QDateTime::fromMSecsSinceEpoch(now.count()).date());
    const QLocale locale;
    if (days == 0)
        return locale.toString(at.time(), QLocale::ShortFormat);
    if (days > 0 && days < 7)
        return locale.dayName(at.date().dayOfWeek(), QLocale::ShortFormat);
    return locale.toString(at.date(), QLocale::ShortFormat);
}

} // namespace atrium::window
