// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "networkroom.h"

#include <QFile>
#include <QHostAddress>
#include <QUrl>

#include <arpa/inet.h>
#include <fcntl.h>
#include <net/if.h>
#include <sched.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <map>

using namespace Qt::StringLiterals;

namespace atrium::ctl {

namespace {

constexpr std::size_t kMostEndpoints = 32;
constexpr quint32 kNames = 0x7f4d0000; // 127.77.0.0: names get addresses from here on
constexpr int kWaiting = 16; // connections that nobody has accepted yet

struct Address
{
    sockaddr_storage socket {};
    socklen_t length = 0;
};

Address addressOf(const QHostAddress &host, quint16 port)
{
    Address address;
    if (host.protocol() == QAbstractSocket::IPv6Protocol) {
        sockaddr_in6 six {};
        six.sin6_family = AF_INET6;
        six.sin6_port = htons(port);
        const Q_IPV6ADDR bytes = host.toIPv6Address();
        std::memcpy(&six.sin6_addr, &bytes, sizeof six.sin6_addr);
        address.length = sizeof six;
        std::memcpy(&address.socket, &six, sizeof six);
    } else {
        sockaddr_in four {};
        four.sin_family = AF_INET;
        four.sin_port = htons(port);
        four.sin_addr.s_addr = htonl(host.toIPv4Address());
        address.length = sizeof four;
        std::memcpy(&address.socket, &four, sizeof four);
    }
    return address;
}

// The process that makes the room: one step after the other, and the number of the one that failed.
class Maker
{
public:
    explicit Maker(const std::vector<Address> &addresses)
        : m_addresses(addresses)
    { }

    /// What is to be done is said by what(), why it failed by errno.
    bool make()
    {
        return enter() && bringUp()
            && std::all_of(m_addresses.begin(), m_addresses.end(),
                           [this](const Address &each) { return own(each) && listenAt(each); });
    }
    [[nodiscard]] const char *what() const { return m_what; }
    /// Of the user, or -1; of the network; the listeners.
    [[nodiscard]] const std::vector<int> &made() const { return m_made; }

private:
    static bool write(const char *path, const QByteArray &text)
    {
        const int file = open(path, O_WRONLY | O_CLOEXEC);
        const bool isWritten = file >= 0 && ::write(file, text.data(), size_t(text.size())) > 0;
        close(file);
        return isWritten;
    }

    bool enter()
    {
        const uid_t user = geteuid();
        const gid_t group = getegid();
        m_what = "a network namespace";
        if (user == 0) {
            if (unshare(CLONE_NEWNET) != 0)
                return false;
        } else {
            if (unshare(CLONE_NEWUSER | CLONE_NEWNET) != 0)
                return false;
            m_what = "a user namespace";
            const auto same = [](auto id) -> QByteArray {
                return QByteArray::number(id) + ' ' + QByteArray::number(id) + " 1";
            };
            if (!write("/proc/self/setgroups", "deny") || !write("/proc/self/uid_map", same(user))
                || !write("/proc/self/gid_map", same(group)))
                return false;
        }
        m_made.push_back(open("/proc/self/ns/user", O_RDONLY | O_CLOEXEC));
        m_made.push_back(open("/proc/self/ns/net", O_RDONLY | O_CLOEXEC));
        return m_made[0] >= 0 && m_made[1] >= 0;
    }

    bool bringUp()
    {
        m_what = "its loopback device";
        m_four = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
        ifreq request {};
        std::strcpy(request.ifr_name, "lo");
        request.ifr_flags = IFF_UP | IFF_RUNNING;
        return ioctl(m_four, SIOCSIFFLAGS, &request) == 0;
    }

    // The address that the plugin knows becomes one of this network's.
    bool own(const Address &address)
    {
        m_what = "the address of an endpoint";
        if (address.socket.ss_family == AF_INET6)
            return ownSix(reinterpret_cast<const sockaddr_in6 &>(address.socket));
        const auto &four = reinterpret_cast<const sockaddr_in &>(address.socket);
        if ((ntohl(four.sin_addr.s_addr) >> 24U) == 127)
            return true; // all of them are there already
        ifreq request {};
        (void)std::snprintf(request.ifr_name, sizeof request.ifr_name, "lo:%d", ++m_aliases);
        sockaddr_in host = four;
        host.sin_port = 0;
        std::memcpy(&request.ifr_addr, &host, sizeof host);
        if (ioctl(m_four, SIOCSIFADDR, &request) != 0)
            return errno == EEXIST;
        host.sin_addr.s_addr = INADDR_NONE; // all bits: this one alone
        std::memcpy(&request.ifr_netmask, &host, sizeof host);
        return ioctl(m_four, SIOCSIFNETMASK, &request) == 0;
    }

    static bool ownSix(const sockaddr_in6 &address)
    {
        if (IN6_IS_ADDR_LOOPBACK(&address.sin6_addr))
            return true;
        struct
        {
            in6_addr address;
            std::uint32_t prefix;
            int interface;
        } request {.address = address.sin6_addr,
                   .prefix = 128,
                   .interface = static_cast<int>(if_nametoindex("lo"))};
        const int six = socket(AF_INET6, SOCK_DGRAM | SOCK_CLOEXEC, 0);
        const bool isDone = ioctl(six, SIOCSIFADDR, &request) == 0 || errno == EEXIST;
        close(six);
        return isDone;
    }

    bool listenAt(const Address &address)
    {
        m_what = "a listener";
        const int listener
            = socket(address.socket.ss_family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
        m_made.push_back(listener);
        const int yes = 1; // the kernel takes a moment to make an address of version 6 its own
        const bool isSix = address.socket.ss_family == AF_INET6;
        return listener >= 0
            && setsockopt(listener, isSix ? SOL_IPV6 : SOL_IP, isSix ? IPV6_FREEBIND : IP_FREEBIND,
                          &yes, sizeof yes)
            == 0
            && bind(listener, reinterpret_cast<const sockaddr *>(&address.socket), address.length)
            == 0
            && listen(listener, kWaiting) == 0;
    }

    const std::vector<Address> &m_addresses;
    const char *m_what = "";
    std::vector<int> m_made;
    int m_four = -1;
    int m_aliases = 0;
};

constexpr std::size_t kMostDescriptors = kMostEndpoints + 2;
constexpr std::size_t kControl = CMSG_SPACE(kMostDescriptors * sizeof(int));

void send(int socket, const QByteArray &text, const std::vector<int> &descriptors)
{
    iovec part {.iov_base = const_cast<char *>(text.constData()),
                .iov_len = static_cast<std::size_t>(text.size())};
    alignas(cmsghdr) std::array<char, kControl> control {};
    msghdr message {};
    message.msg_iov = &part;
    message.msg_iovlen = 1;
    if (!descriptors.empty()) {
        const std::size_t bytes = descriptors.size() * sizeof(int);
        message.msg_control = control.data();
        message.msg_controllen = CMSG_SPACE(bytes);
        cmsghdr *header = CMSG_FIRSTHDR(&message);
        header->cmsg_level = SOL_SOCKET;
        header->cmsg_type = SCM_RIGHTS;
        header->cmsg_len = CMSG_LEN(bytes);
        std::memcpy(CMSG_DATA(header), descriptors.data(), bytes);
    }
    (void)!sendmsg(socket, &message, MSG_NOSIGNAL);
}

// What it says is empty where all went well.
QByteArray receive(int socket, std::vector<int> &descriptors)
{
    std::array<char, 256> text {};
    iovec part {.iov_base = text.data(), .iov_len = text.size()};
    alignas(cmsghdr) std::array<char, kControl> control {};
    msghdr message {};
    message.msg_iov = &part;
    message.msg_iovlen = 1;
    message.msg_control = control.data();
    message.msg_controllen = control.size();
    const ssize_t count = recvmsg(socket, &message, MSG_CMSG_CLOEXEC);
    if (count <= 0)
        return "the process that makes it ended";
    if (const cmsghdr *header = CMSG_FIRSTHDR(&message);
        header && header->cmsg_type == SCM_RIGHTS) {
        descriptors.resize((header->cmsg_len - CMSG_LEN(0)) / sizeof(int));
        std::memcpy(descriptors.data(), CMSG_DATA(header), descriptors.size() * sizeof(int));
    }
    return QByteArray(text.data(), count).trimmed();
}

} // namespace

Result<NetworkRoom> NetworkRoom::make(std::vector<Endpoint> endpoints)
{
    if (endpoints.size() > kMostEndpoints)
        return fail(
            Error::Code::InvalidInput,
            u"%1 endpoints; there is room for %2"_s.arg(endpoints.size()).arg(kMostEndpoints));
    NetworkRoom room;
    room.m_folder = std::make_unique<QTemporaryDir>();
    QByteArray hosts = "127.0.0.1 localhost\n::1 localhost ip6-localhost\n";
    std::vector<Address> addresses;
    std::map<QString, QHostAddress> names {{u"localhost"_s, QHostAddress(QHostAddress::LocalHost)}};
    for (const Endpoint &each : endpoints) {
        QHostAddress host(each.host);
        if (host.isNull() && !names.contains(each.host)) { // a name: an address of its own
            host = QHostAddress(kNames + static_cast<quint32>(names.size()));
            hosts += host.toString().toLatin1() + ' ' + QUrl::toAce(each.host) + '\n';
            names.emplace(each.host, host);
        } else if (host.isNull()) {
            host = names.at(each.host);
        }
        addresses.push_back(addressOf(host, each.port));
    }
    QFile file(room.m_folder->filePath(u"hosts"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(hosts) != hosts.size()
        || !file.setPermissions(QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther))
        return fail(Error::Code::Busy, u"%1 cannot be written"_s.arg(file.fileName()));
    file.close();

    std::array<int, 2> ends {};
    if (socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends.data()) != 0)
        return fail(Error::Code::Busy, u"no socket is left"_s);
    const pid_t maker = fork();
    if (maker == 0) {
        Maker work(addresses);
        const bool isMade = work.make();
        const QByteArray why
            = isMade ? "\n"_ba : QByteArray(work.what()) + ": " + std::strerror(errno);
        send(ends[1], why, isMade ? work.made() : std::vector<int>());
        _exit(0);
    }
    close(ends[1]);
    std::vector<int> made;
    const QByteArray why = maker < 0 ? "no process is left"_ba : receive(ends[0], made);
    close(ends[0]);
    if (maker > 0)
        waitpid(maker, nullptr, 0);
    if (!why.isEmpty() || made.size() != endpoints.size() + 2) {
        for (const int each : made)
            close(each);
        return fail(
            Error::Code::Unsupported,
            u"a network of its own cannot be made here (%1)"_s.arg(QString::fromLocal8Bit(why)));
    }
    room.m_user = made[0];
    room.m_network = made[1];
    room.m_listeners.assign(made.begin() + 2, made.end());
    room.m_endpoints = std::move(endpoints);
    return room;
}

NetworkRoom::NetworkRoom(NetworkRoom &&other) noexcept
    : m_endpoints(std::move(other.m_endpoints))
    , m_listeners(std::move(other.m_listeners))
    , m_user(std::exchange(other.m_user, -1))
    , m_network(std::exchange(other.m_network, -1))
    , m_folder(std::move(other.m_folder))
{ }

NetworkRoom::~NetworkRoom()
{
    for (const int each : m_listeners)
        close(each);
    for (const int each : {m_user, m_network}) {
        if (each >= 0)
            close(each);
    }
}

runtime::NetworkPlace NetworkRoom::place() const
{
    return {.userNamespace = geteuid() == 0 ? -1 : m_user,
            .networkNamespace = m_network,
            .hosts = m_folder->filePath(u"hosts"_s)};
}

} // namespace atrium::ctl
