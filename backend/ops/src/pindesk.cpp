// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pindesk.h"

#include <atrium/ops/logging.h>

#include <sodium.h>

#include <array>

using namespace Qt::StringLiterals;

namespace atrium::ops {

namespace {

const QString kShelf = u"pin"_s;
const QString kHouse = u"house"_s;
constexpr qsizetype kShortest = 4;
constexpr qsizetype kLongest = 12;

bool isPin(const QString &text)
{
    return text.size() >= kShortest && text.size() <= kLongest
        && std::all_of(text.begin(), text.end(),
                       [](QChar each) { return each >= u'0' && each <= u'9'; });
}

QByteArray hashOf(const QByteArray &pin)
{
    std::array<char, crypto_pwhash_STRBYTES> hash {};
    const int failed = crypto_pwhash_str_alg(
        hash.data(), pin.constData(), static_cast<unsigned long long>(pin.size()),
        crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE,
        crypto_pwhash_ALG_ARGON2ID13);
    return failed == 0 ? QByteArray(hash.data()) : QByteArray();
}

QString newPass()
{
    std::array<unsigned char, 16> bytes {};
    randombytes_buf(bytes.data(), bytes.size());
    return QString::fromLatin1(
        QByteArray(reinterpret_cast<const char *>(bytes.data()), bytes.size()).toHex());
}

tl::unexpected<Error> busy()
{
    return fail(Error::Code::Busy, u"another PIN is being checked; try again"_s);
}

tl::unexpected<Error> noPin()
{
    return fail(Error::Code::NotFound, u"no PIN is set; set one with: atriumctl pin set"_s);
}

} // namespace

PinDesk::PinDesk(Ports ports)
    : m_ports(std::move(ports))
{
    if (sodium_init() < 0)
        qFatal("libsodium cannot be used");
}

void PinDesk::restore(const std::vector<hub::KeptRecord> &kept)
{
    for (const hub::KeptRecord &record : kept) {
        if (record.shelf == kShelf && record.key == kHouse)
            m_guard.restore(record.value);
    }
}

void PinDesk::keep(hub::Ticket ticket)
{
    m_ports.hub.keep(kShelf, kHouse, m_guard.kept(), ticket);
}

Value PinDesk::wrong(WallTime now) const
{
    return Value::makeObject({{u"accepted"_s, false},
                              {u"triesLeft"_s, m_guard.triesLeft()},
                              {u"lockedFor"_s, qint64 {m_guard.lockedFor(now).count()}}});
}

void PinDesk::errand(Now now, const QString &method, const Value &params, hub::Ticket ticket)
{
    const QString pin = params.field(u"pin").toText();
    if (method == "pin.status"_L1) {
        m_ports.answered(
            ticket,
            Value::makeObject({{u"set"_s, m_guard.isSet()},
                               {u"lockedFor"_s, qint64 {m_guard.lockedFor(now.wall).count()}}}));
    } else if (method == "pin.check"_L1) {
        check(now, pin, ticket, [this](hub::Ticket answered) {
            const QString pass = newPass();
            m_guard.give(systemNow().boottime, pass);
            m_ports.answered(answered,
                             Value::makeObject({{u"accepted"_s, true}, {u"stepUp"_s, pass}}));
        });
    } else if (method == "pin.set"_L1 && !isPin(pin)) {
        m_ports.answered(ticket,
                         fail(Error::Code::InvalidInput, u"a PIN has 4 to 12 digits"_s, u"/pin"_s));
    } else {
        const bool isSet = method == "pin.set"_L1;
        const auto change = [this, pin, isSet](hub::Ticket answered) {
            if (isSet) {
                put(pin, answered);
                return;
            }
            m_guard.set({});
            keep(answered);
            qCInfo(lcOps) << "the house has no PIN any more";
        };
        if (m_guard.isSet())
            check(now, params.field(u"current").toText(), ticket, change);
        else if (isSet)
            change(ticket);
        else
            m_ports.answered(ticket, noPin());
    }
}

void PinDesk::check(Now now, const QString &pin, hub::Ticket ticket, Then rightly)
{
    if (!m_guard.isSet()) {
        m_ports.answered(ticket, noPin());
        return;
    }
    if (m_isChecking) {
        m_ports.answered(ticket, busy());
        return;
    }
    if (m_guard.lockedFor(now.wall) > 0ms) {
        m_ports.answered(ticket, wrong(now.wall));
        return;
    }
    const bool isTaken = m_ports.errands.run([this, pin = pin.toUtf8(), hash = m_guard.hash(),
                                              ticket, rightly]() -> Errands::Then {
        const bool isRight = crypto_pwhash_str_verify(hash.constData(), pin.constData(),
                                                      static_cast<unsigned long long>(pin.size()))
            == 0;
        return [this, isRight, ticket, rightly] {
            judged(isRight, ticket, rightly);
        };
    });
    if (!isTaken) {
        m_ports.answered(ticket, busy());
        return;
    }
    m_isChecking = true;
    m_guard.tried(now.wall);
    keep();
}

void PinDesk::judged(bool isRight, hub::Ticket ticket, const Then &rightly)
{
    m_isChecking = false;
    if (isRight) {
        m_guard.right();
        keep();
        rightly(ticket);
    } else {
        const WallTime now = systemNow().wall;
        qCWarning(lcOps) << "a wrong PIN was tried" << m_guard.lockedFor(now).count();
        m_ports.answered(ticket, wrong(now));
    }
    m_ports.endPass();
}

void PinDesk::put(const QString &pin, hub::Ticket ticket)
{
    const bool isTaken = m_ports.errands.run([this, pin = pin.toUtf8(), ticket]() -> Errands::Then {
        const QByteArray hash = hashOf(pin);
        return [this, hash, ticket] {
            if (hash.isEmpty()) {
                m_ports.answered(
                    ticket, fail(Error::Code::Busy, u"there is not enough memory to keep a PIN"_s));
            } else {
                m_guard.set(hash);
                keep(ticket);
                qCInfo(lcOps) << "the house has another PIN";
            }
            m_ports.endPass();
        };
    });
    if (!isTaken)
        m_ports.answered(ticket, busy());
}

Result<> PinDesk::redeem(Now now, const QString &pass)
{
    if (m_guard.redeem(now.boottime, pass))
        return {};
    if (!m_guard.isSet())
        return fail(
            Error::Code::Refused,
            u"step-up: this needs a PIN, and none is set; set one with: atriumctl pin set"_s,
            u"/stepUp"_s);
    return fail(Error::Code::Refused,
                u"step-up: this needs the PIN; pin.check gives the stepUp to send with it"_s,
                u"/stepUp"_s);
}

} // namespace atrium::ops
