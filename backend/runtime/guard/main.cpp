// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What stays between the hub and a plugin that no namespace holds; the library carries it along,
// so that it needs no place on the disk and has none of the hub's memory.
#include "guardloop.h"

#include <sys/prctl.h>

#include <cstdlib>

int main(int argc, char **argv)
{
    if (argc != 2)
        return 2;
    prctl(PR_SET_NAME, "plugin-guard"); // else it is shown as a number
    atrium::runtime::guardPlugin(atrium::runtime::kLeash, std::atoi(argv[1]));
}
