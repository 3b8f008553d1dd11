// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowoptions.h"

#include "languages.h"
#include "panel.h"

#include <QSettings>
#include <QStandardPaths>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace atrium::window {

namespace {

// 0 where it is none of UI.md §3.
double scaleOf(const QString &text)
{
    bool isNumber = false;
    const double scale = text.toDouble(&isNumber);
    const double eighths = scale * 8.0;
    return isNumber && scale >= 1.0 && scale <= 2.0 && eighths == std::floor(eighths) ? scale : 0.0;
}

} // namespace

void applyScale(int argc, char **argv)
{
    const bool isPanel = std::any_of(
        argv + 1, argv + argc, [](const char *each) { return qstrcmp(each, "--kiosk") == 0; });
    if (const double scale = isPanel ? keptScale() : 0.0;
        scaleOf(QString::number(scale)) > 0.0 && !qEnvironmentVariableIsSet("QT_SCALE_FACTOR"))
        qputenv("QT_SCALE_FACTOR", QByteArray::number(scale));
    for (int i = 1; i < argc; ++i) {
        const QByteArray argument(argv[i]);
        const bool isApart = argument == "--scale" && i + 1 < argc;
        if (!isApart && !argument.startsWith("--scale="))
            continue;
        const QByteArray value = isApart ? QByteArray(argv[i + 1]) : argument.mid(8);
        if (scaleOf(QString::fromLatin1(value)) > 0.0)
            qputenv("QT_SCALE_FACTOR", value);
    }
}

QStringList windowOptionNames()
{
    return {u"gallery: Show every control and widget in every state, without a house."_s,
            u"preview=FILE: Draw this widget schema in every state, again whenever it is saved."_s,
            u"self-test: Load every page and end: 0 if nothing warned."_s,
            u"full-screen: Take the whole screen."_s,
            u"kiosk: A panel on the wall: clock at rest, PIN, no way out."_s,
            u"screen=NAME: What the hub knows this panel as."_s,
            u"screenshots=DIR: Draw every page at every size into this folder and end."_s,
            u"connect=URL: The window of another hub, such as ws://192.168.1.5:8420."_s,
            u"token-file=FILE: Holds the token for that hub."_s,
            u"theme=light|dark|night: In place of the desktop's."_s,
            u"scale=NUMBER: Of everything that is drawn, 1 to 2 by 0.125."_s,
            u"language=TAG: Such as de, in place of the desktop's."_s,
            u"text-size=PERCENT: 85 to 150."_s};
}

Result<WindowOptions> readWindowOptions(const QStringList &rest)
{
    WindowOptions options;
    for (const QString &each : rest) {
        const QString name = each.section(u'=', 0, 0);
        const QString value = each.section(u'=', 1);
        if (name == u"gallery")
            options.gallery = true;
        else if (name == u"preview")
            options.preview = value;
        else if (name == u"self-test")
            options.selfTest = true;
        else if (name == u"full-screen")
            options.fullScreen = true;
        else if (name == u"kiosk")
            options.kiosk = true;
        else if (name == u"screen")
            options.screen = value;
        else if (name == u"screenshots")
            options.screenshots = value;
        else if (name == u"connect")
            options.connectTo = value;
        else if (name == u"token-file")
            options.tokenFile = value;
        else if (name == u"theme")
            options.theme = value;
        else if (name == u"language")
            options.language = value;
        else if (name == u"text-size")
            options.textPercent = value.toInt();
        else if (name == u"scale") {
            options.scale = scaleOf(value);
            if (options.scale <= 0.0)
                return fail(Error::Code::InvalidInput,
                            u"--scale is '%1'; expected 1 to 2 by steps of 0.125"_s.arg(value));
        }
    }
    if (!options.theme.isEmpty() && options.theme != u"light" && options.theme != u"dark"
        && options.theme != u"night")
        return fail(Error::Code::InvalidInput,
                    u"--theme is '%1'; expected light, dark or night"_s.arg(options.theme));
    if (!options.language.isEmpty() && !isLanguage(options.language))
        return fail(Error::Code::InvalidInput,
                    u"--language is '%1'; expected one such as de"_s.arg(options.language));
    const bool hasTextSize = std::ranges::any_of(
        rest, [](const QString &each) { return each.startsWith(u"text-size="); });
    if (hasTextSize && (options.textPercent < 85 || options.textPercent > 150))
        return fail(Error::Code::InvalidInput, u"--text-size is not within 85 to 150"_s);
    if (!options.screen.isEmpty() && !options.kiosk)
        return fail(Error::Code::InvalidInput, u"--screen belongs to --kiosk, which is missing"_s);
    if (options.kiosk && options.gallery)
        return fail(Error::Code::InvalidInput, u"--kiosk shows a house, --gallery none"_s);
    if (options.connectTo.isEmpty() && !options.tokenFile.isEmpty())
        return fail(Error::Code::InvalidInput,
                    u"--token-file belongs to --connect, which is missing"_s);
    return options;
}

QString displayFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + u"/atrium/window.conf"_s;
}

QString languageOf(const WindowOptions &options)
{
    if (!options.language.isEmpty() || options.selfTest || !options.screenshots.isEmpty())
        return options.language;
    const QString kept
        = QSettings(displayFile(), QSettings::IniFormat).value(u"language"_s).toString();
    return isLanguage(kept) ? kept : QString();
}

bool asksForGallery(const QStringList &arguments)
{
    return arguments.contains(u"--gallery"_s);
}

} // namespace atrium::window
