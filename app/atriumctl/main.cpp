// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include <atrium/store/datalock.h>

#include <QCoreApplication>
#include <QLoggingCategory>

int main(int argc, char **argv)
{
    using namespace atrium::ctl;
    using Command = Invocation::Command;
    ExitStatus status = ExitStatus::Done;
    const auto invocation = readCommandLine(argc, argv, status);
    if (!invocation)
        return static_cast<int>(status);
    const QCoreApplication application(argc, argv);
    // What concerns the person is said by the program itself.
    QLoggingCategory::setFilterRules(QStringLiteral("*.info=false\n*.debug=false"));
    if (const auto ended = runWithoutHub(*invocation))
        return static_cast<int>(*ended);
    if (invocation->command == Command::DatabaseStatus && invocation->hub.url.isEmpty()
        && !atrium::store::DataLock::ownerOf(dataFolder(invocation->hub)))
        return static_cast<int>(showDatabaseWithoutHub(*invocation));
    const std::unique_ptr<Session> session = makeSession(*invocation);
    session->start();
    return QCoreApplication::exec();
}
