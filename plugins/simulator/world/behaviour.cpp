// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "behaviour.h"

using namespace Qt::StringLiterals;

namespace atrium::simulator {

Room *Surroundings::roomOf(const Thing &which) const
{
    return which.room() < 0 ? nullptr : &rooms[static_cast<std::size_t>(which.room())];
}

Result<> Behaviour::write(int slot, const Value &value, Surroundings &)
{
    m_thing.put(slot, value);
    return {};
}

Result<Value> Behaviour::invoke(const QString &action, const Value &, Surroundings &)
{
    return fail(Error::Code::Unsupported,
                u"%1 cannot do '%2'"_s.arg(m_thing.device().title, action));
}

} // namespace atrium::simulator
