// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clockwatch.h"
#include "metrics.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace atrium;
using namespace atrium::ops;

namespace {

/// Reads the text format 0.0.4 and finds every fault of it.
class PrometheusPage
{
public:
    explicit PrometheusPage(const QByteArray &text)
    {
        if (!text.endsWith('\n'))
            complain(u"does not end with a line break"_s, {});
        QStringList lines = QString::fromUtf8(text).split(u'\n');
        lines.removeLast();
        for (const QString &line : lines)
            read(line);
        endFamily();
    }

    QStringList faults;
    QMap<QString, double> samples; ///< By name and labels as written.
    QMap<QString, QString> types;

private:
    void complain(const QString &what, const QString &line)
    {
        faults.append(what + u": "_s + line);
    }

    void read(const QString &line)
    {
        static const QRegularExpression help(u"^# HELP ([a-zA-Z_:][a-zA-Z0-9_:]*) ([^\\n]+)$"_s);
        static const QRegularExpression type(
            u"^# TYPE ([a-zA-Z_:][a-zA-Z0-9_:]*) (counter|gauge|histogram)$"_s);
        if (const auto found = help.match(line); found.hasMatch()) {
            endFamily();
            m_family = found.captured(1);
            if (types.contains(m_family))
                complain(u"a family comes twice"_s, line);
        } else if (const auto match = type.match(line); match.hasMatch()) {
            if (match.captured(1) != m_family)
                complain(u"TYPE without its HELP"_s, line);
            types.insert(m_family, match.captured(2));
            if ((match.captured(2) == "counter"_L1) != m_family.endsWith("_total"_L1))
                complain(u"a counter's name ends with _total, and no other"_s, line);
        } else {
            sample(line);
        }
    }

    void sample(const QString &line)
    {
        static const QRegularExpression form(
            u"^([a-zA-Z_:][a-zA-Z0-9_:]*)(?:\\{(.*)\\})? (-?[0-9.]+(?:e[+-]?[0-9]+)?|\\+Inf|NaN)$"_s);
        const auto found = form.match(line);
        if (!found.hasMatch()) {
            complain(u"no sample"_s, line);
            return;
        }
        const QString name = found.captured(1);
        const bool isPart = types.value(m_family) == "histogram"_L1
            ? name == m_family + u"_bucket"_s || name == m_family + u"_sum"_s
                || name == m_family + u"_count"_s
            : name == m_family;
        if (!types.contains(m_family) || !isPart)
            complain(u"not of the family that was announced"_s, line);
        checkLabels(found.captured(2), line);
        const QString key = line.left(line.lastIndexOf(u' '));
        if (samples.contains(key))
            complain(u"a series comes twice"_s, line);
        const double value = found.captured(3).toDouble();
        samples.insert(key, value);
        if (name == m_family + u"_bucket"_s)
            m_buckets.append({found.captured(2), value});
        else if (name == m_family + u"_count"_s)
            m_count = value;
    }

    void checkLabels(const QString &labels, const QString &line)
    {
        static const QRegularExpression one(
            u"\\G([a-zA-Z_][a-zA-Z0-9_]*)=\"((?:[^\"\\\\\\n]|\\\\[\\\\\"n])*)\"(,|$)"_s);
        QSet<QString> names;
        qsizetype at = 0;
        while (at < labels.size()) {
            const auto found = one.match(labels, at);
            if (!found.hasMatch()) {
                complain(u"a label is not well formed"_s, line);
                return;
            }
            if (names.contains(found.captured(1)))
                complain(u"a label comes twice"_s, line);
            names.insert(found.captured(1));
            at = found.capturedEnd();
        }
    }

    void endFamily()
    {
        double before = -1.0;
        for (const auto &[labels, value] : m_buckets) {
            if (value < before)
                complain(u"buckets are not cumulative"_s, m_family);
            before = value;
        }
        if (!m_buckets.isEmpty()
            && (m_buckets.last().first != "le=\"+Inf\""_L1 || m_buckets.last().second != m_count))
            complain(u"the last bucket is not all"_s, m_family);
        m_buckets.clear();
    }

    QString m_family;
    QList<std::pair<QString, double>> m_buckets;
    double m_count = 0.0;
};

DeviceId device(int number)
{
    return DeviceId::fromText(u"sim/d%1"_s.arg(number)).value();
}

ChangeSet setOf(Change change)
{
    ChangeSet set;
    set.changes = {std::make_shared<const Change>(std::move(change))};
    return set;
}

ChangeSet wish(int number, WishStatus status, WallTime asked, int attempts = 1)
{
    return setOf(WishChanged {.device = device(number),
                              .property = PropertyName(u"power"_s),
                              .desired = {.wish = WishId {1},
                                          .value = true,
                                          .askedAt = asked,
                                          .status = status,
                                          .attempts = attempts}});
}

MetricsSnapshot fullSnapshot(int devices)
{
    MetricsSnapshot snapshot {.version = u"1.0 \"beta\"\\\n"_s};
    PluginStatus plugin;
    plugin.instance = InstanceId(u"mqtt"_s);
    plugin.plugin = PluginId(u"mqtt"_s);
    plugin.state = PluginState::Running;
    plugin.limits = {{.name = u"memoryMegabytes"_s, .bound = 64.0, .used = 12.5, .reached = 3}};
    snapshot.plugins = {plugin};
    snapshot.queues = {{.name = u"journal"_s}, {.name = u"lane"_s, .instance = u"mqtt"_s}};
    snapshot.availability = {1, 2, 3};
    snapshot.durable.add(3ms);
    snapshot.durable.add(40ms);
    const Now now {.boottime = 1h, .wall = 10'000ms};
    for (int i = 0; i < devices; ++i) {
        snapshot.meters.changed(
            now, setOf(PropertyChanged {.device = device(i), .property = PropertyName(u"a"_s)}));
    }
    return snapshot;
}

} // namespace

class TestMetrics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void page_isWhatPrometheusReads()
    {
        const PrometheusPage page(metricsText(fullSnapshot(20), readProcessFigures()));
        QVERIFY2(page.faults.isEmpty(), qPrintable(page.faults.join(u'\n')));
        QCOMPARE(page.samples.value(u"atrium_devices{availability=\"offline\"}"_s), 3.0);
        QCOMPARE(page.samples.value(u"atrium_journal_durable_seconds_count"_s), 2.0);
        QCOMPARE(page.samples.value(
                     u"atrium_plugin_limit_used{instance=\"mqtt\",limit=\"memoryMegabytes\"}"_s),
                 12.5);
        QCOMPARE(page.samples.value(u"atrium_device_changes_total{device=\"sim/d7\"}"_s), 1.0);
        QVERIFY(page.samples.value(u"process_resident_memory_bytes"_s) > 1e6);
        QVERIFY(page.samples.value(u"process_open_fds"_s) >= 3.0);
        QVERIFY(page.samples.value(u"process_start_time_seconds"_s) > 1.6e9);
    }

    void reader_findsFaults_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("no line break") << QByteArray("# HELP a b\n# TYPE a gauge\na 1");
        QTest::newRow("no type") << QByteArray("# HELP a b\na 1\n");
        QTest::newRow("twice") << QByteArray("# HELP a b\n# TYPE a gauge\na 1\na 2\n");
        QTest::newRow("label") << QByteArray("# HELP a b\n# TYPE a gauge\na{b=\"\"\"} 1\n");
        QTest::newRow("counter") << QByteArray("# HELP a b\n# TYPE a counter\na 1\n");
        QTest::newRow("bucket") << QByteArray("# HELP a b\n# TYPE a histogram\na_count 1\na_sum 1\n"
                                              "a_bucket{le=\"1\"} 2\na_bucket{le=\"+Inf\"} 1\n");
    }

    void reader_findsFaults()
    {
        QFETCH(const QByteArray, text);
        QVERIFY(!PrometheusPage(text).faults.isEmpty());
    }

    void wishes_areTimedAndCounted()
    {
        Meters meters;
        Now now {.boottime = 1h, .wall = 100'000ms};
        meters.changed(now, wish(1, WishStatus::Pending, now.wall, 0));
        meters.changed(now, wish(1, WishStatus::Sent, now.wall, 1));
        meters.changed(now, wish(1, WishStatus::Sent, now.wall, 2));
        now.wall += 3s;
        meters.changed(now, wish(1, WishStatus::Settled, now.wall - 3s, 2));
        meters.changed(now, wish(2, WishStatus::Expired, now.wall - 3s, 2));
        QCOMPARE(meters.settleTimes().count, std::uint64_t {1});
        QCOMPARE(meters.settleTimes().sum, std::chrono::nanoseconds(3s));
        QCOMPARE(meters.retries(), std::uint64_t {1});
        QCOMPARE(meters.devices().at(0).settled, 1U);
        QCOMPARE(meters.devices().at(1).failed, 1U);
        MetricsSnapshot snapshot;
        snapshot.meters = meters;
        const PrometheusPage page(metricsText(snapshot, {}));
        QCOMPARE(page.samples.value(u"atrium_wish_settle_seconds_sum"_s), 3.0);
        QCOMPARE(page.samples.value(u"atrium_wish_fates_total{status=\"expired\"}"_s), 1.0);
    }

    void labels_areBounded()
    {
        const MetricsSnapshot snapshot = fullSnapshot(10'000);
        QCOMPARE(snapshot.meters.devices().size(), Meters::kMostDevices);
        QCOMPARE(snapshot.meters.overflow(), std::uint64_t {9'000});
        const QByteArray text = metricsText(snapshot, {});
        const PrometheusPage page(text);
        QVERIFY2(page.faults.isEmpty(), qPrintable(page.faults.join(u'\n')));
        QCOMPARE(page.samples.value(u"atrium_device_changes_total{device=\"other\"}"_s), 9'000.0);
        QVERIFY(text.size() < 900'000); // fits into one message of the WebSocket
    }

    void removedDevices_makeRoom()
    {
        Meters meters;
        const Now now {.boottime = 1h, .wall = 1ms};
        for (int i = 0; i < 1'000; ++i)
            meters.changed(now, wish(i, WishStatus::Settled, now.wall));
        meters.changed(now, setOf(DeviceRemoved {.device = device(5)}));
        meters.changed(now, wish(2'000, WishStatus::Settled, now.wall));
        meters.changed(now, wish(999, WishStatus::Settled, now.wall));
        QCOMPARE(meters.overflow(), std::uint64_t {0});
        QCOMPARE(meters.devices().size(), std::size_t {1'000});
        QCOMPARE(meters.devices().at(5).device, device(999));
        QCOMPARE(meters.devices().at(5).settled, 2U);
    }

    void clock_jumpsAreSeenAndSlewIsNot()
    {
        ClockWatch clock;
        Now now {.boottime = 1h, .wall = 1'000'000'000ms};
        QVERIFY(!clock.look(now));
        now.boottime += 1h; // slewed by half a second meanwhile
        now.wall += 1h + 500ms;
        QVERIFY(!clock.look(now));
        now.boottime += 10ms;
        now.wall -= 1h;
        const auto jump = clock.look(now);
        QVERIFY(jump);
        QVERIFY(jump->by < -59min && jump->by > -61min);
        QVERIFY(!clock.look(now));
        QCOMPARE(clock.jumps(), std::uint64_t {1});
    }
};

QTEST_APPLESS_MAIN(TestMetrics)
#include "tst_metrics.moc"
