// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guest.h"

using namespace Qt::StringLiterals;

namespace atrium::e2e {

namespace {

constexpr std::size_t kMostOpen = 8;

/// A value that a property may take.
std::optional<Value> anyValue(const DataSchema &schema, Rng &rng)
{
    if (!schema.choices.empty())
        return schema.choices[rng.below(schema.choices.size())].value;
    if (schema.type == DataSchema::Type::Boolean)
        return rng.below(2) == 0;
    if ((schema.type != DataSchema::Type::Number && schema.type != DataSchema::Type::Integer)
        || !schema.minimum || !schema.maximum)
        return std::nullopt;
    const auto span = static_cast<std::uint64_t>(*schema.maximum - *schema.minimum) + 1;
    return static_cast<qint64>(*schema.minimum) + static_cast<qint64>(rng.below(span));
}

/// What is wished for: lights and plugs; others take their time, a blind a minute.
std::vector<std::pair<Ledger::Place, const DataSchema *>> placesOf(const client::House &house)
{
    std::vector<std::pair<Ledger::Place, const DataSchema *>> places;
    for (const auto &[id, state] : house.devices()) {
        if (state.device.kind != u"light" && state.device.kind != u"plug")
            continue;
        for (const Property &property : state.device.model.model->properties) {
            if (!property.readOnly && !property.writeOnly)
                places.push_back({{id, property.name}, &property.schema});
        }
    }
    return places;
}

} // namespace

Guest::Guest(const Daemon &daemon, Ledger &ledger, DeviceId bell, std::uint64_t seed)
    : m_witness(daemon)
    , m_ledger(ledger)
    , m_bell(std::move(bell))
    , m_rng(seed)
{ }

void Guest::keepAsking()
{
    if (m_witness.client().connection() != client::Connection::Online)
        return;
    m_places = placesOf(m_witness.house()); // schemas live as long as their devices
    if (m_places.empty())
        return;
    for (int tries = 0; m_open < kMostOpen && tries < 16; ++tries) {
        const bool rings = m_rng.below(4) == 0;
        if (rings && m_witness.availability(m_bell.text()) == Availability::Online)
            ring();
        else
            wish();
    }
}

void Guest::wish()
{
    const auto &[place, schema] = m_places[m_rng.below(m_places.size())];
    const auto value = anyValue(*schema, m_rng);
    if (!value)
        return;
    ++m_open;
    m_witness.client().setProperty(
        place.first, {{place.second, *value}}, {}, this,
        [this, place = place, value = *value](const Result<Value> &answer) {
            if (answer) { // else the hub was killed, or the device may not
                for (const Value &wish : answer->field(u"wishes").items())
                    m_ledger.acknowledged(
                        place, static_cast<std::uint64_t>(wish.field(u"wish").toInteger()), value);
            }
            heard(answer.has_value());
        });
}

void Guest::heard(bool isPromise)
{
    --m_open;
    if (!isPromise)
        return;
    Q_EMIT told();
    keepAsking();
}

void Guest::ring()
{
    const Ledger::Ticket ticket = m_ledger.nextTicket();
    const bool waits = m_rng.below(2) == 0;
    ++m_open;
    m_witness.client().call(
        {.method = u"action.invoke"_s,
         .params = Value::makeObject({{u"device"_s, m_bell.text()},
                                      {u"action"_s, u"ring"_s},
                                      {u"wait"_s, waits},
                                      {u"input"_s, Value::makeObject({{u"ticket"_s, ticket}})}})},
        this, [this, ticket, waits](const Result<Value> &answer) {
            if (answer && waits)
                m_ledger.answered(ticket);
            else if (answer)
                m_ledger.accepted(ticket);
            heard(answer.has_value());
        });
}

} // namespace atrium::e2e
