// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "activitypage.h"

#include "activitywords.h"

#include <atrium/protocol/activityjson.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace atrium;

namespace {

constexpr std::size_t kMostLines = 1'000; // what lies further back is left to `atriumctl activity`
constexpr int kPage = 100;
constexpr auto kRefreshSoon = 50ms;

struct FilterRow
{
    const char *text;
    QStringView field; ///< Of the method's parameters.
    QStringView value;
};

constexpr std::array kFilters {
    FilterRow {QT_TRANSLATE_NOOP("ActivityPage", "All"), u"", u""},
    FilterRow {QT_TRANSLATE_NOOP("ActivityPage", "Wishes"), u"kind", u"wish"},
    FilterRow {QT_TRANSLATE_NOOP("ActivityPage", "Failed"), u"outcome", u"failed"},
    FilterRow {QT_TRANSLATE_NOOP("ActivityPage", "Devices"), u"kind", u"device"},
    FilterRow {QT_TRANSLATE_NOOP("ActivityPage", "Plugins"), u"kind", u"plugin"},
    FilterRow {QT_TRANSLATE_NOOP("ActivityPage", "Changes"), u"kind", u"house"},
};

} // namespace

void ActivityListModel::show(std::vector<ActivityRow> rows)
{
    const auto before = count();
    // What is new came at the top; what is older at the end.
    const auto held = m_rows.empty() ? rows.end()
                                     : std::ranges::find(rows, m_rows.front().id, &ActivityRow::id);
    const auto added = static_cast<std::size_t>(held - rows.begin());
    const bool goesOn = held != rows.end() && rows.size() - added >= m_rows.size()
        && rows.at(added + m_rows.size() - 1).id == m_rows.back().id;
    if (!goesOn) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    } else {
        if (added > 0) {
            beginInsertRows({}, 0, static_cast<int>(added) - 1);
            m_rows.insert(m_rows.begin(), rows.begin(), held);
            endInsertRows();
        }
        if (rows.size() > m_rows.size()) {
            beginInsertRows({}, count(), static_cast<int>(rows.size()) - 1);
            m_rows.insert(m_rows.end(), rows.begin() + static_cast<std::ptrdiff_t>(m_rows.size()),
                          rows.end());
            endInsertRows();
        }
        for (std::size_t i = added; i < rows.size(); ++i) {
            if (m_rows.at(i) == rows.at(i))
                continue;
            m_rows.at(i) = std::move(rows.at(i));
            const QModelIndex changed = index(static_cast<int>(i));
            Q_EMIT dataChanged(changed, changed);
        }
    }
    if (count() != before)
        Q_EMIT countChanged();
}

const ActivityRow *ActivityListModel::at(int row) const
{
    return row >= 0 && row < count() ? &m_rows.at(static_cast<std::size_t>(row)) : nullptr;
}

int ActivityListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant ActivityListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ActivityRow &row = m_rows.at(static_cast<std::size_t>(index.row()));
    switch (role) {
    case DayRole:
        return row.day;
    case TimeRole:
        return row.time;
    case IconRole:
        return row.icon;
    case TitleRole:
        return row.title;
    case LineRole:
        return row.line;
    case DetailRole:
        return row.detail;
    case ToneRole:
        return row.tone;
    case DeviceRole:
        return row.device;
    case CancellableRole:
        return row.wish != 0;
    default:
        return {};
    }
}

QHash<int, QByteArray> ActivityListModel::roleNames() const
{
    return {{DayRole, "day"},     {TimeRole, "time"},     {IconRole, "iconName"},
            {TitleRole, "title"}, {LineRole, "line"},     {DetailRole, "detail"},
            {ToneRole, "tone"},   {DeviceRole, "device"}, {CancellableRole, "cancellable"}};
}

ActivityPage::ActivityPage(window::HouseTiles &tiles, QObject *parent)
    : QObject(parent)
    , m_tiles(tiles)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kRefreshSoon);
    connect(&m_soon, &QTimer::timeout, this, &ActivityPage::refresh);
    connect(&tiles.client(), &client::HubClient::connectionChanged, this,
            &ActivityPage::onConnection);
}

ActivityPage::~ActivityPage() = default;

ActivityPage::State ActivityPage::state() const
{
    if (m_tiles.client().connection() != client::Connection::Online)
        return State::Lost;
    if (!m_isKnown)
        return State::Loading;
    return m_lines.empty() ? State::Empty : State::Shown;
}

QStringList ActivityPage::filters() const
{
    QStringList texts;
    for (const FilterRow &row : kFilters)
        texts.append(tr(row.text));
    return texts;
}

void ActivityPage::setFilter(int filter)
{
    if (filter == m_filter || filter < 0 || filter >= static_cast<int>(kFilters.size()))
        return;
    m_filter = filter;
    Q_EMIT filterChanged();
    begin();
}

void ActivityPage::setWatched(bool watched)
{
    if (watched == m_isWatched)
        return;
    m_isWatched = watched;
    if (watched)
        begin();
    else
        ++m_round;
    Q_EMIT stateChanged();
}

void ActivityPage::onConnection()
{
    if (m_isWatched && m_tiles.client().connection() == client::Connection::Online)
        begin();
    Q_EMIT stateChanged();
}

// Reads anew, and goes on from there. What was shown stays until the answer is there.
void ActivityPage::begin()
{
    ++m_round;
    if (!m_isWatched || m_tiles.client().connection() != client::Connection::Online)
        return;
    m_isAskingMore = false;
    ask(u"activity.list"_s, {{u"limit"_s, kPage}}, [this](const Value &answer) {
        m_lines.clear();
        m_isKnown = true;
        m_next = answer.field(u"next").toInteger();
        take(answer.field(u"activities"));
        refresh();
        follow(answer.field(u"cursor").toText());
    });
}

void ActivityPage::ask(const QString &method, ValueObject params,
                       std::function<void(const Value &)> then)
{
    const FilterRow &filter = kFilters.at(static_cast<std::size_t>(m_filter));
    if (!filter.field.isEmpty())
        params.emplace_back(filter.field.toString(), filter.value.toString());
    m_tiles.client().call(
        {.method = method,
         .params = Value::makeObject(std::move(params)),
         .timeout = std::chrono::milliseconds(0)},
        this, [this, then = std::move(then), round = m_round](const Result<Value> &answer) {
            if (answer && round == m_round)
                then(*answer);
        });
}

void ActivityPage::follow(const QString &cursor)
{
    if (cursor.isEmpty())
        return; // a hub of another version
    ask(u"activity.follow"_s, {{u"cursor"_s, cursor}}, [this](const Value &answer) {
        take(answer.field(u"activities"));
        if (!m_soon.isActive())
            m_soon.start();
        follow(answer.field(u"cursor").toText());
    });
}

void ActivityPage::more()
{
    if (m_next == 0 || m_isAskingMore || m_lines.size() >= kMostLines)
        return;
    m_isAskingMore = true;
    ask(u"activity.list"_s, {{u"limit"_s, kPage}, {u"before"_s, m_next}},
        [this](const Value &answer) {
            m_isAskingMore = false;
            m_next = answer.field(u"next").toInteger();
            take(answer.field(u"activities"));
            refresh();
        });
}

void ActivityPage::take(const Value &lines)
{
    for (const Value &value : lines.items()) {
        if (auto line = protocol::activityFromValue(value))
            m_lines.insert_or_assign(line->id, std::move(*line));
    }
    while (m_lines.size() > kMostLines)
        m_lines.erase(m_lines.begin());
}

void ActivityPage::refresh()
{
    const WallTime now = systemNow().wall;
    std::vector<ActivityRow> rows;
    rows.reserve(m_lines.size());
    for (auto line = m_lines.rbegin(); line != m_lines.rend(); ++line) {
        rows.push_back(window::rowOf(line->second,
                                     m_tiles.client().house().device(line->second.device),
                                     m_tiles.texts(), now));
    }
    m_rows.show(std::move(rows));
    Q_EMIT stateChanged();
}

void ActivityPage::open(int row)
{
    const ActivityRow *const shown = m_rows.at(row);
    if (!shown)
        return;
    if (const auto id = DeviceId::fromText(shown->device))
        Q_EMIT openRequested(*id);
}

void ActivityPage::cancel(int row)
{
    const ActivityRow *const shown = m_rows.at(row);
    if (!shown || shown->wish == 0)
        return;
    // What becomes of it is seen in its line.
    m_tiles.client().call(
        {.method = u"wish.cancel"_s,
         .params = Value::makeObject({{u"wish"_s, static_cast<qint64>(shown->wish)}})},
        this, [](const Result<Value> &) {});
}
