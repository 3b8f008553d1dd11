// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fonts.h"
#include "program.h"
#include "windowoptions.h"

#include <atrium/ops/endsignals.h>
#include <atrium/ops/logging.h>

#include <QGuiApplication>

#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace {

constexpr int kBadUsage = 2;

int complain(const atrium::Error &error)
{
    std::fprintf(stderr, "atrium: %s\n", qPrintable(error.detail));
    return error.code == atrium::Error::Code::InvalidInput ? kBadUsage : EXIT_FAILURE;
}

} // namespace

int main(int argc, char *argv[])
{
    QGuiApplication app(argc, argv);
    QGuiApplication::setApplicationName(u"atrium"_s);
    QGuiApplication::setApplicationDisplayName(u"Atrium"_s);
    QGuiApplication::setApplicationVersion(QStringLiteral(ATRIUM_VERSION));
    QGuiApplication::setQuitOnLastWindowClosed(false);
    const auto host = atrium::ops::readHostOptions(QGuiApplication::arguments(),
                                                   atrium::window::windowOptionNames());
    if (!host)
        return complain(host.error());
    const auto window = atrium::window::readWindowOptions(host->rest);
    if (!window)
        return complain(window.error());
    atrium::ops::installLogFormat(host->logFormat);
    atrium::theme::installFonts();

    atrium::Program program(*host, *window);
    const atrium::ops::EndSignals endSignals([&] { program.stop(); });
    QObject::connect(
        &program, &atrium::Program::finished, &app,
        [](int status) { QCoreApplication::exit(status); }, Qt::QueuedConnection);
    if (const auto started = program.start(); !started)
        return complain(started.error());
    return QGuiApplication::exec();
}
