// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "historypage.h"

#include "historywords.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace atrium;
using namespace atrium::window;

namespace {

constexpr auto kStandsStill = 200ms;
constexpr qint64 kSumsHold = 60'000; // ms
constexpr qint64 kShortestView = 600'000; // ms
constexpr qint64 kLongestView = 367LL * 86'400'000;
constexpr int kYears = 20; // back; nobody has more

QDate today()
{
    return QDate::currentDate();
}

QDate dayOf(qint64 at)
{
    return QDateTime::fromMSecsSinceEpoch(at).date();
}

} // namespace

HistoryPage::HistoryPage(HouseTiles &tiles, QObject *parent)
    : QObject(parent)
    , m_tiles(tiles)
    , m_board(tiles)
    , m_day(today())
{
    m_settled.setSingleShot(true);
    m_settled.setInterval(kStandsStill);
    connect(&m_settled, &QTimer::timeout, this, &HistoryPage::askSums);
    connect(&m_board, &HistoryBoard::contentChanged, this, &HistoryPage::contentMoved);
    connect(m_board.view(), &ChartView::moved, this, &HistoryPage::periodChanged);
    connect(m_board.view(), &ChartView::wholeAsked, this, &HistoryPage::showWhole);
    connect(m_board.view(), &ChartView::stepAsked, this, &HistoryPage::step);
    connect(&tiles.client(), &client::HubClient::connectionChanged, this, [this] {
        m_sums.clear();
        m_summedAt = 0;
        if (m_board.isWatched())
            contentMoved();
    });
    connect(&tiles, &HouseTiles::glancesChanged, this, [this] {
        if (m_board.isWatched())
            chooseFirst();
    });
    showDay(m_day);
}

HistoryPage::~HistoryPage() = default;

QStringList HistoryPage::periods() const
{
    return {tr("Day"), tr("Week"), tr("Month"), tr("Year")};
}

controls::ChartSpan HistoryPage::whole() const
{
    return periodAt(m_period, m_day, QLocale().firstDayOfWeek());
}

// Of what is seen, the part that has been.
controls::ChartSpan HistoryPage::known() const
{
    const controls::ChartSpan &seen = m_board.span();
    return {.from = seen.from, .to = std::min(seen.to, m_board.now())};
}

void HistoryPage::showDay(QDate day)
{
    m_day = day;
    const controls::ChartSpan last = periodAt(m_period, today(), QLocale().firstDayOfWeek());
    m_followsToday = whole() == last;
    m_board.view()->setBounds(
        {.all = {.from = today().addYears(-kYears).startOfDay().toMSecsSinceEpoch(), .to = last.to},
         .shortest = kShortestView,
         .longest = kLongestView},
        systemNow().wall.count());
    m_board.view()->unpoint();
    m_board.view()->show(whole());
    Q_EMIT periodChanged();
}

void HistoryPage::setPeriod(int period)
{
    if (period < 0 || period >= periods().size())
        return;
    const controls::ChartSpan seen = m_board.view()->span();
    const bool seesNow = seen.from <= systemNow().wall.count() && m_board.now() < seen.to;
    m_period = static_cast<HistoryPeriod>(period);
    showDay(seesNow ? today() : dayOf(seen.from + seen.length() / 2));
}

QString HistoryPage::title() const
{
    return titleOf(m_period, whole(), m_board.span());
}

bool HistoryPage::isCurrent() const
{
    return stepped(m_period, whole().from == 0 ? m_day : dayOf(whole().from), 1) > today();
}

void HistoryPage::step(int periods)
{
    // A zoomed view may have left the period that the title spoke of.
    const controls::ChartSpan seen = m_board.view()->span();
    const QDate from = seen == whole() ? m_day : dayOf(seen.from + seen.length() / 2);
    const QDate next = stepped(m_period, from, periods);
    showDay(std::min(next, today()));
}

void HistoryPage::showWhole()
{
    const controls::ChartSpan seen = m_board.view()->span();
    const qint64 middle = std::min<qint64>(seen.from + seen.length() / 2, systemNow().wall.count());
    showDay(dayOf(middle));
}

void HistoryPage::setWatched(bool watched)
{
    if (watched)
        chooseFirst();
    m_board.setWatched(watched);
}

void HistoryPage::chooseFirst()
{
    if (m_hasChosen || m_tiles.glances().empty())
        return;
    m_hasChosen = true;
    m_board.choose(firstSubjects(m_tiles));
}

void HistoryPage::showOnly(const client::TrailKey &key)
{
    m_hasChosen = true;
    m_board.choose({key});
    m_period = HistoryPeriod::Day;
    showDay(today());
}

std::vector<client::TrailKey> HistoryPage::keys() const
{
    std::vector<client::TrailKey> chosen;
    for (const HistoryBoard::Series &each : m_board.chosen())
        chosen.push_back(each.subject.key);
    return chosen;
}

void HistoryPage::contentMoved()
{
    if (!m_board.isWatched())
        return;
    if (m_followsToday && m_board.view()->span() == whole()
        && whole().to <= systemNow().wall.count())
        showDay(today());
    showFigures();
    if (m_isTabular)
        showTable();
    // The same again only as time goes on: what came meanwhile changes little.
    const bool isSame = m_summed == std::pair {m_board.view()->span(), shownKeys()};
    if (!isSame || m_board.now() - m_summedAt > kSumsHold)
        m_settled.start();
}

std::vector<client::TrailKey> HistoryPage::shownKeys() const
{
    std::vector<client::TrailKey> shown;
    for (const HistoryBoard::Series &each : m_board.chosen()) {
        if (each.isShown)
            shown.push_back(each.subject.key);
    }
    return shown;
}

// What the whole of the seen part comes to: only the hub knows it exactly.
void HistoryPage::askSums()
{
    const controls::ChartSpan span = known();
    const quint64 round = ++m_round;
    m_summed = {m_board.view()->span(), shownKeys()};
    m_summedAt = m_board.now();
    if (span.length() <= 0 || m_tiles.client().connection() != client::Connection::Online)
        return;
    for (const client::TrailKey &key : shownKeys()) {
        m_tiles.history().sum(key, span, this,
                              [this, key, round](const Result<client::HistorySpan> &sum) {
                                  if (round != m_round || !sum)
                                      return; // the plot says what went wrong
                                  m_sums.insert_or_assign(key, *sum);
                                  showFigures();
                              });
    }
    askEnergy(span);
}

void HistoryPage::askEnergy(const controls::ChartSpan &span)
{
    auto counts = std::make_shared<std::vector<EnergyCount>>();
    const std::vector<HistorySubject> counters = energyCounters(m_tiles);
    auto open = std::make_shared<std::size_t>(counters.size());
    for (const HistorySubject &each : counters) {
        m_tiles.history().sum(
            each.key, span, this,
            [this, counts, open, round = m_round, name = each.device,
             role = energyRoleOf(each)](const Result<client::HistorySpan> &sum) {
                if (sum && sum->statistics.difference)
                    counts->push_back(
                        {.role = role, .name = name, .kilowattHours = *sum->statistics.difference});
                if (--*open > 0 || round != m_round)
                    return;
                m_energy.show(energyRows(*counts, m_tiles.texts()));
            });
    }
}

void HistoryPage::showFigures()
{
    const auto &chosen = m_board.chosen();
    const auto numbers = std::ranges::count_if(chosen, [](const HistoryBoard::Series &each) {
        return each.isShown && !each.subject.isState;
    });
    const controls::ChartSpan &seen = m_board.view()->span();
    const FigureContext context {.tiles = m_tiles,
                                 .span = seen,
                                 .isLive = m_board.now() >= seen.from && m_board.now() < seen.to,
                                 .isNamed = numbers > 1};
    std::vector<FactRow> rows;
    for (const HistoryBoard::Series &each : chosen) {
        const auto sum = m_sums.find(each.subject.key);
        if (!each.isShown || sum == m_sums.end())
            continue;
        std::ranges::move(figuresOf(each, sum->second, context), std::back_inserter(rows));
    }
    m_figures.show(std::move(rows));
}

QStringList HistoryPage::heads() const
{
    QStringList names;
    for (const HistoryBoard::Series &each : m_board.chosen()) {
        if (each.isShown)
            names.append(each.name);
    }
    return names;
}

void HistoryPage::setTabular(bool tabular)
{
    if (tabular == m_isTabular)
        return;
    m_isTabular = tabular;
    showTable();
}

void HistoryPage::showTable()
{
    m_table.show(heads(),
                 m_isTabular
                     ? tableOf(m_board.chosen(), m_board.view()->span(), m_board.now(), m_tiles)
                     : std::vector<HistoryTableModel::Row>());
    Q_EMIT tableChanged();
}
