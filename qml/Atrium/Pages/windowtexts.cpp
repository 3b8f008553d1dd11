// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowtexts.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace atrium::window {

QString WindowTexts::pattern(dsl::Word word) const
{
    const QByteArray english = Texts::pattern(word).toUtf8();
    return english.isEmpty() ? QString()
                             : QCoreApplication::translate("Texts", english.constData());
}

dsl::QuantityText WindowTexts::quantity(double number, const QString &unit, int decimals) const
{
    dsl::QuantityText text = Texts::quantity(number, unit, decimals);
    const double shown = text.number == u"0"_s ? 0.0 : number;
    text.number = QLocale().toString(shown, 'f', decimals);
    return text;
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
