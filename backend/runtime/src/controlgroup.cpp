// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "controlgroup.h"

#include <QDir>
#include <QFile>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cmath>
#include <cstring>

using namespace Qt::StringLiterals;

namespace atrium::runtime {

namespace {

constexpr qint64 kPeriod = 100'000; // microseconds
constexpr qint64 kMegabyte = 1024 * 1024;

bool writeTo(const QByteArray &path, const QByteArray &text)
{
    const Descriptor file(open(path.constData(), O_WRONLY | O_CLOEXEC));
    return file.isOpen()
        && write(file.number(), text.constData(), static_cast<std::size_t>(text.size()))
        == text.size();
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// "name value" lines.
std::uint64_t numberIn(const QByteArray &path, QByteArrayView name)
{
    for (const QByteArray &line : contentOf(QFile::decodeName(path)).split('\n')) {
        const qsizetype space = line.indexOf(' ');
        if (space > 0 && QByteArrayView(line).first(space) == name)
            return line.mid(space + 1).toULongLong();
    }
    return 0;
}

// systemd marks what it gave away; in a container the whole tree is the container's own, and the
// real root of a machine, which has no type, is nobody's.
bool isDelegated(const QString &folder)
{
    const QByteArray path = QFile::encodeName(folder);
    std::array<char, 4> value {};
    for (const char *name : {"user.delegate", "trusted.delegate"}) {
        if (getxattr(path.constData(), name, value.data(), value.size()) == 1 && value[0] == '1')
            return true;
    }
    return access(path.constData(), W_OK) == 0 && QFile::exists(folder + u"/cgroup.type"_s)
        && contentOf(u"/proc/self/cgroup"_s).contains("0::/\n");
}

tl::unexpected<Error> unsupported(const QString &why)
{
    return fail(Error::Code::Unsupported, why);
}

} // namespace

ControlGroup &ControlGroup::operator=(ControlGroup &&other) noexcept
{
    std::swap(m_folder, other.m_folder);
    std::swap(m_processes, other.m_processes);
    return *this;
}

Result<ControlGroup> ControlGroup::make(const QString &folder,
                                        const contracts::PluginLimits &limits)
{
    ControlGroup group;
    const QByteArray path = QFile::encodeName(folder);
    if (mkdir(path.constData(), 0755) != 0 && errno != EEXIST)
        return unsupported(
            u"%1 cannot be made: %2"_s.arg(folder, QString::fromLocal8Bit(std::strerror(errno))));
    group.m_folder = path;
    const auto quota = static_cast<qint64>(std::ceil(limits.processorShare * kPeriod));
    const std::array<std::pair<const char *, QByteArray>, 3> bounds {{
        {"/memory.max", QByteArray::number(limits.memoryMegabytes * kMegabyte)},
        {"/pids.max", QByteArray::number(limits.processes)},
        {"/cpu.max", QByteArray::number(quota) + ' ' + QByteArray::number(kPeriod)},
    }};
    for (const auto &[file, bound] : bounds) {
        if (!writeTo(path + file, bound))
            return unsupported(u"%1 is not taken"_s.arg(QLatin1StringView(file + 1)));
    }
    (void)writeTo(path + "/memory.swap.max", "0"); // there may be no swap
    (void)writeTo(path + "/memory.oom.group", "1"); // all or nothing of a plugin
    group.m_processes
        = Descriptor(open(QByteArray(path + "/cgroup.procs").constData(), O_WRONLY | O_CLOEXEC));
    if (!group.isThere())
        return unsupported(u"nothing can join %1"_s.arg(folder));
    return group;
}

ControlGroup::Reached ControlGroup::reached() const
{
    return {.memory = numberIn(m_folder + "/memory.events", "oom_kill"),
            .processes = numberIn(m_folder + "/pids.events", "max"),
            .processor = numberIn(m_folder + "/cpu.stat", "nr_throttled")};
}

// What is still ending keeps the folder; the next of its name takes it over.
void ControlGroup::end()
{
    m_processes.reset();
    if (m_folder.isEmpty())
        return;
    (void)writeTo(m_folder + "/cgroup.kill", "1");
    rmdir(m_folder.constData());
    m_folder.clear();
}

std::optional<QString> ControlGroups::ownFolder()
{
    QString mounted;
    for (const QByteArray &line : contentOf(u"/proc/self/mountinfo"_s).split('\n')) {
        const qsizetype dash = line.indexOf(" - ");
        if (dash > 0 && line.mid(dash + 3).startsWith("cgroup2 "))
            mounted = QString::fromLocal8Bit(line.split(' ').value(4));
    }
    for (const QByteArray &line : contentOf(u"/proc/self/cgroup"_s).split('\n')) {
        if (line.startsWith("0::") && !mounted.isEmpty())
            return QDir::cleanPath(mounted + QString::fromLocal8Bit(line.mid(3)));
    }
    return std::nullopt;
}

Result<ControlGroups> ControlGroups::prepare(const QString &folder, pid_t hub)
{
    const auto controllers = contentOf(folder + u"/cgroup.controllers"_s).simplified().split(' ');
    for (const char *each : {"memory", "pids", "cpu"}) {
        if (!controllers.contains(each))
            return unsupported(
                u"the control group has no controller '%1'"_s.arg(QLatin1StringView(each)));
    }
    if (!isDelegated(folder))
        return unsupported(u"the control group is not delegated (systemd: Delegate=yes)"_s);
    const QByteArray path = QFile::encodeName(folder);
    const QByteArray own = path + "/hub";
    if ((mkdir(own.constData(), 0755) != 0 && errno != EEXIST)
        || !writeTo(own + "/cgroup.procs", QByteArray::number(hub))
        || !writeTo(path + "/cgroup.subtree_control", "+memory +pids +cpu"))
        return unsupported(u"the control group cannot be divided: %1"_s.arg(
            QString::fromLocal8Bit(std::strerror(errno))));
    // Left by a hub that was killed.
    for (const QString &each : QDir(folder).entryList({u"plugin-*"_s}, QDir::Dirs)) {
        const QByteArray old = path + '/' + QFile::encodeName(each);
        (void)writeTo(old + "/cgroup.kill", "1");
        rmdir(old.constData());
    }
    ControlGroups groups;
    groups.m_folder = folder;
    return groups;
}

Result<ControlGroup> ControlGroups::make(const QString &instance,
                                         const contracts::PluginLimits &limits) const
{
    return ControlGroup::make(u"%1/plugin-%2"_s.arg(m_folder, instance), limits);
}

} // namespace atrium::runtime
