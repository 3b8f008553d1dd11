// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stage.h"

#include <cstdio>

namespace atrium::sim {

namespace {

constexpr std::size_t kLongestTail = 60;

} // namespace

void Stage::tell(const QString &text)
{
    const double seconds = std::chrono::duration<double>(time.boot()).count();
    const QString line = QString::asprintf("%11.4f  %s", seconds, qPrintable(text));
    if (m_told == Told::All) {
        std::printf("%s\n", qPrintable(line));
        return;
    }
    m_tail.push_back(line);
    if (m_tail.size() > kLongestTail)
        m_tail.pop_front();
}

} // namespace atrium::sim
