// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "owneredits.h"

#include "areaplan.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace atrium;

namespace {

Value wordOf(const OwnerWords &owner, const QString &field)
{
    if (field == u"title")
        return owner.title;
    if (field == u"area")
        return owner.area.text();
    if (field == u"patch")
        return owner.patch.isNothing() ? Value::makeList({}) : owner.patch;
    return field == u"hidden" ? Value(owner.hidden) : Value(owner.favourite);
}

Value toValue(const std::vector<Area> &areas, const std::vector<Floor> &floors)
{
    ValueList list;
    for (const Area &area : areas) {
        ValueObject fields {{u"id"_s, Value(area.id.text())},
                            {u"title"_s, Value(area.title)},
                            {u"icon"_s, Value(area.icon)}};
        if (!area.floor.isEmpty())
            fields.emplace_back(u"floor"_s, Value(area.floor.text()));
        list.push_back(Value::makeObject(std::move(fields)));
    }
    ValueList storeys;
    for (const Floor &floor : floors)
        storeys.push_back(Value::makeObject(
            {{u"id"_s, Value(floor.id.text())}, {u"title"_s, Value(floor.title)}}));
    return Value::makeObject({{u"areas"_s, Value::makeList(std::move(list))},
                              {u"floors"_s, Value::makeList(std::move(storeys))}});
}

} // namespace

OwnerEdits::OwnerEdits(client::HubClient &client, Presses &presses, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_presses(presses)
{
    // Of another hub, or of a house that others changed while nobody listened.
    connect(&client, &client::HubClient::reset, this, [this] {
        m_steps.clear();
        Q_EMIT changed();
    });
}

QString OwnerEdits::undoText() const
{
    return m_steps.empty() ? QString() : m_steps.back().what;
}

OwnerEdits::Edit OwnerEdits::wayBack(const Edit &edit) const
{
    const client::House &house = m_client.house();
    Edit back {.what = edit.what};
    if (edit.areas || edit.floors) {
        back.areas = house.areas();
        back.floors = house.floors();
    }
    if (edit.areas) {
        // The hub takes the devices of an area that goes out of it.
        for (const auto &[id, state] : house.devices()) {
            const AreaId &area = state.owner.area;
            if (!area.isEmpty() && window::placeOf(area, *edit.areas) < 0)
                back.words.push_back({.device = id, .field = u"area"_s, .value = area.text()});
        }
    }
    for (const Word &word : edit.words) {
        if (const DeviceState *state = house.device(word.device))
            back.words.push_back({.device = word.device,
                                  .field = word.field,
                                  .value = wordOf(state->owner, word.field)});
    }
    return back;
}

void OwnerEdits::apply(const Edit &edit)
{
    send(edit, wayBack(edit));
}

void OwnerEdits::undo()
{
    if (m_steps.empty())
        return;
    const Edit back = m_steps.back();
    m_steps.pop_back();
    send(back, std::nullopt);
    Q_EMIT changed();
}

// The areas come first: a device may be told to be in one that is new.
void OwnerEdits::send(const Edit &edit, std::optional<Edit> back)
{
    const auto sent = std::make_shared<Sent>(Sent {.words = edit.words, .back = std::move(back)});
    if (!edit.areas && !edit.floors) {
        sendNext(sent);
        return;
    }
    const client::House &house = m_client.house();
    m_client.call({.method = u"areas.set"_s,
                   .params = toValue(edit.areas.value_or(house.areas()),
                                     edit.floors.value_or(house.floors()))},
                  this, [this, sent](const Result<Value> &answer) {
                      if (take(*sent, answer))
                          sendNext(sent);
                  });
}

// One after the other: a hub lets nobody ask for hundreds of things at once.
void OwnerEdits::sendNext(const std::shared_ptr<Sent> &sent)
{
    if (sent->next >= sent->words.size())
        return;
    const Word &word = sent->words.at(sent->next++);
    m_client.call({.method = u"device.configure"_s,
                   .params = Value::makeObject(
                       {{u"device"_s, Value(word.device.text())}, {word.field, word.value}})},
                  this, [this, sent](const Result<Value> &answer) {
                      // A device that is gone meanwhile does not keep the others.
                      if (take(*sent, answer) || answer.error().code == Error::Code::NotFound)
                          sendNext(sent);
                  });
}

bool OwnerEdits::take(Sent &sent, const Result<Value> &answer)
{
    m_presses.refuse(answer ? QString() : answer.error().detail);
    if (answer && sent.back) {
        m_steps.push_back(std::move(*sent.back));
        sent.back.reset();
        if (m_steps.size() > kMostSteps)
            m_steps.erase(m_steps.begin());
        Q_EMIT changed();
    }
    if (!answer)
        Q_EMIT refused();
    return answer.has_value();
}
