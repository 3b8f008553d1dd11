// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "childprocess.h"

#include "guardimage.h"
#include "guardloop.h"
#include "landlock.h"
#include "seccompfilter.h"

#include <dirent.h>
#include <fcntl.h>
#include <grp.h>
#include <linux/close_range.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string_view>

using namespace Qt::StringLiterals;

namespace atrium::runtime {

namespace {

constexpr int kCannotRun = 127; // what a shell says, too
constexpr int kSignalled = 128; // as shells and bubblewrap say it

tl::unexpected<Error> nothingLeft(const char *what)
{
    return fail(
        Error::Code::Busy,
        u"%1: %2"_s.arg(QLatin1StringView(what), QString::fromLocal8Bit(std::strerror(errno))));
}

std::vector<char *> pointersTo(std::vector<QByteArray> &texts)
{
    std::vector<char *> pointers;
    for (QByteArray &text : texts)
        pointers.push_back(text.data());
    pointers.push_back(nullptr);
    return pointers;
}

constexpr int kAbove = 10; // the numbers below are given to the plugin
constexpr int kNice = 5; // the hub comes first
constexpr std::string_view kNiceOfSession = "5";
constexpr std::string_view kOutOfMemoryFirst = "500"; // before the hub

// Everything is made before the fork: a child of a process with threads may not allocate.
struct Prepared
{
    char *const *arguments;
    char *const *environment;
    const char *folder;
    const ChildCommand &command;
    sock_fprog filter;
    int filterFile;
    int socket;
    int errors;
    int leash; // its guard's end
    int guard; // the guard's program; -1: there is no running it from memory
    pid_t parent;
};

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
void takeStreams(const Prepared &child)
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
[[noreturn]] void become(const Prepared &child, pid_t parent)
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
[[noreturn]] void guard(const Prepared &child, pid_t plugin)
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

// In the first child.
[[noreturn]] void begin(const Prepared &child)
{
    setsid();
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

// 0 where it is gone.
pid_t parentOf(pid_t id)
{
    std::array<char, 32> path {};
    (void)std::snprintf(path.data(), path.size(), "/proc/%d/stat", id);
    const Descriptor file(open(path.data(), O_RDONLY | O_CLOEXEC));
    std::array<char, 256> text {};
    if (!file.isOpen() || read(file.number(), text.data(), text.size() - 1) <= 0)
        return 0;
    const char *end = std::strrchr(text.data(), ')'); // of the name, which may hold anything
    constexpr std::size_t kState = 4; // ") S "
    if (!end || std::strlen(end) <= kState)
        return 0;
    return std::atoi(end + kState); // NOLINT(cert-err34-c): a number, from the kernel
}

bool isOf(pid_t id, uid_t user)
{
    std::array<char, 32> path {};
    (void)std::snprintf(path.data(), path.size(), "/proc/%d", id);
    struct stat status
    { };
    return stat(path.data(), &status) == 0 && status.st_uid == user;
}

// Another hub on this machine may have given the same user to a plugin of its own: that one's
// processes descend from that hub, ours from this one or, once their parent is gone, from
// process 1.
bool isOurs(pid_t id, uid_t user)
{
    constexpr int kDeepest = 64;
    for (int depth = 0; depth < kDeepest; ++depth) {
        id = parentOf(id);
        if (!isOf(id, user))
            break;
    }
    return id == 1 || id == getpid();
}

// Those that left the group, too.
void endUser(uid_t user)
{
    DIR *processes = opendir("/proc");
    if (!processes)
        return;
    while (const dirent *entry = readdir(processes)) {
        const int id = std::atoi(entry->d_name); // NOLINT(cert-err34-c): 0 where it is no number
        if (id > 1 && isOf(id, user) && isOurs(id, user))
            kill(id, SIGKILL);
    }
    closedir(processes);
}

/// The guard's program as a file in memory: the same for all, made once.
int guardFile()
{
    static const Descriptor file = [] {
        const auto image = guardImage();
        auto made = asFile(QByteArray::fromRawData(reinterpret_cast<const char *>(image.data()),
                                                   static_cast<qsizetype>(image.size())));
        return made ? std::move(*made) : Descriptor();
    }();
    return file.number();
}

} // namespace

void Descriptor::reset()
{
    if (m_number >= 0)
        close(m_number);
    m_number = -1;
}

void endChild(Child &child)
{
    if (child.isGuarded) {
        kill(child.id, SIGCONT); // the plugin may be the same user, and have stopped it
        child.leash.reset();
    } else {
        kill(-child.id, SIGKILL);
        kill(child.id, SIGKILL); // its own group may not exist yet
    }
    if (child.user)
        endUser(*child.user);
}

Result<Child> startChild(ChildCommand command)
{
    std::array<int, 2> sockets {};
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, sockets.data()) != 0)
        return nothingLeft("socketpair");
    Child child;
    child.socket = Descriptor(sockets[0]);
    const Descriptor theirSocket(sockets[1]);
    std::array<int, 2> pipes {};
    if (pipe2(pipes.data(), O_CLOEXEC) != 0)
        return nothingLeft("pipe");
    child.errors = Descriptor(pipes[0]);
    const Descriptor theirErrors(pipes[1]);
    Descriptor theirLeash;
    if (command.isGuarded) {
        if (pipe2(pipes.data(), O_CLOEXEC) != 0)
            return nothingLeft("pipe");
        theirLeash = Descriptor(pipes[0]);
        child.leash = Descriptor(pipes[1]);
    }
    fcntl(child.socket.number(), F_SETFL, O_RDWR | O_NONBLOCK);
    fcntl(child.errors.number(), F_SETFL, O_RDONLY | O_NONBLOCK);

    Descriptor filterFile;
    if (command.isWrapped && !command.filter.isEmpty()) {
        auto made = asFile(command.filter);
        if (!made)
            return tl::unexpected(made.error());
        filterFile = std::move(*made);
    }
    std::vector<QByteArray> arguments = command.command;
    std::vector<QByteArray> environment = command.environment;
    QByteArray filter = command.filter;
    const auto argumentPointers = pointersTo(arguments);
    const auto environmentPointers = pointersTo(environment);
    const Prepared prepared {.arguments = argumentPointers.data(),
                             .environment = environmentPointers.data(),
                             .folder = command.folder.constData(),
                             .command = command,
                             .filter
                             = {.len = static_cast<unsigned short>(
                                    static_cast<std::size_t>(filter.size()) / sizeof(sock_filter)),
                                .filter = reinterpret_cast<sock_filter *>(filter.data())},
                             .filterFile = filterFile.number(),
                             .socket = theirSocket.number(),
                             .errors = theirErrors.number(),
                             .leash = theirLeash.number(),
                             .guard = command.isGuarded ? guardFile() : -1,
                             .parent = getpid()};
    child.isWrapped = command.isWrapped;
    child.isGuarded = command.isGuarded;
    child.user = command.user;
    if (child.user) // left by a hub that was killed
        endUser(*child.user);
    child.id = fork();
    if (child.id == 0)
        begin(prepared);
    if (child.id < 0)
        return nothingLeft("fork");
    child.group = std::move(command.group);
    child.handle = Descriptor(static_cast<int>(syscall(SYS_pidfd_open, child.id, 0)));
    if (!child.handle.isOpen()) {
        endChild(child);
        waitpid(child.id, nullptr, 0);
        return nothingLeft("pidfd_open");
    }
    return child;
}

QString reapChild(const Child &child)
{
    kill(-child.id, SIGKILL); // before its number is free to be another's
    if (child.user)
        endUser(*child.user);
    siginfo_t end {};
    if (waitid(P_PIDFD, static_cast<id_t>(child.handle.number()), &end, WEXITED | WNOHANG) != 0
        || end.si_pid == 0)
        return u"The process is gone."_s;
    const int status = end.si_status;
    const bool isSignal = end.si_code != CLD_EXITED;
    if (child.group.isThere() && child.group.reached().memory != 0)
        return u"The kernel ended it: it used more memory than is allowed."_s;
    const bool tellsSignals = child.isWrapped || child.isGuarded;
    if (isSignal || (tellsSignals && status > kSignalled && status < kSignalled + NSIG)) {
        const int signal = isSignal ? status : status - kSignalled;
        return u"The process was ended by signal %1 (%2)."_s.arg(signal).arg(
            QString::fromLatin1(sigabbrev_np(signal)));
    }
    if (status == kCannotRun)
        return u"The process could not be started; see its log."_s;
    return u"The process ended with status %1."_s.arg(status);
}

void Reaper::end(Child child)
{
    endChild(child);
    child.socket.reset();
    child.errors.reset();
    auto notifier = std::make_unique<QSocketNotifier>(child.handle.number(), QSocketNotifier::Read);
    connect(notifier.get(), &QSocketNotifier::activated, this, [this, id = child.id] { reap(id); });
    m_ending.push_back({.child = std::move(child), .notifier = std::move(notifier)});
}

void Reaper::reap(pid_t id)
{
    const auto found = std::find_if(m_ending.begin(), m_ending.end(),
                                    [id](const Ending &each) { return each.child.id == id; });
    if (found == m_ending.end())
        return;
    (void)reapChild(found->child);
    found->notifier->setEnabled(false);
    found->notifier.release()->deleteLater(); // its signal is on the stack
    m_ending.erase(found);
}

} // namespace atrium::runtime
