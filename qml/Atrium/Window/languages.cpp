// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "languages.h"

#include <QGuiApplication>
#include <QTranslator>

#include <memory>

using namespace Qt::StringLiterals;

namespace atrium::window {

namespace {

const auto kOurs = u"atrium-language"_s;

void install(const QLocale &locale)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(locale, u"atrium"_s, u"_"_s, u":/atrium/translations"_s))
        return;
    QTranslator *installed = translator.release();
    installed->setObjectName(kOurs);
    installed->setParent(QCoreApplication::instance());
    QCoreApplication::installTranslator(installed);
}

} // namespace

bool isLanguage(const QString &tag)
{
    return QLocale(tag).language() != QLocale::C;
}

void useLanguage(const QString &tag)
{
    QLocale locale = tag.isEmpty() ? QLocale::system() : QLocale(tag);
    // A machine that was told no language, as wall panels are, writes times with seconds.
    if (locale.language() == QLocale::C)
        locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
    QLocale::setDefault(locale);
    qDeleteAll(QCoreApplication::instance()->findChildren<QTranslator *>(
        kOurs, Qt::FindDirectChildrenOnly)); // what was spoken before
    install(QLocale(QLocale::English)); // one device, two devices
    if (locale.language() != QLocale::English)
        install(locale);
    QGuiApplication::setLayoutDirection(locale.textDirection());
}

} // namespace atrium::window
