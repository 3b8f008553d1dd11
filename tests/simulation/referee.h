// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simdisk.h"
#include "stage.h"

#include <atrium/api/sessions.h>
#include <atrium/hub/hub.h>

#include <QHash>

#include <deque>
#include <map>
#include <optional>
#include <set>

namespace atrium::sim {

/// Sees all that goes into the hub and comes out of it, keeps an account of its own, and throws a
/// Violation where a promise is broken. It knows what was promised, not how the hub keeps it.
class Referee
{
public:
    explicit Referee(Stage &stage)
        : m_stage(stage)
    { }

    // ---- What the hub does.
    void appended(const hub::Hub &hub, hub::JournalSeq seq, const hub::JournalEntry &entry);
    void sent(const hub::Hub &hub, const SimDisk &disk, const WriteRequest &request);
    void sent(const hub::Hub &hub, const SimDisk &disk, const InvokeRequest &request);
    void changed(const hub::Hub &hub, const ChangeSet &set);

    // ---- What the hub hears.
    void answered(const hub::WriteAnswered &answer);
    void answered(const hub::InvokeAnswered &answer);
    void reported(const hub::Reported &message);
    /// A plugin's requests in flight are gone.
    void instanceEnded(const InstanceId &instance);
    /// The instance counts its reports anew.
    void instanceBegan(const InstanceId &instance) { ++m_lives[instance]; }

    /// The instance's devices neither number their reports nor say when they measured.
    void countsNothing(const InstanceId &instance) { m_countless.insert(instance.text()); }
    /// Somebody set the wall clock.
    void clockSet();
    /// Nothing goes wrong from now on.
    void faultsStop();
    /// A person asked that the wish be taken back.
    void cancelAsked(WishId wish);

    // ---- What people are told.
    void acknowledged(const SimDisk &disk, WishId wish);

    void hubDied(const SimDisk &disk);
    void restored(const hub::Hub &hub, const SimDisk &disk);
    /// While it runs.
    void checkBounds(const hub::Hub &hub, const SimDisk &disk,
                     const api::SessionCounters &sessions);
    /// The faults stopped long ago.
    void checkSettled() const;
    /// And the wishes made since have had their time.
    void checkEnd(const hub::Hub &hub, const SimDisk &disk) const;
    /// The wish was made when nothing was wrong any more: it must come true.
    void expectTrue(WishId wish) { m_expected.push_back(wish); }

    [[nodiscard]] std::uint64_t wishes() const { return m_accepted; }

private:
    struct Wish
    {
        DeviceId device;
        PropertyName property;
        Value value {};
        WishStatus status = WishStatus::Pending; ///< As it was told.
        WishStatus recorded = WishStatus::Pending; ///< As it was journalled last.
        bool isAcknowledged = false;
        bool isEnforced = false;
        bool isReopened = false; ///< Enforced, and put back since.
        hub::JournalSeq seq {0};
        BootTime madeAt {0};
        BootTime latest {0}; ///< Not sent after it.
        BootTime::rep total = 0; ///< How long it was to live at first.
        int sends = 0;
        int sendsInLife = 0;
        int takes = 0; ///< Sends that the device took, in this life of the hub.
        bool isRefused = false; ///< The device said no, in this life of the hub.
        bool isCancelAsked = false;
        bool isOfBefore = false; ///< It was restored: it lives by the wall clock, too.
        bool isOfFaults = false; ///< It was open when the faults stopped.
        BootTime mayExpire {0}; ///< Not before it.
        WallTime expiry {0}; ///< As the disk had it when it was restored.
        BootTime sentAt {0}; ///< The last time.
        Value before {}; ///< What was reported when it was sent first.
    };
    struct Run // of an action
    {
        ActionId id {0};
        bool isIdempotent = false;
        hub::JournalSeq askedSeq {0};
        hub::JournalSeq sentSeq {0}; ///< Of the record that it may have left.
        BootTime latest {0}; ///< Not sent after it.
        BootTime::rep total = 0;
        int sends = 0;
        bool isAnswered = false;
        ActionStatus status = ActionStatus::Asked;
    };
    struct Heard // of one property
    {
        std::uint64_t life = 0;
        std::uint64_t sequence = 0;
        WallTime sourceTime {0};
        Value value {};
        Value old {}; ///< What it was before a wish settled, …
        BootTime oldUntil {0}; ///< … and is not believed to be until then.
    };
    struct InFlight
    {
        DeviceId device;
        BootTime since {0};
        std::vector<std::pair<PropertyName, WishId>> wishes {};
    };

    [[nodiscard]] Wish *find(WishId id);
    void record(const hub::Hub &hub, hub::JournalSeq seq, const hub::WishRecord &record);
    void record(const hub::Hub &hub, hub::JournalSeq seq, const hub::ActionRecord &record);
    void actionChanged(const ActionRun &run);
    void adoptActions(const SimDisk &disk);
    void checkActionsRestored(const hub::Hub &hub, const SimDisk &disk);
    void checkRate(const DeviceId &device);
    void checkOneInFlight(const DeviceState &state) const;
    void checkInFlight(const hub::Hub &hub, const InstanceId &instance);
    [[nodiscard]] bool isOnItsWay(const InFlight &write, const DeviceState &state) const;
    void checkFate(const hub::Hub &hub, const WishChanged &change, const Wish &wish) const;
    void checkFailed(const WishChanged &change, const Wish &wish) const;
    void checkAfterFaults(const WishChanged &change, const Wish &wish) const;
    void doubtWhatWas(const hub::Hub &hub, const WishChanged &change, const Wish &wish);
    void checkNotOlder(const PropertyChanged &change, const Heard &heard) const;
    void sendsWish(const SimDisk &disk, Wish &wish, WishId id);
    void wishChanged(const hub::Hub &hub, const ChangeSet &set, const WishChanged &change);
    void propertyChanged(const PropertyChanged &change);
    [[nodiscard]] bool hasObeyed(const hub::Hub &hub, const ChangeSet &set,
                                 const WishChanged &change) const;
    void adopt(const SimDisk &disk, WishId id, Wish &wish);

    Stage &m_stage;
    std::map<std::uint64_t, Wish> m_wishes;
    std::map<std::pair<DeviceId, PropertyName>, std::uint64_t> m_newestSent;
    std::map<DeviceId, std::uint64_t> m_firstSent; // the newest that was sent at all
    std::map<RequestId, InFlight> m_inFlight;
    std::map<qint64, Run> m_runs; // by the number in their input
    std::map<RequestId, qint64> m_runOf;
    QHash<std::pair<DeviceId, PropertyName>, Heard> m_heard; // looked up only
    std::map<InstanceId, std::uint64_t> m_lives; // since when sequences count
    QHash<DeviceId, Availability> m_available; // looked up only
    std::map<QString, std::deque<BootTime>> m_writes; // of an instance, in the last second
    std::vector<WishId> m_expected;
    std::map<DeviceId, std::uint64_t> m_newest; // wish, recorded
    std::set<QString> m_countless; // instances
    std::optional<BootTime> m_calmSince;
    std::uint64_t m_accepted = 0;
};

} // namespace atrium::sim
