// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics.h"

#include <QDir>
#include <QFile>

#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace atrium::ops {

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

double bootedAt()
{
    for (const QByteArray &line : contentOf(u"/proc/stat"_s).split('\n')) {
        if (line.startsWith("btime "))
            return line.mid(6).toDouble();
    }
    return 0.0;
}

} // namespace

ProcessFigures readProcessFigures()
{
    ProcessFigures figures;
    const QByteArray stat = contentOf(u"/proc/self/stat"_s);
    // The second field is the program's name and may hold anything; proc(5) counts from 1.
    const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    const auto field = [&fields](int number) {
        return fields.value(number - 3).toDouble();
    };
    const auto ticks = static_cast<double>(sysconf(_SC_CLK_TCK));
    figures.cpuSeconds = (field(14) + field(15)) / ticks;
    figures.threads = field(20);
    figures.startSeconds = bootedAt() + field(22) / ticks;
    figures.virtualBytes = field(23);
    figures.residentBytes = field(24) * static_cast<double>(sysconf(_SC_PAGESIZE));
    figures.openFiles
        = static_cast<double>(QDir(u"/proc/self/fd"_s)
                                  .entryList(QDir::System | QDir::Files | QDir::NoDotAndDotDot)
                                  .size());
    rlimit limit {};
    if (getrlimit(RLIMIT_NOFILE, &limit) == 0)
        figures.mostFiles = static_cast<double>(limit.rlim_cur);
    return figures;
}

} // namespace atrium::ops
