// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <atrium/model/unit.h>

#include <array>

using namespace Qt::StringLiterals;

namespace atrium {

namespace {

struct Spelling
{
    QStringView written; // lower case, trimmed
    QStringView unit;
};

// What devices were seen to write, where lower case decides. Units that case tells apart (mV, MV)
// stand in kExact.
constexpr std::array kSpellings {
    Spelling {u"°c", u"°C"},       Spelling {u"℃", u"°C"},
    Spelling {u"ºc", u"°C"},       Spelling {u"c", u"°C"},
    Spelling {u"celsius", u"°C"},  Spelling {u"degc", u"°C"},
    Spelling {u"°f", u"°F"},       Spelling {u"℉", u"°F"},
    Spelling {u"ºf", u"°F"},       Spelling {u"kelvin", u"K"},
    Spelling {u"lx", u"lx"},       Spelling {u"lux", u"lx"},
    Spelling {u"h", u"h"},         Spelling {u"hr", u"h"},
    Spelling {u"hrs", u"h"},       Spelling {u"hour", u"h"},
    Spelling {u"hours", u"h"},     Spelling {u"min", u"min"},
    Spelling {u"min.", u"min"},    Spelling {u"mins", u"min"},
    Spelling {u"minute", u"min"},  Spelling {u"minutes", u"min"},
    Spelling {u"s", u"s"},         Spelling {u"sec", u"s"},
    Spelling {u"sec.", u"s"},      Spelling {u"secs", u"s"},
    Spelling {u"second", u"s"},    Spelling {u"seconds", u"s"},
    Spelling {u"day", u"d"},       Spelling {u"days", u"d"},
    Spelling {u"percent", u"%"},   Spelling {u"%rh", u"%"},
    Spelling {u"% rh", u"%"},      Spelling {u"µs/cm", u"µS/cm"},
    Spelling {u"us/cm", u"µS/cm"}, Spelling {u"µg/m³", u"µg/m³"},
    Spelling {u"uv", u"UV index"}, Spelling {u"uv index", u"UV index"},
    Spelling {u"wh", u"Wh"},       Spelling {u"dbm", u"dBm"},
    Spelling {u"d", u"d"},         Spelling {u"µm", u"µm"},
    Spelling {u"m3/hr", u"m³/h"},  Spelling {u"liter", u"L"},
    Spelling {u"liters", u"L"},    Spelling {u"litre", u"L"},
    Spelling {u"litres", u"L"},    Spelling {u"kilowatt hours", u"kWh"},
    Spelling {u"ug/m3", u"µg/m³"}, Spelling {u"µg/m3", u"µg/m³"},
    Spelling {u"mg/m3", u"mg/m³"}, Spelling {u"m3", u"m³"},
    Spelling {u"m3/h", u"m³/h"},   Spelling {u"m³/h", u"m³/h"},
    Spelling {u"l", u"L"},         Spelling {u"l/min", u"L/min"},
    Spelling {u"l/h", u"L/h"},     Spelling {u"var", u"var"},
    Spelling {u"kvarh", u"kvarh"}, Spelling {u"va", u"VA"},
    Spelling {u"kwh", u"kWh"},     Spelling {u"hz", u"Hz"},
    Spelling {u"rpm", u"1/min"},   Spelling {u"breaths/min", u"1/min"},
    Spelling {u"bpm", u"1/min"},   Spelling {u"º", u"°"},
    Spelling {u"deg", u"°"},       Spelling {u"degree", u"°"},
    Spelling {u"degrees", u"°"},   Spelling {u"voc index points", u"VOC index"},
    Spelling {u"raw unit", u""},   Spelling {u"*", u""},
    Spelling {u"hpa", u"hPa"},     Spelling {u"kpa", u"kPa"},
    Spelling {u"mbar", u"hPa"},    Spelling {u"volt", u"V"},
    Spelling {u"volts", u"V"},     Spelling {u"watt", u"W"},
    Spelling {u"watts", u"W"},     Spelling {u"amp", u"A"},
    Spelling {u"ampere", u"A"},    Spelling {u"mireds", u"mired"},
    Spelling {u"decibel", u"dB"},  Spelling {u"meter", u"m"},
    Spelling {u"metre", u"m"},     Spelling {u"meters", u"m"},
};

// "S" alone is siemens in no home; devices write it for seconds, and so does "10s" for a tenth of a
// minute.
constexpr std::array kExact {Spelling {u"S", u"s"}, Spelling {u"10s", u"10 s"},
                             Spelling {u"s", u"s"}};

} // namespace

QString normalisedUnit(QStringView written)
{
    QString trimmed = written.toString().simplified();
    trimmed.replace(QChar(0x03bc),
                    QChar(0x00b5)); // the Greek letter, where the micro sign is meant
    for (const Spelling &each : kExact) {
        if (each.written == trimmed)
            return each.unit.toString();
    }
    const QString lower = trimmed.toLower();
    for (const Spelling &each : kSpellings) {
        if (each.written == lower)
            return each.unit.toString();
    }
    return trimmed;
}

} // namespace atrium
