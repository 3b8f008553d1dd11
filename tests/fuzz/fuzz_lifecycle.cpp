// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Conversations with a supervisor: valid, invalid, reordered and truncated lines, hosts that die at
// any moment, requests and changes of the hub in between, and time that passes from one deadline to
// the next. Whatever comes, the lifecycle's invariants hold: see World::check().
#include "mutate.h"
#include "supervisor.h"

#include <atrium/wire/codec.h>
#include <atrium/wire/linereader.h>

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QPointer>

#include <algorithm>
#include <array>
#include <optional>
#include <set>

using namespace Qt::StringLiterals;
using namespace atrium;
using namespace atrium::runtime;

namespace {

using test::Mutator;

/// How often the search came to what is easily missed: one that never does searches nothing.
struct Seen
{
    int rounds = 0;
    int configures = 0;
    int cancels = 0;
    int stored = 0;
    int progressed = 0;
    int hung = 0; ///< Missed a ping, or another call that has to be answered.
    int startedTooLong = 0;
    int stoppedTooLong = 0;
    int writesInVain = 0;
    int quarantined = 0;

    [[nodiscard]] bool isAll() const
    {
        return std::min({configures, cancels, stored, progressed, hung, startedTooLong,
                         stoppedTooLong, writesInVain, quarantined})
            > 0;
    }
};
Seen seen;

/// What a test says instead of a process.
class ScriptedHost : public Host
{
public:
    explicit ScriptedHost(HostListener &listener)
        : m_listener(listener)
        , m_decoder(InstanceId(u"a"_s))
    { }

    bool send(const wire::ToPlugin &message) override
    {
        if (std::holds_alternative<wire::StoreAnswer>(message.request))
            return true; // numbered by the plugin
        open.push_back(message.id);
        seen.configures += std::holds_alternative<wire::Configure>(message.request) ? 1 : 0;
        seen.cancels += std::holds_alternative<wire::Cancel>(message.request) ? 1 : 0;
        return true;
    }
    void stop() override { isStopping = true; }
    void end() override
    {
        seen.stoppedTooLong += isStopping && !isOver ? 1 : 0;
        isOver = true;
    }
    void setPaused(bool /*isPaused*/) override { }
    [[nodiscard]] qint64 processId() const override { return 0; }

    // As ProcessHost reads.
    void say(const QByteArray &bytes)
    {
        if (isOver)
            return;
        if (const auto fed = m_lines.feed(bytes); !fed) {
            m_listener.hostEnded(fed.error().detail);
            return;
        }
        while (!isOver) {
            const auto line = m_lines.next();
            if (!line)
                break;
            auto message = m_decoder.decode(*line);
            if (message)
                m_listener.hostSaid(std::move(*message));
            else
                m_listener.hostMisspoke(message.error());
        }
        if (!isOver)
            m_listener.hostPassEnded({.bytes = bytes.size(), .longest = bytes.size()});
    }
    void die()
    {
        isStopping = false; // it ended by itself
        if (!isOver)
            m_listener.hostEnded(u"It died."_s);
    }

    std::vector<wire::CallId> open {};
    bool isOver = false;
    bool isStopping = false;

private:
    HostListener &m_listener;
    wire::FromPluginDecoder m_decoder;
    wire::LineReader m_lines;
};

const QByteArray kModel
    = R"({"properties":[{"name":"on","readOnly":false,"schema":{"type":"boolean"}}],)"
      R"("actions":[{"name":"blink","output":{"type":"integer"}}],)"
      R"("events":[{"name":"pressed"}]})";

QByteArray line(const QByteArray &rest)
{
    return R"({"jsonrpc":"2.0",)" + rest + "}\n";
}

QByteArray answerTo(std::uint64_t id, const QByteArray &outcome)
{
    return line("\"id\":" + QByteArray::number(quint64(id)) + ',' + outcome);
}

class World
{
public:
    explicit World(std::uint64_t seed)
        : m_mutator(seed)
        , m_lane(std::make_shared<Lane>(InstanceId(u"a"_s)))
    {
        m_setup.runtime.catalogue = catalogue();
        m_setup.runtime.life.backOffFirst = 0ms;
        m_setup.runtime.life.budget = 3;
        m_setup.runtime.seed = seed;
        m_setup.runtime.watch.writeLimit = 2s; // before a ping is missed
        m_setup.clock = [this] {
            return m_now;
        };
        ++seen.rounds;
        m_setup.hungThreads = std::make_shared<std::atomic<int>>(0);
        m_setup.threads = std::make_shared<std::atomic<int>>(0);
        m_setup.makeHost = [this](HostListener &listener) -> Result<MadeHost> {
            m_isSound = drain() && m_isSound;
            m_asked.clear(); // the host before ended: nobody answers any more
            if (m_mutator.rng().below(20) == 0)
                return fail(Error::Code::Busy, u"nothing left"_s);
            auto host = std::make_unique<ScriptedHost>(listener);
            m_host = host.get();
            return MadeHost {.host = std::move(host),
                             .initialise = {.instance = InstanceId(u"a"_s)}};
        };
        m_supervisor.emplace(m_setup, task(true, false), m_reaper);
    }
    ~World()
    {
        m_supervisor.reset();
        QCoreApplication::sendPostedEvents(nullptr,
                                           QEvent::DeferredDelete); // hosts, or they pile up
    }
    Q_DISABLE_COPY_MOVE(World)

    bool run()
    {
        for (int step = 0; step < 40; ++step) {
            act();
            QCoreApplication::processEvents(); // what is due at once: restarts, hosts that go
            if (!check())
                return false;
        }
        m_supervisor->stop();
        if (m_host && !m_host->isOver)
            m_host->die();
        QCoreApplication::processEvents();
        return check() && m_supervisor->isIdle() && m_lane->inFlight == 0 && !m_lane->isUp;
    }

private:
    static const Catalogue &catalogue()
    {
        static const Catalogue found = [] {
            const Catalogue all = Catalogue::scan({QStringLiteral(ATRIUM_TEST_PLUGINS)});
            Package package = *all.find(PluginId(u"snake"_s));
            package.id = PluginId(u"supple"_s);
            package.manifest.takesConfigure = true;
            package.manifest.takesCancel = true;
            return all.with({package});
        }();
        return found;
    }

    [[nodiscard]] ConfigureTask task(bool isEnabled, bool anew)
    {
        return {.config = {.instance = InstanceId(u"a"_s),
                           .plugin = PluginId(u"supple"_s),
                           .enabled = isEnabled,
                           .config = Value::makeObject({{u"mode"_s, m_mode}})},
                .lane = m_lane,
                .catalogue = catalogue(),
                .anew = anew};
    }

    [[nodiscard]] std::size_t any(std::size_t count) { return m_mutator.rng().below(count); }

    [[nodiscard]] QByteArray anyLine()
    {
        static const std::array kLines {
            line(
                R"("method":"devices","params":{"devices":[{"id":"d1","title":"D","kind":"plug","model":)"
                + kModel + R"(}],"complete":true})"),
            line(
                R"("method":"devices","params":{"devices":[{"id":"d2","title":"D","kind":"plug","model":)"
                + kModel + "}]}"),
            line(R"("method":"devices","params":{"devices":[],"removed":["d1"]})"),
            line(R"("method":"devices","params":{"devices":[],"complete":true})"),
            line(
                R"("method":"report","params":{"reports":[{"device":"d1","property":"on","value":true}]})"),
            line(
                R"("method":"report","params":{"reports":[{"device":"d2","property":"on","value":7}]})"),
            line(R"("method":"availability","params":{"device":"d1","availability":"offline"})"),
            line(R"("method":"event","params":{"device":"d1","event":"pressed"})"),
            line(R"("method":"health","params":{"degraded":true,"reason":"r","hint":"h"})"),
            line(R"("method":"health","params":{"degraded":false})"),
            line(R"("method":"log","params":{"level":"info","text":"t"})"),
            line(R"("id":1,"method":"store","params":{"operation":"get","key":"k"})"),
            line(R"("id":2,"method":"store","params":{"operation":"set","key":"k","value":7})"),
            line(R"("id":2,"method":"store","params":{"operation":"remove","key":"k"})"),
            line(R"("id":3,"method":"store","params":{"operation":"list"})"),
            line(R"("id":4,"method":"store","params":{"operation":"burn","key":"k"})"),
        };
        if (m_host && !m_host->open.empty() && any(8) == 0)
            return line(R"("method":"progress","params":{"progress":0.5,"call":)"
                        + QByteArray::number(quint64(m_host->open.at(any(m_host->open.size()))))
                        + '}');
        if (any(4) != 0)
            return kLines.at(any(kLines.size()));
        constexpr std::array kOutcomes {R"("result":null)", R"("result":42)",
                                        R"("error":{"code":-32002,"message":"m"})",
                                        R"("error":{"code":-32602,"message":"m"})"};
        const QByteArray outcome = kOutcomes.at(any(kOutcomes.size()));
        if (!m_host || m_host->open.empty() || any(5) == 0)
            return answerTo(any(50), outcome);
        return answerTo(std::uint64_t(m_host->open.at(any(m_host->open.size()))), outcome);
    }

    void act()
    {
        m_now.boottime += std::chrono::milliseconds(any(20));
        m_now.wall += std::chrono::milliseconds(any(20));
        switch (any(20)) {
        case 0:
        case 1:
        case 2: // the way things should go
            answerFirst();
            break;
        case 3:
            speak(m_mutator.mutate(anyLine()));
            break;
        case 4: // cut anywhere; the rest comes later, or never
            m_rest = anyLine();
            speak(m_rest.left(qsizetype(any(std::size_t(m_rest.size())))));
            break;
        case 5:
            speak(m_rest);
            break;
        case 6:
            if (m_host && any(3) == 0)
                m_host->die();
            break;
        case 7:
        case 8:
            ask();
            break;
        case 9:
            change();
            break;
        case 10:
        case 11:
            passTime();
            break;
        case 12:
            if (m_lastRequest != 0)
                m_supervisor->cancel(RequestId {any(m_lastRequest) + 1});
            break;
        case 13:
            m_supervisor->answerStore(
                any(8), any(2) == 0 ? Result<Value>(Value(1)) : fail(Error::Code::Busy, u"full"_s));
            break;
        default:
            speak(anyLine());
        }
    }

    // To the next deadline, or past it, as when a machine sleeps; now and then to several.
    void passTime()
    {
        for (std::size_t times = any(6); times > 0; --times) {
            const auto due = m_supervisor->due();
            if (!due)
                return;
            m_now.boottime
                = std::max(m_now.boottime, *due) + std::chrono::milliseconds(any(8) == 0 ? 900 : 0);
            m_supervisor->onTimer();
        }
    }

    void speak(const QByteArray &bytes)
    {
        if (m_host)
            m_host->say(bytes);
    }

    void answerFirst()
    {
        if (!m_host || m_host->isOver || m_host->open.empty())
            return;
        const auto id = m_host->open.front();
        m_host->open.erase(m_host->open.begin());
        m_host->say(answerTo(std::uint64_t(id), R"("result":null)"));
    }

    // As Runtime does.
    void ask()
    {
        if (!m_lane->isUp)
            return;
        ++m_lane->inFlight;
        const RequestId id {++m_lastRequest};
        m_asked.insert(m_lastRequest);
        const DeviceId device = *DeviceId::fromText(u"a/d1"_s);
        if (any(2) == 0)
            m_supervisor->write(
                {.id = id, .device = device, .values = {{PropertyName(u"on"_s), Value(true)}}});
        else
            m_supervisor->invoke({.id = id, .device = device, .action = ActionName(u"blink"_s)});
    }

    void change()
    {
        const bool isNew = any(2) == 0;
        if (isNew)
            m_mode = QString::number(++m_modes);
        const ConfigureTask next = task(any(4) != 0, !isNew);
        m_supervisor->configure(next.config, next.catalogue, next.anew);
    }

    [[nodiscard]] static bool mayFollow(PluginState from, PluginState to)
    {
        static const std::set<std::pair<PluginState, PluginState>> allowed = [] {
            const auto stateOf = [](Phase phase) {
                if (phase == Phase::Stopping)
                    return PluginState::Stopped;
                return pluginStateFromText(textOf(phase)).value();
            };
            std::set<std::pair<PluginState, PluginState>> pairs;
            for (const LifeRow &row : lifeTable())
                pairs.emplace(stateOf(row.from), stateOf(row.to));
            return pairs;
        }();
        return from == to || allowed.contains({from, to});
    }

    [[nodiscard]] static QString textOf(Phase phase)
    {
        constexpr std::array kTexts {"packaged", "validated", "initialised", "discovering",
                                     "running",  "degraded",  "backing-off", "stopping",
                                     "stopped",  "rejected",  "quarantined"};
        return QString::fromLatin1(kTexts.at(std::size_t(phase)));
    }

    [[nodiscard]] bool isTalking() const
    {
        return m_state == PluginState::Discovering || m_state == PluginState::Running
            || m_state == PluginState::Degraded;
    }

    bool wrong(const char *what)
    {
        std::fprintf(stderr, "%s\n", what);
        return false;
    }

    // The invariants.
    bool check()
    {
        if (!drain() || !m_isSound)
            return false;
        if (!m_host || m_host->isOver)
            m_asked.clear();
        if (m_lane->isUp != isTalking())
            return wrong("what is up is not what its status says");
        if (m_lane->inFlight != int(m_asked.size()))
            return wrong("the open requests are miscounted");
        return true;
    }

    bool drain()
    {
        for (const hub::FromPlugin &message : m_lane->messages.take(1000)) {
            if (!std::visit([this](const auto &each) { return checkOne(each); }, message))
                return false;
        }
        return true;
    }

    bool checkOne(const hub::StatusReported &message)
    {
        const PluginState next = message.status.state;
        if (!mayFollow(m_state, next))
            return wrong("a state follows that may not");
        if (next != m_state
            && (next == PluginState::BackingOff || next == PluginState::Rejected
                || next == PluginState::Quarantined)
            && message.status.reason.isEmpty())
            return wrong("it ended, and nobody knows why");
        const QString &why = message.status.reason;
        seen.hung += next == PluginState::BackingOff && why.contains(u"hangs"_s) ? 1 : 0;
        seen.startedTooLong += why.contains(u"get ready within"_s) ? 1 : 0;
        seen.quarantined += next == PluginState::Quarantined ? 1 : 0;
        m_state = next;
        if (!isTalking())
            m_published.clear();
        return true;
    }
    bool checkOne(const hub::DevicesPublished &message)
    {
        for (const Device &each : message.devices)
            m_published.insert(each.id.text());
        for (const DeviceId &each : message.removed)
            m_published.erase(each.text());
        return isTalking() || wrong("devices of what does not run");
    }
    bool checkOne(const hub::Reported &message)
    {
        for (const Report &each : message.reports) {
            if (!m_published.contains(each.device.text()))
                return wrong("a report of what is not published");
            if (each.value.kind() != Value::Kind::Boolean && !each.value.isNothing())
                return wrong("a report against its schema");
        }
        return isTalking() || wrong("reports of what does not run");
    }
    bool checkOne(const hub::WriteAnswered &message)
    {
        seen.writesInVain
            += message.outcome || !message.outcome.error().detail.contains(u"in time"_s) ? 0 : 1;
        return checkAnswer(message.request);
    }
    bool checkOne(const hub::StoreAsked & /*message*/)
    {
        ++seen.stored;
        return isTalking() || wrong("it asks its store and does not run");
    }
    bool checkOne(const hub::InvokeProgressed &message)
    {
        ++seen.progressed;
        return m_asked.contains(std::uint64_t(message.request))
            || wrong("progress of what nobody asked for");
    }
    bool checkOne(const hub::InvokeAnswered &message) { return checkAnswer(message.request); }
    template<typename Other>
    bool checkOne(const Other & /*message*/)
    {
        return isTalking() || wrong("it speaks and does not run");
    }
    bool checkAnswer(RequestId request)
    {
        return m_asked.erase(std::uint64_t(request)) == 1
            || wrong("an answer that nobody waits for");
    }

    Mutator m_mutator;
    Now m_now = systemNow();
    QString m_mode; // of the configuration
    int m_modes = 0;
    SupervisorSetup m_setup;
    SharedLane m_lane;
    Reaper m_reaper;
    QPointer<ScriptedHost> m_host;
    std::optional<Supervisor> m_supervisor;
    QByteArray m_rest;
    bool m_isSound = true;
    PluginState m_state = PluginState::Packaged;
    std::set<std::uint64_t> m_asked;
    std::uint64_t m_lastRequest = 0;
    std::set<QString> m_published;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QLoggingCategory::setFilterRules(u"atrium.*=false"_s);
    const int status
        = test::runFuzzer(argc, argv, [](std::uint64_t seed) { return World(seed).run(); });
    if (status == 0 && seen.rounds >= 1'000 && !seen.isAll()) {
        std::fprintf(stderr,
                     "something was never come to: configure %d, cancel %d, store %d, progress %d, "
                     "hung %d, start %d, stop %d, write %d, quarantine %d\n",
                     seen.configures, seen.cancels, seen.stored, seen.progressed, seen.hung,
                     seen.startedTooLong, seen.stoppedTooLong, seen.writesInVain, seen.quarantined);
        return 1;
    }
    return status;
}
