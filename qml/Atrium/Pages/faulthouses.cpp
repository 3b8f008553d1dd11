// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "faulthouses.h"

#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace atrium;

namespace {

struct Named
{
    QStringView value;
    const char *title;
    const char *explanation = "";
};

constexpr std::array kPresets {
    Named {u"none", QT_TRANSLATE_NOOP("FaultHouses", "None"),
           QT_TRANSLATE_NOOP("FaultHouses",
                             "Everything works as it should. Choose what is to go wrong and watch "
                             "how Atrium copes.")},
    Named {u"calm", QT_TRANSLATE_NOOP("FaultHouses", "Calm"),
           QT_TRANSLATE_NOOP("FaultHouses", "A house as most are: now and then a report is late.")},
    Named {u"flaky", QT_TRANSLATE_NOOP("FaultHouses", "Flaky"),
           QT_TRANSLATE_NOOP("FaultHouses",
                             "Devices come and go, forget what they were told and take their "
                             "time.")},
    Named {u"lossy", QT_TRANSLATE_NOOP("FaultHouses", "Lossy"),
           QT_TRANSLATE_NOOP("FaultHouses",
                             "A bad radio: a fifth of what is said or asked gets lost, the rest "
                             "comes late, twice or out of order.")},
    Named {u"chaos", QT_TRANSLATE_NOOP("FaultHouses", "Chaos"),
           QT_TRANSLATE_NOOP("FaultHouses",
                             "All of it at once, and every three minutes the bridge is away for "
                             "20 seconds.")},
};

int presetOf(const Value &value)
{
    const QString name = value.toText();
    const auto *const found = std::ranges::find(kPresets, name, &Named::value);
    return found == kPresets.end() ? -1 : static_cast<int>(found - kPresets.begin());
}

Value reported(const DeviceState &bridge, const QString &property)
{
    const PropertyState *const held = bridge.property(PropertyName(property));
    return held == nullptr ? Value() : held->reported.value;
}

bool isBridge(const DeviceState &device)
{
    return device.device.kind == u"bridge"
        && device.property(PropertyName(u"faultPreset"_s)) != nullptr;
}

} // namespace

FaultHouses::FaultHouses(client::HubClient &client, QObject *parent)
    : QAbstractListModel(parent)
    , m_client(client)
    , m_editor(client)
{
    connect(&client, &client::HubClient::reset, this, &FaultHouses::readAll);
    connect(&client, &client::HubClient::devicesChanged, this, &FaultHouses::readAll);
    connect(&client, &client::HubClient::valuesChanged, this, &FaultHouses::readSome);
    readAll();
}

QStringList FaultHouses::presets() const
{
    QStringList names;
    for (const Named &preset : kPresets)
        names.append(tr(preset.title));
    return names;
}

void FaultHouses::readAll()
{
    std::vector<FaultCard> cards;
    for (const auto &[id, device] : m_client.house().devices()) {
        if (isBridge(device))
            cards.push_back(cardOf(device));
    }
    show(std::move(cards));
}

void FaultHouses::readSome(const std::vector<DeviceId> &devices)
{
    const bool concerned = std::ranges::any_of(m_cards, [&](const FaultCard &card) {
        return std::ranges::find(devices, card.bridge) != devices.end();
    });
    if (concerned)
        readAll();
}

FaultCard FaultHouses::cardOf(const DeviceState &bridge) const
{
    const PropertyState &state = *bridge.property(PropertyName(u"faultPreset"_s));
    const Value counts = reported(bridge, u"faultCounts"_s);
    const Value rules = reported(bridge, u"faultPlan"_s);
    FaultCard card {.bridge = bridge.device.id,
                    .title = bridge.title(),
                    .preset = presetOf(state.reported.value)};
    if (state.desired && isOpen(state.desired->status))
        card.wished = presetOf(state.desired->value);
    card.explanation = card.preset < 0
        ? tr("Faults of your own are in force.")
        : tr(kPresets.at(static_cast<std::size_t>(card.preset)).explanation);
    for (const QString &fault : faultNames()) {
        const qint64 count = counts.field(fault).toInteger();
        const bool isOn = std::ranges::any_of(rules.items(), [&](const Value &rule) {
            return rule.field(u"fault").toText() == fault;
        });
        if (!isOn && count == 0)
            continue;
        card.struck.push_back({.label = faultTitle(fault), .value = QLocale().toString(count)});
    }
    for (const Value &rule : rules.items()) {
        const QString fault = rule.field(u"fault").toText();
        card.faults.append(fault);
        card.running.push_back(
            {.label = faultTitle(fault), .detail = faultLine(rule, bridge, m_client.house())});
    }
    const auto before = std::ranges::find(m_cards, card.bridge, &FaultCard::bridge);
    if (before != m_cards.end())
        card.failure = before->failure;
    return card;
}

void FaultHouses::show(std::vector<FaultCard> cards)
{
    if (!std::ranges::equal(cards, m_cards, {}, &FaultCard::bridge, &FaultCard::bridge)) {
        beginResetModel();
        m_cards = std::move(cards);
        m_struck.clear();
        m_running.clear();
        for (const FaultCard &card : m_cards) {
            m_struck.push_back(std::make_unique<RowListModel>());
            m_struck.back()->show(card.struck);
            m_running.push_back(std::make_unique<RowListModel>());
            m_running.back()->show(card.running);
        }
        endResetModel();
        return;
    }
    for (std::size_t i = 0; i < cards.size(); ++i) {
        if (cards.at(i) == m_cards.at(i))
            continue;
        m_cards.at(i) = std::move(cards.at(i));
        m_struck.at(i)->show(m_cards.at(i).struck);
        m_running.at(i)->show(m_cards.at(i).running);
        const QModelIndex changed = index(static_cast<int>(i));
        Q_EMIT dataChanged(changed, changed);
    }
}

void FaultHouses::choose(int house, int preset)
{
    if (house < 0 || house >= rowCount() || preset < 0 || preset >= std::ssize(kPresets))
        return;
    const DeviceId bridge = m_cards.at(static_cast<std::size_t>(house)).bridge;
    const Value name(kPresets.at(static_cast<std::size_t>(preset)).value.toString());
    m_client.setProperty(bridge, {{PropertyName(u"faultPreset"_s), name}}, {}, this,
                         [this, bridge](const Result<Value> &answer) {
                             tell(bridge, answer ? QString() : answer.error().detail);
                         });
}

void FaultHouses::end(int house)
{
    if (house < 0 || house >= rowCount())
        return;
    const DeviceId bridge = m_cards.at(static_cast<std::size_t>(house)).bridge;
    m_client.invoke(bridge, ActionName(u"endFaults"_s), {}, this,
                    [this, bridge](const Result<Value> &answer) {
                        tell(bridge, answer ? QString() : answer.error().detail);
                    });
}

void FaultHouses::endOne(int house, int fault)
{
    if (house < 0 || house >= rowCount())
        return;
    const FaultCard &card = m_cards.at(static_cast<std::size_t>(house));
    if (fault < 0 || fault >= card.faults.size())
        return;
    m_client.invoke(card.bridge, ActionName(u"endFault"_s),
                    Value::makeObject({{u"number"_s, Value(fault + 1)},
                                       {u"fault"_s, Value(card.faults.at(fault))}}),
                    this, [this, bridge = card.bridge](const Result<Value> &answer) {
                        tell(bridge, answer ? QString() : answer.error().detail);
                    });
}

void FaultHouses::openEditor(int house)
{
    if (house >= 0 && house < rowCount())
        m_editor.open(m_cards.at(static_cast<std::size_t>(house)).bridge);
}

void FaultHouses::tell(const DeviceId &bridge, const QString &failure)
{
    const auto card = std::ranges::find(m_cards, bridge, &FaultCard::bridge);
    if (card == m_cards.end() || card->failure == failure)
        return;
    card->failure = failure;
    const QModelIndex changed = index(static_cast<int>(card - m_cards.begin()));
    Q_EMIT dataChanged(changed, changed, {FailureRole});
}

int FaultHouses::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_cards.size());
}

QVariant FaultHouses::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const FaultCard &card = m_cards.at(static_cast<std::size_t>(index.row()));
    switch (role) {
    case TitleRole:
        return card.title;
    case PresetRole:
        return card.preset;
    case WishedRole:
        return card.wished;
    case ExplanationRole:
        return card.explanation;
    case StruckRole:
        return QVariant::fromValue(m_struck.at(static_cast<std::size_t>(index.row())).get());
    case RunningRole:
        return QVariant::fromValue(m_running.at(static_cast<std::size_t>(index.row())).get());
    case BridgeRole:
        return card.bridge.text();
    case FailureRole:
        return card.failure;
    default:
        return {};
    }
}

QHash<int, QByteArray> FaultHouses::roleNames() const
{
    return {{TitleRole, "house"},
            {PresetRole, "preset"},
            {WishedRole, "wished"},
            {StruckRole, "struck"},
            {ExplanationRole, "explanation"},
            {FailureRole, "failure"},
            {RunningRole, "running"},
            {BridgeRole, "bridge"}};
}
