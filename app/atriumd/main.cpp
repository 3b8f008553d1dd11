// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pluginpast.h"
#include "threadplugins.h"

#include <atrium/ops/endsignals.h>
#include <atrium/ops/house.h>
#include <atrium/ops/logging.h>

#include <QCoreApplication>

#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace {

constexpr int kBadUsage = 2;

int complain(const atrium::Error &error)
{
    std::fprintf(stderr, "atriumd: %s\n", qPrintable(error.detail));
    return error.code == atrium::Error::Code::InvalidInput ? kBadUsage : EXIT_FAILURE;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"atriumd"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(ATRIUM_VERSION));
    const auto options = atrium::ops::readHostOptions(QCoreApplication::arguments(), {});
    if (!options)
        return complain(options.error());
    atrium::ops::installLogFormat(options->logFormat, options->logRules);
    auto house
        = atrium::ops::House::open(*options, atrium::threadPlugins(), atrium::pastOfPlugins());
    if (!house)
        return complain(house.error());

    const atrium::ops::EndSignals endSignals([&] { (*house)->stop(); });
    QObject::connect(house->get(), &atrium::ops::House::failed, &app,
                     [](const atrium::Error &error) { QCoreApplication::exit(complain(error)); });
    QObject::connect(house->get(), &atrium::ops::House::ended, &app, [](bool mustExit) {
        if (mustExit)
            std::_Exit(EXIT_SUCCESS); // all is kept; a thread that hangs cannot be joined
        QCoreApplication::exit(EXIT_SUCCESS);
    });
    return QCoreApplication::exec();
}
