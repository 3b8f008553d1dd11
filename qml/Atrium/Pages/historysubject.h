// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartdata.h"
#include "housetiles.h"

#include <optional>

namespace atrium::window {

/// Something of a device that has a history: what people call it, how its values are said.
struct HistorySubject
{
    client::TrailKey key {};
    QString device {}; ///< Titles.
    QString property {};
    QString area {};
    QString kind {}; ///< Of the device.
    QString unit {};
    QString semantic {};
    bool isState = false; ///< On and off, or words; else a number.
};

/// Nothing where the house has no such value, or one that is neither a number nor a state.
[[nodiscard]] std::optional<HistorySubject> subjectOf(const HouseTiles &tiles,
                                                      const client::TrailKey &key);
/// Of one device, what people look at first: numbers, then states; no diagnostics.
[[nodiscard]] std::vector<HistorySubject> subjectsOf(const HouseTiles &tiles,
                                                     const DeviceState &device);
/// What is charted before anybody chose: the rooms' temperatures, else the electricity, else
/// anything.
[[nodiscard]] std::vector<client::TrailKey> firstSubjects(const HouseTiles &tiles);

/// The shortest names that tell @p subjects apart: of one device its properties, of one property
/// its devices, else both.
[[nodiscard]] QStringList namesOf(const std::vector<HistorySubject> &subjects);

/// As it stands behind a number: a temperature has its ring alone.
[[nodiscard]] QString shortUnit(const QString &unit);

/// A value of the subject in words: "20.6°", "On".
[[nodiscard]] QString numberText(const HistorySubject &subject, double number,
                                 const WindowTexts &texts);
[[nodiscard]] QString stateText(const HistorySubject &subject, const Value &value,
                                const HouseTiles &tiles);
/// How long, as people say it: "6 h 10 min".
[[nodiscard]] QString lengthText(qint64 milliseconds, const WindowTexts &texts);

/// Which colour a state has in a bar: that of its Tone::Kind; 0 at rest, below 0 unknown.
[[nodiscard]] int stateRank(const HistorySubject &subject, const Value &value);

} // namespace atrium::window
