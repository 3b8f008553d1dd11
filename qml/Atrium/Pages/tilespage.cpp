// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tilespage.h"

#include <atrium/model/kinds.h>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;
using namespace atrium::window;

namespace {

constexpr double kGap = 12.0;
constexpr int kHomeRows = 2;
constexpr std::chrono::milliseconds kOftenInterval {300};
constexpr int kHomeRowsOnPhone = 3;

} // namespace

TilesPage::TilesPage(Kind kind, HouseTiles &tiles, QObject *parent)
    : QObject(parent)
    , m_kind(kind)
    , m_tiles(tiles)
    , m_rows([&tiles](const QString &text) -> std::shared_ptr<TileViewModel> {
        const auto id = atrium::DeviceId::fromText(text);
        return id ? tiles.tile(*id) : nullptr;
    })
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &TilesPage::layOut);
    m_often.setSingleShot(true);
    m_often.setInterval(kOftenInterval);
    connect(&m_often, &QTimer::timeout, this, &TilesPage::layOutWhenSeen);
    const auto often = [this] {
        if (!m_often.isActive())
            m_often.start();
    };
    connect(&tiles, &HouseTiles::glancesChanged, this, &TilesPage::layOut);
    connect(&tiles, &HouseTiles::deviceChanged, this, [this, often](const atrium::DeviceId &id) {
        const auto glance = m_tiles.glances().find(id);
        // Headings say what an area's sensors measure.
        if (glance != m_tiles.glances().end() && glance->second.kind == atrium::kind::climateSensor)
            often();
    });
    if (m_kind != Kind::Home)
        connect(&tiles, &HouseTiles::onChanged, this, often);
    connect(&tiles.client(), &atrium::client::HubClient::areasChanged, this, &TilesPage::layOut);
}

TilesPage::~TilesPage() = default;

void TilesPage::layOutSoon()
{
    Q_EMIT layoutChanged();
    m_soon.start();
}

void TilesPage::layOutWhenSeen()
{
    m_isBehind = !m_shown;
    if (m_shown)
        layOut();
}

void TilesPage::layOut()
{
    if (m_contentWidth <= 0.0)
        return;
    m_isBehind = false;
    LayoutRule rule {.columns = m_asRows ? 1 : columnsFor(m_contentWidth, m_tileMinimum, kGap, 2)};
    if (m_kind == Kind::Home) {
        rule.mostRows = m_asRows ? 2 * kHomeRowsOnPhone : m_phone ? kHomeRowsOnPhone : kHomeRows;
        m_rows.show(homeSections(m_tiles, m_area), rule);
    } else {
        count();
        rule.mostRows = 0;
        const DeviceFilter filter(m_query);
        m_rows.show(m_kind == Kind::Area ? areaSections(m_tiles, m_area, filter)
                                         : deviceSections(m_tiles, filter),
                    rule);
    }
    Q_EMIT contentChanged();
}

void TilesPage::count()
{
    const bool isArea = m_kind == Kind::Area;
    const std::vector<DeviceFacts> facts
        = deviceFacts(m_tiles, isArea ? std::optional(m_area) : std::nullopt);
    std::set<KindGroup> groups;
    std::map<QString, QString> plugins;
    for (const DeviceFacts &device : facts) {
        groups.insert(groupOf(device.kind));
        plugins.emplace(device.plugin, device.pluginTitle);
    }
    m_groups.assign(groups.begin(), groups.end());
    m_plugins.assign(plugins.begin(), plugins.end());
    m_areas = isArea ? std::vector<std::pair<QString, QString>>() : areaKeys(m_tiles);
    m_deviceCount = static_cast<int>(facts.size());
    m_counts = DeviceFilter(m_query).count(facts);
}

QString TilesPage::title() const
{
    return m_kind == Kind::Area ? areaTitle(m_tiles, m_area) : QString();
}

QString TilesPage::summary() const
{
    if (m_kind != Kind::Area)
        return {};
    QStringList parts {tr("%n devices", "", deviceCount())};
    const QString climate = areaSummary(m_tiles, m_area);
    if (!climate.isEmpty())
        parts.append(climate.split(u"   "_s));
    return atrium::window::WindowTexts::line(parts);
}

namespace {

using Keyed = std::vector<std::pair<QString, QString>>;

QString counted(const QString &title, int count)
{
    return u"%1 %L2"_s.arg(title).arg(count);
}

QStringList choices(const QString &all, const Keyed &keyed, const std::map<QString, int> &counts)
{
    QStringList labels {all};
    for (const auto &[key, title] : keyed) {
        const auto found = counts.find(key);
        labels.append(counted(title, found == counts.end() ? 0 : found->second));
    }
    return labels;
}

int indexOf(const Keyed &keyed, const std::optional<QString> &key)
{
    const auto found = std::ranges::find_if(
        keyed, [&key](const auto &each) { return key && each.first == *key; });
    return found == keyed.end() ? 0 : static_cast<int>(found - keyed.begin()) + 1;
}

std::optional<QString> keyAt(const Keyed &keyed, int choice)
{
    if (choice < 1 || choice > static_cast<int>(keyed.size()))
        return std::nullopt;
    return keyed.at(static_cast<std::size_t>(choice - 1)).first;
}

int at(const std::map<StateChoice, int> &counts, StateChoice state)
{
    const auto found = counts.find(state);
    return found == counts.end() ? 0 : found->second;
}

} // namespace

QStringList TilesPage::groups() const
{
    QStringList labels {tr("All %1").arg(m_counts.anyGroup)};
    for (const KindGroup group : m_groups) {
        const auto found = m_counts.groups.find(group);
        labels.append(counted(titleOf(group), found == m_counts.groups.end() ? 0 : found->second));
    }
    return labels;
}

int TilesPage::group() const
{
    const auto found = std::ranges::find_if(
        m_groups, [this](KindGroup each) { return m_query.group && each == *m_query.group; });
    return found == m_groups.end() ? 0 : static_cast<int>(found - m_groups.begin()) + 1;
}

QStringList TilesPage::areaChoices() const
{
    return choices(tr("All areas"), m_areas, m_counts.areas);
}

int TilesPage::areaChoice() const
{
    return indexOf(m_areas, m_query.area);
}

QStringList TilesPage::pluginChoices() const
{
    return choices(tr("All plugins"), m_plugins, m_counts.plugins);
}

int TilesPage::pluginChoice() const
{
    return indexOf(m_plugins, m_query.plugin);
}

QStringList TilesPage::stateChoices() const
{
    return {counted(tr("Need a look"), at(m_counts.states, StateChoice::NeedsLook)),
            counted(tr("On"), at(m_counts.states, StateChoice::On)),
            counted(tr("Offline"), at(m_counts.states, StateChoice::Offline))};
}

void TilesPage::ask(const DeviceQuery &query)
{
    if (m_query == query)
        return;
    m_query = query;
    layOut();
}

void TilesPage::setGroup(int group)
{
    DeviceQuery query = m_query;
    query.group.reset();
    if (group > 0 && group <= static_cast<int>(m_groups.size()))
        query.group = m_groups.at(static_cast<std::size_t>(group - 1));
    ask(query);
}

void TilesPage::setAreaChoice(int choice)
{
    DeviceQuery query = m_query;
    query.area = keyAt(m_areas, choice);
    ask(query);
}

void TilesPage::setPluginChoice(int choice)
{
    DeviceQuery query = m_query;
    query.plugin = keyAt(m_plugins, choice);
    ask(query);
}

void TilesPage::setStateChoice(int choice)
{
    DeviceQuery query = m_query;
    query.state
        = choice >= 0 && choice <= 2 ? static_cast<StateChoice>(choice + 1) : StateChoice::Any;
    ask(query);
}

void TilesPage::setFilter(const QString &filter)
{
    DeviceQuery query = m_query;
    query.text = filter;
    ask(query);
}

void TilesPage::clearFilters()
{
    ask({});
}

void TilesPage::setShown(bool shown)
{
    if (m_shown == shown)
        return;
    m_shown = shown;
    if (shown && m_isBehind)
        layOut();
    Q_EMIT layoutChanged();
}

void TilesPage::setContentWidth(double width)
{
    if (m_contentWidth == width)
        return;
    const bool first = m_contentWidth <= 0.0;
    m_contentWidth = width;
    if (first)
        layOut();
    layOutSoon();
}

void TilesPage::setTileMinimum(int minimum)
{
    if (m_tileMinimum == minimum)
        return;
    m_tileMinimum = minimum;
    layOutSoon();
}

void TilesPage::setPhone(bool phone)
{
    if (m_phone == phone)
        return;
    m_phone = phone;
    layOutSoon();
}

void TilesPage::setAsRows(bool asRows)
{
    if (m_asRows == asRows)
        return;
    m_asRows = asRows;
    layOutSoon();
}

void TilesPage::setArea(const QString &area)
{
    m_area = area;
    m_query = {};
    layOut();
}
