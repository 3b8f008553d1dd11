// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <atrium/client/hubclient.h>
#include <atrium/client/websocketlink.h>
#include <atrium/model/json.h>
#include <atrium/store/datalock.h>

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace {

using namespace atrium;
using namespace atrium::client;
using namespace Qt::StringLiterals;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A running atriumd on a free port of its own.
class Daemon
{
public:
    explicit Daemon(const QString &data)
        : m_data(data)
    {
        QFile::remove(data + u"/run/hub.json"_s); // of a life before
        m_process.setProgram(QStringLiteral(ATRIUMD));
        m_process.setArguments({u"--data"_s, data, u"--listen"_s, u"127.0.0.1:0"_s});
        m_process.setStandardErrorFile(data + u"/log"_s, QIODevice::Append);
        m_process.start();
    }
    ~Daemon() { kill(); }

    [[nodiscard]] Result<WebSocketLink::Target> target() const
    {
        const auto json = parseObject(contentOf(m_data + u"/run/hub.json"_s), 4096);
        if (!json)
            return fail(Error::Code::Unreachable, u"not yet"_s);
        return WebSocketLink::Target {
            .url = socketUrl(json->value("url"_L1).toString()).value(),
            .token = QString::fromLatin1(contentOf(m_data + u"/run/token"_s).trimmed())};
    }

    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    [[nodiscard]] bool stop()
    {
        m_process.terminate();
        return m_process.waitForFinished() && m_process.exitStatus() == QProcess::NormalExit
            && m_process.exitCode() == 0;
    }

private:
    QString m_data;
    QProcess m_process;
};

/// A client of a daemon.
struct Visitor
{
    explicit Visitor(const Daemon &daemon)
        : link([&daemon] { return daemon.target(); })
        , client(link, {.interval = std::chrono::milliseconds(0)})
    {
        client.start();
    }

    [[nodiscard]] bool comesOnline()
    {
        QElapsedTimer time;
        time.start();
        while (client.connection() != Connection::Online && time.elapsed() < 20'000) {
            QTest::qWait(1);
            client.retryNow(); // a test does not want to wait for the back-off
        }
        return client.connection() == Connection::Online;
    }

    WebSocketLink link;
    HubClient client;
};

} // namespace

class tst_KillHub : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_data = std::make_unique<QTemporaryDir>(); }

    void start_showsTheHouseBeforeItsPlugins()
    {
        const QByteArray plugin = "[[plugin]]\nid = \"simulator\"\ninstance = \"crowd\"\n";
        const QByteArray config = "[plugin.config]\nhome = false\nextraDevices = 1000\n";
        configure(plugin + config);
        {
            Daemon daemon(m_data->path());
            Visitor visitor(daemon);
            QVERIFY(visitor.comesOnline());
            QTRY_COMPARE_WITH_TIMEOUT(visitor.client.house().devices().size(), 1000U, 20'000);
            QTRY_VERIFY_WITH_TIMEOUT(knownValues(visitor.client.house(), Quality::Good) >= 1000,
                                     20'000);
            QVERIFY(daemon.stop());
        }
        configure(plugin + "enabled = false\n" + config); // it never comes up
        QElapsedTimer time;
        time.start();
        Daemon daemon(m_data->path());
        Visitor visitor(daemon);
        QVERIFY(visitor.comesOnline());
        qInfo() << "a client sees 1,000 known devices after" << time.elapsed() << "ms";
        QCOMPARE(visitor.client.house().devices().size(), 1000U);
        QCOMPARE(knownValues(visitor.client.house(), Quality::Good), 0);
        QVERIFY(knownValues(visitor.client.house(), Quality::Stale) >= 1000);
        QVERIFY(daemon.stop());
    }

private:
    void configure(const QByteArray &toml) const
    {
        QFile file(m_data->filePath(u"atrium.toml"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(toml);
    }

    static int knownValues(const House &house, Quality quality)
    {
        int known = 0;
        for (const auto &[id, state] : house.devices()) {
            for (const PropertyState &property : state.properties) {
                known
                    += !property.reported.value.isNothing() && property.reported.quality == quality
                    ? 1
                    : 0;
            }
        }
        return known;
    }

    std::unique_ptr<QTemporaryDir> m_data;
};

QTEST_GUILESS_MAIN(tst_KillHub)
#include "tst_killhub.moc"
