// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <atrium/store/datalock.h>

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <sys/wait.h>
#include <unistd.h>

#include <csignal>

namespace {

using namespace atrium;
using namespace atrium::store;
using namespace Qt::StringLiterals;

/// Forks a process that takes the lock and waits to be killed; returns when it has it.
pid_t forkOwner(const QString &folder)
{
    int ready[2];
    if (pipe(ready) != 0)
        return -1;
    const pid_t child = fork();
    if (child == 0) {
        auto lock = DataLock::acquire(folder, {.program = u"atriumd"_s});
        const char byte = lock && lock->setAddress(u"http://127.0.0.1:8420"_s) ? 'y' : 'n';
        if (write(ready[1], &byte, 1) == 1)
            pause();
        _exit(0);
    }
    char byte = 'n';
    const bool isReady = read(ready[0], &byte, 1) == 1 && byte == 'y';
    close(ready[0]);
    close(ready[1]);
    return isReady ? child : -1;
}

} // namespace

class tst_DataLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void acquire_namesTheOwnerThatHasIt()
    {
        const QTemporaryDir folder;
        const pid_t owner = forkOwner(folder.path());
        QVERIFY(owner > 0);
        const auto refused = DataLock::acquire(folder.path(), {.program = u"atrium"_s});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::Busy);
        QVERIFY(refused.error().detail.contains(u"atriumd (process %1 on "_s.arg(owner)));
        QVERIFY(refused.error().detail.contains(u"http://127.0.0.1:8420"_s));
        const auto seen = DataLock::ownerOf(folder.path());
        QVERIFY(seen);
        QCOMPARE(seen->processId, owner);
        QCOMPARE(seen->address, u"http://127.0.0.1:8420"_s);

        kill(owner, SIGKILL);
        waitpid(owner, nullptr, 0);
        QVERIFY(!DataLock::ownerOf(folder.path())); // what the dead one wrote does not count
        const auto taken = DataLock::acquire(folder.path(), {.program = u"atrium"_s});
        QVERIFY(taken);
        QCOMPARE(taken->owner().processId, getpid());
        QVERIFY(!taken->owner().host.isEmpty());
    }

    void acquire_worksAgainAfterRelease()
    {
        const QTemporaryDir folder;
        {
            auto lock = DataLock::acquire(folder.path(), {.program = u"one"_s});
            QVERIFY(lock);
            QVERIFY(!DataLock::acquire(folder.path(), {.program = u"two"_s}));
            const DataLock moved = std::move(*lock);
            QVERIFY(!DataLock::acquire(folder.path(), {.program = u"two"_s}));
        }
        QVERIFY(DataLock::acquire(folder.path(), {.program = u"two"_s}));
    }

    void acquire_makesAFolderForItsUserAlone()
    {
        const QTemporaryDir folder;
        const QString data = folder.filePath(u"new/data"_s);
        QVERIFY(DataLock::acquire(data, {.program = u"atriumd"_s}));
        QCOMPARE(QFile::permissions(data) & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
    }

    void acquire_saysWhereItCannotBeMade()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const auto failed = DataLock::acquire(folder.filePath(u"file/data"_s), {});
        QVERIFY(!failed);
        QVERIFY(failed.error().detail.contains(folder.path()));
    }

    void ownerOf_survivesRubbishInTheFile()
    {
        const QTemporaryDir folder;
        const auto lock = DataLock::acquire(folder.path(), {.program = u"one"_s});
        QFile file(folder.filePath(u"lock"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"pid\": \"text\"");
        file.close();
        QVERIFY(DataLock::ownerOf(folder.path()));
        QVERIFY(!DataLock::acquire(folder.path(), {.program = u"two"_s}));
    }
};

QTEST_GUILESS_MAIN(tst_DataLock)
#include "tst_datalock.moc"
