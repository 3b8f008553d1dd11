// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/hub/ports.h>

#include <QByteArray>

#include <map>
#include <memory>
#include <optional>

namespace atrium::hub {

inline constexpr qsizetype kLongestReason = 200; ///< Of a wish or an action, in characters.

struct HubCounters
{
    std::uint64_t reports = 0; ///< Accepted.
    std::uint64_t duplicates = 0; ///< Reports that changed nothing.
    std::uint64_t outdated = 0; ///< Reports older than what was held.
    std::uint64_t foreign = 0; ///< About devices or properties that the sender does not have.
    std::uint64_t wishes = 0;
    std::uint64_t settled = 0;
    std::uint64_t failed = 0; ///< Wishes that failed or expired.
    std::uint64_t retries = 0; ///< Writes that were sent again.
    std::uint64_t echoes = 0; ///< Reports of what a device was before, as it was told otherwise.
    std::uint64_t corrections = 0; ///< Changes from outside that were put back.
    std::uint64_t flapping = 0; ///< Times that a device was found to come and go.
    std::uint64_t actions = 0;
    std::uint64_t actionRetries = 0;
    std::uint64_t actionsUnknown = 0;
    std::size_t openWishes = 0;
    std::size_t openActions = 0; ///< And those of unknown fate, which nobody has seen yet.
    std::size_t devices = 0;
    std::size_t agenda = 0; ///< What is due at some time.
    std::size_t held = 0; ///< What waits for the disk: acknowledgements, what is to be sent.
    std::size_t inFlight = 0; ///< Writes that have no answer.
    std::size_t waiting = 0; ///< Devices that wait for their turn to be written to.
};

/// The authority: the one model of the house. Pure: each call takes the instant and its input, and
/// speaks to the ports it was made with. Lives on one thread; needs none.
class Hub
{
public:
    struct Ports
    {
        DeviceLink &plugins;
        Journal &journal;
        ChangeSink &changes;
        AnswerSink &answers;
    };

    /// @p seed: of the jitter of its retries.
    explicit Hub(const Ports &ports, std::uint64_t seed = 1);
    ~Hub();
    Q_DISABLE_COPY_MOVE(Hub)

    /// Takes over what the store remembers; before any other call. Configures the plugins in it.
    void restore(Now now, Remembered remembered);

    // ---- From below.
    void fromPlugin(Now now, const InstanceId &instance, FromPlugin message);
    void durable(Now now, JournalSeq seq);
    /// Does what is due; returns when it next wants to be called (an upper bound of 1 h).
    BootTime tick(Now now);
    /// Journals the reported values that are not yet kept; before an orderly end.
    void flush();
    /// Ends a pass: publishes its change set, if any. Call after each batch of inputs.
    void publish();

    // ---- From above. Errors are immediate and change nothing; success is told to AnswerSink when
    // durable.
    struct Wish
    {
        DeviceId device;
        std::vector<std::pair<PropertyName, Value>> values;
        QString actor;
        std::optional<std::chrono::seconds>
            lateOk {}; ///< Shorter than the property's own, or absent.
        QString reason {}; ///< Why, in the asker's words; at most kLongestReason characters.
        WishPolicy policy = WishPolicy::Follow;
    };
    /// NotFound: no such device or property. Refused: read-only. InvalidInput: outside the schema
    /// (pointer
    /// "/<property>…"). Busy: too many open wishes. Returns the ids in the order of the values.
    [[nodiscard]] Result<std::vector<WishId>> wish(Now now, const Wish &wish, Ticket ticket);
    /// Whether wish() would take it now; its errors.
    [[nodiscard]] Result<> checkWish(const Wish &wish) const;
    /// One request for many devices, as a group's or a scene's: a fate for each of @p wishes, in
    /// their order, which share its number. An error: none of them was accepted.
    [[nodiscard]] Result<std::vector<Result<std::vector<WishId>>>>
    wishMany(Now now, const std::vector<Wish> &wishes, Ticket ticket);
    /// NotFound: there is no such wish, or it is no longer open.
    [[nodiscard]] Result<> cancelWish(Now now, WishId wish, Ticket ticket);
    struct Invocation
    {
        DeviceId device;
        ActionName action;
        Value input {};
        QString actor {};
        QString reason {};
    };
    /// NotFound: no such device or action. InvalidInput: the input does not fit (pointer
    /// "/input…"). Busy: too many.
    [[nodiscard]] Result<ActionId> invoke(Now now, const Invocation &call, Ticket ticket);
    /// Takes back what was not sent, asks for what was to be given up, and lays aside what is of
    /// unknown fate. NotFound: no such open action. Unsupported: its plugin cannot give it up.
    [[nodiscard]] Result<> cancelAction(Now now, ActionId action, const QString &actor,
                                        Ticket ticket);
    /// NotFound: no such device or area. InvalidInput: the title, or a patch that is new and does
    /// not fit the device (pointer "/patch…").
    [[nodiscard]] Result<> setOwnerWords(Now now, const DeviceId &device, const OwnerWords &owner,
                                         Ticket ticket);
    /// Replaces all areas and floors. InvalidInput with the pointer of the faulty one
    /// ("/areas/2/floor").
    [[nodiscard]] Result<> setAreas(Now now, const std::vector<Area> &areas,
                                    const std::vector<Floor> &floors, Ticket ticket);
    [[nodiscard]] Result<> setPlugin(Now now, const PluginConfig &config, Ticket ticket);
    [[nodiscard]] Result<> removePlugin(Now now, const InstanceId &instance, Ticket ticket);
    /// Puts something of the house aside that is no part of the model; nothing takes it out.
    void keep(const QString &shelf, const QString &key, const Value &value, Ticket ticket);
    /// Forgets a device that its plugin does not publish (offline for good).
    [[nodiscard]] Result<> removeDevice(Now now, const DeviceId &device, Ticket ticket);

    // ---- To read.
    [[nodiscard]] const DeviceState *device(const DeviceId &id) const;
    /// In the order of their ids.
    [[nodiscard]] const std::map<DeviceId, std::unique_ptr<DeviceState>> &devices() const;
    [[nodiscard]] const std::vector<Area> &areas() const;
    [[nodiscard]] const std::vector<Floor> &floors() const;
    [[nodiscard]] std::vector<PluginStatus> plugins() const;
    /// Those that isHeld(), in the order they were asked.
    [[nodiscard]] std::vector<ActionRun> actions() const;
    [[nodiscard]] std::vector<PluginConfig> pluginConfigs() const;
    /// What keep() put on a shelf, by key.
    [[nodiscard]] std::map<QString, Value> kept(const QString &shelf) const;
    [[nodiscard]] std::uint64_t revision() const;
    [[nodiscard]] HubCounters counters() const;
    /// A hash of all that clients can see; equal models have equal digests. For tests.
    [[nodiscard]] QByteArray digest() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace atrium::hub
