// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "referee.h"

#include <atrium/model/semantics.h>

#include <cmath>

using namespace Qt::StringLiterals;

// What becomes of wishes, and what properties are told to be.
namespace atrium::sim {

namespace {

constexpr BootTime kLeastTime = 10s; // even what may not be late has that long to be sent
constexpr BootTime kTick = 10ms; // times on the disk are whole milliseconds
constexpr BootTime kDoubtTime = 3s; // what was before a wish settled is old news for that long
constexpr BootTime kSettleBound = 5min; // after the faults
constexpr WallTime kMostAhead = 5min; // a source's clock may be that wrong
constexpr int kMostUnheeded = 4; // tries that a device takes and does not heed

QString nameOf(WishId id)
{
    return u"wish "_s + QString::number(static_cast<std::uint64_t>(id));
}

QString lost()
{
    return u"no acknowledged wish is lost"_s;
}

// What anybody would call obeyed; not the hub's own rule.
bool isObeyed(const DataSchema &schema, const Value &wished, const Value &reported)
{
    if (wished.isNumeric() && reported.isNumeric()) {
        const double range = schema.maximum.value_or(1.0) - schema.minimum.value_or(0.0);
        const double most = schema.type == DataSchema::Type::Integer
            ? 0.0
            : std::max(schema.step.value_or(0.0) / 2.0, range * 0.005);
        return std::abs(wished.toNumber() - reported.toNumber()) <= most + 1e-6;
    }
    if (wished.kind() != Value::Kind::Object)
        return wished == reported;
    return std::all_of(wished.fields().begin(), wished.fields().end(), [&](const auto &field) {
        const auto of
            = std::find_if(schema.fields.begin(), schema.fields.end(),
                           [&](const DataField &each) { return each.name == field.first; });
        return isObeyed(of->schema, field.second, reported.field(field.first));
    });
}

} // namespace

void Referee::propertyChanged(const PropertyChanged &change)
{
    const ReportedValue &reported = change.reported;
    m_stage.note(
        14, reported.sequence, static_cast<std::uint64_t>(reported.quality), [&]() -> QString {
            return u"%1 %2 reported (%3, %4)"_s.arg(change.device.text(), change.property.text())
                .arg(reported.sequence)
                .arg(toText(reported.quality));
        });
    Heard &heard = m_heard[{change.device, change.property}];
    checkNotOlder(change, heard);
    heard.value = reported.value;
    heard.sourceTime = reported.sourceTime;
    if (reported.sequence == 0)
        return;
    heard.life = m_lives[InstanceId(change.device.instance().toString())];
    heard.sequence = reported.sequence;
}

// By its number, where its source counts; by its time, where it has a clock; where it has neither,
// what it was before a wish settled is old news for a while.
void Referee::checkNotOlder(const PropertyChanged &change, const Heard &heard) const
{
    const ReportedValue &reported = change.reported;
    const auto flips = [&](const QString &how) {
        throw Violation(u"a property never flips to an older value"_s,
                        change.device.text() + u' ' + change.property.text() + u": "_s + how);
    };
    const auto life = m_lives.find(InstanceId(change.device.instance().toString()));
    if (reported.sequence != 0 && life != m_lives.end() && heard.life == life->second
        && reported.sequence < heard.sequence)
        flips(u"%1 after %2"_s.arg(reported.sequence).arg(heard.sequence));
    if (reported.sequence == 0 && reported.sourceTime.count() != 0
        && reported.sourceTime < heard.sourceTime)
        flips(u"what was measured %1 ms before"_s.arg((heard.sourceTime - reported.sourceTime)
                                                      / WallTime(1ms)));
    if (reported.quality == Quality::Good && m_stage.time.boot() < heard.oldUntil
        && reported.value == heard.old)
        flips(u"what it was before a wish settled, %1 ms after it"_s.arg(
            (kDoubtTime - (heard.oldUntil - m_stage.time.boot())) / BootTime(1ms)));
}

void Referee::doubtWhatWas(const hub::Hub &hub, const WishChanged &change, const Wish &wish)
{
    const DeviceState *state = hub.device(change.device);
    const Property *property
        = state ? state->device.model.model->property(change.property) : nullptr;
    if (!property || wish.before.isNothing()
        || !m_countless.contains(change.device.instance().toString())
        || isObeyed(property->schema, change.desired.value, wish.before))
        return;
    Heard &heard = m_heard[{change.device, change.property}];
    heard.old = wish.before;
    heard.oldUntil = m_stage.time.boot() + kDoubtTime;
    m_stage.tally.add(Happening::Doubted);
}

// Who says that it is later than it can be says nothing of when it measured.
void Referee::reported(const hub::Reported &message)
{
    for (const Report &report : message.reports) {
        const auto heard = m_heard.find({report.device, report.property});
        if (heard != m_heard.end()
            && (report.sourceTime.count() == 0
                || report.sourceTime > m_stage.now().wall + kMostAhead))
            heard->sourceTime = WallTime {0};
    }
}

// What seems to come from the future says no longer when it was measured; also what was said again
// meanwhile, of which nothing was told.
void Referee::clockSet()
{
    const Now now = m_stage.now();
    for (Heard &heard : m_heard)
        heard.sourceTime = WallTime {0};
    for (auto &[id, wish] : m_wishes) {
        if (wish.isOfBefore)
            wish.mayExpire = std::min<BootTime>(
                wish.mayExpire, now.boottime + std::max(WallTime {0}, wish.expiry - now.wall));
    }
}

bool Referee::hasObeyed(const hub::Hub &hub, const ChangeSet &set, const WishChanged &change) const
{
    const DeviceState *state = hub.device(change.device);
    const Property *property
        = state ? state->device.model.model->property(change.property) : nullptr;
    if (!property)
        return true; // it is gone in the same pass
    const auto obeys = [&](const Value &value) {
        return isObeyed(property->schema, change.desired.value, value);
    };
    if (obeys(state->property(change.property)->reported.value))
        return true;
    // It said again what it had said before, and took it back in the same message.
    const auto before = m_heard.constFind({change.device, change.property});
    if (before != m_heard.constEnd() && obeys(before->value))
        return true;
    // No brightness is obeyed by being off.
    const PropertyState *power = state->property(PropertyName(u"power"_s));
    if (property->semantic == semantic::brightness && change.desired.value.toNumber() == 0.0
        && power && power->reported.value == Value(false))
        return true;
    return std::any_of(set.changes.begin(), set.changes.end(), [&](const SharedChange &each) {
        const auto *reported = std::get_if<PropertyChanged>(each.get());
        return reported && reported->device == change.device
            && reported->property == change.property && obeys(reported->reported.value);
    });
}

void Referee::wishChanged(const hub::Hub &hub, const ChangeSet &set, const WishChanged &change)
{
    const WishId id = change.desired.wish;
    const WishStatus is = change.desired.status;
    Wish *wish = find(id);
    if (!wish)
        throw Violation(lost(), nameOf(id) + u" changes but was never recorded"_s);
    const WishStatus was = wish->status;
    m_stage.note(15, static_cast<std::uint64_t>(id), static_cast<std::uint64_t>(is),
                 [&]() -> QString {
                     return nameOf(id) + u" is "_s + toText(is) + u" "_s + change.desired.lastError;
                 });
    if (was != is)
        m_stage.tally.transition(was, is);
    const bool isPutBack
        = wish->isEnforced && was == WishStatus::Settled && is != WishStatus::Assumed;
    const bool cameTrue = is == WishStatus::Settled
        && (was == WishStatus::Failed || was == WishStatus::Expired || was == WishStatus::Assumed);
    if (!isOpen(was) && was != is && !cameTrue && !isPutBack)
        throw Violation(u"a wish has one fate"_s,
                        nameOf(id) + u" was "_s + toText(was) + u", is "_s + toText(is));
    if (cameTrue)
        m_stage.tally.add(Happening::CameTrueAfterAll);
    if (is == WishStatus::Failed && change.desired.lastError.isEmpty())
        throw Violation(u"a wish that failed says why"_s, nameOf(id));
    if (is == WishStatus::Settled && !hasObeyed(hub, set, change))
        throw Violation(u"settled means that the device says so"_s, nameOf(id));
    if (is == WishStatus::Settled && wish->sendsInLife == 0)
        m_stage.tally.add(Happening::SettledAtOnce);
    if (is == WishStatus::Expired && wish->total <= kLeastTime.count())
        m_stage.tally.add(Happening::LateWishExpired);
    if (was != is)
        checkFate(hub, change, *wish);
    if (is == WishStatus::Settled && isOpen(was))
        doubtWhatWas(hub, change, *wish);
    wish->status = is;
}

// No fate comes by itself: the hub may not make its life easy by giving up what is still to be had.
void Referee::checkFate(const hub::Hub &hub, const WishChanged &change, const Wish &wish) const
{
    const WishId id = change.desired.wish;
    const DeviceState *state = hub.device(change.device);
    const Property *property
        = state ? state->device.model.model->property(change.property) : nullptr;
    if (!property)
        return; // nothing can come true of it any more
    const Now now = m_stage.now();
    switch (change.desired.status) {
    case WishStatus::Failed:
        checkFailed(change, wish);
        break;
    case WishStatus::Expired:
        if (now.boottime + kTick < wish.mayExpire)
            throw Violation(u"a wish has all of its time"_s,
                            nameOf(id)
                                + u" expired %1 s too early"_s.arg((wish.mayExpire - now.boottime)
                                                                   / BootTime(1s)));
        break;
    case WishStatus::Assumed:
        if (!property->writeOnly && !state->property(change.property)->reported.value.isNothing())
            throw Violation(u"nothing is assumed that is reported"_s, nameOf(id));
        if (wish.takes == 0)
            throw Violation(u"nothing is assumed that is reported"_s,
                            nameOf(id) + u", and the device never took it"_s);
        break;
    case WishStatus::Cancelled:
        if (!wish.isCancelAsked)
            throw Violation(u"only people take wishes back"_s, nameOf(id));
        break;
    case WishStatus::Superseded:
        if (m_newest.at(wish.device) <= static_cast<std::uint64_t>(id))
            throw Violation(u"only a newer wish takes the place of one"_s, nameOf(id));
        break;
    default:
        break;
    }
    if (change.desired.status == WishStatus::Failed || change.desired.status == WishStatus::Expired)
        checkAfterFaults(change, wish);
}

// The device said no, or took it often enough and did not heed it; or it was put back too often.
void Referee::checkFailed(const WishChanged &change, const Wish &wish) const
{
    const bool wasPutBack = wish.isEnforced && (wish.isReopened || !isOpen(wish.status));
    const bool isUnheeded = wish.takes >= kMostUnheeded
        || (wish.takes > 0 && m_stage.time.boot() + kTick >= wish.mayExpire);
    if (!wish.isRefused && !isUnheeded && !wasPutBack)
        throw Violation(
            u"no wish fails that may still come true"_s,
            u"%1 after %2 tries that the device took: %3"_s.arg(nameOf(change.desired.wish))
                .arg(wish.takes)
                .arg(change.desired.lastError));
}

// What was open when the faults stopped settles, unless it is over before it can.
void Referee::checkAfterFaults(const WishChanged &change, const Wish &wish) const
{
    if (!wish.isOfFaults || wish.isReopened)
        return;
    const bool isExpired = change.desired.status == WishStatus::Expired;
    const bool couldSettle
        = isExpired ? wish.mayExpire > *m_calmSince + kSettleBound : wish.sentAt > *m_calmSince;
    if (couldSettle)
        throw Violation(u"when the faults stop, every wish settles"_s,
                        nameOf(change.desired.wish) + u" is "_s + toText(change.desired.status)
                            + u": "_s + change.desired.lastError);
}

void Referee::faultsStop()
{
    m_calmSince = m_stage.time.boot();
    for (auto &[id, wish] : m_wishes) {
        wish.isOfFaults = isOpen(wish.status);
        if (wish.isOfFaults)
            m_stage.tally.add(Happening::OpenAsFaultsStopped);
    }
}

void Referee::cancelAsked(WishId id)
{
    if (Wish *wish = find(id))
        wish->isCancelAsked = true;
}

} // namespace atrium::sim
