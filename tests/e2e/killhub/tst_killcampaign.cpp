// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "broker.h"
#include "guest.h"
#include "zigbeehome.h"

#include <atrium/model/json.h>
#include <atrium/store/database.h>

#include <QDateTime>
#include <QElapsedTimer>
#include <QLoggingCategory>
#include <QTest>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atrium::e2e {

namespace {

constexpr int kGuests = 3;
constexpr int kLongestLife = 600; // ms under load, or promises

// A bell that is rung once for each ticket: Zigbee2MQTT shows it as an action, since it has no
// state.
constexpr const char *kBell
    = R"~({"ieee_address":"0x00ffee0000000001","friendly_name":"Bell","type":"Router",)~"
      R"~("power_source":"Mains (single phase)","interview_completed":true,"supported":true,)~"
      R"~("definition":{"vendor":"Atrium","model":"Bell","description":"Counts","exposes":[)~"
      R"~({"type":"composite","name":"ring","label":"Ring","property":"ring","access":2,)~"
      R"~("features":[{"type":"numeric","name":"ticket","property":"ticket","access":2,)~"
      R"~("value_min":0,"value_max":1000000000}]}]}})~";

int numberOf(const char *variable, int otherwise)
{
    bool isNumber = false;
    const int number = qEnvironmentVariableIntValue(variable, &isNumber);
    return isNumber ? number : otherwise;
}

} // namespace

/// The real daemon with a real broker and an unreliable house, killed again and again while several
/// clients ask for all kinds of things.
class KillCampaignTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (Broker::program().isEmpty())
            QSKIP("mosquitto is not installed");
        // Each kill is told by three clients.
        QLoggingCategory::setFilterRules(u"atrium.client.info=false"_s);
    }

    void init()
    {
        m_broker = std::make_unique<Broker>();
        QVERIFY(m_broker->start());
        m_zigbee = std::make_unique<ZigbeeHome>(u"zigbee2mqtt"_s, m_broker->port());
        m_zigbee->add(parseValue(kBell, 4096).value(), Value::makeObject({}));
        m_zigbee->onTaken([this](const QString &, const Value &wanted) {
            const Value ring = wanted.field(u"ring");
            if (!ring.isNothing())
                m_ledger.arrived(ring.field(u"ticket").toInteger());
        });
        m_zigbee->start();
        m_daemon = std::make_unique<Daemon>();
    }

    void cleanup()
    {
        if (QTest::currentTestFailed() && m_daemon)
            qWarning().noquote() << m_daemon->log();
        m_daemon.reset();
        m_zigbee.reset();
        m_broker.reset();
    }

    void nothingThatWasPromisedIsLost()
    {
        const int kills = numberOf("ATRIUM_KILLS", 20);
        const auto seed = static_cast<std::uint64_t>(numberOf("ATRIUM_KILL_SEED", 1));
        qInfo() << "seed" << seed << "kills" << kills;
        Rng rng(seed);
        for (int round = 1; round <= kills; ++round) {
            configure("chaos", seed + static_cast<std::uint64_t>(round));
            QVERIFY(m_daemon->start());
            live(rng);
            if (QTest::currentTestFailed())
                return;
            m_daemon->kill(); // it is dead; now it is buried
            const QStringList faults = compare();
            QVERIFY2(faults.isEmpty(),
                     qPrintable(u"after kill %1: "_s.arg(round) + faults.join(u"; ")));
            if (round % 10 == 0)
                qInfo().noquote() << progress(round);
        }
        settle();
        if (QTest::currentTestFailed())
            return;
        QVERIFY(m_daemon->stop());
        const QStringList faults = compare() + m_ledger.rings() + openRows();
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u"; ")));
        qInfo().noquote() << progress(kills) << "all held";
    }

private:
    void configure(const QByteArray &preset, std::uint64_t seed)
    {
        m_daemon->configure("[[plugin]]\nid = \"simulator\"\ninstance = \"demo\"\n[plugin.config]\n"
                            "home = true\nfaultPreset = \""
                            + preset + "\"\nseed = " + QByteArray::number(quint64(seed))
                            + "\n[[plugin]]\nid = \"mqtt\"\ninstance = \"zigbee\"\n"
                              "[plugin.config]\nbroker = \""
                            + m_broker->address().toUtf8() + "\"\n");
    }

    // A life under load, until the moment of the kill.
    void live(Rng &rng)
    {
        std::vector<std::unique_ptr<Guest>> guests;
        for (int i = 0; i < kGuests; ++i)
            guests.push_back(std::make_unique<Guest>(
                *m_daemon, m_ledger, DeviceId::fromText(u"zigbee/0x00ffee0000000001"_s).value(),
                rng.next()));
        for (const auto &guest : guests)
            QVERIFY(guest->witness().sees());
        showsFates(guests.front()->witness());
        if (QTest::currentTestFailed())
            return;
        killWhile(guests, rng);
        QVERIFY2(!m_isAlive, "nothing was acknowledged");
    }

    // Kills at a random moment, or with the promise that has just come; each life has promised
    // something before. What is on its way then still reaches the guests.
    void killWhile(const std::vector<std::unique_ptr<Guest>> &guests, Rng &rng)
    {
        const std::size_t rings = m_ledger.answers();
        const bool atOnce = rng.below(2) == 0;
        auto left = static_cast<qint64>(20 + rng.below(kLongestLife)); // ms or promises
        QElapsedTimer alive;
        alive.start();
        m_isAlive = true;
        const auto killIf = [&](bool isDue) {
            if (!m_isAlive || !isDue || m_ledger.answers() == rings)
                return;
            m_isAlive = false;
            killProcess(m_daemon->processId());
        };
        QTimer timer;
        timer.callOnTimeout(&timer, [&] {
            for (const auto &guest : guests)
                guest->keepAsking();
            killIf(!atOnce && alive.elapsed() >= left);
        });
        timer.start(5);
        QObject context;
        for (const auto &guest : guests)
            connect(guest.get(), &Guest::told, &context, [&] { killIf(atOnce && --left <= 0); });
        std::ignore = QTest::qWaitFor(
            [&] {
                return !m_isAlive
                    && std::all_of(guests.begin(), guests.end(), [](const auto &each) {
                           return each->witness().client().connection()
                               != client::Connection::Online;
                       });
            },
            kPatience);
    }

    // What the hub that died left open, failed or unknown, the next one shows as what it is.
    void showsFates(Witness &witness)
    {
        for (const auto &[place, wish] : m_records.wishes) {
            if (wish.status != u"failed" && wish.status != u"expired")
                continue;
            const DeviceState *const device = witness.house().device(place.first);
            const PropertyState *const held
                = device == nullptr ? nullptr : device->property(place.second);
            QVERIFY2(held != nullptr && held->desired && !isOpen(held->desired->status),
                     qPrintable(place.first.text() + u' ' + place.second.text() + u" was "_s
                                + wish.status + u", and nobody is told"_s));
        }
        const std::map<Ledger::Ticket, Value> shown = runs(witness);
        int unknown = 0;
        for (const auto &[ticket, status] : m_records.rings) {
            if (status != u"sent" && status != u"unknown")
                continue;
            const auto run = shown.find(ticket);
            QVERIFY2(run != shown.end() && run->second.field(u"status").toText() == u"unknown",
                     qPrintable(u"ring %1 was %2 when the hub died, and is not shown as unknown"_s
                                    .arg(ticket)
                                    .arg(status)));
            layAside(witness, run->second.field(u"id"));
            ++unknown;
        }
        m_unknown += unknown;
    }

    // The actions that the house shows, by ticket.
    static std::map<Ledger::Ticket, Value> runs(Witness &witness)
    {
        std::map<Ledger::Ticket, Value> shown;
        bool isThere = false;
        witness.client().call(
            {.method = u"actions.list"_s}, &witness.client(), [&](const Result<Value> &answer) {
                isThere = true;
                const Value list = answer.value_or(Value()).field(u"actions");
                for (const Value &run : list.items())
                    shown.emplace(run.field(u"input").field(u"ticket").toInteger(), run);
            });
        if (!QTest::qWaitFor([&] { return isThere; }, kPatience))
            qWarning("no answer to actions.list");
        return shown;
    }

    // A person has seen that nobody knows.
    static void layAside(Witness &witness, const Value &run)
    {
        std::optional<Result<Value>> said;
        witness.client().call(
            {.method = u"action.cancel"_s, .params = Value::makeObject({{u"run"_s, run}})},
            &witness.client(), [&](const Result<Value> &answer) { said = answer; });
        QVERIFY(QTest::qWaitFor([&] { return said.has_value(); }, kPatience));
        QVERIFY2(said->has_value(), said->has_value() ? "" : qPrintable(said->error().detail));
    }

    // What the dead hub's database says against what was promised.
    [[nodiscard]] QStringList compare()
    {
        const auto database = store::Database::open(m_daemon->dataFolder() + u"/atrium.db"_s,
                                                    store::Database::Mode::ReadWrite);
        if (!database)
            return {database.error().detail};
        if (const auto whole = (*database)->checkIntegrity(); !whole)
            return {whole.error().detail};
        auto wishes = (*database)->prepare(
            u"SELECT device, property, wish, status, last_error, value_json, expiry FROM wishes"_s);
        auto rings = (*database)->prepare(
            u"SELECT input_json, status FROM actions WHERE action = 'ring'"_s);
        if (!wishes || !rings || !(*database)->run(*wishes) || !(*database)->run(*rings))
            return {u"the records cannot be read"_s};
        m_records = {};
        while (wishes->next()) {
            if (const auto device = DeviceId::fromText(wishes->value(0).toString()))
                m_records.wishes[{*device, PropertyName(wishes->value(1).toString())}] = {
                    .wish = wishes->value(2).toULongLong(),
                    .status = wishes->value(3).toString(),
                    .error = wishes->value(4).toString(),
                    .value
                    = parseValue(wishes->value(5).toString().toUtf8(), 64 * 1024).value_or(Value()),
                    .isOver = wishes->value(6).toLongLong() <= QDateTime::currentMSecsSinceEpoch()};
        }
        while (rings->next()) {
            const auto input = parseValue(rings->value(0).toString().toUtf8(), 4096);
            m_records.rings[input.value_or(Value()).field(u"ticket").toInteger()]
                = rings->value(1).toString();
        }
        return m_ledger.compare(m_records);
    }

    // Without faults and kills, everything that was promised comes true or ends.
    void settle()
    {
        configure("none", 1);
        QVERIFY(m_daemon->start());
        Witness witness(*m_daemon);
        QVERIFY(witness.sees());
        showsFates(witness);
        QTRY_VERIFY_WITH_TIMEOUT(witness.allRun(), kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(openWishes(witness.house()), QString(), 2 * kPatience);
    }

    static QString openWishes(const client::House &house)
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

    // Wishes that the records hold open though the house does not: forgotten ones.
    [[nodiscard]] QStringList openRows() const
    {
        const auto database = store::Database::open(m_daemon->dataFolder() + u"/atrium.db"_s,
                                                    store::Database::Mode::ReadOnly);
        if (!database)
            return {database.error().detail};
        const auto count = (*database)->value(
            u"SELECT count(*) FROM wishes WHERE status IN ('pending', 'sent')"_s);
        if (!count)
            return {count.error().detail};
        return count->toInt() == 0
            ? QStringList()
            : QStringList(u"%1 wishes are open in the records alone"_s.arg(count->toInt()));
    }

    [[nodiscard]] QString progress(int kills) const
    {
        return u"killed %1 times: %2 wishes acknowledged; %3 rings asked, %4 answered, %5 arrived, "
               "%6 of unknown fate"_s.arg(kills)
                   .arg(m_ledger.wishes())
                   .arg(m_ledger.asked())
                   .arg(m_ledger.answers())
                   .arg(m_ledger.arrivals())
                   .arg(m_unknown);
    }

    Ledger m_ledger;
    Records m_records; // of the hub that died last
    bool m_isAlive = false;
    int m_unknown = 0; // rings that were shown as such
    std::unique_ptr<Broker> m_broker;
    std::unique_ptr<ZigbeeHome> m_zigbee;
    std::unique_ptr<Daemon> m_daemon;
};

} // namespace atrium::e2e

QTEST_GUILESS_MAIN(atrium::e2e::KillCampaignTest)
#include "tst_killcampaign.moc"
