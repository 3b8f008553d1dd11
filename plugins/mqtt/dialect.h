// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/base/result.h>
#include <atrium/base/time.h>
#include <atrium/model/device.h>
#include <atrium/model/report.h>
#include <atrium/model/request.h>

#include <QByteArray>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace atrium::mqtt {

/// What came from the broker.
struct Message
{
    QString topic;
    QByteArray payload;
    bool retained = false; ///< Kept by the broker: it may be old.
};

/// What is to go to the broker: at least once (QoS 1), not retained.
struct Publish
{
    QString topic;
    QByteArray payload;

    friend bool operator==(const Publish &, const Publish &) = default;
};

/// Ask the broker for these topics.
struct Subscribe
{
    QStringList filters;
};

/// Devices that are new or changed, and those that are gone; see sdk::HubPort::publish().
struct Found
{
    std::vector<Device> devices;
    std::vector<LocalId> removed;
    bool isComplete = false;
};

struct AvailabilityOf
{
    LocalId device;
    Availability availability = Availability::Unknown;
};

/// What the dialect's own source does not do, and what a person can do about it; no reason: it
/// works again.
struct Trouble
{
    QString reason {};
    QString hint {};
};

/// For the instance's log.
struct Note
{
    QtMsgType level = QtInfoMsg;
    QString text;
};

/// The late answer to an invocation.
struct Answer
{
    RequestId request {0};
    Result<Value> outcome {};
};

using Output = std::variant<Found, Report, AvailabilityOf, Occurrence, Publish, Subscribe, Trouble,
                            Note, Answer>;
using Outputs = std::vector<Output>;

/// What an invocation sends.
struct Invocation
{
    std::vector<Publish> publishes;
    bool isAnsweredLater = false; ///< An Answer follows; else it is done once it was sent.
};

/// One way of describing devices over MQTT. Pure: it owns no socket, thread or clock. A message
/// that it cannot read changes nothing.
class Dialect
{
public:
    virtual ~Dialect() = default;

    /// The broker is reached: subscribe.
    [[nodiscard]] virtual Outputs connected(Now now) = 0;
    /// The broker has been gone for a while: nothing can be reached.
    [[nodiscard]] virtual Outputs disconnected(Now now) = 0;
    [[nodiscard]] virtual Outputs received(Now now, const Message &message) = 0;
    /// Name every device again, with all that is known of it.
    [[nodiscard]] virtual Outputs discover(Now now) = 0;
    [[nodiscard]] virtual bool owns(QStringView localId) const = 0;
    /// NotFound: no such device or property. InvalidInput, Refused: the value cannot be sent.
    [[nodiscard]] virtual Result<std::vector<Publish>> write(Now now, const WriteRequest &request)
        = 0;
    [[nodiscard]] virtual Result<Invocation> invoke(Now now, const InvokeRequest &request) = 0;
    /// When elapsed() is to be called; nothing: not by itself.
    [[nodiscard]] virtual std::optional<BootTime> deadline() const = 0;
    [[nodiscard]] virtual Outputs elapsed(Now now) = 0;
};

} // namespace atrium::mqtt
