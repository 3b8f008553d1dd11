// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sentences_data.h"

#include <QtGlobal>

#include <array>

namespace atrium::window {

namespace {

// Those that say more stand before those that they begin with.
constexpr std::array kSentences {
    // Wishes.
    QT_TRANSLATE_NOOP("Sentences", "not reached in time"),
    QT_TRANSLATE_NOOP("Sentences", "not reached in time: %1"),
    QT_TRANSLATE_NOOP("Sentences", "no answer"),
    QT_TRANSLATE_NOOP("Sentences", "the device took it, but reports something else"),
    QT_TRANSLATE_NOOP("Sentences",
                      "changed from outside again and again; it is no longer put back"),
    QT_TRANSLATE_NOOP("Sentences", "the device no longer has this property"),
    // Actions.
    QT_TRANSLATE_NOOP("Sentences", "no answer in time"),
    QT_TRANSLATE_NOOP("Sentences", "no answer in time; whether it was done is unknown"),
    QT_TRANSLATE_NOOP("Sentences", "no answer in time; whether it was done is unknown (%1)"),
    QT_TRANSLATE_NOOP("Sentences", "not done in time"),
    QT_TRANSLATE_NOOP("Sentences", "not done in time (%1)"),
    QT_TRANSLATE_NOOP("Sentences", "the plugin ended"),
    QT_TRANSLATE_NOOP("Sentences", "the plugin ended; whether it was done is unknown"),
    QT_TRANSLATE_NOOP("Sentences", "the device is gone; whether it was done is unknown"),
    QT_TRANSLATE_NOOP("Sentences", "the hub ended before an answer came"),
    QT_TRANSLATE_NOOP("Sentences", "the device no longer has this action"),
    QT_TRANSLATE_NOOP("Sentences", "of unknown fate; seen by %1"),
    QT_TRANSLATE_NOOP("Sentences", "of unknown fate; too many of them to be kept"),
    QT_TRANSLATE_NOOP("Sentences", "taken back by %1"),
    // Plugins.
    QT_TRANSLATE_NOOP("Sentences", "the plugin is not running"),
    QT_TRANSLATE_NOOP("Sentences", "the plugin does not take more"),
    QT_TRANSLATE_NOOP("Sentences", "the plugin did not answer in time"),
    // Health.
    QT_TRANSLATE_NOOP("Sentences", "Nothing can be kept: %1"),
    QT_TRANSLATE_NOOP("Sentences",
                      "Make room on the disk, or make the data folder writable. Atrium goes on by "
                      "itself."),
    QT_TRANSLATE_NOOP("Sentences", "%1 records wait for the disk."),
    QT_TRANSLATE_NOOP("Sentences", "The disk is slow; look at what else writes to it."),
    QT_TRANSLATE_NOOP("Sentences", "What is measured is not recorded: %1"),
    QT_TRANSLATE_NOOP("Sentences",
                      "All else works. Recording goes on by itself once the disk does."),
    QT_TRANSLATE_NOOP("Sentences", "The clock was set forward by %1 within the last hour."),
    QT_TRANSLATE_NOOP("Sentences", "The clock was set back by %1 within the last hour."),
    QT_TRANSLATE_NOOP("Sentences",
                      "Times shown before it are off by as much. Let a time service (NTP) keep the "
                      "clock."),
};

} // namespace

std::span<const char *const> hubSentences()
{
    return kSentences;
}

} // namespace atrium::window
