// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "childprocess.h"

#include "childentry.h"
#include "guardimage.h"
#include "seccompfilter.h"

#include <dirent.h>
#include <fcntl.h>
#include <linux/filter.h>
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

using namespace Qt::StringLiterals;

namespace atrium::runtime {

namespace {

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
    pointers.reserve(texts.size() + 1);
    for (QByteArray &text : texts)
        pointers.push_back(text.data());
    pointers.push_back(nullptr);
    return pointers;
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

bool makePipe(Descriptor &readEnd, Descriptor &writeEnd)
{
    std::array<int, 2> ends {};
    if (pipe2(ends.data(), O_CLOEXEC) != 0)
        return false;
    readEnd = Descriptor(ends[0]);
    writeEnd = Descriptor(ends[1]);
    return true;
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
    Descriptor theirErrors;
    Descriptor theirLeash;
    if (!makePipe(child.errors, theirErrors)
        || (command.isGuarded && !makePipe(theirLeash, child.leash)))
        return nothingLeft("pipe");
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
    const PreparedChild prepared {
        .arguments = argumentPointers.data(),
        .environment = environmentPointers.data(),
        .folder = command.folder.constData(),
        .command = command,
        .filter = {.len = static_cast<unsigned short>(static_cast<std::size_t>(filter.size())
                                                      / sizeof(sock_filter)),
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
        enterChild(prepared);
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
