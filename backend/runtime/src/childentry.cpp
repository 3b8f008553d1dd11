// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "childentry.h"

#include "guardloop.h"
#include "landlock.h"

#include <fcntl.h>
#include <grp.h>
#include <linux/close_range.h>
#include <linux/seccomp.h>
#include <sched.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <string_view>

namespace atrium::runtime {

namespace {

constexpr int kAbove = 10; // the numbers below are given to the plugin
constexpr int kNice = 5; // the hub comes first
constexpr std::string_view kNiceOfSession = "5";
constexpr std::string_view kOutOfMemoryFirst = "500"; // before the hub

[[noreturn]] void giveUp(const char *problem)
{
    [[maybe_unused]] const ssize_t written = ::write(STDERR_FILENO, problem, std::strlen(problem));
    _exit(kCannotRun);
}

// Cleared whenever the user changes.
void endWith(pid_t parent)
{
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (getppid() != parent) // the hub ended before the line above
        _exit(kCannotRun);
}

void blockSignals()
{
    sigset_t all;
    sigfillset(&all);
    sigprocmask(SIG_SETMASK, &all, nullptr);
}

void forgetSignals()
{
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, nullptr);
    for (int number = 1; number < NSIG; ++number)
        signal(number, SIG_DFL); // NOLINT(cert-err33-c): those that cannot be set stay
}

void writeTo(const char *path, std::string_view text)
{
    const int file = open(path, O_WRONLY | O_CLOEXEC);
    if (file >= 0) [[maybe_unused]]
        const ssize_t written = ::write(file, text.data(), text.size());
}

void stepBack()
{
    setpriority(PRIO_PROCESS, 0, kNice);
    // Where the kernel shares out the processor by session, each process' own rank counts only
    // within.
    writeTo("/proc/self/autogroup", kNiceOfSession);
    writeTo("/proc/self/oom_score_adj", kOutOfMemoryFirst);
}

// The streams, and nothing else of the hub's, below kAbove.
void takeStreams(const PreparedChild &child)
{
    const bool isWrapped = child.command.isWrapped;
    const int socket = fcntl(child.socket, F_DUPFD_CLOEXEC, kAbove);
    const int errors = fcntl(child.errors, F_DUPFD_CLOEXEC, kAbove);
    const int filter = isWrapped && child.filterFile >= 0
        ? fcntl(child.filterFile, F_DUPFD_CLOEXEC, kAbove)
        : -1;
    const int nothing = isWrapped ? open("/dev/null", O_RDWR | O_CLOEXEC) : socket;
    dup2(nothing, STDIN_FILENO);
    dup2(nothing, STDOUT_FILENO);
    dup2(errors, STDERR_FILENO);
    syscall(SYS_close_range, 3U, ~0U, CLOSE_RANGE_CLOEXEC);
    if (!isWrapped)
        return;
    dup2(socket, kWrappedSocket);
    if (filter >= 0)
        dup2(filter, kWrappedFilter);
}

void enterNetwork(const ChildCommand &command)
{
    if ((command.userNamespace >= 0 && setns(command.userNamespace, CLONE_NEWUSER) != 0)
        || (command.networkNamespace >= 0 && setns(command.networkNamespace, CLONE_NEWNET) != 0))
        giveUp("cannot enter the network that is meant for it\n");
}

void bound(const ChildCommand &command)
{
    for (const ChildCommand::Bound &each : command.bounds) {
        const rlimit limit {.rlim_cur = each.most, .rlim_max = each.most};
        setrlimit(static_cast<__rlimit_resource>(each.resource), &limit); // may be less already
    }
}

void becomeUser(const ChildCommand &command)
{
    const uid_t user = *command.user;
    if (setgroups(command.groups.size(), command.groups.data()) != 0
        || setresgid(user, user, user) != 0 || setresuid(user, user, user) != 0)
        giveUp("cannot become its user\n");
}

// In the child of a process with threads: only what is safe in a signal handler.
[[noreturn]] void become(const PreparedChild &child, pid_t parent)
{
    const ChildCommand &command = child.command;
    endWith(parent);
    forgetSignals();
    if (command.group.isThere()) [[maybe_unused]]
        const ssize_t written = ::write(command.group.processes(), "0", 1);
    stepBack();
    const int landlock = command.landlock.isOpen()
        ? fcntl(command.landlock.number(), F_DUPFD_CLOEXEC, kAbove)
        : -1;
    takeStreams(child);
    if (chdir(child.folder) != 0)
        giveUp("cannot enter its state folder\n");
    bound(command);
    if (command.user) {
        becomeUser(command);
        endWith(parent);
    }
    prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    if (landlock >= 0 && !restrictByLandlock(landlock))
        giveUp("Landlock cannot hold it\n");
    if (!command.isWrapped && child.filter.len != 0
        && prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &child.filter) != 0)
        giveUp("the filter of system calls cannot be set\n");
    execve(child.arguments[0], child.arguments, child.environment);
    giveUp(errno == ENOENT       ? "the executable, or what it is run by, does not exist\n"
               : errno == EACCES ? "the executable may not be run\n"
                                 : "the executable cannot be run\n");
}

// Lets go of all of the hub's memory and descriptors but the leash.
[[noreturn]] void guard(const PreparedChild &child, pid_t plugin)
{
    std::array<char, 16> number {};
    (void)std::snprintf(number.data(), number.size(), "%d", plugin);
    const int leash = fcntl(child.leash, F_DUPFD_CLOEXEC, kAbove);
    const int image = child.guard >= 0 ? fcntl(child.guard, F_DUPFD_CLOEXEC, kAbove) : -1;
    const int nothing = open("/dev/null", O_RDWR | O_CLOEXEC);
    for (int stream = STDIN_FILENO; stream <= STDERR_FILENO; ++stream)
        dup2(nothing, stream);
    dup2(leash, kLeash);
    std::array<char, 24> name {"atrium-plugin-guard"};
    std::array<char *, 3> arguments {name.data(), number.data(), nullptr};
    std::array<char *, 1> environment {nullptr};
    syscall(SYS_close_range, static_cast<unsigned>(kLeash) + 1, ~0U, CLOSE_RANGE_CLOEXEC);
    if (image >= 0)
        syscall(SYS_execveat, image, "", arguments.data(), environment.data(), AT_EMPTY_PATH);
    // As well from here, but that a copy of the hub's memory stays.
    syscall(SYS_close_range, static_cast<unsigned>(kLeash) + 1, ~0U, 0U);
    guardPlugin(kLeash, plugin);
}

} // namespace

void enterChild(const PreparedChild &child)
{
    setsid();
    enterNetwork(child.command);
    if (!child.command.isGuarded)
        become(child, child.parent);
    blockSignals();
    prctl(PR_SET_CHILD_SUBREAPER, 1); // before the plugin is there to leave anything behind
    const pid_t self = getpid();
    const pid_t plugin = _Fork(); // unlike fork() it takes no locks
    if (plugin == 0)
        become(child, self);
    if (plugin < 0)
        _exit(kCannotRun);
    guard(child, plugin);
}

} // namespace atrium::runtime
