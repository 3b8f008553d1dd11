// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowoptions.h"

using namespace Qt::StringLiterals;

namespace atrium::window {

QStringList windowOptionNames()
{
    return {
        u"gallery"_s,     u"self-test"_s,       u"full-screen"_s,           u"screenshots=DIR"_s,
        u"connect=URL"_s, u"token-file=FILE"_s, u"theme=light|dark|night"_s};
}

Result<WindowOptions> readWindowOptions(const QStringList &rest)
{
    WindowOptions options;
    for (const QString &each : rest) {
        const QString name = each.section(u'=', 0, 0);
        const QString value = each.section(u'=', 1);
        if (name == u"gallery")
            options.gallery = true;
        else if (name == u"self-test")
            options.selfTest = true;
        else if (name == u"full-screen")
            options.fullScreen = true;
        else if (name == u"screenshots")
            options.screenshots = value;
        else if (name == u"connect")
            options.connectTo = value;
        else if (name == u"token-file")
            options.tokenFile = value;
        else if (name == u"theme")
            options.theme = value;
    }
    if (!options.theme.isEmpty() && options.theme != u"light" && options.theme != u"dark"
        && options.theme != u"night")
        return fail(Error::Code::InvalidInput,
                    u"--theme is '%1'; expected light, dark or night"_s.arg(options.theme));
    if (options.connectTo.isEmpty() && !options.tokenFile.isEmpty())
        return fail(Error::Code::InvalidInput,
                    u"--token-file belongs to --connect, which is missing"_s);
    return options;
}

bool asksForGallery(const QStringList &arguments)
{
    return arguments.contains(u"--gallery"_s);
}

} // namespace atrium::window
