// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <atrium/base/rng.h>
#include <atrium/client/hubclient.h>
#include <atrium/client/websocketlink.h>
#include <atrium/model/json.h>
#include <atrium/store/database.h>
#include <atrium/store/datalock.h>

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <map>
#include <memory>
#include <set>

namespace {

using namespace atrium;
using namespace atrium::client;
using namespace Qt::StringLiterals;

constexpr int kRounds = 10;
constexpr std::size_t kInFlight = 8;

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

using Place = std::pair<DeviceId, PropertyName>;

/// A value that a property may take.
std::optional<Value> anyValue(const DataSchema &schema, Rng &rng)
{
    if (!schema.choices.empty())
        return schema.choices[rng.below(schema.choices.size())].value;
    if (schema.type == DataSchema::Type::Boolean)
        return rng.below(2) == 0;
    if ((schema.type != DataSchema::Type::Number && schema.type != DataSchema::Type::Integer)
        || !schema.minimum || !schema.maximum)
        return std::nullopt;
    const auto span = static_cast<std::uint64_t>(*schema.maximum - *schema.minimum) + 1;
    return static_cast<qint64>(*schema.minimum) + static_cast<qint64>(rng.below(span));
}

} // namespace

class tst_KillHub : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_data = std::make_unique<QTemporaryDir>();
        m_acknowledged.clear();
        m_inFlight = 0;
    }

    void kill_losesNoWishThatWasAcknowledged()
    {
        configure("[[plugin]]\nid = \"simulator\"\ninstance = \"demo\"\n"
                  "[plugin.config]\nhome = true\nseed = 7\n");
        Rng rng(2026);
        std::size_t total = 0;
        for (int round = 0; round < kRounds; ++round) {
            Daemon daemon(m_data->path());
            Visitor visitor(daemon);
            QVERIFY2(visitor.comesOnline(), qPrintable(visitor.client.lastError().detail));
            QTRY_VERIFY(!placesOf(visitor.client.house()).empty());
            const std::size_t before = m_count;
            const auto until = std::chrono::milliseconds(20 + rng.below(400));
            QElapsedTimer time;
            time.start();
            while (time.elapsed() < until.count()
                   || (m_count == before && time.elapsed() < 20'000)) { // a busy machine
                while (m_inFlight < kInFlight)
                    wishSomething(visitor.client, rng);
                QTest::qWait(0);
            }
            daemon.kill();
            QVERIFY(m_count > before);
            total += m_count - before;
            visitor.client.stop();
            m_inFlight = 0;
            checkDatabase();
        }
        qInfo() << "killed" << kRounds << "times, wishes acknowledged" << total;

        Daemon daemon(m_data->path());
        Visitor visitor(daemon);
        QVERIFY(visitor.comesOnline());
        // What was still open comes true, or ends, without anybody asking again.
        QTRY_COMPARE_WITH_TIMEOUT(openWishes(visitor.client.house()), QString(), 30'000);
        QVERIFY(daemon.stop());
        QVERIFY(!store::DataLock::ownerOf(m_data->path()));
        checkDatabase();
    }

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

    static std::vector<std::pair<Place, const DataSchema *>> placesOf(const House &house)
    {
        std::vector<std::pair<Place, const DataSchema *>> places;
        for (const auto &[id, state] : house.devices()) {
            if (state.device.kind != "light"_L1) // others take their time, a blind a minute
                continue;
            for (const Property &property : state.device.model.model->properties) {
                if (!property.readOnly)
                    places.push_back({Place(id, property.name), &property.schema});
            }
        }
        return places;
    }

    void wishSomething(HubClient &client, Rng &rng)
    {
        const auto places = placesOf(client.house());
        const auto &[place, schema] = places[rng.below(places.size())];
        const auto value = anyValue(*schema, rng);
        if (!value)
            return;
        ++m_inFlight;
        client.setProperty(place.first, {{place.second, *value}}, {}, this,
                           [this, place = place](const Result<Value> &answer) {
                               --m_inFlight;
                               if (!answer)
                                   return; // the hub was killed, or the device may not
                               ++m_count;
                               for (const Value &wish : answer->field(u"wishes").items()) {
                                   std::uint64_t &last = m_acknowledged[place];
                                   last = std::max(
                                       last,
                                       static_cast<std::uint64_t>(wish.field(u"wish").toInteger()));
                               }
                           });
    }

    /// Each acknowledged wish is there, or a newer one of the same property.
    void checkDatabase() const
    {
        const auto database = store::Database::open(m_data->filePath(u"atrium.db"_s),
                                                    store::Database::Mode::ReadWrite);
        QVERIFY2(database, database ? "" : qPrintable(database.error().detail));
        QVERIFY((*database)->checkIntegrity());
        for (const auto &[place, wish] : m_acknowledged) {
            const auto found = (*database)->value(
                u"SELECT wish FROM wishes WHERE device = '%1' AND property = '%2'"_s.arg(
                    place.first.text(), place.second.text()));
            QVERIFY(found);
            QVERIFY2(found->toULongLong() >= wish,
                     qPrintable(u"%1 %2: wish %3 was acknowledged, %4 is there"_s
                                    .arg(place.first.text(), place.second.text())
                                    .arg(wish)
                                    .arg(found->toULongLong())));
        }
    }

    /// Those that have no fate yet, as text.
    static QString openWishes(const House &house)
    {
        QString open;
        for (const auto &[id, state] : house.devices()) {
            const auto &properties = state.device.model.model->properties;
            for (std::size_t i = 0; i < properties.size(); ++i) {
                const auto &desired = state.properties[i].desired;
                if (!desired || !isOpen(desired->status))
                    continue;
                QByteArray values;
                appendJson(values, desired->value);
                values += " but reports ";
                appendJson(values, state.properties[i].reported.value);
                open += u"%1 %2 is %3 (attempt %4): wants %5; "_s.arg(
                    id.text(), properties[i].name.text(), toText(desired->status),
                    QString::number(desired->attempts), QString::fromUtf8(values));
            }
        }
        return open;
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
    std::map<Place, std::uint64_t> m_acknowledged;
    std::size_t m_count = 0;
    std::size_t m_inFlight = 0;
};

QTEST_GUILESS_MAIN(tst_KillHub)
#include "tst_killhub.moc"
