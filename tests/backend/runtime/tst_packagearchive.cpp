// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "packagefixture.h"

#include <atrium/base/rng.h>

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace atrium;
using namespace atrium::runtime;
using atrium::test::contentOf;
using atrium::test::packed;
using atrium::test::TarFile;
using atrium::test::treeOf;
using atrium::test::writePackage;
using atrium::test::writeTar;

class TestPackageArchive : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void givesBackWhatWasPacked();
    void packsTheSameBytesAgain();
    void checksTheSignature();
    void asksForTheSealBeforeAnythingIsWritten();
    void refuses_data();
    void refuses();
    void refusesWhatIsBeyondItsLimits_data();
    void refusesWhatIsBeyondItsLimits();
    void refusesABomb();
    void leavesNothingBehindWhateverWasChanged();
    void packsNoLinks();
    void keysSurviveTheirFiles();

private:
    [[nodiscard]] QString archive() const { return m_folder->filePath(u"a.atrium"_s); }
    [[nodiscard]] QString target() const { return m_folder->filePath(u"target"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestPackageArchive::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir().mkpath(target()));
}

void TestPackageArchive::givesBackWhatWasPacked()
{
    const QString package = writePackage(m_folder->path(), u"lamp"_s, u"1.2.3"_s);
    const auto seal = packFolder(package, archive(), nullptr);
    QVERIFY2(seal, qPrintable(seal ? QString() : seal.error().detail));
    const auto unpacked = unpackArchive(archive(), target(), {});
    QVERIFY2(unpacked, qPrintable(unpacked ? QString() : unpacked.error().detail));
    QCOMPARE(unpacked->manifest.id.text(), u"lamp"_s);
    QCOMPARE(unpacked->manifest.version, u"1.2.3"_s);
    QCOMPARE(unpacked->seal.digest, seal->digest);
    QVERIFY(!unpacked->seal.signer);
    QCOMPARE(unpacked->files, 3);
    QCOMPARE(treeOf(target()), treeOf(package));
    QVERIFY(QFileInfo(target() + u"/atrium-plugin-lamp"_s).isExecutable());
    QVERIFY(!QFileInfo(target() + u"/data/words.txt"_s).isExecutable());
}

void TestPackageArchive::packsTheSameBytesAgain()
{
    const QString package = writePackage(m_folder->path(), u"lamp"_s, u"1.2.3"_s);
    QVERIFY(packFolder(package, archive(), nullptr));
    const QByteArray first = contentOf(archive());
    QVERIFY(packFolder(QDir().relativeFilePath(package), archive(), nullptr)); // however named
    QCOMPARE(contentOf(archive()), first);
    QFile words(package + u"/data/words.txt"_s); // touched, not changed
    QVERIFY(words.open(QIODevice::ReadWrite));
    QVERIFY(words.setFileTime(QDateTime::fromSecsSinceEpoch(1'000'000'000),
                              QFileDevice::FileModificationTime));
    words.close();
    QVERIFY(packFolder(package, archive(), nullptr));
    QCOMPARE(contentOf(archive()), first);
}

void TestPackageArchive::checksTheSignature()
{
    const auto key = SigningKey::make();
    QVERIFY(key);
    const QString package = writePackage(m_folder->path(), u"lamp"_s, u"1.0.0"_s);
    QVERIFY(packFolder(package, archive(), &*key));
    const auto unpacked = unpackArchive(archive(), target(), {});
    QVERIFY(unpacked);
    QCOMPARE(unpacked->seal.signer, key->publicKey());

    // The signature of one key under the name of another.
    const auto other = SigningKey::make();
    std::vector<TarFile> files = packed(package);
    const QByteArray signature
        = other->sign("atrium-package-1\n" + files.front().content).toBase64();
    files.insert(files.begin() + 1,
                 {.name = "signature.ed25519",
                  .content = "ed25519 " + key->publicKey().bytes().toBase64() + ' ' + signature});
    writeTar(archive(), files);
    QDir(target()).removeRecursively();
    QVERIFY(QDir().mkpath(target()));
    const auto forged = unpackArchive(archive(), target(), {});
    QVERIFY(!forged);
    QCOMPARE(forged.error().code, Error::Code::Refused);
    QVERIFY(treeOf(target()).isEmpty());
}

void TestPackageArchive::asksForTheSealBeforeAnythingIsWritten()
{
    QVERIFY(packFolder(writePackage(m_folder->path(), u"lamp"_s, u"1.0.0"_s), archive(), nullptr));
    bool wasEmpty = false;
    const auto refused
        = unpackArchive(archive(), target(), [&](const PackageSeal &seal) -> Result<> {
              wasEmpty = treeOf(target()).isEmpty() && !seal.signer;
              return fail(Error::Code::Refused, u"not signed"_s);
          });
    QVERIFY(wasEmpty);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::Refused);
    QVERIFY(treeOf(target()).isEmpty());
}

void TestPackageArchive::refuses_data()
{
    QTest::addColumn<QString>("change");
    for (const char *change : {"escapes by ..",
                               "escapes by /",
                               "name with a line break",
                               "symbolic link",
                               "hard link",
                               "device",
                               "fifo",
                               "twice",
                               "file and folder",
                               "not in the checksums",
                               "in the checksums only",
                               "other content",
                               "no checksums",
                               "cut off",
                               "not an archive",
                               "size says more",
                               "broken manifest",
                               "executable missing",
                               "executable not executable",
                               "empty",
                               "checksums of a folder above",
                               "seal twice",
                               "link in the way"})
        QTest::newRow(change) << QString::fromLatin1(change);
}

void TestPackageArchive::refuses()
{
    QFETCH(QString, change);
    const QString package = writePackage(m_folder->path(), u"lamp"_s, u"1.0.0"_s);
    if (change == u"broken manifest") {
        QFile manifest(package + u"/plugin.json"_s);
        QVERIFY(manifest.open(QIODevice::WriteOnly));
        manifest.write(R"({"id": "lamp", "version": "one"})");
    }
    if (change == u"executable missing")
        QVERIFY(QFile::remove(package + u"/atrium-plugin-lamp"_s));
    if (change == u"executable not executable")
        QVERIFY(QFile::setPermissions(package + u"/atrium-plugin-lamp"_s, QFile::ReadOwner));
    std::vector<TarFile> files = packed(package);
    test::spoil(files, change);
    writeTar(archive(), files);
    if (change == u"cut off")
        QVERIFY(QFile::resize(archive(), QFileInfo(archive()).size() * 2 / 3));
    if (change == u"not an archive" || change == u"empty") {
        QFile file(archive());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(change == u"empty" ? QByteArray() : QByteArray(5000, 'x'));
    }
    const QString around = treeOf(m_folder->path());
    const auto unpacked = unpackArchive(archive(), target(), {});
    QVERIFY2(!unpacked, qPrintable(change));
    QCOMPARE(unpacked.error().code, Error::Code::InvalidInput);
    QVERIFY(!unpacked.error().detail.isEmpty());
    QVERIFY2(treeOf(target()).isEmpty(), qPrintable(treeOf(target())));
    QCOMPARE(treeOf(m_folder->path()), around);
    QVERIFY(!QFile::exists(u"/tmp/escaped"_s));
}

void TestPackageArchive::refusesWhatIsBeyondItsLimits_data()
{
    QTest::addColumn<QString>("limit");
    for (const char *limit : {"archive", "bytes", "file", "files", "list", "depth", "name"})
        QTest::newRow(limit) << QString::fromLatin1(limit);
}

void TestPackageArchive::refusesWhatIsBeyondItsLimits()
{
    QFETCH(QString, limit);
    QVERIFY(packFolder(writePackage(m_folder->path(), u"lamp"_s, u"1.0.0"_s), archive(), nullptr));
    ArchiveLimits limits;
    if (limit == u"archive")
        limits.archiveBytes = 100;
    if (limit == u"bytes")
        limits.bytes = 300;
    if (limit == u"file")
        limits.fileBytes = 5;
    if (limit == u"files")
        limits.files = 1;
    if (limit == u"list")
        limits.listBytes = 100;
    if (limit == u"depth")
        limits.depth = 1;
    if (limit == u"name")
        limits.longestName = 14;
    const auto unpacked = unpackArchive(archive(), target(), {}, limits);
    QVERIFY(!unpacked);
    QCOMPARE(unpacked.error().code, Error::Code::InvalidInput);
    QVERIFY(treeOf(target()).isEmpty());
}

void TestPackageArchive::refusesABomb()
{
    const QString package = writePackage(m_folder->path(), u"lamp"_s, u"1.0.0"_s);
    QFile zeros(package + u"/zeros"_s);
    QVERIFY(zeros.open(QIODevice::WriteOnly));
    QVERIFY(zeros.resize(qint64 {32} * 1024 * 1024));
    zeros.close();
    QVERIFY(packFolder(package, archive(), nullptr));
    QVERIFY(QFileInfo(archive()).size() < 64 * 1024);
    const auto unpacked = unpackArchive(archive(), target(), {});
    QVERIFY(!unpacked);
    QVERIFY2(unpacked.error().detail.contains(u"compressed"_s),
             qPrintable(unpacked.error().detail));
    QVERIFY(treeOf(target()).isEmpty());
}

// Whatever bytes of an archive are changed: it is refused and nothing is left, or what it gives is
// exactly what was packed (the change was in a byte that means nothing, as a time stamp).
void TestPackageArchive::leavesNothingBehindWhateverWasChanged()
{
    const QString package = writePackage(m_folder->path(), u"lamp"_s, u"1.0.0"_s);
    const auto key = SigningKey::make();
    QVERIFY(packFolder(package, archive(), &*key));
    const QByteArray tar = test::inflated(archive());
    const QByteArray packedBytes = contentOf(archive());
    const QString original = treeOf(package);
    Rng rng(11);
    int refused = 0;
    for (int round = 0; round < 200; ++round) {
        const bool inTar = round % 3 != 0; // else in the compressed bytes
        QByteArray bytes = inTar ? tar : packedBytes;
        for (auto edits = 1 + rng.below(2); edits > 0; --edits) {
            auto at = static_cast<qsizetype>(rng.below(static_cast<std::uint64_t>(bytes.size())));
            while (inTar && bytes[at] == '\0') // padding means nothing
                at = static_cast<qsizetype>(rng.below(static_cast<std::uint64_t>(bytes.size())));
            bytes[at] = static_cast<char>(rng.below(256));
        }
        if (rng.below(5) == 0)
            bytes.truncate(
                static_cast<qsizetype>(rng.below(static_cast<std::uint64_t>(bytes.size()))));
        QFile file(archive());
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(bytes);
        file.close();
        const auto unpacked = unpackArchive(archive(), target(), {});
        if (!unpacked) {
            ++refused;
            QVERIFY(treeOf(target()).isEmpty());
            continue;
        }
        QCOMPARE(test::contentsOf(target()), test::contentsOf(package));
        QVERIFY(!unpacked->seal.signer || *unpacked->seal.signer == key->publicKey());
        QDir(target()).removeRecursively();
        QVERIFY(QDir().mkpath(target()));
    }
    QVERIFY2(refused > 100, qPrintable(QString::number(refused)));
    QCOMPARE(treeOf(package), original);
}

void TestPackageArchive::packsNoLinks()
{
    const QString package = writePackage(m_folder->path(), u"lamp"_s, u"1.0.0"_s);
    QVERIFY(QFile::link(u"/etc/passwd"_s, package + u"/passwords"_s));
    const auto seal = packFolder(package, archive(), nullptr);
    QVERIFY(!seal);
    QCOMPARE(seal.error().code, Error::Code::InvalidInput);
    QVERIFY(!QFile::exists(archive()));
}

void TestPackageArchive::keysSurviveTheirFiles()
{
    const auto key = SigningKey::make();
    const QString path = m_folder->filePath(u"signing.key"_s);
    QVERIFY(key->write(path));
    QVERIFY(!key->write(path)); // never over another
    QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
    const auto read = SigningKey::read(path);
    QVERIFY(read);
    QCOMPARE(read->publicKey(), key->publicKey());
    QVERIFY(key->publicKey().hasSigned("words", read->sign("words")));
    QVERIFY(!key->publicKey().hasSigned("other words", read->sign("words")));
    QCOMPARE(PackageKey::fromText(key->publicKey().text()), Result<PackageKey>(key->publicKey()));
    QVERIFY(!PackageKey::fromText(u"atrium-key:AAAA"_s));
    QVERIFY(!PackageKey::fromText(u"ssh-ed25519 AAAA"_s));
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::ReadOther));
    QCOMPARE(SigningKey::read(path).error().code, Error::Code::Refused);
}

QTEST_GUILESS_MAIN(TestPackageArchive)
#include "tst_packagearchive.moc"
