// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "landlock.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cerrno>
#include <cstdint>
#include <cstring>

using namespace Qt::StringLiterals;

namespace atrium::runtime {

namespace {

// linux/landlock.h of today: the release's may be older than the kernel that runs.
struct Ruleset
{
    std::uint64_t files;
    std::uint64_t network; // from version 4
    std::uint64_t scoped; // from version 6
};

struct __attribute__((packed)) BeneathRule
{
    std::uint64_t allowed;
    std::int32_t parent;
};

constexpr std::uint64_t kExecute = 1U << 0U;
constexpr std::uint64_t kWriteFile = 1U << 1U;
constexpr std::uint64_t kReadFile = 1U << 2U;
constexpr std::uint64_t kReadFolder = 1U << 3U;
constexpr std::uint64_t kFirst = (1U << 13U) - 1; // all of version 1
constexpr std::uint64_t kRefer = 1U << 13U; // from version 2
constexpr std::uint64_t kTruncate = 1U << 14U; // from version 3
constexpr std::uint64_t kDeviceControl = 1U << 15U; // from version 5
constexpr std::uint64_t kBindAndConnect = 3; // TCP
constexpr std::uint64_t kAbstractSocketAndSignal = 3;
constexpr unsigned kVersion = 1;
constexpr int kBeneath = 1;

std::uint64_t fileRights(int version)
{
    return kFirst | (version >= 2 ? kRefer : 0) | (version >= 3 ? kTruncate : 0)
        | (version >= 5 ? kDeviceControl : 0);
}

std::size_t sizeFor(int version)
{
    return version >= 6 ? 24 : version >= 4 ? 16 : 8;
}

} // namespace

int landlockVersion()
{
    const long version = syscall(SYS_landlock_create_ruleset, nullptr, 0, kVersion);
    return version > 0 ? static_cast<int>(version) : 0;
}

Result<Descriptor> makeLandlock(const std::vector<FolderRule> &rules, bool hasNetwork, int version)
{
    const std::uint64_t all = fileRights(version);
    const Ruleset ruleset {.files = all,
                           .network = hasNetwork ? 0 : kBindAndConnect,
                           .scoped = kAbstractSocketAndSignal};
    Descriptor made(
        static_cast<int>(syscall(SYS_landlock_create_ruleset, &ruleset, sizeFor(version), 0)));
    if (!made.isOpen())
        return fail(Error::Code::Busy,
                    u"Landlock: %1"_s.arg(QString::fromLocal8Bit(std::strerror(errno))));
    constexpr std::uint64_t kOfFiles
        = kExecute | kWriteFile | kReadFile | kTruncate | kDeviceControl;
    for (const FolderRule &each : rules) {
        const Descriptor path(open(each.path.constData(), O_PATH | O_CLOEXEC));
        if (!path.isOpen())
            continue;
        struct stat status
        { };
        const bool isFolder = fstat(path.number(), &status) == 0 && S_ISDIR(status.st_mode);
        BeneathRule rule {.allowed = all, .parent = path.number()};
        if (!each.isWritable)
            rule.allowed = kExecute | kReadFile | kReadFolder;
        if (!isFolder)
            rule.allowed &= kOfFiles;
        rule.allowed &= all;
        if (syscall(SYS_landlock_add_rule, made.number(), kBeneath, &rule, 0) != 0)
            return fail(Error::Code::Busy,
                        u"Landlock: %1: %2"_s.arg(QString::fromLocal8Bit(each.path),
                                                  QString::fromLocal8Bit(std::strerror(errno))));
    }
    return made;
}

bool restrictByLandlock(int rules)
{
    return syscall(SYS_landlock_restrict_self, rules, 0) == 0;
}

} // namespace atrium::runtime
