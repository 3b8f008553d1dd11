// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <atrium/sdk/plugin.h>

using namespace Qt::StringLiterals;

namespace atrium::sdk {

void HubPort::store(wire::StoreCall /*call*/, StoreReply reply)
{
    reply(fail(Error::Code::Unsupported, u"nothing is kept here"_s));
}

void HubPort::progress(RequestId /*request*/, double /*progress*/) { }

void Plugin::cancel(RequestId /*request*/) { }

Result<> Plugin::configure(const Value & /*config*/)
{
    return fail(Error::Code::Unsupported, u"this plugin takes a change by a restart"_s);
}

} // namespace atrium::sdk
