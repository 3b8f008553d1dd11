// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "unseen.h"

#include <termios.h>
#include <unistd.h>

#include <iostream>
#include <string>

namespace atrium::ctl {

bool isAsked()
{
    return isatty(STDIN_FILENO) == 1;
}

QString readUnseen(const char *prompt)
{
    std::string line;
    if (!isAsked()) {
        std::getline(std::cin, line);
        return QString::fromStdString(line);
    }
    termios before {};
    tcgetattr(STDIN_FILENO, &before);
    termios silent = before;
    silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    std::cerr << prompt;
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    std::getline(std::cin, line);
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &before);
    std::cerr << '\n';
    return QString::fromStdString(line);
}

} // namespace atrium::ctl
