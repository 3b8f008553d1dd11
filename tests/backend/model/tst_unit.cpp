// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <atrium/model/unit.h>

#include <QTest>

using namespace Qt::StringLiterals;

class TestUnit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Every spelling that the recorded devices of Zigbee2MQTT, Z-Wave and discovery write.
    void writtenByDevices_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("unit");
        const std::pair<const char16_t *, const char16_t *> rows[] = {
            {u"  C", u"°C"},
            {u"C", u"°C"},
            {u"°C", u"°C"},
            {u"ºC", u"°C"},
            {u"℃", u"°C"},
            {u"°F", u"°F"},
            {u"%", u"%"},
            {u"% rH", u"%"},
            {u"%LEL", u"%LEL"},
            {u"*", u""},
            {u"raw unit", u""},
            {u"0.01 kWh", u"0.01 kWh"},
            {u"0.01 seconds", u"0.01 seconds"},
            {u"0.1 seconds", u"0.1 seconds"},
            {u"0.1 °C/°F", u"0.1 °C/°F"},
            {u"0.1 °F", u"0.1 °F"},
            {u"10 ms", u"10 ms"},
            {u"10s", u"10 s"},
            {u"A", u"A"},
            {u"mA", u"mA"},
            {u"µA", u"µA"},
            {u"B", u"B"},
            {u"kB", u"kB"},
            {u"Hours", u"h"},
            {u"hours", u"h"},
            {u"Hr", u"h"},
            {u"h", u"h"},
            {u"Hz", u"Hz"},
            {u"L", u"L"},
            {u"L/min", u"L/min"},
            {u"Lux", u"lx"},
            {u"Lx", u"lx"},
            {u"lux", u"lx"},
            {u"lx", u"lx"},
            {u"Minutes", u"min"},
            {u"minutes", u"min"},
            {u"min.", u"min"},
            {u"min", u"min"},
            {u"S", u"s"},
            {u"Sec", u"s"},
            {u"sec", u"s"},
            {u"seconds", u"s"},
            {u"s", u"s"},
            {u"ms", u"ms"},
            {u"UV", u"UV index"},
            {u"UV Index", u"UV index"},
            {u"V", u"V"},
            {u"mV", u"mV"},
            {u"VA", u"VA"},
            {u"VAR", u"var"},
            {u"VAr", u"var"},
            {u"VOC Index points", u"VOC index"},
            {u"VOC index points", u"VOC index"},
            {u"W", u"W"},
            {u"kW", u"kW"},
            {u"Wh", u"Wh"},
            {u"kWh", u"kWh"},
            {u"bar", u"bar"},
            {u"hPa", u"hPa"},
            {u"hPa/h", u"hPa/h"},
            {u"kPa", u"kPa"},
            {u"psi", u"psi"},
            {u"breaths/min", u"1/min"},
            {u"rpm", u"1/min"},
            {u"cm", u"cm"},
            {u"m", u"m"},
            {u"mm", u"mm"},
            {u"mm/h", u"mm/h"},
            {u"mm/s", u"mm/s"},
            {u"m/s", u"m/s"},
            {u"km/h", u"km/h"},
            {u"dB/m", u"dB/m"},
            {u"dBm", u"dBm"},
            {u"lqi", u"lqi"},
            {u"mired", u"mired"},
            {u"m³", u"m³"},
            {u"m3", u"m³"},
            {u"m³/h", u"m³/h"},
            {u"ppm", u"ppm"},
            {u"°", u"°"},
            {u"µg/m³", u"µg/m³"},
            {u"ug/m3", u"µg/m³"},
            {u"μS/cm", u"µS/cm"},
            {u"", u""},
            {u"furlongs", u"furlongs"},
        };
        for (const auto &[written, unit] : rows)
            QTest::newRow(qPrintable(QString::fromUtf16(written) + u'.'))
                << QString::fromUtf16(written) << QString::fromUtf16(unit);
    }

    void writtenByDevices()
    {
        QFETCH(const QString, written);
        QFETCH(const QString, unit);
        QCOMPARE(atrium::normalisedUnit(written), unit);
        QCOMPARE(atrium::normalisedUnit(unit), unit); // what is in form stays so
    }
};

QTEST_GUILESS_MAIN(TestUnit)
#include "tst_unit.moc"
