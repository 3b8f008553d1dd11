// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <atrium/model/devicestate.h>

namespace atrium {

const PropertyState *DeviceState::property(const PropertyName &name) const
{
    const int index = device.model.model->indexOf(name);
    return index < 0 ? nullptr : &properties[static_cast<std::size_t>(index)];
}

PropertyState *DeviceState::property(const PropertyName &name)
{
    return const_cast<PropertyState *>(std::as_const(*this).property(name));
}

} // namespace atrium
