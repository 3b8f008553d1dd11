// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampledevices.h"

#include <atrium/dsl/defaults.h>
#include <atrium/dsl/viewmodel.h>

#include <QTest>

using namespace atrium;
using namespace atrium::dsl;
using namespace atrium::test;

namespace {

TileFace faceAt(const DeviceState &device, const Environment &environment = noon())
{
    return faceOf(defaultViews(device.device).tile, device, environment);
}

QString lineOf(const TileFace &face)
{
    return say(face.line, Texts(), kNoon);
}

QString valueOf(const TileFace &face)
{
    return Texts().say(face.value, kNoon);
}

DeviceState litLamp()
{
    DeviceState device = lamp();
    report(device, u"state"_s, true);
    report(device, u"brightness"_s, 40);
    return device;
}

QString plain(QString text)
{
    return text.replace(QChar(QChar::Nbsp), u' ');
}

} // namespace

class TestTileFace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void normal_lampIsLitWithItsBrightnessAsRing();
    void normal_lampThatIsOffIsNeutral();
    void normal_words_data();
    void normal_words();
    void atRest_hasNoRing();
    void emptyText_isNotSaid();
    void media_saysWhatPlaysRatherThanOn();
    void windowContact_looksLikeAWindow();
    void pending_isShownAfterAQuarterSecond();
    void pending_keepsTheReportAndShowsTheWishBesideIt();
    void pending_withoutAFractionSweeps();
    void failed_offersTheWishAgain();
    void expired_saysTooLate();
    void assumed_isShownAndSaysSo();
    void wishThatHoldsAlready_isNeitherPendingNorFailed();
    void stale_tellsItsAgeAndStaysOperable();
    void offline_isHollowAndOpensTheDetail();
    void unknown_saysSo();
    void forbidden_keepsTheReport();
    void severalAtOnce_theWorstIsShown();
    void attention_hasABorder();
    void lock_asksBeforeItUnlocks();
    void toggle_startsFromTheWish();
    void connectionLost_everythingGrowsOld();
    void colouredLamp_bringsItsColour();
    void validUntil_tellsWhenToLookAgain();
    void everyKind_hasAFaceInEveryState();
};

void TestTileFace::normal_lampIsLitWithItsBrightnessAsRing()
{
    const TileFace face = faceAt(litLamp());
    QCOMPARE(face.state, State::Normal);
    QCOMPARE(face.ground, Ground::Lit);
    QCOMPARE(face.disc, Disc::Solid);
    QCOMPARE(face.tone, Tone::Warm);
    QCOMPARE(face.fraction, std::optional(0.4));
    QCOMPARE(plain(valueOf(face)), u"40 %"_s);
    QCOMPARE(lineOf(face), u"On"_s);
    QCOMPARE(face.press.values.front().second, Value(false));
    QVERIFY(face.drag.has_value());
    QCOMPARE(face.drag->value, 40.0);
}

void TestTileFace::normal_lampThatIsOffIsNeutral()
{
    DeviceState device = litLamp();
    report(device, u"state"_s, false);
    const TileFace face = faceAt(device);
    QCOMPARE(face.ground, Ground::Plain);
    QCOMPARE(face.disc, Disc::Neutral);
    QCOMPARE(face.fraction, std::nullopt);
    QVERIFY(face.value.isEmpty());
    QCOMPARE(lineOf(face), u"Off"_s);
}

void TestTileFace::atRest_hasNoRing()
{
    DeviceState washer
        = deviceOf(kind::appliance,
                   {choice(u"operation"_s, semantic::operation, {u"idle", u"running"}, true),
                    number(u"progress"_s, semantic::progress, 0, 100, u"%"_s, true)});
    report(washer, u"operation"_s, u"idle"_s);
    report(washer, u"progress"_s, 0);
    QCOMPARE(faceAt(washer).fraction, std::nullopt);
    report(washer, u"progress"_s, 25);
    QCOMPARE(faceAt(washer).fraction, std::optional(0.25));
    DeviceState garage
        = deviceOf(kind::garage, {number(u"position"_s, semantic::position, 0, 100, u"%"_s)});
    report(garage, u"position"_s, 0);
    QCOMPARE(faceAt(garage).fraction, std::nullopt);
    report(garage, u"position"_s, 50);
    QCOMPARE(faceAt(garage).fraction, std::optional(0.5));
}

void TestTileFace::emptyText_isNotSaid()
{
    DeviceState speaker
        = deviceOf(kind::speaker,
                   {choice(u"playback"_s, semantic::playback, {u"playing", u"idle"}),
                    {.name = PropertyName(u"title"_s),
                     .title = {},
                     .schema = {.type = DataSchema::Type::String},
                     .semantic = semantic::mediaTitle.toString()}});
    report(speaker, u"playback"_s, u"idle"_s);
    report(speaker, u"title"_s, QString());
    QCOMPARE(lineOf(faceAt(speaker)), u"Idle"_s);
    report(speaker, u"title"_s, u"Clair de lune"_s);
    QCOMPARE(lineOf(faceAt(speaker)), u"Idle · Clair de lune"_s);
}

void TestTileFace::media_saysWhatPlaysRatherThanOn()
{
    DeviceState television
        = deviceOf(kind::television,
                   {boolean(u"power"_s, semantic::power),
                    choice(u"playback"_s, semantic::playback, {u"playing", u"idle"})});
    report(television, u"power"_s, true);
    QCOMPARE(lineOf(faceAt(television)), u"On"_s);
    report(television, u"playback"_s, u"playing"_s);
    QCOMPARE(lineOf(faceAt(television)), u"Playing"_s);
    report(television, u"power"_s, false);
    QCOMPARE(lineOf(faceAt(television)), u"Off"_s);
}

void TestTileFace::windowContact_looksLikeAWindow()
{
    DeviceState contact = deviceOf(kind::contact, {boolean(u"open"_s, semantic::open, true)});
    contact.device.title = u"Front door"_s;
    report(contact, u"open"_s, false);
    QCOMPARE(faceAt(contact).icon, u"door-closed"_s);
    contact.device.title = u"Küchenfenster"_s;
    QCOMPARE(faceAt(contact).icon, u"window-closed-variant"_s);
    report(contact, u"open"_s, true);
    QCOMPARE(faceAt(contact).icon, u"window-open-variant"_s);
}

void TestTileFace::normal_words_data()
{
    QTest::addColumn<DeviceState>("device");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("isLit");
    QTest::addColumn<Disc>("disc");

    DeviceState heating = thermostat();
    report(heating, u"local_temperature"_s, 21.4);
    report(heating, u"occupied_heating_setpoint"_s, 22.0);
    report(heating, u"system_mode"_s, u"auto"_s);
    report(heating, u"running_state"_s, u"heat"_s);
    QTest::newRow("heating") << heating << u"21.4°"_s << u"Heating to 22.0°"_s << true
                             << Disc::Solid;
    report(heating, u"running_state"_s, u"idle"_s);
    QTest::newRow("idle") << heating << u"21.4°"_s << u"Idle at 22.0°"_s << false << Disc::Neutral;
    report(heating, u"system_mode"_s, u"off"_s);
    QTest::newRow("off") << heating << u"21.4°"_s << u"Off"_s << false << Disc::Neutral;

    DeviceState shutter = cover();
    report(shutter, u"position"_s, 60);
    report(shutter, u"moving"_s, u"stopped"_s);
    QTest::newRow("partly open") << shutter << u"60 %"_s << u"Partly open"_s << false
                                 << Disc::Container;
    report(shutter, u"moving"_s, u"closing"_s);
    QTest::newRow("closing") << shutter << u"60 %"_s << u"Closing"_s << false << Disc::Container;
    report(shutter, u"moving"_s, u"stopped"_s);
    report(shutter, u"position"_s, 0);
    QTest::newRow("closed") << shutter << u"0 %"_s << u"Closed"_s << false << Disc::Neutral;

    DeviceState door = lock();
    report(door, u"state"_s, true);
    QTest::newRow("locked") << door << QString() << u"Locked"_s << false << Disc::Container;
    report(door, u"state"_s, false);
    QTest::newRow("unlocked") << door << QString() << u"Unlocked"_s << true << Disc::Solid;

    DeviceState sensor = climateSensor();
    report(sensor, u"temperature"_s, 19.2);
    report(sensor, u"humidity"_s, 48);
    QTest::newRow("sensor") << sensor << u"19.2°"_s << u"48 % humidity"_s << false << Disc::Neutral;
}

void TestTileFace::normal_words()
{
    QFETCH(DeviceState, device);
    const TileFace face = faceAt(device);
    QTEST(plain(valueOf(face)), "value");
    QTEST(plain(lineOf(face)), "line");
    QTEST(face.isLit, "isLit");
    QTEST(face.disc, "disc");
}

void TestTileFace::pending_isShownAfterAQuarterSecond()
{
    DeviceState device = litLamp();
    wish(device, u"brightness"_s, 80, WishStatus::Pending, kNoon - 249ms);
    const TileFace young = faceAt(device);
    QCOMPARE(young.state, State::Normal);
    QCOMPARE(young.validUntil, std::optional(kNoon + 1ms));
    QCOMPARE(faceAt(device, noon(1ms)).state, State::Pending);
}

void TestTileFace::pending_keepsTheReportAndShowsTheWishBesideIt()
{
    DeviceState device = litLamp();
    wish(device, u"brightness"_s, 80);
    const TileFace face = faceAt(device);
    QCOMPARE(face.state, State::Pending);
    QCOMPARE(face.fraction, std::optional(0.4));
    QCOMPARE(face.pendingFraction, std::optional(0.8));
    QVERIFY(!face.sweeps);
    QCOMPARE(plain(valueOf(face)), u"40 %"_s);
    QCOMPARE(plain(lineOf(face)), u"40 → 80 %"_s);
    QCOMPARE(face.ground, Ground::Lit);
}

void TestTileFace::pending_withoutAFractionSweeps()
{
    DeviceState door = lock();
    report(door, u"state"_s, true);
    wish(door, u"state"_s, false);
    const TileFace face = faceAt(door);
    QVERIFY(face.sweeps);
    QCOMPARE(lineOf(face), u"Locked → Unlocked"_s);

    DeviceState heating = thermostat();
    report(heating, u"running_state"_s, u"heat"_s);
    report(heating, u"occupied_heating_setpoint"_s, 21.0);
    wish(heating, u"occupied_heating_setpoint"_s, 22.0);
    QCOMPARE(lineOf(faceAt(heating)), u"Target 21.0 → 22.0°"_s);
}

void TestTileFace::failed_offersTheWishAgain()
{
    DeviceState device = litLamp();
    wish(device, u"brightness"_s, 80, WishStatus::Failed, kNoon - 1min, u"no answer"_s);
    const TileFace face = faceAt(device);
    QCOMPARE(face.state, State::Failed);
    QCOMPARE(face.border, Border::Notice);
    QCOMPARE(face.badge, Badge::Failed);
    QCOMPARE(lineOf(face), u"No answer"_s);
    QCOMPARE(face.lineTone, Tone::Notice);
    QCOMPARE(face.fraction, std::optional(0.4));
    QCOMPARE(face.retry.values.front().second, Value(80));
}

void TestTileFace::expired_saysTooLate()
{
    DeviceState device = litLamp();
    wish(device, u"brightness"_s, 80, WishStatus::Expired, kNoon - 1h, u"not reached in time"_s);
    const TileFace face = faceAt(device);
    QCOMPARE(face.state, State::Failed);
    QCOMPARE(lineOf(face), u"Too late"_s);
    QCOMPARE(face.lineTone, Tone::Notice);
}

void TestTileFace::assumed_isShownAndSaysSo()
{
    DeviceState device = lamp();
    wish(device, u"state"_s, true, WishStatus::Assumed, kNoon - 3min);
    const TileFace face = faceAt(device);
    QCOMPARE(face.state, State::Normal);
    QCOMPARE(face.ground, Ground::Lit);
    QCOMPARE(lineOf(face), u"On · assumed"_s);
    QVERIFY(spoken(face, Texts(), kNoon).contains(u"assumed"_s));
    QCOMPARE(face.press.values.front().second, Value(false));
    Environment guest = noon();
    guest.mayControl = false;
    QCOMPARE(lineOf(faceAt(device, guest)), u"On · assumed · view only"_s);
    // Asked for anew: it is neither forgotten nor taken for known.
    wish(device, u"state"_s, false);
    QCOMPARE(faceAt(device).state, State::Pending);
    // What it reports after all is what holds.
    wish(device, u"state"_s, true, WishStatus::Assumed, kNoon - 3min);
    report(device, u"state"_s, false);
    QCOMPARE(lineOf(faceAt(device)), u"Off"_s);
}

void TestTileFace::wishThatHoldsAlready_isNeitherPendingNorFailed()
{
    DeviceState device = litLamp();
    wish(device, u"brightness"_s, 40.0);
    QCOMPARE(faceAt(device).state, State::Normal);
    wish(device, u"brightness"_s, 80, WishStatus::Failed);
    report(device, u"brightness"_s, 80); // somebody turned it by hand
    QCOMPARE(faceAt(device).state, State::Normal);

    DeviceState coloured = colorLamp();
    report(coloured, u"state"_s, true);
    wish(coloured, u"effect"_s, u"blink"_s);
    QCOMPARE(lineOf(faceAt(coloured)), u"Effect changing"_s);
}

void TestTileFace::stale_tellsItsAgeAndStaysOperable()
{
    DeviceState device = litLamp();
    for (PropertyState &each : device.properties)
        each.reported.quality = Quality::Stale;
    const TileFace face = faceAt(device, noon(12min + 5s));
    QCOMPARE(face.state, State::Stale);
    QCOMPARE(face.ground, Ground::Plain);
    QCOMPARE(face.disc, Disc::Hollow);
    QCOMPARE(face.badge, Badge::Clock);
    QCOMPARE(lineOf(face), u"On · 12 min ago"_s);
    QVERIFY(face.valueIsDim);
    QVERIFY(!face.press.isNone());
    QCOMPARE(face.validUntil, std::optional(kNoon + 13min));
}

void TestTileFace::offline_isHollowAndOpensTheDetail()
{
    DeviceState device = litLamp();
    device.availability = Availability::Offline;
    device.availabilitySince = kNoon;
    const TileFace face = faceAt(device);
    QCOMPARE(face.state, State::Offline);
    QCOMPARE(face.ground, Ground::Hollow);
    QCOMPARE(face.border, Border::Hairline);
    QCOMPARE(face.badge, Badge::BrokenLink);
    QVERIFY(face.value.isEmpty());
    QCOMPARE(lineOf(face), u"Offline since 12:00"_s);
    QVERIFY(face.press.isNone());
    QVERIFY(!face.drag);
}

void TestTileFace::unknown_saysSo()
{
    const TileFace face = faceAt(lamp());
    QCOMPARE(face.state, State::Unknown);
    QCOMPARE(face.badge, Badge::Question);
    QCOMPARE(valueOf(face), u"—"_s);
    QCOMPARE(lineOf(face), u"No value yet"_s);
    QVERIFY(face.press.isNone());
}

void TestTileFace::forbidden_keepsTheReport()
{
    Environment guest = noon();
    guest.mayControl = false;
    const TileFace face = faceAt(litLamp(), guest);
    QCOMPARE(face.state, State::Forbidden);
    QCOMPARE(face.badge, Badge::Lock);
    QCOMPARE(lineOf(face), u"On · view only"_s);
    QCOMPARE(face.ground, Ground::Lit);
    QVERIFY(face.press.isNone());
    QVERIFY(!face.hasChevron);

    guest.maySee = false;
    const TileFace unseen = faceAt(litLamp(), guest);
    QCOMPARE(lineOf(unseen), u"Not for guests"_s);
    QVERIFY(unseen.value.isEmpty());
    QVERIFY(!unseen.fraction);
}

void TestTileFace::severalAtOnce_theWorstIsShown()
{
    DeviceState device = litLamp();
    for (PropertyState &each : device.properties)
        each.reported.quality = Quality::Stale;
    wish(device, u"brightness"_s, 80);
    QCOMPARE(faceAt(device).state, State::Pending);
    wish(device, u"state"_s, false, WishStatus::Failed);
    QCOMPARE(faceAt(device).state, State::Failed);
    report(device, u"state"_s, Value());
    QCOMPARE(faceAt(device).state, State::Unknown);
    device.availability = Availability::Offline;
    QCOMPARE(faceAt(device).state, State::Offline);
}

void TestTileFace::attention_hasABorder()
{
    DeviceState leak = deviceOf(kind::leak, {boolean(u"leak"_s, semantic::waterLeak, true)});
    report(leak, u"leak"_s, true);
    const TileFace face = faceAt(leak);
    QCOMPARE(face.tone, Tone::Alarm);
    QVERIFY(face.needsAttention);
    QCOMPARE(face.border, Border::Alarm);
    QCOMPARE(lineOf(face), u"Leak"_s);
    report(leak, u"leak"_s, false);
    QCOMPARE(faceAt(leak).border, Border::None);
    QCOMPARE(lineOf(faceAt(leak)), u"Dry"_s);
}

void TestTileFace::lock_asksBeforeItUnlocks()
{
    DeviceState door = lock();
    report(door, u"state"_s, true);
    QCOMPARE(faceAt(door).press.confirm, Confirm::Tap);
    report(door, u"state"_s, false);
    QCOMPARE(faceAt(door).press.confirm, Confirm::None);
    QCOMPARE(faceAt(door).press.values.front().second, Value(true));
}

void TestTileFace::toggle_startsFromTheWish()
{
    DeviceState device = litLamp();
    wish(device, u"state"_s, false);
    QCOMPARE(faceAt(device).press.values.front().second, Value(true));
}

void TestTileFace::connectionLost_everythingGrowsOld()
{
    Environment cut = noon(3min);
    cut.isConnected = false;
    const TileFace face = faceAt(litLamp(), cut);
    QCOMPARE(face.state, State::Stale);
    QCOMPARE(lineOf(face), u"On · 3 min ago"_s);
    QVERIFY(face.press.isNone());
    QVERIFY(!face.drag);
}

void TestTileFace::colouredLamp_bringsItsColour()
{
    DeviceState device = colorLamp();
    report(device, u"state"_s, true);
    report(device, u"brightness"_s, 127);
    report(device, u"color"_s, Value::makeObject({{u"hue"_s, 12.0}, {u"saturation"_s, 90.0}}));
    const TileFace face = faceAt(device);
    QVERIFY(face.lamp.has_value());
    QCOMPARE(face.lamp->hue, 12.0);
    QCOMPARE(face.tone, Tone::Warm);
    QCOMPARE(plain(valueOf(face)), u"50 %"_s);
    report(device, u"color"_s, Value::makeObject({{u"hue"_s, 12.0}, {u"saturation"_s, 5.0}}));
    QVERIFY(!faceAt(device).lamp);
}

void TestTileFace::validUntil_tellsWhenToLookAgain()
{
    DeviceState sensor = climateSensor();
    report(sensor, u"temperature"_s, 19.2);
    report(sensor, u"humidity"_s, 48);
    const TileFace fresh = faceAt(sensor);
    QCOMPARE(fresh.state, State::Normal);
    QCOMPARE(fresh.validUntil, std::optional(kNoon + 1h));
    QCOMPARE(faceAt(sensor, noon(1h)).state, State::Stale);
    QCOMPARE(faceAt(sensor, noon(1h - 1ms)).state, State::Normal);
}

void TestTileFace::everyKind_hasAFaceInEveryState()
{
    for (DeviceState device : oneOfEachKind()) {
        const QByteArray kind = device.device.kind.toUtf8();
        for (const Availability each : {Availability::Online, Availability::Offline}) {
            device.availability = each;
            const TileFace face = faceAt(device);
            QVERIFY2(!face.icon.isEmpty(), kind.constData());
            QVERIFY2(!lineOf(face).isEmpty(), kind.constData());
        }
    }
}

QTEST_APPLESS_MAIN(TestTileFace)
#include "tst_tileface.moc"
