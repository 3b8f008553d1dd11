// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agenda.h"
#include "outbox.h"
#include "registry.h"

#include <atrium/hub/hub.h>

#include <map>
#include <set>

namespace atrium::hub {

/// A wish on its way.
struct OpenWish
{
    DeviceId device;
    PropertyName property;
    JournalSeq seq {0};
    bool isDurable = false;
    bool isOfBefore = false; ///< Asked before the hub's start, by a clock that nobody knows.
    BootTime expiry {0}; ///< Not sent after it.
    BootTime settleBy {0}; ///< After the last attempt: until then the device may still get there.
    bool isPassedOn = false; ///< The plugin says that the device has it.
    int unheeded = 0; ///< Attempts that were passed on, and nothing came of it.
    double distance = 0.0; ///< Of what travels: how far it was from there, when last heard of.
    Value before {}; ///< What was reported when it was first sent.
    Reminder ends {}; ///< When its time is over.
    Reminder looks {}; ///< When something else of it is due: the newest counts.
};

/// What people asked properties to be: made, replaced, ended, and kept in the model and in the
/// journal. What is sent when, is the Reconciler's.
class WishBook
{
public:
    using Wishes = std::map<WishId, OpenWish>;

    struct Parts
    {
        Registry &registry;
        Outbox &outbox;
        Agenda &agenda;
        HubCounters &counters;
    };

    explicit WishBook(const Parts &parts)
        : m(parts)
    { }

    void restore(Now now, std::uint64_t lastWish);
    /// The wall clock was set: the times of open wishes, shown and journalled, move along, since
    /// they live by a clock that was not. What was asked before the start may end earlier.
    void clockSet(Now now, WallTime by);

    /// NotFound, Refused, InvalidInput or Busy as Hub::wish() says; nothing changed.
    [[nodiscard]] Result<> validate(const Hub::Wish &wish) const;
    /// Makes the wishes of a valid request; @p request names it, 0: its first wish does.
    [[nodiscard]] std::vector<WishId> make(Now now, const Hub::Wish &wish, WishId request = {});
    [[nodiscard]] Result<> cancel(WishId wish, Ticket ticket);

    [[nodiscard]] OpenWish *find(WishId wish);
    /// Those of a device, in the order they were made; null: none.
    [[nodiscard]] const std::set<WishId> *of(const DeviceId &device) const;
    [[nodiscard]] const Wishes &open() const { return m_open; }
    [[nodiscard]] DesiredValue desiredOf(const OpenWish &open) const;
    [[nodiscard]] const Property *propertyOf(const OpenWish &open) const;

    /// The wish goes on: the model and its listeners are told.
    void update(const OpenWish &open, const DesiredValue &desired);
    /// It has its fate.
    void end(WishId wish, WishStatus status, const QString &why);
    /// A wish that had its fate has another now: it came true after all, or is to be put back.
    void change(const DeviceId &device, const PropertyName &property, const DesiredValue &desired);
    /// A wish that was settled and is enforced is open again.
    OpenWish &reopen(Now now, const DeviceId &device, const PropertyName &property,
                     const DesiredValue &desired);
    /// It is looked at then, and not when it was to be before.
    void schedule(WishId wish, BootTime at);
    /// All wishes of the device up to @p seq may be sent.
    void markDurable(const DeviceId &device, JournalSeq seq);
    /// The device's properties changed, or it is gone: wishes that lost their property fail.
    void deviceChanged(const DeviceId &device);

private:
    /// It is looked at when its time is over.
    void scheduleEnd(WishId wish, OpenWish &open);
    void forget(Wishes::iterator at);
    WishId makeOne(Now now, const Hub::Wish &wish, const Property &property, const Value &value,
                   WishId request);
    void supersede(const Hub::Wish &wish, const Property &property, const Value &value,
                   WishId request);

    Parts m;
    std::uint64_t m_lastWish = 0;
    Wishes m_open;
    std::map<DeviceId, std::set<WishId>> m_byDevice;
};

} // namespace atrium::hub
