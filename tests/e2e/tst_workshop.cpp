// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace atrium::e2e {

namespace {

constexpr int kBuildTime = 420'000; // a C++ plugin, on a busy machine

/// The commands between the README's first fences.
QStringList commandsOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString text = QString::fromUtf8(file.readAll());
    static const QRegularExpression kBlock(u"```sh\\n(.*?)```"_s,
                                           QRegularExpression::DotMatchesEverythingOption);
    return kBlock.match(text).captured(1).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

/// What the READMEs promise, done word by word: from nothing to a plugin on the wall.
class WorkshopTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        // Plugins of a hub that is root run as others.
        QVERIFY(QFile::setPermissions(m_folder->path(),
                                      QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner
                                          | QFile::ExeGroup | QFile::ExeOther));
        QVERIFY(QDir().mkpath(m_folder->filePath(u"share"_s)));
    }

    void fromNothingToTheWall_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("Python") << u"python"_s;
        QTest::newRow("JavaScript") << u"javascript"_s;
        QTest::newRow("C++") << u"cpp"_s;
    }

    void fromNothingToTheWall()
    {
        QFETCH(const QString, language);
#ifdef __SANITIZE_ADDRESS__
        if (language == u"cpp")
            QSKIP("the SDK of this build links only what is compiled with the address sanitizer");
#endif
        Daemon daemon;
        QVERIFY(daemon.start());
        // The README names no hub: it is the one of this user.
        QVERIFY(QFile::link(daemon.dataFolder(), m_folder->filePath(u"share/atrium"_s)));
        QStringList commands = commandsOf(u"" ATRIUM_TEMPLATES "/%1/README.md"_s.arg(language));
        QCOMPARE(commands.size(), 5);
        for (QString &command : commands) {
            command.replace(u"@NAME@"_s, u"Garden Pump"_s).replace(u"@ID@"_s, u"garden-pump"_s);
            QVERIFY2(run(command), qPrintable(command + u'\n' + m_said));
        }
        Witness witness(daemon);
        QVERIFY(witness.sees());
        QTRY_VERIFY_WITH_TIMEOUT(witness.plugin(u"garden-pump"_s)
                                     && witness.plugin(u"garden-pump"_s)->state
                                         == PluginState::Running,
                                 kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(witness.count(u"garden-pump"_s), 1, kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(witness.set(u"garden-pump/demo"_s, u"on"_s, true), u"settled"_s,
                                  kPatience);
        // A C++ plugin's program is in the folder that the build made.
        QCOMPARE(run(u"atriumctl plugin validate garden-pump"_s), language != "cpp"_L1);
        QVERIFY2(language != "cpp"_L1 || m_said.contains(u"/entry/executable"_s),
                 qPrintable(m_said));
        QVERIFY2(run(u"atriumctl plugin remove garden-pump"_s), qPrintable(m_said));
        QVERIFY(daemon.stop());
    }

    void validateSaysEveryError()
    {
        QVERIFY(run(u"atriumctl plugin new 'Garden Pump' --language python"_s));
        QVERIFY(!run(u"atriumctl plugin new 'Garden Pump' --language python"_s)); // is there
        QVERIFY(
            run(u"cd garden-pump && sed -i 's/\"0.1.0\"/\"one\"/; s/\"apiVersion\": 1/"
                "\"apiVersion\": 9/; s/\"permissions\": ..,/\"permissions\": [\"everything\"],/' "
                "plugin.json && ln -s /etc/passwd passwords"_s));
        QVERIFY(!run(u"atriumctl plugin validate garden-pump"_s));
        for (const QString &word :
             {u"/version"_s, u"/apiVersion"_s, u"/permissions"_s, u"passwords"_s})
            QVERIFY2(m_said.contains(word), qPrintable(word + u" in "_s + m_said));
        // What is wrong besides is said too: the program, the words, each fault of the schema.
        QVERIFY(
            run(u"cd garden-pump && chmod -x atrium-plugin-garden-pump && sed -i "
                "'s/\"maxLength\": 100/\"maxLength\": -1, \"colour\": 1/; s/\"title\": "
                "\"Seconds[^,]*, //; s/\"type\": \"number\"/\"type\": \"numb\"/' plugin.json"_s));
        QVERIFY(!run(u"atriumctl plugin validate garden-pump"_s));
        for (const QString &word :
             {u"/version"_s, u"may not be executed"_s, u"'interval' has no title"_s,
              u"/configuration/fields/0/schema/maxLength"_s,
              u"/configuration/fields/0/schema/colour"_s, u"/configuration/fields/1/schema/type"_s})
            QVERIFY2(m_said.contains(word), qPrintable(word + u" in "_s + m_said));
        QVERIFY(!run(u"atriumctl plugin pack garden-pump"_s));
        QVERIFY(!QFile::exists(m_folder->filePath(u"garden-pump-0.1.0.atrium"_s)));
    }

    void installSaysWhatBecameOfIt()
    {
        Daemon daemon;
        QVERIFY(daemon.start());
        QVERIFY(QFile::link(daemon.dataFolder(), m_folder->filePath(u"share/atrium"_s)));
        const QString script = u"garden-pump/atrium-plugin-garden-pump"_s;
        const QString install = u"atriumctl plugin pack garden-pump && atriumctl plugin install "
                                "garden-pump-0.1.0.atrium --allow-unsigned"_s;
        QVERIFY(run(u"atriumctl plugin new 'Garden Pump' --language python"_s));
        QVERIFY(run(u"cp %1 good && sed -i 's/^    def initialize.*/&\\n        raise "
                    "atrium.Error(atrium.UNREACHABLE, \"nobody is there\")/' %1"_s.arg(script)));
        QVERIFY(!run(install));
        QVERIFY2(m_said.contains(u"does not run"_s) && m_said.contains(u"nobody is there"_s)
                     && !m_said.contains(u"and runs as"_s),
                 qPrintable(m_said));
        QVERIFY(run(u"atriumctl plugin remove garden-pump"_s));
        QVERIFY(run(u"sed 's/^    def initialize.*/&\\n        self.degraded(\"the well is dry\", "
                    "\"Wait for rain.\")/' good >%1"_s.arg(script)));
        QVERIFY2(run(install), qPrintable(m_said));
        QVERIFY2(m_said.contains(u"is degraded: the well is dry Wait for rain."_s),
                 qPrintable(m_said));
        QVERIFY(daemon.stop());
    }

    void sandboxRefusesHardware()
    {
        QVERIFY(run(u"atriumctl plugin new 'Garden Pump' --language python"_s));
        for (const QString &each : {u"serial"_s, u"bluetooth"_s}) {
            QVERIFY(!run(
                u"atriumctl sandbox garden-pump --grant %1 --do 'set demo on true'"_s.arg(each)));
            QVERIFY2(m_said.contains(u"the real"_s) && !m_said.contains(u"ok "_s),
                     qPrintable(m_said));
        }
    }

    void testFindsWhatIsWrong_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<QString>("failing");
        QTest::newRow("does not start")
            << u"s/^import atrium.*/import nonsense/"_s << u"starts and names its devices"_s;
        QTest::newRow("a new id each time")
            << u"s/^DEVICE = .*/import time\\nDEVICE = str(time.time_ns())/"_s
            << u"starts anew as it was"_s;
        QTest::newRow("reports nonsense")
            << u"s/{\"temperature\": self.temperature, \"on\"/{\"temperature\": \"warm\", \"on\"/"_s
            << u"breaks no rule"_s;
        QTest::newRow("hangs at the end")
            << u"s/^class Demo.*/&\\n    def shutdown(self):\\n        import time\\n        "
               "time.sleep(60)\\n/"_s
            << u"ends in time in the middle of work"_s;
        QTest::newRow("falls over a long text")
            << u"s/^        title = self.*/&\\n        assert len(title) < 50/"_s
            << u"bears what its schema allows"_s;
        QTest::newRow("others when it is asked again")
            << u"s/^DEVICE = .*/&\\nASKED = []/; s/self.publish(.atrium.device(DEVICE/"
               "ASKED.append(1)\\n        self.publish([atrium.device(DEVICE + str(len(ASKED))/"_s
            << u"names its devices again when asked"_s;
        QTest::newRow("lingers without its hub")
            << u"s/^atrium.run.*/try:\\n    &\\nfinally:\\n    import time\\n    "
               "time.sleep(60)/"_s
            << u"ends when its hub is gone"_s;
        QTest::newRow("falls over an action that is not there")
            << u"s/raise atrium.Error(atrium.NOT_FOUND.*/__import__(\"os\")._exit(3)/"_s
            << u"answers an action that is not there"_s;
        QTest::newRow("falls over a device that is not there")
            << u"s/^    def write(self, call):/&\\n        if call.device != DEVICE:\\n"
               "            __import__(\"os\")._exit(3)/"_s
            << u"answers a write to a device that is not there"_s;
        QTest::newRow("never answers a write")
            << u"s/^    def write(self, call):/&\\n        return atrium.LATER/"_s
            << u"answers a write to each property"_s;
    }

    void testFindsWhatIsWrong()
    {
        QFETCH(const QString, change);
        QFETCH(const QString, failing);
        QVERIFY(run(u"atriumctl plugin new 'Garden Pump' --language python"_s));
        QVERIFY(run(u"sed -i '%1' garden-pump/atrium-plugin-garden-pump"_s.arg(change)));
        QVERIFY(!run(
            u"atriumctl plugin test garden-pump --junit results.xml --only '%1'"_s.arg(failing)));
        QVERIFY2(m_said.contains(u"FAIL  "_s + failing), qPrintable(m_said));
        QFile results(m_folder->filePath(u"results.xml"_s));
        QVERIFY(results.open(QIODevice::ReadOnly));
        QVERIFY(results.readAll().contains("<failure message="));
    }

    void sandboxTriesRecordsAndCompares()
    {
        QVERIFY(run(u"atriumctl plugin new 'Garden Pump' --language python"_s));
        const QString sandbox = u"atriumctl sandbox garden-pump "_s;
        QVERIFY2(
            run(sandbox
                + u"--do 'set demo on true' --do 'expect demo on true' --do 'invoke demo reset' "
                  "--do 'expect demo on off' --record it.json"_s),
            qPrintable(m_said));
        QVERIFY2(run(sandbox + u"--replay it.json"_s), qPrintable(m_said));
        QVERIFY(!run(sandbox + u"--do 'expect demo on true'"_s));
        QVERIFY(!run(sandbox + u"--do 'set demo temperature 5'"_s));
        QVERIFY(run(sandbox + u"--do 'set demo temperature 5 => refused'"_s));
        // An action that no longer does what it did.
        QVERIFY(run(u"sed -i '/call.action/,/report/ s/self.on = False/self.on = True/' "
                    "garden-pump/atrium-plugin-garden-pump"_s));
        QVERIFY(!run(sandbox + u"--replay it.json"_s));
    }

private:
    bool run(const QString &command)
    {
        QProcess shell;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"PATH"_s,
                           QStringLiteral(ATRIUM_PROGRAMS ":") + environment.value(u"PATH"_s));
        environment.insert(u"XDG_DATA_HOME"_s, m_folder->filePath(u"share"_s));
        shell.setProcessEnvironment(environment);
        shell.setWorkingDirectory(m_folder->path());
        shell.setProcessChannelMode(QProcess::MergedChannels);
        shell.setStandardInputFile(QProcess::nullDevice());
        shell.start(u"/bin/sh"_s, {u"-c"_s, command});
        const bool hasEnded = shell.waitForFinished(kBuildTime);
        m_said = QString::fromUtf8(shell.readAll());
        return hasEnded && shell.exitStatus() == QProcess::NormalExit && shell.exitCode() == 0;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_said;
};

} // namespace atrium::e2e

QTEST_GUILESS_MAIN(atrium::e2e::WorkshopTest)
#include "tst_workshop.moc"
