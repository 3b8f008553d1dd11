// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storedweller.h"

#include "storesample.h"

using namespace Qt::StringLiterals;

namespace atrium::store {

namespace {

constexpr int kDevices = 6;

} // namespace

void StoreDweller::begin(const hub::Remembered &remembered)
{
    m_lastWish = remembered.lastWish;
    m_lastAction = remembered.lastAction;
    for (int i = 0; i < kDevices; ++i) {
        const auto isIt = [i](const DeviceState &state) {
            return state.device.id == sample::deviceId(i);
        };
        m_devices[i] = std::any_of(remembered.devices.begin(), remembered.devices.end(), isIt);
    }
}

Batch StoreDweller::next()
{
    Batch batch;
    for (int left = below(10) == 0 ? 40 : 1 + below(4); left > 0; --left) {
        batch.push_back(entry());
        ++m_made.at(batch.back().index());
    }
    return batch;
}

hub::JournalEntry StoreDweller::entry()
{
    switch (below(10)) {
    case 0:
        return device();
    case 1:
        return action();
    case 2:
        return below(2) == 0 ? areas() : owner();
    case 3:
        return plugin();
    case 4:
        return kept();
    case 5:
    case 6:
        return reported();
    default:
        return wish();
    }
}

hub::JournalEntry StoreDweller::device()
{
    const int number = below(kDevices);
    bool &isThere = m_devices[number];
    const bool remove = isThere && below(3) == 0;
    isThere = !remove;
    Device device = sample::device(number);
    device.firmware = QString::number(below(1000));
    return hub::DeviceRecord {.device = std::move(device), .removed = remove};
}

hub::JournalEntry StoreDweller::wish()
{
    const bool isNew = m_lastWish == 0 || below(2) == 0;
    m_lastWish += isNew ? 1 : 0;
    // Each wish is about one property, whatever becomes of it.
    const auto number
        = m_lastWish - (isNew ? 0 : m_rng.below(std::min<std::uint64_t>(m_lastWish, 4)));
    if (!m_devices[static_cast<int>(number % kDevices)]) // nobody would see that it is kept
        return device();
    const auto status = isNew ? WishStatus::Pending : static_cast<WishStatus>(below(8));
    return sample::wish(static_cast<int>(number % kDevices),
                        number % 2 == 0 ? u"power"_s : u"brightness"_s, number,
                        static_cast<qint64>(number), status);
}

hub::JournalEntry StoreDweller::action()
{
    const bool isNew = m_lastAction == 0 || below(2) == 0;
    m_lastAction += isNew ? 1 : 0;
    const auto number
        = m_lastAction - (isNew ? 0 : m_rng.below(std::min<std::uint64_t>(m_lastAction, 4)));
    return sample::action(number, static_cast<int>(number % kDevices),
                          isNew ? ActionStatus::Asked : static_cast<ActionStatus>(below(6)));
}

hub::JournalEntry StoreDweller::areas()
{
    hub::AreasRecord record;
    for (int left = below(4), first = below(100); left > 0; --left, ++first)
        record.areas.push_back({.id = AreaId(u"a%1"_s.arg(first)),
                                .title = u"Area"_s,
                                .floor = FloorId(below(2) == 0 ? QString() : u"f1"_s)});
    for (int left = below(3); left > 0; --left)
        record.floors.push_back({.id = FloorId(u"f%1"_s.arg(left)), .title = u"Floor"_s});
    return record;
}

hub::JournalEntry StoreDweller::owner()
{
    const int number = below(kDevices);
    if (!m_devices[number]) // what is said of a device that is not there is not seen either
        return device();
    OwnerWords owner;
    if (below(3) > 0)
        owner = {.title = u"Mine %1"_s.arg(below(100)), .favourite = below(2) == 0};
    if (below(3) == 0)
        owner.patch = Value::makeList({Value::makeObject(
            {{u"op"_s, u"remove"_s}, {u"path"_s, u"/views/detail/%1"_s.arg(below(9))}})});
    return hub::OwnerWordsRecord {.device = sample::deviceId(number), .owner = owner};
}

hub::JournalEntry StoreDweller::plugin()
{
    PluginConfig config {.instance = InstanceId(u"p%1"_s.arg(below(4))),
                         .plugin = PluginId(u"sim"_s),
                         .isolation = u"process"_s,
                         .config = Value::makeObject({{u"port"_s, below(1000)}})};
    return hub::PluginConfigRecord {.config = std::move(config), .removed = below(3) == 0};
}

hub::JournalEntry StoreDweller::kept()
{
    // Now and then something that takes many pages.
    const QString text(below(8) == 0 ? 30'000 : 10, QChar(u'a' + below(26)));
    return hub::KeptRecord {.shelf = u"store/sim"_s,
                            .key = u"k%1"_s.arg(below(6)),
                            .value = below(3) == 0 ? Value() : Value(text)};
}

hub::JournalEntry StoreDweller::reported()
{
    const int number = below(kDevices);
    if (!m_devices[number]) // the hub takes no report of it
        return device();
    return sample::reported(number, below(2) == 0 ? u"power"_s : u"brightness"_s, below(100'000),
                            1000 * (1 + below(1'000'000)));
}

} // namespace atrium::store
