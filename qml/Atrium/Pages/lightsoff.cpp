// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lightsoff.h"

#include "sections.h"

#include <atrium/model/kinds.h>
#include <atrium/model/semantics.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace atrium;

namespace {

constexpr std::chrono::milliseconds kInterval {100};
constexpr qint64 kPatience = 10'000; // ms until a light that says nothing counts as failed
constexpr std::chrono::seconds kLongest {15};
constexpr qsizetype kMostNamed = 3;

const QString kArea = u"area:"_s;

// What switches a light, if anything does.
const Property *powerOf(const DeviceState &device)
{
    for (const Property &property : device.device.model.model->properties) {
        if (property.semantic == semantic::power && !property.readOnly
            && property.schema.type == DataSchema::Type::Boolean)
            return &property;
    }
    return nullptr;
}

} // namespace

LightsOff::LightsOff(window::HouseTiles &tiles, Presses &presses, QObject *parent)
    : QObject(parent)
    , m_tiles(tiles)
    , m_presses(presses)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kInterval);
    connect(&m_soon, &QTimer::timeout, this, &LightsOff::look);
    const auto soon = [this] {
        if (!m_soon.isActive())
            m_soon.start();
    };
    connect(&tiles, &window::HouseTiles::onChanged, this, soon);
    connect(&tiles, &window::HouseTiles::glancesChanged, this, soon);
    look();
}

LightsOff::~LightsOff() = default;

std::vector<DeviceId> LightsOff::litIn(const QString &section) const
{
    std::vector<DeviceId> lights;
    for (const DeviceId &id : m_tiles.on()) {
        const auto glance = m_tiles.glances().find(id);
        const DeviceState *state = m_tiles.client().house().device(id);
        if (state == nullptr || glance == m_tiles.glances().end()
            || glance->second.kind != kind::light || glance->second.isHidden
            || powerOf(*state) == nullptr)
            continue;
        if (section.isEmpty() || section == kArea + glance->second.area)
            lights.push_back(id);
    }
    return lights;
}

void LightsOff::look()
{
    std::set<QString> lit;
    for (const DeviceId &id : litIn({}))
        lit.insert(kArea + m_tiles.glances().at(id).area);
    if (lit == m_lit)
        return;
    m_lit = std::move(lit);
    Q_EMIT litChanged();
}

QString LightsOff::question() const
{
    if (!m_asked)
        return {};
    const auto count = static_cast<int>(litIn(*m_asked).size());
    return m_asked->isEmpty() ? tr("Switch off %n lights in the whole home?", "", count)
                              : tr("Switch off %n lights in %1?", "", count)
                                    .arg(window::areaTitle(m_tiles, m_asked->mid(kArea.size())));
}

void LightsOff::switchOff(const QString &section)
{
    if (litIn(section).size() <= kMostUnasked) {
        send(section);
        return;
    }
    m_asked = section;
    Q_EMIT questionChanged();
}

void LightsOff::confirm()
{
    if (!m_asked)
        return;
    send(*std::exchange(m_asked, std::nullopt));
    Q_EMIT questionChanged();
}

void LightsOff::cancel()
{
    if (std::exchange(m_asked, std::nullopt))
        Q_EMIT questionChanged();
}

void LightsOff::send(const QString &section)
{
    ValueList wishes;
    for (const DeviceId &id : litIn(section)) {
        const Property *power = powerOf(*m_tiles.client().house().device(id));
        wishes.push_back(Value::makeObject(
            {{u"device"_s, Value(id.text())},
             {u"values"_s, Value::makeObject({{power->name.text(), Value(false)}})}}));
    }
    if (wishes.empty())
        return;
    m_tiles.client().call(
        {.method = u"wishes.set"_s,
         .params = Value::makeObject({{u"wishes"_s, Value::makeList(std::move(wishes))},
                                      {u"wait"_s, Value(true)},
                                      {u"timeout"_s, Value(kPatience)},
                                      {u"reason"_s, Value(u"all lights off"_s)}}),
         .timeout = kLongest},
        this, [this](const Result<Value> &answer) { take(answer); });
}

// Each light shows its own fate; what did not go off is said together as well.
void LightsOff::take(const Result<Value> &answer)
{
    if (!answer) {
        m_presses.refuse(answer.error().detail);
        return;
    }
    QStringList names;
    for (const Value &fate : answer->field(u"wishes").items()) {
        const QString status = fate.field(u"status").toText();
        const auto id = DeviceId::fromText(fate.field(u"device").toText());
        const bool hasFailed = status == "failed"_L1 || status == "expired"_L1;
        const bool isOpen = status == "pending"_L1 || status == "sent"_L1;
        if (!id || (!hasFailed && !isOpen))
            continue;
        const DeviceState *state = m_tiles.client().house().device(*id);
        names.append(state == nullptr ? id->text() : state->title());
    }
    if (names.isEmpty()) {
        m_presses.refuse({});
        return;
    }
    const auto count = static_cast<int>(names.size());
    QStringList named = names.first(std::min(kMostNamed, names.size()));
    if (named.size() < names.size())
        named.append(u"…"_s);
    m_presses.refuse(tr("%n lights did not go off: %1", "", count).arg(named.join(u", "_s)));
}
