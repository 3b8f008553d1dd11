// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "previewlink.h"

#include <atrium/protocol/messages.h>

#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atrium::preview {

QString PreviewLink::address() const
{
    return u"preview"_s;
}

void PreviewLink::later(const std::function<void()> &work)
{
    QTimer::singleShot(0, this, work);
}

void PreviewLink::open()
{
    later([this] {
        m_isOpen = true;
        Q_EMIT opened();
    });
}

void PreviewLink::close()
{
    m_isOpen = m_isWatched = false;
}

Result<> PreviewLink::send(const protocol::Request &request)
{
    if (!m_isOpen)
        return fail(Error::Code::Unreachable, u"not open"_s);
    later([this, request] { answer(request); });
    return {};
}

void PreviewLink::show(std::vector<DeviceState> devices)
{
    m_devices = std::move(devices);
    std::ranges::sort(m_devices, {}, [](const DeviceState &each) { return each.device.id; });
    if (m_isWatched)
        sendSnapshot();
}

void PreviewLink::answer(const protocol::Request &request)
{
    Value result = Value::makeObject({});
    if (request.method == u"subscribe")
        result = Value::makeObject({{u"subscription"_s, Value(1)},
                                    {u"epoch"_s, Value(u"preview"_s)},
                                    {u"revision"_s, Value(static_cast<qint64>(m_revision))},
                                    {u"resumed"_s, Value(false)}});
    Q_EMIT received({protocol::Response {.id = request.id, .result = result}});
    if (request.method == u"subscribe") {
        m_isWatched = true;
        sendSnapshot();
    }
    if (request.method == u"property.set")
        take(request.params);
}

void PreviewLink::sendSnapshot()
{
    Q_EMIT received({protocol::SnapshotPage {.subscription = 1,
                                             .epoch = u"preview"_s,
                                             .revision = ++m_revision,
                                             .first = true,
                                             .last = true,
                                             .devices = m_devices}});
}

void PreviewLink::take(const Value &params)
{
    const auto id = DeviceId::fromText(params.field(u"device").toText());
    if (!id)
        return;
    const WallTime now = systemNow().wall;
    auto changes = std::make_shared<std::vector<SharedChange>>();
    for (const auto &[name, value] : params.field(u"values").fields())
        changes->push_back(std::make_shared<const Change>(
            PropertyChanged {.device = *id,
                             .property = PropertyName(name),
                             .reported = {.value = value, .sourceTime = now, .receiveTime = now}}));
    Q_EMIT received(
        {protocol::Delta {.subscription = 1, .revision = ++m_revision, .changes = changes}});
}

} // namespace atrium::preview
