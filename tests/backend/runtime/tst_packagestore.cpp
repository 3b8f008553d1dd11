// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "packagefixture.h"

#include <atrium/runtime/packagestore.h>

#include <QDir>
#include <QTest>

#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace atrium;
using namespace atrium::runtime;
using atrium::test::contentOf;
using atrium::test::contentsOf;
using atrium::test::treeOf;
using atrium::test::writePackage;

namespace {

const PluginId kLamp(u"lamp"_s);
constexpr int kDied = 7;

QString currentVersion(const PackageStore &store)
{
    const InstalledPackage *package = store.find(kLamp);
    return package && package->current ? package->current->version : QString();
}

} // namespace

class TestPackageStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void installsAndUpgrades();
    void keepsTwoVersions();
    void aVersionWaitsBesideTheCurrent();
    void rollsBack();
    void removes();
    void survivesADeathAtAnyStep_data();
    void survivesADeathAtAnyStep();
    void leavesOutWhatIsDamaged();

private:
    QString archive(const QString &version);
    [[nodiscard]] QString root() const { return m_folder->filePath(u"packages"_s); }
    Result<> add(PackageStore &store, const QString &version, bool waits = false);
    Result<> change(PackageStore &store, const QString &what);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestPackageStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

QString TestPackageStore::archive(const QString &version)
{
    const QString path = m_folder->filePath(version + u".atrium"_s);
    if (!QFile::exists(path)) {
        const auto seal
            = packFolder(writePackage(m_folder->path(), u"lamp"_s, version), path, nullptr);
        if (!seal)
            qFatal("%s", qPrintable(seal.error().detail));
    }
    return path;
}

Result<> TestPackageStore::add(PackageStore &store, const QString &version, bool waits)
{
    const auto staged = store.stage(archive(version), {}, WallTime(1));
    if (!staged)
        return tl::unexpected(staged.error());
    return waits ? store.keepWaiting(*staged) : store.install(*staged);
}

Result<> TestPackageStore::change(PackageStore &store, const QString &what)
{
    if (what == u"install" || what == u"upgrade")
        return add(store, u"2.0.0"_s);
    if (what == u"wait")
        return add(store, u"2.0.0"_s, true);
    if (what == u"rollback")
        return store.rollback(kLamp, {});
    if (what == u"promote")
        return store.promote(kLamp);
    return store.remove(kLamp);
}

void TestPackageStore::installsAndUpgrades()
{
    PackageStore store(root());
    QVERIFY(store.open());
    QVERIFY(add(store, u"1.0.0"_s));
    QVERIFY(add(store, u"2.0.0"_s));
    PackageStore again(root());
    QVERIFY(again.open());
    QCOMPARE(again.packages(), store.packages());
    QCOMPARE(currentVersion(again), u"2.0.0"_s);
    QCOMPARE(again.find(kLamp)->previous->version, u"1.0.0"_s);
    QCOMPARE(contentsOf(again.folderOf(kLamp, *again.find(kLamp)->current)),
             contentsOf(m_folder->filePath(u"lamp-2.0.0"_s)));
    QVERIFY(treeOf(again.incoming()).isEmpty());
}

void TestPackageStore::keepsTwoVersions()
{
    PackageStore store(root());
    QVERIFY(store.open());
    for (const QString &version : {u"1.0.0"_s, u"2.0.0"_s, u"3.0.0"_s})
        QVERIFY(add(store, version));
    QCOMPARE(QDir(root() + u"/lamp"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 2);
    QCOMPARE(store.find(kLamp)->previous->version, u"2.0.0"_s);
}

void TestPackageStore::aVersionWaitsBesideTheCurrent()
{
    PackageStore store(root());
    QVERIFY(store.open());
    QVERIFY(add(store, u"1.0.0"_s));
    QVERIFY(add(store, u"2.0.0"_s, true));
    QCOMPARE(currentVersion(store), u"1.0.0"_s);
    QVERIFY(store.open());
    QCOMPARE(store.find(kLamp)->waiting->version, u"2.0.0"_s);
    QVERIFY(store.promote(kLamp));
    QCOMPARE(currentVersion(store), u"2.0.0"_s);
    QCOMPARE(store.find(kLamp)->previous->version, u"1.0.0"_s);
    QCOMPARE(store.promote(kLamp).error().code, Error::Code::NotFound);
}

void TestPackageStore::rollsBack()
{
    PackageStore store(root());
    QVERIFY(store.open());
    QVERIFY(add(store, u"1.0.0"_s));
    QCOMPARE(store.rollback(kLamp, {}).error().code, Error::Code::NotFound);
    QVERIFY(add(store, u"2.0.0"_s));
    QVERIFY(store.rollback(kLamp, u"it did not start"_s));
    QCOMPARE(currentVersion(store), u"1.0.0"_s);
    QVERIFY(!store.find(kLamp)->isOnTrial);
    QVERIFY(store.open());
    QCOMPARE(store.find(kLamp)->failure, u"it did not start"_s);
    QVERIFY(add(store, u"3.0.0"_s));
    QVERIFY(store.find(kLamp)->failure.isEmpty());
    QVERIFY(store.find(kLamp)->isOnTrial);
    QVERIFY(store.settle(kLamp));
    QVERIFY(store.open());
    QVERIFY(!store.find(kLamp)->isOnTrial);
}

void TestPackageStore::removes()
{
    PackageStore store(root());
    QVERIFY(store.open());
    QCOMPARE(store.remove(kLamp).error().code, Error::Code::NotFound);
    QVERIFY(add(store, u"1.0.0"_s));
    QVERIFY(store.remove(kLamp));
    QVERIFY(!store.find(kLamp));
    QVERIFY(store.open());
    QVERIFY(store.packages().empty());
    QVERIFY(!QDir(root() + u"/lamp"_s).exists());
}

void TestPackageStore::survivesADeathAtAnyStep_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("install") << u"install"_s << QString() << u"2.0.0"_s;
    QTest::newRow("upgrade") << u"upgrade"_s << u"1.0.0"_s << u"2.0.0"_s;
    QTest::newRow("wait") << u"wait"_s << u"1.0.0"_s << u"1.0.0"_s;
    QTest::newRow("promote") << u"promote"_s << u"1.0.0"_s << u"2.0.0"_s;
    QTest::newRow("rollback") << u"rollback"_s << u"1.1.0"_s << u"1.0.0"_s;
    QTest::newRow("remove") << u"remove"_s << u"1.0.0"_s << QString();
}

// A process dies at the first step of the change, the next one at the second, and so on, until one
// comes to the end. After each, a new run finds the old version or the new, whole, and nothing
// else.
void TestPackageStore::survivesADeathAtAnyStep()
{
    QFETCH(QString, what);
    QFETCH(QString, before);
    QFETCH(QString, after);
    int deaths = 0;
    for (int dieAt = 1; dieAt < 50; ++dieAt) {
        QDir(root()).removeRecursively();
        {
            PackageStore store(root());
            QVERIFY(store.open());
            if (!before.isEmpty())
                QVERIFY(add(store, u"1.0.0"_s));
            if (before == u"1.1.0")
                QVERIFY(add(store, before));
            if (what == u"promote")
                QVERIFY(add(store, u"2.0.0"_s, true));
        }
        (void)archive(u"2.0.0"_s);
        const pid_t child = fork();
        if (child == 0) {
            int steps = 0;
            PackageStore store(root(), [&] {
                if (++steps == dieAt)
                    _exit(kDied);
            });
            _exit(store.open() && change(store, what) ? 0 : 1);
        }
        int status = 0;
        QCOMPARE(waitpid(child, &status, 0), child);
        QVERIFY(WIFEXITED(status));
        PackageStore store(root());
        QVERIFY(store.open());
        const QString found = currentVersion(store);
        QVERIFY2(found == before || found == after, qPrintable(found));
        if (const InstalledPackage *package = store.find(kLamp)) {
            int folders = 0;
            for (const auto &version : {package->current, package->previous, package->waiting}) {
                if (!version)
                    continue;
                ++folders;
                QCOMPARE(contentsOf(store.folderOf(kLamp, *version)),
                         contentsOf(m_folder->filePath(u"lamp-"_s + version->version)));
            }
            QCOMPARE(QDir(root() + u"/lamp"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(),
                     folders);
        } else {
            QVERIFY(!QDir(root() + u"/lamp"_s).exists());
        }
        QVERIFY(treeOf(store.incoming()).isEmpty());
        if (WEXITSTATUS(status) == 0) {
            QCOMPARE(found, after);
            QVERIFY2(deaths >= 2, qPrintable(QString::number(deaths)));
            return;
        }
        QCOMPARE(WEXITSTATUS(status), kDied);
        ++deaths;
    }
    QFAIL("it never came to its end");
}

void TestPackageStore::leavesOutWhatIsDamaged()
{
    PackageStore store(root());
    QVERIFY(store.open());
    QVERIFY(add(store, u"1.0.0"_s));
    QFile state(root() + u"/lamp/state.json"_s);
    QVERIFY(state.open(QIODevice::WriteOnly));
    state.write("{");
    state.close();
    QVERIFY(store.open());
    QVERIFY(!store.find(kLamp));
    QVERIFY(QDir(root() + u"/lamp"_s).exists()); // a person may look
}

QTEST_GUILESS_MAIN(TestPackageStore)
#include "tst_packagestore.moc"
