// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "processtree.h"

#include "descriptor.h"

#include <QByteArray>

#include <dirent.h>
#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <array>

namespace atrium::runtime {

namespace {

constexpr std::size_t kMostProcesses = 4096;

QByteArray contentOf(const QByteArray &path)
{
    const Descriptor file(open(path.constData(), O_RDONLY | O_CLOEXEC));
    QByteArray content;
    std::array<char, 4096> buffer {};
    ssize_t count = 0;
    while (file.isOpen() && (count = read(file.number(), buffer.data(), buffer.size())) > 0)
        content.append(buffer.data(), count);
    return content;
}

QByteArray folderOf(pid_t process)
{
    return "/proc/" + QByteArray::number(process);
}

template<typename Each>
int forEachEntry(const QByteArray &folder, Each each)
{
    DIR *entries = opendir(folder.constData());
    if (!entries)
        return 0;
    int count = 0;
    while (const dirent *entry = readdir(entries)) {
        if (entry->d_name[0] != '.') {
            ++count;
            each(QByteArray(entry->d_name));
        }
    }
    closedir(entries);
    return count;
}

void appendChildren(pid_t process, std::vector<pid_t> &processes)
{
    const QByteArray tasks = folderOf(process) + "/task";
    forEachEntry(tasks, [&](const QByteArray &task) {
        for (const QByteArray &each : contentOf(tasks + '/' + task + "/children").split(' ')) {
            const pid_t child = each.trimmed().toInt();
            if (child > 0 && processes.size() < kMostProcesses)
                processes.push_back(child);
        }
    });
}

void addStat(pid_t process, TreeUse &use)
{
    static const auto ticks = static_cast<double>(sysconf(_SC_CLK_TCK));
    static const qint64 page = sysconf(_SC_PAGESIZE);
    const QByteArray stat = contentOf(folderOf(process) + "/stat");
    // Counted from behind the name, which may hold anything.
    const auto fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    if (fields.size() < 22)
        return;
    for (int field = 11; field <= 14; ++field) // utime stime cutime cstime
        use.processorSeconds += fields[field].toDouble() / ticks;
    use.tasks += fields[17].toInt();
    use.residentBytes += fields[21].toLongLong() * page;
}

} // namespace

TreeUse useOfTree(pid_t root)
{
    TreeUse use {.processes = {root}};
    for (std::size_t i = 0; i < use.processes.size(); ++i)
        appendChildren(use.processes[i], use.processes);
    for (const pid_t each : use.processes) {
        addStat(each, use);
        use.openFiles = std::max(use.openFiles,
                                 forEachEntry(folderOf(each) + "/fd", [](const QByteArray &) {}));
    }
    return use;
}

qint64 proportionalBytes(const std::vector<pid_t> &processes)
{
    static const qint64 page = sysconf(_SC_PAGESIZE);
    qint64 bytes = 0;
    for (const pid_t each : processes) {
        const QByteArray maps = contentOf(folderOf(each) + "/smaps_rollup");
        const qsizetype at = maps.indexOf("\nPss:");
        if (at >= 0) {
            const QByteArray size = maps.mid(at + 5, 24).trimmed();
            bytes += size.left(size.indexOf(' ')).toLongLong() * 1024;
            continue;
        }
        const auto fields = contentOf(folderOf(each) + "/statm").split(' ');
        if (fields.size() > 2)
            bytes += (fields[1].toLongLong() - fields[2].toLongLong()) * page;
    }
    return bytes;
}

} // namespace atrium::runtime
