// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <atrium/base/time.h>

#include <ctime>

namespace atrium {

Now systemNow()
{
    timespec boot {};
    timespec wall {};
    clock_gettime(CLOCK_BOOTTIME, &boot);
    clock_gettime(CLOCK_REALTIME, &wall);
    return Now {.boottime
                = std::chrono::seconds(boot.tv_sec) + std::chrono::nanoseconds(boot.tv_nsec),
                .wall = std::chrono::duration_cast<WallTime>(
                    std::chrono::seconds(wall.tv_sec) + std::chrono::nanoseconds(wall.tv_nsec))};
}

} // namespace atrium
