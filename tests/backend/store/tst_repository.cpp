// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportedbatch.h"
#include "storesample.h"

#include <atrium/base/rng.h>
#include <atrium/store/migrations.h>
#include <atrium/store/repository.h>

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

namespace {

using namespace atrium;
using namespace atrium::sample;
using namespace atrium::store;
using namespace Qt::StringLiterals;

using Entries = std::vector<hub::JournalEntry>;

const PropertyState &propertyOf(const hub::Remembered &remembered, int device, const QString &name)
{
    const auto found = std::ranges::find(remembered.devices, deviceId(device),
                                         [](const DeviceState &each) { return each.device.id; });
    if (found == remembered.devices.end())
        qFatal("there is no device %d", device);
    return *found->property(PropertyName(name));
}

Value randomValue(Rng &rng, int depth)
{
    switch (rng.below(depth > 3 ? 5 : 7)) {
    case 0:
        return {};
    case 1:
        return rng.below(2) == 0;
    case 2:
        return static_cast<qint64>(rng.next());
    case 3:
        return rng.below(2) == 0 ? rng.uniform() * 1e9 - 5e8
                                 : static_cast<double>(rng.below(100'000)) / 1000.0;
    case 4:
        return QString(static_cast<qsizetype>(rng.below(20)),
                       QChar(static_cast<ushort>(0x30 + rng.below(0x2000))));
    case 5: {
        ValueList items;
        for (auto i = rng.below(4); i > 0; --i)
            items.push_back(randomValue(rng, depth + 1));
        return Value::makeList(std::move(items));
    }
    default: {
        ValueObject fields;
        for (auto i = rng.below(4); i > 0; --i)
            fields.emplace_back(QString::number(rng.below(100)), randomValue(rng, depth + 1));
        return Value::makeObject(std::move(fields));
    }
    }
}

ReportedValues randomValues(Rng &rng)
{
    ReportedValues values;
    for (auto devices = rng.below(5); devices > 0; --devices) {
        auto &properties = values[static_cast<qint64>(rng.below(100'000))];
        for (auto i = rng.below(5); i > 0; --i) {
            const auto time = static_cast<qint64>(rng.below(1ULL << 31U)) * 1000;
            properties[PropertyName(u"p%1"_s.arg(rng.below(50)))]
                = {.value = randomValue(rng, 0),
                   .sourceTime = WallTime(
                       rng.below(2) == 0 ? 0 : time - 1000 * static_cast<qint64>(rng.below(3))),
                   .receiveTime = WallTime(time),
                   .quality = static_cast<Quality>(rng.below(4))};
        }
    }
    return values;
}

} // namespace

class tst_Repository : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        const QByteArray test = QTest::currentTestFunction();
        if (test != "load_leavesOutADamagedRow" && test != "batch_survivesAnyBytes") // they warn
            QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder = std::make_unique<QTemporaryDir>();
        open();
    }
    void cleanup() { close(); }

    void load_givesBackWhatWasWritten()
    {
        const OwnerWords owner {.title = u"Reading lamp"_s,
                                .area = AreaId(u"study"_s),
                                .hidden = true,
                                .favourite = true,
                                .patch = Value::makeList({Value::makeObject(
                                    {{u"op"_s, u"remove"_s}, {u"path"_s, u"/views/detail/1"_s}})})};
        const std::vector<Floor> floors {{.id = FloorId(u"up"_s), .title = u"Upstairs"_s},
                                         {.id = FloorId(u"down"_s), .title = u"Downstairs"_s}};
        const std::vector<Area> areas {{.id = AreaId(u"study"_s), .title = u"Study"_s},
                                       {.id = AreaId(u"attic"_s),
                                        .title = u"Attic"_s,
                                        .icon = u"home"_s,
                                        .floor = FloorId(u"up"_s)}};
        const PluginConfig plugin {.instance = InstanceId(u"mqtt-garden"_s),
                                   .plugin = PluginId(u"mqtt"_s),
                                   .enabled = false,
                                   .isolation = u"process"_s,
                                   .config = Value::makeObject({{u"broker"_s, u"b"_s}}),
                                   .limits = Value::makeObject({{u"openFiles"_s, 32}})};
        hub::WishRecord wished = wish(1, u"brightness"_s, 7, 42.5);
        wished.desired.request = WishId {6};
        wished.desired.reason = u"scene Evening"_s;
        wished.desired.policy = WishPolicy::Enforce;
        const ActionRun run {.id = ActionId {3},
                             .device = deviceId(1),
                             .action = ActionName(u"identify"_s),
                             .input = Value(4),
                             .actor = u"cli"_s,
                             .reason = u"to find it"_s,
                             .askedAt = 17ms,
                             .expiry = 10'017ms,
                             .attempts = 2,
                             .lastError = u"no answer"_s};
        QVERIFY(m_repository->write(Entries {
            hub::DeviceRecord {.device = device(0)}, hub::DeviceRecord {.device = device(1)},
            hub::OwnerWordsRecord {.device = deviceId(1), .owner = owner},
            hub::AreasRecord {.areas = areas, .floors = floors},
            hub::PluginConfigRecord {.config = plugin}, wished, reported(1, u"power"_s, true, 9000),
            hub::ActionRecord {.run = run},
            hub::KeptRecord {.shelf = u"store/a"_s, .key = u"k"_s, .value = Value(5)},
            hub::KeptRecord {.shelf = u"store/a"_s, .key = u"gone"_s, .value = Value(6)},
            hub::KeptRecord {.shelf = u"store/a"_s, .key = u"gone"_s}}));
        const hub::Remembered remembered = reopen();
        QCOMPARE(remembered.kept,
                 (std::vector<hub::KeptRecord> {
                     {.shelf = u"store/a"_s, .key = u"k"_s, .value = Value(5)}}));
        QCOMPARE(remembered.devices.size(), 2U);
        QCOMPARE(remembered.devices[0].device, device(0));
        QCOMPARE(remembered.devices[1].device, device(1));
        QCOMPARE(remembered.devices[0].device.model.model,
                 remembered.devices[1].device.model.model);
        QCOMPARE(remembered.devices[1].owner, owner);
        QVERIFY(remembered.areas == areas);
        QVERIFY(remembered.floors == floors);
        QCOMPARE(remembered.plugins.size(), 1U);
        QCOMPARE(remembered.plugins[0], plugin);
        QCOMPARE(*propertyOf(remembered, 1, u"brightness"_s).desired, wished.desired);
        const ReportedValue &power = propertyOf(remembered, 1, u"power"_s).reported;
        QCOMPARE(power.value, Value(true));
        QCOMPARE(power.receiveTime, WallTime(9000));
        QCOMPARE(power.sourceTime, WallTime(8000)); // kept to the second
        QCOMPARE(power.quality, Quality::Stale);
        QVERIFY(propertyOf(remembered, 0, u"power"_s).reported.value.isNothing());
        QCOMPARE(remembered.actions, std::vector<ActionRun> {run});
        QCOMPARE(remembered.lastWish, 7U);
        QCOMPARE(remembered.lastAction, 3U);
    }

    void load_givesTheWishesThatAreHeld()
    {
        Entries entries;
        const std::array all {WishStatus::Pending,    WishStatus::Sent,     WishStatus::Settled,
                              WishStatus::Assumed,    WishStatus::Failed,   WishStatus::Expired,
                              WishStatus::Superseded, WishStatus::Cancelled};
        for (std::size_t i = 0; i < all.size(); ++i) {
            entries.emplace_back(hub::DeviceRecord {.device = device(static_cast<int>(i))});
            entries.emplace_back(wish(static_cast<int>(i), u"power"_s, i + 1, true, all.at(i)));
        }
        QVERIFY(m_repository->write(entries));
        const hub::Remembered remembered = reopen();
        for (std::size_t i = 0; i < all.size(); ++i) {
            const bool isShown = isHeld({.status = all.at(i)});
            QCOMPARE(propertyOf(remembered, static_cast<int>(i), u"power"_s).desired != nullptr,
                     isShown);
        }
        QCOMPARE(remembered.lastWish, all.size());
    }

    void write_keepsTheNewerWish()
    {
        QVERIFY(m_repository->write(
            Entries {hub::DeviceRecord {.device = device(1)}, wish(1, u"power"_s, 5, true)}));
        QVERIFY(
            m_repository->write(Entries {wish(1, u"power"_s, 4, false, WishStatus::Superseded)}));
        QCOMPARE(propertyOf(reopen(), 1, u"power"_s).desired->wish, WishId {5});
    }

    void write_changesADeviceInItsPlace()
    {
        QVERIFY(m_repository->write(
            Entries {hub::DeviceRecord {.device = device(1)}, reported(1, u"power"_s, true)}));
        Device other = device(1);
        other.title = u"Other"_s;
        other.via.reset();
        other.model = shareModel({.properties = {{.name = PropertyName(u"power"_s), .title = {}}}});
        QVERIFY(m_repository->write(Entries {hub::DeviceRecord {.device = other}}));
        const hub::Remembered remembered = reopen();
        QCOMPARE(remembered.devices.size(), 1U);
        QCOMPARE(remembered.devices[0].device, other);
        QCOMPARE(propertyOf(remembered, 1, u"power"_s).reported.value, Value(true));
    }

    void write_removesADeviceButNotWhatItsOwnerSaid()
    {
        QVERIFY(m_repository->write(Entries {
            hub::DeviceRecord {.device = device(1)}, wish(1, u"power"_s, 12, true),
            reported(1, u"power"_s, true),
            hub::OwnerWordsRecord {.device = deviceId(1), .owner = {.title = u"Mine"_s}}}));
        QVERIFY(
            m_repository->write(Entries {hub::DeviceRecord {.device = device(1), .removed = true},
                                         reported(1, u"power"_s, false)})); // was on its way
        const hub::Remembered gone = reopen();
        QVERIFY(gone.devices.empty());
        QCOMPARE(gone.lastWish, 12U); // a number is never given twice
        QVERIFY(m_repository->write(Entries {hub::DeviceRecord {.device = device(1)}}));
        const hub::Remembered back = reopen();
        QCOMPARE(back.devices[0].owner.title, u"Mine"_s);
        QVERIFY(propertyOf(back, 1, u"power"_s).reported.value.isNothing());
        QVERIFY(!propertyOf(back, 1, u"power"_s).desired);
    }

    void write_forgetsAndReplaces()
    {
        const PluginConfig plugin {.instance = InstanceId(u"a"_s), .plugin = PluginId(u"a"_s)};
        QVERIFY(m_repository->write(
            Entries {hub::PluginConfigRecord {.config = plugin},
                     hub::AreasRecord {.areas = {{.id = AreaId(u"x"_s), .title = u"X"_s}}}}));
        QVERIFY(m_repository->write(Entries {
            hub::PluginConfigRecord {.config = plugin, .removed = true}, hub::AreasRecord {}}));
        const hub::Remembered remembered = reopen();
        QVERIFY(remembered.plugins.empty());
        QVERIFY(remembered.areas.empty());
    }

    void write_keepsAThousandActionsAndAllThatAreOpen()
    {
        Entries entries {hub::DeviceRecord {.device = device(1)}};
        for (std::uint64_t id = 1; id <= 1500; ++id) {
            ActionRun run {
                .id = ActionId {id}, .device = deviceId(1), .action = ActionName(u"identify"_s)};
            entries.emplace_back(hub::ActionRecord {.run = run});
            run.status = id == 2 ? ActionStatus::Sent : ActionStatus::Answered;
            entries.emplace_back(hub::ActionRecord {.run = run});
        }
        QVERIFY(m_repository->write(entries));
        const hub::Remembered remembered = reopen();
        QCOMPARE(remembered.actions.size(), 1U);
        QCOMPARE(remembered.actions[0].id, ActionId {2});
        QCOMPARE(remembered.lastAction, 1500U);
        QCOMPARE(m_database->value(u"SELECT count(*) FROM actions"_s).value().toInt(), 1001);
    }

    void write_isAllOrNothing()
    {
        QVERIFY(m_database->execute(
            u"CREATE TRIGGER t BEFORE INSERT ON areas BEGIN SELECT raise(ABORT, 'no'); END"_s));
        QVERIFY(!m_repository->write(
            Entries {hub::DeviceRecord {.device = device(1)},
                     hub::AreasRecord {.areas = {{.id = AreaId(u"x"_s), .title = u"X"_s}}}}));
        QVERIFY(reopen().devices.empty());
    }

    void load_leavesOutADamagedRow()
    {
        QVERIFY(m_repository->write(
            Entries {hub::DeviceRecord {.device = device(1)}, wish(1, u"power"_s, 1, true),
                     wish(1, u"brightness"_s, 2, 5), reported(1, u"power"_s, true)}));
        QVERIFY(m_database->execute(u"UPDATE wishes SET value_json = '{' WHERE wish = 1"_s));
        QVERIFY(
            m_database->execute(u"INSERT INTO reported (batch) VALUES (x'0000000901020304')"_s));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"row left out.*FROM wishes"_s));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"qUncompress"_s));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"row left out.*reported"_s));
        const hub::Remembered remembered = reopen();
        QVERIFY(!propertyOf(remembered, 1, u"power"_s).desired);
        QVERIFY(propertyOf(remembered, 1, u"brightness"_s).desired);
        QCOMPARE(propertyOf(remembered, 1, u"power"_s).reported.value, Value(true));
    }

    void reported_areGatheredAnew()
    {
        Entries devices;
        for (int i = 0; i < 200; ++i)
            devices.emplace_back(hub::DeviceRecord {.device = device(i)});
        QVERIFY(m_repository->write(devices));
        Rng rng(3);
        std::vector<double> last(200);
        int rows = 0;
        for (int round = 0; round < 250; ++round) {
            Entries entries;
            for (int i = 0; i < 200; ++i) {
                last[static_cast<std::size_t>(i)] = rng.uniform();
                entries.emplace_back(
                    reported(i, u"brightness"_s, last[static_cast<std::size_t>(i)]));
            }
            QVERIFY(m_repository->write(entries));
            rows = std::max(rows,
                            m_database->value(u"SELECT count(*) FROM reported"_s).value().toInt());
        }
        QVERIFY2(rows < 240, qPrintable(QString::number(rows)));
        const hub::Remembered remembered = reopen();
        for (int i = 0; i < 200; ++i)
            QCOMPARE(propertyOf(remembered, i, u"brightness"_s).reported.value.toNumber(),
                     last[static_cast<std::size_t>(i)]);
    }

    void batch_comesBackAsItWas()
    {
        Rng rng(11);
        for (int round = 0; round < 300; ++round) {
            const ReportedValues values = randomValues(rng);
            ReportedValues back;
            QVERIFY(decodeBatch(encodeBatch(values), back));
            QVERIFY(back == values);
        }
    }

    void batch_survivesAnyBytes()
    {
        Rng rng(12);
        int refused = 0;
        for (int round = 0; round < 3000; ++round) {
            QByteArray bytes = qUncompress(encodeBatch(randomValues(rng)));
            for (auto changes = 1 + rng.below(4); changes > 0 && !bytes.isEmpty(); --changes)
                bytes[static_cast<qsizetype>(rng.below(static_cast<std::uint64_t>(bytes.size())))]
                    = static_cast<char>(rng.next());
            bytes.truncate(
                static_cast<qsizetype>(rng.below(static_cast<std::uint64_t>(bytes.size()) + 1)));
            ReportedValues back;
            refused += decodeBatch(qCompress(bytes), back) ? 0 : 1;
        }
        QVERIFY(refused > 1000);
        ReportedValues back;
        QVERIFY(!decodeBatch({}, back));
        QVERIFY(!decodeBatch(QByteArray("\x7f\xff\xff\xff rest"), back));
    }

private:
    void open()
    {
        auto database
            = Database::open(m_folder->filePath(u"atrium.db"_s), Database::Mode::ReadWrite);
        QVERIFY(database);
        m_database = std::move(*database);
        QVERIFY(Migrator(*m_database, builtInMigrations()).migrate({}, {}));
        m_repository = std::make_unique<Repository>(*m_database);
        QVERIFY(m_repository->load());
    }

    void close()
    {
        m_repository.reset();
        m_database.reset();
    }

    hub::Remembered reopen()
    {
        close();
        open();
        return m_repository->load().value_or(hub::Remembered {});
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Repository> m_repository;
};

QTEST_GUILESS_MAIN(tst_Repository)
#include "tst_repository.moc"
