// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "processlink.h"

#include <QCoreApplication>

#include <cstdio>

namespace atrium::sdk {
std::unique_ptr<Plugin> makeThePlugin(); // the plugin's executable defines it
}

int main(int argc, char **argv)
{
    const auto socket = atrium::sdk::claimStandardStreams();
    if (!socket) {
        std::fprintf(stderr, "%s: %s\n", *argv, qPrintable(socket.error().detail));
        return 2;
    }
    const QCoreApplication application(argc, argv);
    const atrium::sdk::ProcessLink link(atrium::sdk::makeThePlugin(), *socket);
    return QCoreApplication::exec();
}
