// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Without Qt and without the C++ library: this is all of the guard's program, too.
#include "guardloop.h"

#include <dirent.h>
#include <fcntl.h>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/signalfd.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <string_view>

namespace atrium::runtime {

namespace {

constexpr int kSignalled = 128;
constexpr int kUnknown = 127;
constexpr int kMostProcesses = 8192; // more are taken in the next pass
constexpr int kMostPasses = 64;
constexpr int kBreath = 2; // milliseconds
constexpr std::string_view kStat = "/stat";

struct Process
{
    pid_t id;
    pid_t parent;
    bool isOurs;
};

// Not on the stack, and not from the heap.
std::array<Process, kMostProcesses> processes; // NOLINT(*-non-const-global-variables): see above
std::array<char, 32768> entries; // NOLINT(*-non-const-global-variables): see above

struct Entry // of getdents64(2): opendir() allocates
{
    unsigned long inode;
    long offset;
    unsigned short length;
    unsigned char type;
    char name; // the first of it
};

pid_t numberAt(const char *text)
{
    pid_t number = 0;
    for (; *text >= '0' && *text <= '9'; ++text)
        number = number * 10 + (*text - '0');
    return number;
}

pid_t parentOf(int folder, const char *name)
{
    std::array<char, 32> path {};
    std::size_t end = 0;
    for (; name[end] && end < path.size() - kStat.size() - 1; ++end)
        path[end] = name[end];
    for (const char each : kStat)
        path[end++] = each;
    const int file = openat(folder, path.data(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return 0;
    std::array<char, 512> text {};
    const ssize_t count = read(file, text.data(), text.size() - 1);
    close(file);
    // Its name may hold anything, so from behind: ") S 123 ".
    for (ssize_t i = count - 4; i > 0; --i) {
        if (text[static_cast<std::size_t>(i)] == ')')
            return numberAt(text.data() + i + 4);
    }
    return 0;
}

int readProcesses()
{
    const int folder = open("/proc", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    int count = 0;
    for (;;) {
        const long bytes
            = folder < 0 ? 0 : syscall(SYS_getdents64, folder, entries.data(), entries.size());
        if (bytes <= 0)
            break;
        for (long at = 0; at < bytes && count < kMostProcesses;) {
            const auto *entry = reinterpret_cast<const Entry *>(entries.data() + at);
            at += entry->length;
            const pid_t id = numberAt(&entry->name);
            const pid_t parent = id > 1 ? parentOf(folder, &entry->name) : 0;
            if (parent > 0)
                processes[count++] = {id, parent, false};
        }
    }
    if (folder >= 0)
        close(folder);
    return count;
}

// Marks what descends from this process; true where something was found that still runs.
bool stopDescendants(int count)
{
    const pid_t self = getpid();
    bool isNew = false;
    for (bool isGrowing = true; isGrowing;) {
        isGrowing = false;
        for (int i = 0; i < count; ++i) {
            Process &each = processes[i];
            if (each.isOurs)
                continue;
            bool isOurs = each.parent == self;
            for (int j = 0; j < count && !isOurs; ++j)
                isOurs = processes[j].isOurs && processes[j].id == each.parent;
            if (!isOurs)
                continue;
            each.isOurs = true;
            isGrowing = true;
        }
    }
    for (int i = 0; i < count; ++i) {
        if (processes[i].isOurs && kill(processes[i].id, SIGSTOP) == 0)
            isNew = true;
    }
    return isNew;
}

// Stopped first: of what forks for ever, one more is always born while the others are killed.
[[noreturn]] void endAll(int status)
{
    int known = -1;
    for (int pass = 0;; ++pass) {
        while (waitpid(-1, nullptr, WNOHANG) > 0) { }
        const int count = readProcesses();
        const bool areThere = stopDescendants(count);
        int ours = 0;
        for (int i = 0; i < count; ++i)
            ours += processes[i].isOurs ? 1 : 0;
        if (!areThere && waitpid(-1, nullptr, WNOHANG) < 0)
            _exit(status);
        if (ours != known && pass % kMostPasses != kMostPasses - 1) {
            known = ours;
            continue;
        }
        for (int i = 0; i < count; ++i) {
            if (processes[i].isOurs)
                kill(processes[i].id, SIGKILL);
        }
        known = -1;
        poll(nullptr, 0, kBreath);
    }
}

int statusOf(int how)
{
    if (WIFEXITED(how))
        return WEXITSTATUS(how);
    return WIFSIGNALED(how) ? kSignalled + WTERMSIG(how) : kUnknown;
}

} // namespace

void guardPlugin(int leash, pid_t plugin)
{
    prctl(PR_SET_DUMPABLE, 0); // the plugin may be the same user
    sigset_t child;
    sigemptyset(&child);
    sigaddset(&child, SIGCHLD);
    const int ends = signalfd(-1, &child, SFD_CLOEXEC | SFD_NONBLOCK);
    for (;;) {
        int how = 0;
        for (pid_t id = 0; (id = waitpid(-1, &how, WNOHANG)) > 0;) {
            if (id == plugin)
                endAll(statusOf(how));
        }
        std::array<pollfd, 2> events {{{leash, 0, 0}, {ends, POLLIN, 0}}};
        poll(events.data(), events.size(), -1);
        signalfd_siginfo signal;
        while (read(ends, &signal, sizeof signal) > 0) { }
        if (events[0].revents != 0)
            endAll(kUnknown);
    }
}

} // namespace atrium::runtime
