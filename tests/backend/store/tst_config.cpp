// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <atrium/store/config.h>
#include <atrium/store/secrets.h>

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

namespace {

using namespace atrium;
using namespace atrium::store;
using namespace Qt::StringLiterals;

void write(const QString &path, const QByteArray &text, QFile::Permissions permissions)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.setPermissions(permissions);
}

} // namespace

class tst_Config : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void parse_readsEverything()
    {
        const auto config = parseConfig("[hub]\n"
                                        "listen = \"[::1]:9000\"\n"
                                        "data = \"/srv/atrium\"\n"
                                        "[hub.tls]\n"
                                        "certificate = \"/etc/cert.pem\"\n"
                                        "key = \"/etc/key.pem\"\n"
                                        "\n"
                                        "[[plugin]]\n"
                                        "id = \"mqtt\"\n"
                                        "instance = \"mqtt-garden\"\n"
                                        "isolation = \"process\"\n"
                                        "[plugin.config]\n"
                                        "server = \"mqtt://broker:1883\"\n"
                                        "retries = 3\n"
                                        "share = 0.5\n"
                                        "topics = [\"a\", \"b\"]\n"
                                        "tls = { verify = true }\n"
                                        "\n"
                                        "[[plugin]]\n"
                                        "id = \"simulator\"\n"
                                        "enabled = false\n");
        QVERIFY(config);
        QCOMPARE(config->listen, u"[::1]:9000"_s);
        QCOMPARE(config->data, u"/srv/atrium"_s);
        QCOMPARE(config->certificate, u"/etc/cert.pem"_s);
        QCOMPARE(config->key, u"/etc/key.pem"_s);
        QCOMPARE(config->plugins.size(), 2U);
        const PluginConfig &mqtt = config->plugins[0];
        QCOMPARE(mqtt.instance.text(), u"mqtt-garden"_s);
        QCOMPARE(mqtt.plugin.text(), u"mqtt"_s);
        QCOMPARE(mqtt.isolation, u"process"_s);
        QVERIFY(mqtt.enabled && mqtt.fromFile);
        QCOMPARE(mqtt.config.field(u"retries"), Value(3));
        QCOMPARE(mqtt.config.field(u"share"), Value(0.5));
        QCOMPARE(mqtt.config.field(u"topics").items().size(), 2U);
        QCOMPARE(mqtt.config.field(u"tls").field(u"verify"), Value(true));
        QCOMPARE(config->plugins[1].instance.text(), u"simulator"_s);
        QVERIFY(!config->plugins[1].enabled);
    }

    void parse_readsAnEmptyFile() { QVERIFY(parseConfig({})); }

    void parse_readsTheExample()
    {
        QFile file(QStringLiteral(ATRIUM_EXAMPLE));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray example = file.readAll();
        const auto asIs = parseConfig(example);
        QVERIFY2(asIs, asIs ? "" : qPrintable(toText(asIs.error().front(), u"example"_s)));
        // With every line that is there to be taken in, it must hold, too.
        QByteArray all;
        for (const QByteArray &line : example.split('\n'))
            all += (line.startsWith("#") && !line.startsWith("# ") ? line.mid(1) : line) + '\n';
        const auto taken = parseConfig(all);
        QVERIFY2(taken, taken ? "" : qPrintable(toText(taken.error().front(), u"example"_s)));
        QVERIFY(taken->listen && taken->data && taken->certificate && taken->key);
        QVERIFY(taken->plugins.size() >= 2);
    }

    void parse_refuses_data()
    {
        QTest::addColumn<QByteArray>("toml");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const char *toml, int line, int column,
                            const char16_t *says) {
            QTest::newRow(name) << QByteArray(toml) << line << column << QString::fromUtf16(says);
        };
        row("not TOML", "[hub]\nlisten = \n", 2, 10, u"TOML");
        row("unknown table", "[hbu]\n", 1, 2, u"did you mean 'hub'?");
        row("unknown key", "[hub]\nlisten = \"a:1\"\nlisen = \"b:1\"", 3, 1,
            u"did you mean 'listen'?");
        row("far from anything", "[hub]\nxyzzyqwerty = 1", 2, 1, u"known here: listen, data, tls");
        row("no text", "[hub]\ndata = 5", 2, 8, u"put it in quotes");
        row("no port", "[hub]\nlisten = \"localhost\"", 2, 10, u"HOST:PORT");
        row("a port too high", "[hub]\nlisten = \"h:70000\"", 2, 10, u"HOST:PORT");
        row("IPv6 without brackets", "[hub]\nlisten = \"::1:80\"", 2, 10, u"HOST:PORT");
        row("half of TLS", "[hub.tls]\nkey = \"k\"", 1, 1, u"both");
        row("one bracket", "[plugin]\nid = \"mqtt\"", 1, 1, u"two brackets");
        row("no id", "[[plugin]]\ninstance = \"a\"", 1, 1, u"no 'id'");
        row("a bad id", "[[plugin]]\nid = \"Mqtt!\"", 2, 6, u"not a plugin's id");
        row("twice", "[[plugin]]\nid = \"mqtt\"\n[[plugin]]\nid = \"mqtt\"", 3, 1, u"two plugins");
        row("isolation", "[[plugin]]\nid = \"a\"\nisolation = \"vm\"", 3, 13, u"none of");
        row("isolation of nobody", "[[plugin]]\nid = \"a\"\nisolation = \"remote\"", 3, 13,
            u"ws://");
        row("enabled", "[[plugin]]\nid = \"a\"\nenabled = \"yes\"", 3, 11, u"true or false");
        row("a date", "[[plugin]]\nid = \"a\"\n[plugin.config]\nsince = 2026-01-01", 4, 9, u"date");
    }

    void parse_refuses()
    {
        QFETCH(QByteArray, toml);
        QFETCH(QString, says);
        const auto refused = parseConfig(toml);
        QVERIFY(!refused);
        const ConfigProblem &problem = refused.error().front();
        const QString text = toText(problem, u"atrium.toml"_s);
        QVERIFY2(text.contains(says), qPrintable(text));
        QTEST(problem.line, "line");
        QTEST(problem.column, "column");
    }

    void parse_saysEveryProblem()
    {
        const auto refused = parseConfig("[hub]\ndata = 1\nfoo = 2\n[[plugin]]\n");
        QVERIFY(!refused);
        QCOMPARE(refused.error().size(), 3U);
        QCOMPARE(refused.error()[0].line, 2);
        QCOMPARE(refused.error()[1].line, 3);
    }

    void read_namesTheFile()
    {
        const QTemporaryDir folder;
        QCOMPARE(readConfig(folder.filePath(u"none"_s)).error().code, Error::Code::NotFound);
        const QString path = folder.filePath(u"atrium.toml"_s);
        write(path, "[hub]\nlisen = 1\n", QFile::ReadOwner | QFile::WriteOwner);
        const auto refused = readConfig(path);
        QCOMPARE(refused.error().code, Error::Code::InvalidInput);
        QVERIFY(refused.error().detail.startsWith(path + u":2:1: "_s));
    }

    void secrets_areReplacedAnywhere()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"secrets.toml"_s);
        write(path, "broker = \"p4ss\"\n", QFile::ReadOwner | QFile::WriteOwner);
        const auto secrets = Secrets::read(path);
        QVERIFY(secrets);
        const Value config
            = Value::makeObject({{u"password"_s, u"secret:broker"_s},
                                 {u"list"_s, Value::makeList({u"secret:broker"_s, 1})},
                                 {u"plain"_s, u"broker"_s}});
        const auto resolved = secrets->resolved(config);
        QVERIFY(resolved);
        QCOMPARE(resolved->field(u"password"), Value(u"p4ss"_s));
        QCOMPARE(resolved->field(u"list").items().front(), Value(u"p4ss"_s));
        QCOMPARE(resolved->field(u"plain"), Value(u"broker"_s));
        const auto missing = secrets->resolved(Value(u"secret:other"_s));
        QCOMPARE(missing.error().code, Error::Code::NotFound);
        QVERIFY(missing.error().detail.contains(u"other"_s));
    }

    void secrets_areRefusedWhereOthersMayRead()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"secrets.toml"_s);
        QVERIFY(Secrets::read(path)); // there is none
        write(path, "a = \"b\"\n", QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup);
        QCOMPARE(Secrets::read(path).error().code, Error::Code::Refused);
        write(path, "a = 5\n", QFile::ReadOwner | QFile::WriteOwner);
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
        const auto wrong = Secrets::read(path);
        QCOMPARE(wrong.error().code, Error::Code::InvalidInput);
        QVERIFY(!wrong.error().detail.contains(u"5"_s + u"\""_s));
    }
};

QTEST_GUILESS_MAIN(tst_Config)
#include "tst_config.moc"
