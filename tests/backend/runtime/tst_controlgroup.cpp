// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "controlgroup.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/xattr.h>

using namespace Qt::StringLiterals;
using namespace atrium;
using namespace atrium::runtime;

namespace {

// A folder of plain files stands for the kernel's: what is written can be read again.
void put(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void makeGroup(const QString &folder)
{
    QVERIFY(QDir().mkpath(folder));
    for (const char *each : {"memory.max", "pids.max", "cpu.max", "memory.swap.max", "cgroup.procs",
                             "cgroup.kill", "cgroup.subtree_control"})
        put(folder + u'/' + QLatin1StringView(each), {});
}

bool delegate(const QString &folder)
{
    return setxattr(QFile::encodeName(folder).constData(), "user.delegate", "1", 1, 0) == 0;
}

} // namespace

class TestControlGroup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesEveryBound();
    void countsWhatTheKernelCounts();
    void takesOnlyWhatIsDelegated();
    void dividesWhatIsDelegated();
};

void TestControlGroup::writesEveryBound()
{
    QTemporaryDir folder;
    const QString path = folder.path() + u"/plugin-a"_s;
    makeGroup(path);
    contracts::PluginLimits limits;
    limits.memoryMegabytes = 64;
    limits.processes = 9;
    limits.processorShare = 0.25;
    {
        const auto group = ControlGroup::make(path, limits);
        QVERIFY(group && group->isThere());
        QCOMPARE(contentOf(path + u"/memory.max"_s), QByteArray("67108864"));
        QCOMPARE(contentOf(path + u"/pids.max"_s), QByteArray("9"));
        QCOMPARE(contentOf(path + u"/cpu.max"_s), QByteArray("25000 100000"));
        QVERIFY(contentOf(path + u"/cgroup.kill"_s).isEmpty());
    }
    QCOMPARE(contentOf(path + u"/cgroup.kill"_s), QByteArray("1")); // nothing stays behind
    QFile::remove(path + u"/pids.max"_s);
    QCOMPARE(ControlGroup::make(path, limits).error().code, Error::Code::Unsupported);
}

void TestControlGroup::countsWhatTheKernelCounts()
{
    QTemporaryDir folder;
    const QString path = folder.path() + u"/plugin-a"_s;
    makeGroup(path);
    const auto group = ControlGroup::make(path, {});
    QVERIFY(group);
    QCOMPARE(group->reached().memory, 0U);
    put(path + u"/memory.events"_s, "low 0\nhigh 0\nmax 7\noom 2\noom_kill 2\n");
    put(path + u"/pids.events"_s, "max 5\n");
    put(path + u"/cpu.stat"_s, "usage_usec 12\nnr_periods 3\nnr_throttled 4\n");
    QCOMPARE(group->reached().memory, 2U);
    QCOMPARE(group->reached().processes, 5U);
    QCOMPARE(group->reached().processor, 4U);
}

void TestControlGroup::takesOnlyWhatIsDelegated()
{
    QTemporaryDir folder;
    makeGroup(folder.path());
    makeGroup(folder.path() + u"/hub"_s);
    put(folder.path() + u"/cgroup.controllers"_s, "cpu memory pids\n");
    const auto groups = ControlGroups::prepare(folder.path(), 7);
    QCOMPARE(groups.error().code, Error::Code::Unsupported);
    QVERIFY(contentOf(folder.path() + u"/hub/cgroup.procs"_s).isEmpty());
}

void TestControlGroup::dividesWhatIsDelegated()
{
    QTemporaryDir folder;
    makeGroup(folder.path());
    makeGroup(folder.path() + u"/hub"_s);
    makeGroup(folder.path() + u"/plugin-old"_s);
    put(folder.path() + u"/cgroup.controllers"_s, "cpu pids\n");
    if (!delegate(folder.path()))
        QSKIP("this folder takes no extended attributes");
    const auto without = ControlGroups::prepare(folder.path(), 7);
    QVERIFY2(without.error().detail.contains(u"memory"_s), qPrintable(without.error().detail));
    put(folder.path() + u"/cgroup.controllers"_s, "cpuset cpu io memory pids\n");
    QVERIFY(ControlGroups::prepare(folder.path(), 7));
    QCOMPARE(contentOf(folder.path() + u"/hub/cgroup.procs"_s), QByteArray("7"));
    QCOMPARE(contentOf(folder.path() + u"/cgroup.subtree_control"_s),
             QByteArray("+memory +pids +cpu"));
    QCOMPARE(contentOf(folder.path() + u"/plugin-old/cgroup.kill"_s), QByteArray("1"));
}

QTEST_GUILESS_MAIN(TestControlGroup)
#include "tst_controlgroup.moc"
