// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "valuetext.h"

#include <atrium/base/time.h>
#include <atrium/protocol/messages.h>
#include <atrium/protocol/statejson.h>

using namespace Qt::StringLiterals;

namespace atrium::ctl {

namespace {

/// A change as a line for people; empty for what they would not look for here.
class Teller
{
public:
    Teller(const client::House &house, WallTime now)
        : m_house(house)
        , m_now(now)
    { }

    QString operator()(const PropertyChanged &change) const
    {
        const Property *property = find(change.device, change.property);
        QString value = valueText(change.reported.value, property ? *property : Property {});
        if (change.reported.quality != Quality::Good)
            value += u" ("_s + toText(change.reported.quality) + u')';
        return line(change.device, change.property.text(), value);
    }
    QString operator()(const WishChanged &change) const
    {
        const Property *property = find(change.device, change.property);
        QString text = u"wish "_s
            + valueText(change.desired.value, property ? *property : Property {}) + u' '
            + toText(change.desired.status);
        if (!change.desired.lastError.isEmpty())
            text += u": "_s + change.desired.lastError;
        return line(change.device, change.property.text(), text);
    }
    QString operator()(const Occurrence &event) const
    {
        const QString data = event.data.isNothing() ? QString() : u' ' + valueText(event.data, {});
        return line(event.device, event.event.text(), u"happened"_s + data);
    }
    QString operator()(const AvailabilityChanged &change) const
    {
        QString text = toText(change.availability);
        if (change.cause != AvailabilityCause::Plugin)
            text += u" ("_s + toText(change.cause) + u')';
        return line(change.device, u"is"_s, text);
    }
    QString operator()(const DeviceChanged &change) const
    {
        return line(change.device.id, u"is"_s, u"described anew"_s);
    }
    QString operator()(const DeviceRemoved &change) const
    {
        return line(change.device, u"is"_s, u"gone"_s);
    }
    QString operator()(const AreasChanged &) const { return {}; }
    QString operator()(const PluginChanged &change) const
    {
        QString text = toText(change.plugin.state);
        if (!change.plugin.reason.isEmpty())
            text += u": "_s + change.plugin.reason;
        return u"%1  plugin %2  %3\n"_s.arg(timeText(m_now, m_now), change.plugin.instance.text(),
                                            text);
    }
    QString operator()(const PluginRemoved &change) const
    {
        return u"%1  plugin %2  removed\n"_s.arg(timeText(m_now, m_now), change.instance.text());
    }
    QString operator()(const ActionChanged &change) const
    {
        QString text = u"action %1 %2"_s.arg(static_cast<quint64>(change.run.id))
                           .arg(toText(change.run.status));
        if (change.run.progress)
            text += u" %1 %"_s.arg(qRound(*change.run.progress * 100));
        if (!change.run.lastError.isEmpty())
            text += u": "_s + change.run.lastError;
        return line(change.run.device, change.run.action.text(), text);
    }

private:
    const Property *find(const DeviceId &device, const PropertyName &name) const
    {
        const DeviceState *state = m_house.device(device);
        return state ? state->device.model.model->property(name) : nullptr;
    }

    QString line(const DeviceId &device, const QString &name, const QString &what) const
    {
        return u"%1  %2  %3  %4\n"_s.arg(timeText(m_now, m_now), device.text(), name, what);
    }

    const client::House &m_house;
    WallTime m_now;
};

/// @p left goes down with each line; true where it came to its end.
bool tell(Session &session, const protocol::Delta &delta, int &left)
{
    const bool isBounded = session.invocation().count > 0;
    for (const SharedChange &change : *delta.changes) {
        QString text;
        if (session.invocation().json) {
            QByteArray json;
            protocol::appendJson(json, *change);
            text = QString::fromUtf8(json) + u'\n';
        } else {
            text = std::visit(Teller(session.house(), systemNow().wall), *change);
        }
        session.print(text);
        if (isBounded && !text.isEmpty() && --left == 0)
            return true;
    }
    return false;
}

} // namespace

void watch(Session &session)
{
    for (const QString &id : session.invocation().devices) {
        if (!session.deviceOrFail(id))
            return;
    }
    QObject::connect(&session.link(), &client::Link::received, &session,
                     [&session, left = session.invocation().count](
                         const std::vector<protocol::ServerMessage> &messages) mutable {
                         for (const protocol::ServerMessage &message : messages) {
                             const auto *delta = std::get_if<protocol::Delta>(&message);
                             if (delta && delta->changes && tell(session, *delta, left)) {
                                 session.finish(ExitStatus::Done);
                                 return;
                             }
                         }
                     });
}

} // namespace atrium::ctl
