// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "processlink.h"

#include <QCoreApplication>

#include <malloc.h>

#include <cstdio>

namespace atrium::sdk {
std::unique_ptr<Plugin> makeThePlugin(); // the plugin's executable defines it
}

namespace {

// A plugin is one of many processes, works on one thread and reads a large message now and then:
// what that took goes back to the system instead of waiting for the next one.
void keepSmall()
{
    mallopt(M_ARENA_MAX, 1);
    mallopt(M_MMAP_THRESHOLD, 128 * 1024); // fixed: by itself it grows with what was freed
    mallopt(M_TRIM_THRESHOLD, 256 * 1024);
}

} // namespace

int main(int argc, char **argv)
{
    keepSmall();
    const auto socket = atrium::sdk::claimStandardStreams();
    if (!socket) {
        std::fprintf(stderr, "%s: %s\n", *argv, qPrintable(socket.error().detail));
        return 2;
    }
    const QCoreApplication application(argc, argv);
    const atrium::sdk::ProcessLink link(atrium::sdk::makeThePlugin(), *socket);
    return QCoreApplication::exec();
}
