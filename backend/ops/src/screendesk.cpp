// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screendesk.h"

using namespace Qt::StringLiterals;

namespace atrium::ops {

namespace {

const QString kShelf = u"screens"_s;

Value withName(const QString &name, const Value &profile)
{
    ValueObject fields = profile.fields();
    fields.emplace_back(u"name"_s, name);
    return Value::makeObject(std::move(fields));
}

} // namespace

ScreenDesk::ScreenDesk(Ports ports)
    : m_ports(std::move(ports))
{ }

void ScreenDesk::errand(const QString &method, const Value &params, hub::Ticket ticket)
{
    const QString name = params.field(u"name").toText();
    const auto screens = m_ports.hub.kept(kShelf);
    const auto found = screens.find(name);
    if (method == "screens.list"_L1) {
        m_ports.answered(ticket, list());
    } else if (method == "screens.set"_L1) {
        set(name, params, ticket);
    } else if (found == screens.end()) {
        m_ports.answered(ticket,
                         fail(Error::Code::NotFound,
                              u"nothing is said of a screen '%1'"_s.arg(name), u"/name"_s));
    } else if (method == "screens.get"_L1) {
        m_ports.answered(ticket, Value::makeObject({{u"screen"_s, withName(name, found->second)}}));
    } else {
        m_ports.hub.keep(kShelf, name, {}, ticket);
    }
}

Value ScreenDesk::list() const
{
    ValueList screens;
    for (const auto &[name, profile] : m_ports.hub.kept(kShelf))
        screens.push_back(withName(name, profile));
    return Value::makeObject({{u"screens"_s, Value::makeList(std::move(screens))}});
}

void ScreenDesk::set(const QString &name, const Value &params, hub::Ticket ticket)
{
    const auto screens = m_ports.hub.kept(kShelf);
    if (name.isEmpty() || (screens.size() >= kMostScreens && !screens.contains(name))) {
        m_ports.answered(ticket,
                         fail(name.isEmpty() ? Error::Code::InvalidInput : Error::Code::Busy,
                              name.isEmpty() ? u"a screen has a name"_s
                                             : u"there are too many screens; remove one"_s,
                              u"/name"_s));
        return;
    }
    const auto found = screens.find(name);
    ValueObject fields = found == screens.end() ? ValueObject() : found->second.fields();
    for (const auto &[key, value] : params.fields()) { // of the same key the last holds
        if (key != "name"_L1)
            fields.emplace_back(key, value);
    }
    m_ports.hub.keep(kShelf, name, Value::makeObject(std::move(fields)), ticket);
}

} // namespace atrium::ops
