// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fonts.h"
#include "keyboard.h"
#include "languages.h"
#include "program.h"
#include "windowoptions.h"

#include <atrium/ops/endsignals.h>
#include <atrium/ops/logging.h>

#include <QGuiApplication>

#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

constexpr int kBadUsage = 2;

int complain(const atrium::Error &error)
{
    std::fprintf(stderr, "atrium: %s\n", qPrintable(error.detail));
    return error.code == atrium::Error::Code::InvalidInput ? kBadUsage : EXIT_FAILURE;
}

// The pictures of a panel that is drawn larger need a process of their own.
void drawScaled(int argc, char **argv)
{
    std::vector<char *> arguments(argv, argv + argc);
    QByteArray option("--scale"), value("1.25");
    arguments.insert(arguments.end(), {option.data(), value.data(), nullptr});
    execv("/proc/self/exe", arguments.data());
    std::perror("atrium");
}

int run(int argc, char **argv, atrium::window::WindowOptions &options)
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
    options = *window;
    atrium::ops::installLogFormat(host->logFormat, host->logRules);
    atrium::theme::installFonts();
    atrium::window::useLanguage(atrium::window::languageOf(*window));

    atrium::Program program(*host, *window);
    const atrium::ops::EndSignals endSignals([&] { program.stop(); });
    QObject::connect(
        &program, &atrium::Program::finished, &app,
        [](int status) { QCoreApplication::exit(status); }, Qt::QueuedConnection);
    if (const auto started = program.start(); !started)
        return complain(started.error());
    return QGuiApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    atrium::window::applyScale(argc, argv);
    atrium::window::chooseKeyboard(argc, argv);
    atrium::window::WindowOptions options;
    const int status = run(argc, argv, options);
    const bool isHalfDrawn = !options.screenshots.isEmpty() && options.scale <= 0.0;
    if (status != EXIT_SUCCESS || !isHalfDrawn || options.gallery)
        return status;
    drawScaled(argc, argv);
    return EXIT_FAILURE;
}
