// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "seccompfilter.h"

#include <linux/sched.h>
#include <seccomp.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>

using namespace Qt::StringLiterals;

namespace atrium::runtime {

namespace {

// By name: not every kernel and processor has each.
constexpr std::array kRefused {
    // Other processes' memory, and what they hold.
    "ptrace",
    "process_vm_readv",
    "process_vm_writev",
    "process_madvise",
    "pidfd_getfd",
    "kcmp",
    // The tree of files.
    "mount",
    "umount",
    "umount2",
    "pivot_root",
    "chroot",
    "move_mount",
    "open_tree",
    "fsopen",
    "fsconfig",
    "fsmount",
    "fspick",
    "mount_setattr",
    "open_by_handle_at",
    "fanotify_init",
    "quotactl",
    "quotactl_fd",
    "swapon",
    "swapoff",
    "acct",
    // Namespaces: new ones come by clone, see below.
    "unshare",
    "setns",
    // Keys, programs in the kernel, its counters.
    "add_key",
    "request_key",
    "keyctl",
    "bpf",
    "perf_event_open",
    "userfaultfd",
    "io_uring_setup",
    "io_uring_enter",
    "io_uring_register",
    "memfd_secret",
    // The machine.
    "kexec_load",
    "kexec_file_load",
    "init_module",
    "finit_module",
    "delete_module",
    "create_module",
    "reboot",
    "settimeofday",
    "clock_settime",
    "clock_settime64",
    "clock_adjtime",
    "clock_adjtime64",
    "adjtimex",
    "sethostname",
    "setdomainname",
    "iopl",
    "ioperm",
    "modify_ldt",
    "vhangup",
    "syslog",
    "lookup_dcookie",
    "nfsservctl",
    "uselib",
    "ustat",
    "sysfs",
    "_sysctl",
    "vm86",
    "vm86old",
    "personality",
};

constexpr unsigned kNamespaces = CLONE_NEWNS | CLONE_NEWCGROUP | CLONE_NEWUTS | CLONE_NEWIPC
    | CLONE_NEWUSER | CLONE_NEWPID | CLONE_NEWNET;

class Filter
{
public:
    Filter()
        : m_context(seccomp_init(SCMP_ACT_ALLOW))
    { }
    ~Filter()
    {
        if (m_context)
            seccomp_release(m_context);
    }
    Q_DISABLE_COPY_MOVE(Filter)

    // A call that this processor does not have cannot be made.
    void refuse(const char *name)
    {
        const int call = seccomp_syscall_resolve_name(name);
        if (call != __NR_SCMP_ERROR)
            note(seccomp_rule_add_array(m_context, SCMP_ACT_ERRNO(EPERM), call, 0, nullptr));
    }
    void refuseIf(int call, const scmp_arg_cmp &argument, int error = EPERM)
    {
        note(seccomp_rule_add_array(m_context, SCMP_ACT_ERRNO(static_cast<unsigned>(error)), call,
                                    1, &argument));
    }
    void answer(int call, int error)
    {
        note(seccomp_rule_add_array(m_context, SCMP_ACT_ERRNO(static_cast<unsigned>(error)), call,
                                    0, nullptr));
    }
    [[nodiscard]] bool writeTo(int file)
    {
        return m_context && m_problem == 0 && seccomp_export_bpf(m_context, file) == 0;
    }

private:
    // EDOM, ENOSYS: the call does not exist for this processor. EACCES: it is allowed anyhow.
    void note(int result)
    {
        if (result != 0 && result != -EDOM && result != -EOPNOTSUPP && result != -EEXIST)
            m_problem = result;
    }

    scmp_filter_ctx m_context;
    int m_problem = 0;
};

scmp_arg_cmp equals(unsigned argument, std::uint64_t value)
{
    return {.arg = argument, .op = SCMP_CMP_EQ, .datum_a = value, .datum_b = 0};
}

// Every family but those: a rule for each gap, since a filter knows no "none of".
void allowFamilies(Filter &filter, bool hasNetwork, bool hasBluetooth)
{
    for (int family = 0; family < AF_MAX; ++family) {
        const bool isAllowed = family == AF_UNIX
            || (hasNetwork && (family == AF_INET || family == AF_INET6 || family == AF_NETLINK))
            || (hasBluetooth && family == AF_BLUETOOTH);
        if (!isAllowed)
            filter.refuseIf(SCMP_SYS(socket), equals(0, static_cast<std::uint64_t>(family)),
                            EACCES);
    }
    filter.refuseIf(SCMP_SYS(socket),
                    {.arg = 0, .op = SCMP_CMP_GE, .datum_a = AF_MAX, .datum_b = 0}, EACCES);
}

tl::unexpected<Error> notMade(const char *what)
{
    return fail(
        Error::Code::Busy,
        u"%1: %2"_s.arg(QLatin1StringView(what), QString::fromLocal8Bit(std::strerror(errno))));
}

Result<Descriptor> unnamedFile()
{
    Descriptor file(memfd_create("filter", MFD_CLOEXEC));
    if (!file.isOpen())
        return notMade("memfd_create");
    return file;
}

} // namespace

Result<QByteArray> systemCallFilter(bool hasNetwork, bool hasBluetooth)
{
    Filter filter;
    for (const char *each : kRefused)
        filter.refuse(each);
    for (unsigned bit = 1; bit != 0; bit <<= 1U) {
        if ((kNamespaces & bit) != 0)
            filter.refuseIf(SCMP_SYS(clone),
                            {.arg = 0, .op = SCMP_CMP_MASKED_EQ, .datum_a = bit, .datum_b = bit});
    }
    filter.answer(SCMP_SYS(clone3), ENOSYS); // its flags cannot be looked at: clone is used instead
    for (const unsigned long request : {0x5412UL /*TIOCSTI*/, 0x541CUL /*TIOCLINUX*/})
        filter.refuseIf(
            SCMP_SYS(ioctl),
            {.arg = 1, .op = SCMP_CMP_MASKED_EQ, .datum_a = 0xffffffffUL, .datum_b = request});
    allowFamilies(filter, hasNetwork, hasBluetooth);
    const auto file = unnamedFile();
    if (!file)
        return tl::unexpected(file.error());
    if (!filter.writeTo(file->number()))
        return fail(Error::Code::Internal, u"the filter of system calls cannot be made"_s);
    const off_t size = lseek(file->number(), 0, SEEK_END);
    QByteArray program(size, Qt::Uninitialized);
    if (pread(file->number(), program.data(), static_cast<std::size_t>(size), 0) != size)
        return notMade("pread");
    return program;
}

Result<Descriptor> asFile(const QByteArray &content)
{
    auto file = unnamedFile();
    if (!file)
        return file;
    if (write(file->number(), content.constData(), static_cast<std::size_t>(content.size()))
            != content.size()
        || lseek(file->number(), 0, SEEK_SET) != 0)
        return notMade("write");
    return file;
}

} // namespace atrium::runtime
