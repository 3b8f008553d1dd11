// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "systempage.h"

#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace atrium;

namespace {

struct StateRow
{
    PluginState state;
    const char *word;
    QStringView icon;
    Tone::Kind tone;
    int rank; ///< Worst first.
    bool isBusy;
};

constexpr std::array kStates {
    StateRow {PluginState::Rejected, QT_TRANSLATE_NOOP("SystemPage", "Not accepted"),
              u"alert-octagon-outline", Tone::Alarm, 0, false},
    StateRow {PluginState::Quarantined, QT_TRANSLATE_NOOP("SystemPage", "Quarantined"),
              u"alert-octagon-outline", Tone::Alarm, 0, false},
    StateRow {PluginState::BackingOff, QT_TRANSLATE_NOOP("SystemPage", "Restarting"),
              u"timer-outline", Tone::Notice, 1, true},
    StateRow {PluginState::Degraded, QT_TRANSLATE_NOOP("SystemPage", "Not fully working"),
              u"alert-circle-outline", Tone::Notice, 2, false},
    StateRow {PluginState::Packaged, QT_TRANSLATE_NOOP("SystemPage", "Starting"), u"progress-clock",
              Tone::Neutral, 3, true},
    StateRow {PluginState::Validated, QT_TRANSLATE_NOOP("SystemPage", "Starting"),
              u"progress-clock", Tone::Neutral, 3, true},
    StateRow {PluginState::Initialised, QT_TRANSLATE_NOOP("SystemPage", "Starting"),
              u"progress-clock", Tone::Neutral, 3, true},
    StateRow {PluginState::Discovering, QT_TRANSLATE_NOOP("SystemPage", "Looking for devices"),
              u"magnify", Tone::Active, 3, true},
    StateRow {PluginState::Running, QT_TRANSLATE_NOOP("SystemPage", "Running"),
              u"check-circle-outline", Tone::Good, 4, false},
    StateRow {PluginState::Stopped, QT_TRANSLATE_NOOP("SystemPage", "Stopped"),
              u"stop-circle-outline", Tone::Neutral, 5, false},
};
constexpr int kWorstHealthyRank = 3;
constexpr auto kHealthInterval = 5s;

const StateRow &rowOf(PluginState state)
{
    return *std::ranges::find(kStates, state, &StateRow::state);
}

QString iconOf(const PluginStatus &plugin)
{
    if (plugin.plugin.text() == u"mqtt")
        return u"zigbee"_s;
    return plugin.plugin.text() == u"simulator" ? u"home-heart"_s : u"puzzle-outline"_s;
}

Tone::Kind toneOfHealth(const QString &status)
{
    return status == u"ok" ? Tone::Good : status == u"failed" ? Tone::Alarm : Tone::Notice;
}

} // namespace

void PluginListModel::show(std::vector<PluginCard> cards)
{
    if (cards.size() != m_cards.size()) {
        beginResetModel();
        m_cards = std::move(cards);
        endResetModel();
        Q_EMIT countChanged();
        return;
    }
    for (std::size_t i = 0; i < cards.size(); ++i) {
        if (cards.at(i) == m_cards.at(i))
            continue;
        m_cards.at(i) = std::move(cards.at(i));
        const QModelIndex changed = index(static_cast<int>(i));
        Q_EMIT dataChanged(changed, changed);
    }
}

int PluginListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant PluginListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const PluginCard &card = m_cards.at(static_cast<std::size_t>(index.row()));
    switch (role) {
    case InstanceRole:
        return card.instance;
    case StoppedRole:
        return card.isStopped;
    case StuckRole:
        return card.isStuck;
    case TitleRole:
        return card.title;
    case VersionRole:
        return card.version;
    case IconRole:
        return card.icon;
    case StateIconRole:
        return card.stateIcon;
    case StateWordRole:
        return card.stateWord;
    case SinceRole:
        return card.since;
    case ToneRole:
        return card.tone;
    case BusyRole:
        return card.isBusy;
    case ReasonRole:
        return card.reason;
    case PlaceRole:
        return card.place;
    case AdviceRole:
        return card.hint;
    case DevicesRole:
        return card.devices;
    case RestartsRole:
        return card.restarts;
    case ReportsRole:
        return card.reports;
    case RefusedRole:
        return card.refused;
    default:
        return {};
    }
}

QHash<int, QByteArray> PluginListModel::roleNames() const
{
    return {{InstanceRole, "instance"},   {StoppedRole, "stopped"},     {StuckRole, "stuck"},
            {TitleRole, "title"},         {VersionRole, "version"},     {IconRole, "iconName"},
            {StateIconRole, "stateIcon"}, {StateWordRole, "stateWord"}, {SinceRole, "since"},
            {ToneRole, "tone"},           {BusyRole, "busy"},           {ReasonRole, "reason"},
            {PlaceRole, "place"},         {AdviceRole, "advice"},       {DevicesRole, "devices"},
            {RestartsRole, "restarts"},   {ReportsRole, "reports"},     {RefusedRole, "refused"}};
}

SystemPage::SystemPage(window::HouseTiles &tiles, QObject *parent)
    : QObject(parent)
    , m_tiles(tiles)
    , m_faults(tiles.client())
    , m_editor(tiles)
{
    m_poll.setInterval(kHealthInterval);
    connect(&m_poll, &QTimer::timeout, this, &SystemPage::askHealth);
    connect(&tiles.client(), &client::HubClient::pluginsChanged, this, &SystemPage::refresh);
    connect(&tiles.client(), &client::HubClient::reset, this, &SystemPage::refresh);
    refresh();
}

SystemPage::~SystemPage() = default;

void SystemPage::setWatched(bool watched)
{
    if (watched == isWatched())
        return;
    if (watched) {
        m_poll.start();
        m_editor.askPackages();
        askHealth();
        refresh();
    } else {
        m_poll.stop();
    }
    Q_EMIT changed();
}

void SystemPage::refresh()
{
    const QLocale locale;
    const WallTime now = systemNow().wall;
    std::vector<PluginCard> cards;
    QStringList sick;
    for (const auto &[instance, plugin] : m_tiles.client().house().plugins()) {
        const StateRow &row = rowOf(plugin.state);
        const QString title = plugin.title.isEmpty() ? instance.text() : plugin.title;
        const Error *fault = plugin.violations.empty() ? nullptr : &plugin.violations.back();
        if (row.rank < kWorstHealthyRank)
            sick.append(title);
        cards.push_back(
            {.instance = instance.text(),
             .isStopped = plugin.state == PluginState::Stopped,
             .isStuck = row.rank <= 1,
             .title = title,
             .version = plugin.version,
             .icon = iconOf(plugin),
             .stateIcon = row.icon.toString(),
             .stateWord = tr(row.word),
             .since = plugin.since.count() > 0
                 ? tr("for %1").arg(m_tiles.texts().span(now - plugin.since))
                 : QString(),
             .tone = row.tone,
             .isBusy = row.isBusy,
             .reason = plugin.reason.isEmpty() && fault != nullptr && row.rank < kWorstHealthyRank
                 ? fault->detail
                 : plugin.reason,
             .place = fault != nullptr && row.rank < kWorstHealthyRank ? fault->pointer : QString(),
             .hint = plugin.hint,
             .devices = locale.toString(plugin.devices),
             .restarts = locale.toString(plugin.restarts),
             .reports = locale.toString(static_cast<qulonglong>(plugin.reports)),
             .refused = locale.toString(static_cast<qulonglong>(plugin.refused)),
             .rank = row.rank});
    }
    std::ranges::stable_sort(cards, {}, &PluginCard::rank);
    m_sick = static_cast<int>(sick.size());
    m_sentence = cards.empty() ? tr("No plugin is set up.")
        : sick.isEmpty()
        ? tr("Everything works.")
        : tr("%1: a look is needed. Everything else works.").arg(locale.createSeparatedList(sick));
    m_plugins.show(std::move(cards));
    Q_EMIT changed();
}

void SystemPage::askHealth()
{
    m_tiles.client().call({.method = u"health"_s}, this, [this](const Result<Value> &answer) {
        if (answer)
            showHealth(*answer);
    });
    m_tiles.client().call({.method = u"hub.status"_s}, this, [this](const Result<Value> &answer) {
        if (answer)
            showStatus(*answer);
    });
    refresh();
}

// What was looked at, by the word of the protocol: "store", "plugin demo".
QString SystemPage::healthName(const QString &name)
{
    const QString of = name.section(u' ', 1);
    if (name == u"hub")
        return tr("Hub");
    if (name == u"store")
        return tr("Storage");
    if (name == u"history")
        return tr("Measurements");
    if (name == u"clock")
        return tr("Clock");
    if (name.startsWith(u"plugin "_s))
        return tr("Plugin %1").arg(of);
    if (name.startsWith(u"wishes "_s))
        return tr("Wishes for %1").arg(of);
    return name.startsWith(u"devices "_s) ? tr("Devices of %1").arg(of) : name;
}

QString SystemPage::addressText(const QString &address)
{
    return address == u"this program" ? tr("This program") : address;
}

void SystemPage::showHealth(const Value &answer)
{
    std::vector<FactRow> rows;
    for (const Value &check : answer.field(u"checks").items()) {
        const QString status = check.field(u"status").toText();
        rows.push_back(
            {.icon = status == u"ok" ? u"check-circle-outline"_s : u"alert-circle-outline"_s,
             .label = healthName(check.field(u"name").toText()),
             .value = status == u"ok"  ? tr("Works")
                 : status == u"failed" ? tr("Failed")
                                       : tr("Degraded"),
             .tone = toneOfHealth(status),
             .detail = QStringList {window::WindowTexts::reason(check.field(u"reason").toText()),
                                    window::WindowTexts::reason(check.field(u"hint").toText())}
                           .join(u' ')
                           .trimmed()});
    }
    m_health.show(std::move(rows));
}

void SystemPage::showStatus(const Value &answer)
{
    const QLocale locale;
    const auto number = [&](QStringView field) {
        return locale.toString(static_cast<qlonglong>(answer.field(field).toInteger()));
    };
    m_about.show({{.label = tr("Version"), .value = answer.field(u"version").toText()},
                  {.label = tr("Devices"), .value = number(u"devices")},
                  {.label = tr("Offline"), .value = number(u"offline")},
                  {.label = tr("Connected screens and programs"), .value = number(u"sessions")},
                  {.label = tr("Open wishes"), .value = number(u"openWishes")},
                  {.label = tr("Address"), .value = addressText(m_tiles.client().address())}});
}
