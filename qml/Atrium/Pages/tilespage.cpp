// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tilespage.h"

#include <atrium/model/kinds.h>

using namespace Qt::StringLiterals;
using namespace atrium::window;

namespace {

constexpr double kGap = 12.0;
constexpr int kHomeRows = 2;
constexpr std::chrono::milliseconds kClimateInterval {300};
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
    m_climate.setSingleShot(true);
    m_climate.setInterval(kClimateInterval);
    connect(&m_climate, &QTimer::timeout, this, &TilesPage::layOut);
    connect(&tiles, &HouseTiles::glancesChanged, this, &TilesPage::layOut);
    connect(&tiles, &HouseTiles::deviceChanged, this, [this](const atrium::DeviceId &id) {
        const auto glance = m_tiles.glances().find(id);
        // Headings say what an area's sensors measure.
        if (glance != m_tiles.glances().end() && glance->second.kind == atrium::kind::climateSensor
            && !m_climate.isActive())
            m_climate.start();
    });
    connect(&tiles.client(), &atrium::client::HubClient::areasChanged, this, &TilesPage::layOut);
}

TilesPage::~TilesPage() = default;

void TilesPage::layOutSoon()
{
    Q_EMIT layoutChanged();
    m_soon.start();
}

void TilesPage::layOut()
{
    if (m_contentWidth <= 0.0)
        return;
    LayoutRule rule {.columns = m_asRows ? 1 : columnsFor(m_contentWidth, m_tileMinimum, kGap, 2)};
    const auto counts
        = groupCounts(m_tiles, m_kind == Kind::Area ? std::optional(m_area) : std::nullopt);
    TileFilter filter {.text = m_filter.trimmed()};
    if (m_group > 0 && m_group <= static_cast<int>(counts.size()))
        filter.group = counts.at(static_cast<std::size_t>(m_group - 1)).first;
    switch (m_kind) {
    case Kind::Home:
        rule.mostRows = m_asRows ? 2 * kHomeRowsOnPhone : m_phone ? kHomeRowsOnPhone : kHomeRows;
        m_rows.show(homeSections(m_tiles), rule);
        break;
    case Kind::Area:
        rule.mostRows = 0;
        m_rows.show(areaSections(m_tiles, m_area, filter), rule);
        break;
    case Kind::Devices:
        rule.mostRows = 0;
        m_rows.show(deviceSections(m_tiles, filter), rule);
        break;
    }
    Q_EMIT contentChanged();
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

QStringList TilesPage::groups() const
{
    QStringList labels {tr("All %1").arg(deviceCount())};
    for (const auto &[group, count] :
         groupCounts(m_tiles, m_kind == Kind::Area ? std::optional(m_area) : std::nullopt))
        labels.append(u"%1 %2"_s.arg(titleOf(group)).arg(count));
    return labels;
}

int TilesPage::deviceCount() const
{
    int count = 0;
    for (const auto &[group, devices] :
         groupCounts(m_tiles, m_kind == Kind::Area ? std::optional(m_area) : std::nullopt))
        count += devices;
    return count;
}

void TilesPage::setGroup(int group)
{
    if (m_group == group)
        return;
    m_group = group;
    layOut();
}

void TilesPage::setFilter(const QString &filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    layOut();
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
    m_group = 0;
    m_filter.clear();
    layOut();
}
