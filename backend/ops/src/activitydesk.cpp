// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "activitydesk.h"

#include <atrium/ops/logging.h>
#include <atrium/protocol/activityjson.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace atrium::ops {

namespace {

constexpr qint64 kDefaultLimit = 50;
constexpr qint64 kDefaultWait = 25'000;
constexpr std::size_t kMostNews = 200;
constexpr std::size_t kMostFollowers = 64;
constexpr auto kFlushEvery = 10s; // a flood costs the disk ActivityLog::kMost rows in this time
constexpr auto kTellEvery = 100ms; // so that a flood is not told line by line

} // namespace

ActivityDesk::ActivityDesk(QString epoch, Ports ports)
    : m_epoch(std::move(epoch))
    , m_ports(std::move(ports))
{ }

void ActivityDesk::changed(Now now, const ChangeSet &set)
{
    m_log.changed(now, set, [this](const DeviceId &id) { return m_ports.hub.device(id); });
}

void ActivityDesk::errand(Now now, const QString &method, const Value &params, hub::Ticket ticket)
{
    if (method == "activity.follow"_L1)
        follow(now, params, ticket);
    else
        list(params, ticket);
}

ActivityFilter ActivityDesk::filterOf(const Value &params) const
{
    ActivityFilter filter {.actor = params.field(u"actor").toText(),
                           .since = WallTime(params.field(u"since").toInteger())};
    if (const auto kind = activityKindFromText(params.field(u"kind").toText()))
        filter.kind = *kind;
    if (const auto outcome = activityOutcomeFromText(params.field(u"outcome").toText()))
        filter.outcome = *outcome;
    if (const auto device = DeviceId::fromText(params.field(u"device").toText()))
        filter.devices = std::set<DeviceId> {*device};
    if (const AreaId area(params.field(u"area").toText()); !area.isEmpty()) {
        std::set<DeviceId> there;
        for (const auto &[id, state] : m_ports.hub.devices()) {
            if (state->owner.area == area && (!filter.devices || filter.devices->contains(id)))
                there.insert(id);
        }
        filter.devices = std::move(there);
    }
    return filter;
}

QString ActivityDesk::cursorAt(std::uint64_t change) const
{
    return m_epoch + u':' + QString::number(change);
}

Value ActivityDesk::pageOf(const std::vector<Activity> &lines, std::uint64_t change) const
{
    ValueList list;
    list.reserve(lines.size());
    for (const Activity &line : lines)
        list.push_back(protocol::toValue(line));
    return Value::makeObject(
        {{u"activities"_s, Value::makeList(std::move(list))}, {u"cursor"_s, cursorAt(change)}});
}

void ActivityDesk::list(const Value &params, hub::Ticket ticket)
{
    const auto most = static_cast<std::size_t>(params.field(u"limit").toInteger(kDefaultLimit));
    const ActivityId before {static_cast<std::uint64_t>(params.field(u"before").toInteger())};
    const ActivityFilter filter = filterOf(params);
    std::vector<Activity> lines = m_log.list(filter, before, most);
    if (lines.size() == most || m_log.wholeFrom() <= ActivityId {1}) {
        const ActivityId next = lines.size() == most ? lines.back().id : ActivityId {0};
        answerList(lines, next, ticket);
        return;
    }
    const bool isAllOlder = before != ActivityId {0} && before < m_log.wholeFrom();
    askStore({.ticket = ticket,
              .question = {.filter = filter, .before = isAllOlder ? before : m_log.wholeFrom()},
              .most = most,
              .lines = std::move(lines)});
}

void ActivityDesk::askStore(Reader reader)
{
    reader.question.number = ++m_lastQuestion;
    reader.question.most = reader.most - reader.lines.size();
    if (!m_ports.ask(reader.question))
        m_ports.answered(reader.ticket, fail(Error::Code::Busy, u"too much waits for the disk"_s));
    else
        m_readers.insert_or_assign(m_lastQuestion, std::move(reader));
}

void ActivityDesk::answered(store::ActivityAnswer answer)
{
    const auto found = m_readers.find(answer.number);
    if (found == m_readers.end())
        return;
    Reader reader = std::move(m_readers.extract(found).mapped());
    if (!answer.page) {
        m_ports.answered(reader.ticket, tl::unexpected(answer.page.error()));
        return;
    }
    for (Activity &line : answer.page->lines) {
        const Activity *const open = m_log.carried(line.id);
        reader.lines.push_back(open ? *open : std::move(line));
    }
    if (reader.lines.size() < reader.most && answer.page->next != ActivityId {0}) {
        reader.question.before = answer.page->next; // it looks at a part at a time
        askStore(std::move(reader));
        return;
    }
    answerList(reader.lines, answer.page->next, reader.ticket);
}

void ActivityDesk::answerList(const std::vector<Activity> &lines, ActivityId next,
                              hub::Ticket ticket) const
{
    ValueObject answer = pageOf(lines, m_log.change()).fields();
    if (next != ActivityId {0})
        answer.emplace_back(u"next"_s, static_cast<qint64>(next));
    m_ports.answered(ticket, Value::makeObject(std::move(answer)));
}

void ActivityDesk::flush()
{
    if (m_log.hasUnwritten() && !m_ports.record(m_log.takeUnwritten()))
        qCWarning(lcOps) << "what went on was not kept: the store is behind";
}

void ActivityDesk::follow(Now now, const Value &params, hub::Ticket ticket)
{
    const QString cursor = params.field(u"cursor").toText();
    const auto colon = cursor.lastIndexOf(u':');
    bool isNumber = false;
    const std::uint64_t since = cursor.mid(colon + 1).toULongLong(&isNumber);
    if (!isNumber || cursor.left(colon) != m_epoch) { // nowhere yet, or in another run
        m_ports.answered(ticket, pageOf({}, m_log.change()));
        return;
    }
    if (m_followers.size() >= kMostFollowers) {
        m_ports.answered(
            ticket, fail(Error::Code::Busy, u"%1 clients follow already"_s.arg(kMostFollowers)));
        return;
    }
    const auto wait = std::chrono::milliseconds(params.field(u"timeout").toInteger(kDefaultWait));
    Follower follower {.ticket = ticket,
                       .filter = filterOf(params),
                       .since = since,
                       .deadline = now.boottime + wait};
    if (!answer(now, follower))
        m_followers.push_back(std::move(follower));
}

// True: there was news, or it has waited long enough.
bool ActivityDesk::answer(Now now, const Follower &follower)
{
    const ActivityLog::News news = m_log.news(follower.since, follower.filter, kMostNews);
    if (news.lines.empty() && now.boottime < follower.deadline)
        return false;
    m_ports.answered(follower.ticket, pageOf(news.lines, news.change));
    return true;
}

BootTime ActivityDesk::tick(Now now)
{
    BootTime next = BootTime::max();
    if (m_log.hasUnwritten()) {
        if (now.boottime >= m_nextFlush) {
            flush();
            m_nextFlush = now.boottime + kFlushEvery;
        } else {
            next = m_nextFlush;
        }
    }
    const bool hasNews = m_log.change() != m_told;
    if (hasNews && now.boottime >= m_nextTelling) {
        m_told = m_log.change();
        m_nextTelling = now.boottime + kTellEvery;
        m_followers.remove_if([&](const Follower &each) { return answer(now, each); });
    } else {
        m_followers.remove_if([&](const Follower &each) {
            return now.boottime >= each.deadline && answer(now, each);
        });
    }
    if (hasNews && !m_followers.empty())
        next = std::min(next, m_nextTelling);
    for (const Follower &each : m_followers)
        next = std::min(next, each.deadline);
    return next;
}

} // namespace atrium::ops
