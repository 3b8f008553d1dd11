// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/base/time.h>
#include <atrium/model/dataschema.h>
#include <atrium/model/ids.h>

#include <QByteArray>

#include <memory>
#include <optional>
#include <vector>

namespace atrium {

/// Something a device reports, and may be asked to change.
struct Property
{
    PropertyName name;
    QString title {}; ///< Empty: made from the name.
    QString description {};
    DataSchema schema {};
    bool readOnly = true;
    bool writeOnly = false; ///< Never reported: a wish is assumed to hold once it was sent.
    /// What it means, one of semantics.h, e.g. "power", "brightness"; "" if nothing known.
    QString semantic {};
    QString category {}; ///< "" for daily use, "config" or "diagnostic".
    std::chrono::seconds maxAge {0}; ///< After it a value is stale; 0: never by itself.
    std::chrono::seconds lateOk {3600}; ///< How late a wish may still be sent.
    bool history = true; ///< Its values are worth keeping.

    friend bool operator==(const Property &, const Property &) = default;
};

/// How sure a person must be before an action runs.
enum class Confirm { None, Tap, Hold, Pin };

/// Something a device can be told to do.
struct Action
{
    ActionName name;
    QString title {};
    QString description {};
    std::optional<DataSchema> input {};
    std::optional<DataSchema> output {};
    bool safe = false; ///< Changes nothing.
    bool idempotent = false; ///< Twice is as good as once; others are sent at most once.
    Confirm confirm = Confirm::None;
    std::chrono::milliseconds timeout {10'000};
    std::chrono::seconds lateOk {0};

    friend bool operator==(const Action &, const Action &) = default;
};

/// Something that happens at a device.
struct Event
{
    EventName name;
    QString title {};
    QString description {};
    std::optional<DataSchema> data {};

    friend bool operator==(const Event &, const Event &) = default;
};

/// What all devices of one make have in common (W3C WoT: Thing Model). Immutable and shared.
struct ThingModel
{
    std::vector<Property> properties {};
    std::vector<Action> actions {};
    std::vector<Event> events {};
    Value views {}; ///< The plugin's widget schema as JSON (see widget-dsl); nothing: defaults by
                    ///< kind.

    [[nodiscard]] const Property *property(const PropertyName &name) const;
    [[nodiscard]] const Action *action(const ActionName &name) const;
    [[nodiscard]] const Event *event(const EventName &name) const;
    /// Where the property stands in `properties`, or -1.
    [[nodiscard]] int indexOf(const PropertyName &name) const;

    friend bool operator==(const ThingModel &, const ThingModel &) = default;
};

/// A thing model with the digest of its JSON form, by which equal ones are found.
struct SharedModel
{
    QByteArray digest; ///< 16 hexadecimal digits.
    std::shared_ptr<const ThingModel> model;
};

/// Never null.
[[nodiscard]] SharedModel shareModel(ThingModel model);

/// Whether a device can be talked to.
enum class Availability { Unknown, Online, Offline };

/// What a device's availability was concluded from.
enum class AvailabilityCause {
    Plugin, ///< Its plugin said so.
    PluginLost, ///< Nothing can reach it: its plugin does not run.
    Silence, ///< It has said nothing for much longer than is its way; or spoke again.
    FailedWrites, ///< It took none of several writes; or took one again.
    Flapping, ///< It comes and goes; it is held for offline until it stays.
};

/// What a plugin publishes of a device. A value: copy it, compare it, send it to another thread.
struct Device
{
    DeviceId id;
    QString title;
    QString kind; ///< One of kinds.h, e.g. "light"; what is not listed there is "device".
    QString manufacturer {};
    QString modelName {};
    QString serial {};
    QString firmware {};
    QString suggestedArea {}; ///< What the source calls the room it is in; the owner decides.
    std::optional<DeviceId> via {}; ///< The bridge it is reached by.
    SharedModel model {};

    friend bool operator==(const Device &a, const Device &b);
};

/// The JSON forms that the plugin protocol, the API and the store share. The device's form leaves
/// out the model;
/// @p pointer is where @p json stands. Unknown fields are refused.
[[nodiscard]] QJsonObject toJson(const ThingModel &model);
[[nodiscard]] Result<ThingModel> thingModelFromJson(const QJsonObject &json,
                                                    const QString &pointer);
[[nodiscard]] QJsonObject toJson(const Device &device);
[[nodiscard]] Result<Device> deviceFromJson(const QJsonObject &json, const QString &pointer);

[[nodiscard]] QString toText(Availability availability); ///< "unknown", "online", "offline"
[[nodiscard]] Result<Availability> availabilityFromText(QStringView text);
[[nodiscard]] QString toText(AvailabilityCause cause); ///< "plugin", "plugin-lost", …
[[nodiscard]] Result<AvailabilityCause> availabilityCauseFromText(QStringView text);

} // namespace atrium
