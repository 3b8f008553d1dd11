// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "childprocess.h"

#include <fcntl.h>
#include <linux/close_range.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>

using namespace Qt::StringLiterals;

namespace atrium::runtime {

namespace {

constexpr int kCannotRun = 127; // what a shell says, too

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

struct Prepared
{
    const char *executable;
    const char *folder;
    char *const *arguments;
    char *const *environment;
    int socket;
    int errors;
    pid_t parent;
};

// In the child of a process with threads: only what is safe in a signal handler.
[[noreturn]] void become(const Prepared &child)
{
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (getppid() != child.parent) // the hub ended before the line above
        _exit(kCannotRun);
    setpgid(0, 0);
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, nullptr);
    for (int number = 1; number < NSIG; ++number)
        signal(number, SIG_DFL); // NOLINT(cert-err33-c): those that cannot be set stay
    dup2(child.socket, STDIN_FILENO);
    dup2(child.socket, STDOUT_FILENO);
    dup2(child.errors, STDERR_FILENO);
    syscall(SYS_close_range, 3U, ~0U, CLOSE_RANGE_CLOEXEC);
    const char *problem = "cannot enter its state folder\n";
    if (chdir(child.folder) == 0) {
        execve(child.executable, child.arguments, child.environment);
        problem = errno == ENOENT ? "the executable, or what it is run by, does not exist\n"
            : errno == EACCES     ? "the executable may not be run\n"
                                  : "the executable cannot be run\n";
    }
    [[maybe_unused]] const ssize_t written = ::write(STDERR_FILENO, problem, std::strlen(problem));
    _exit(kCannotRun);
}

void endGroup(pid_t id)
{
    kill(-id, SIGKILL);
    kill(id, SIGKILL); // its own group may not exist yet
}

} // namespace

void Descriptor::reset()
{
    if (m_number >= 0)
        close(m_number);
    m_number = -1;
}

Result<Child> startChild(const ChildCommand &command)
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
    fcntl(child.socket.number(), F_SETFL, O_RDWR | O_NONBLOCK);
    fcntl(child.errors.number(), F_SETFL, O_RDONLY | O_NONBLOCK);

    std::vector<QByteArray> arguments {command.executable};
    std::vector<QByteArray> environment = command.environment;
    const auto argumentPointers = pointersTo(arguments);
    const auto environmentPointers = pointersTo(environment);
    const Prepared prepared {.executable = command.executable.constData(),
                             .folder = command.folder.constData(),
                             .arguments = argumentPointers.data(),
                             .environment = environmentPointers.data(),
                             .socket = theirSocket.number(),
                             .errors = theirErrors.number(),
                             .parent = getpid()};
    child.id = fork();
    if (child.id == 0)
        become(prepared);
    if (child.id < 0)
        return nothingLeft("fork");
    setpgid(child.id, child.id); // both do it: whoever comes first
    child.handle = Descriptor(static_cast<int>(syscall(SYS_pidfd_open, child.id, 0)));
    if (!child.handle.isOpen()) {
        endGroup(child.id);
        waitpid(child.id, nullptr, 0);
        return nothingLeft("pidfd_open");
    }
    return child;
}

QString reapChild(const Child &child)
{
    kill(-child.id, SIGKILL); // before its number is free to be another's
    siginfo_t end {};
    if (waitid(P_PIDFD, static_cast<id_t>(child.handle.number()), &end, WEXITED | WNOHANG) != 0
        || end.si_pid == 0)
        return u"The process is gone."_s;
    if (end.si_code == CLD_EXITED) {
        if (end.si_status == kCannotRun)
            return u"The process could not be started; see its log."_s;
        return u"The process ended with status %1."_s.arg(end.si_status);
    }
    return u"The process was ended by signal %1 (%2)."_s.arg(end.si_status)
        .arg(QString::fromLatin1(sigabbrev_np(end.si_status)));
}

void Reaper::end(Child child)
{
    endGroup(child.id);
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
