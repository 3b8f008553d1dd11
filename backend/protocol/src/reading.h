// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/model/json.h>
#include <atrium/protocol/statejson.h>

#include <functional>

/// What the readers of this library share.
namespace atrium::protocol {

/// Refuses what the reader was not asked for; the value, or the first error.
template<typename T>
[[nodiscard]] Result<T> finished(ObjectReader &reader, T value)
{
    reader.refuseUnknown();
    if (const auto result = reader.result(); !result)
        return tl::unexpected(result.error());
    return value;
}

/// A text that names an enumerator.
template<typename Enum>
[[nodiscard]] Enum readEnum(ObjectReader &reader, QStringView key,
                            Result<Enum> (*fromText)(QStringView))
{
    const Result<Enum> value = fromText(reader.text(key));
    if (!value)
        reader.refuse(value.error().detail, key);
    return value.value_or(Enum());
}

[[nodiscard]] DeviceId readDeviceId(ObjectReader &reader, QStringView key);
/// Plugin where it is left out.
[[nodiscard]] AvailabilityCause readCause(ObjectReader &reader, QStringView key);
[[nodiscard]] ReportedValue readReported(ObjectReader &reader);
[[nodiscard]] DesiredValue readDesired(ObjectReader &reader);
/// The fields `device` and `model`. Corrupt: the model was never sent.
[[nodiscard]] Result<Device> readDevice(ObjectReader &reader, const ModelLookup &models);

} // namespace atrium::protocol
