// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A process with a Runtime in it, to be stopped or killed: starts one instance, prints
// "<process id> <restarts>" at each of its statuses once it runs, and goes on until it is ended
// from outside. tinyhub PLUGIN MODE STATE [none|reduced|full]: the strongest sandbox to try.
#include <atrium/runtime/runtime.h>

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace atrium;

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 4)
        return 2;
    const QString most = arguments.value(4, u"full"_s);
    runtime::Runtime runtime(
        {.catalogue = runtime::Catalogue::scan({QStringLiteral(ATRIUM_TEST_PLUGINS)}),
         .stateRoot = arguments.at(3),
         .mostSandbox = most == "none"_L1 ? runtime::SandboxLevel::None
             : most == "reduced"_L1       ? runtime::SandboxLevel::Reduced
                                          : runtime::SandboxLevel::Full,
         .watch = {.pingEach = 50ms, .pingLimit = 2s, .statusEach = 50ms}},
        {});
    runtime.configure({.instance = InstanceId(u"a"_s),
                       .plugin = PluginId(arguments.at(1)),
                       .config = Value::makeObject({{u"mode"_s, arguments.at(2)}})});
    const auto lane = runtime.lanes().front();
    const WakeUpNotifier notifier(lane->messages.messageWakeUp(), [&lane] {
        for (const auto &message : lane->messages.take(64)) {
            const auto *status = std::get_if<hub::StatusReported>(&message);
            if (!status || status->status.processId == 0
                || status->status.state != PluginState::Running)
                continue;
            (void)std::printf("%lld %d\n", static_cast<long long>(status->status.processId),
                              status->status.restarts);
            (void)std::fflush(stdout);
        }
    });
    return QCoreApplication::exec();
}
