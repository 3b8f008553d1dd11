// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "previewmodel.h"

#include "looks.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace atrium;
using preview::Shown;

namespace {

constexpr auto kSavingTakes = 80ms; ///< Editors write in several steps.

dsl::Environment environmentOf(Shown shown)
{
    return {.now = systemNow(),
            .isConnected = shown != Shown::Stale,
            .mayControl = shown != Shown::Forbidden};
}

} // namespace

PreviewModel::Column::Column(window::HouseTiles &tiles)
    : tile(widgets::makeShared<TileViewModel>())
    , detailBinder(tiles, detail)
    , settingsBinder(tiles, settings)
{
    widgets::keepFromQml(detail);
    widgets::keepFromQml(settings);
}

PreviewModel::PreviewModel(QString file, QObject *parent)
    : QObject(parent)
    , m_file(QFileInfo(file).absoluteFilePath())
    , m_client(m_link, {.interval = std::chrono::milliseconds(0)})
    , m_pin(m_client)
    , m_presses(m_client, m_pin)
    , m_tiles(m_client, m_presses)
{
    for (int i = 0; i < preview::kStates; ++i)
        m_columns.push_back(std::make_unique<Column>(m_tiles));
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSavingTakes);
    connect(&m_soon, &QTimer::timeout, this, &PreviewModel::read);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_soon,
            qOverload<>(&QTimer::start));
    connect(&m_client, &client::HubClient::reset, this, &PreviewModel::draw);
    connect(&m_client, &client::HubClient::valuesChanged, this, &PreviewModel::draw);
    m_client.start();
    read();
}

PreviewModel::~PreviewModel() = default;

// A file that is replaced is another one: its folder says so.
void PreviewModel::watch()
{
    const QString folder = QFileInfo(m_file).path();
    if (!m_watcher.directories().contains(folder))
        m_watcher.addPath(folder);
    if (!m_watcher.files().contains(m_file) && QFile::exists(m_file))
        m_watcher.addPath(m_file);
}

void PreviewModel::read()
{
    watch();
    QFile file(m_file);
    preview::Subject subject;
    if (file.open(QIODevice::ReadOnly))
        subject = preview::readSubject(file.read(preview::kLongestFile + 1));
    else
        subject.problems.push_back(
            {.code = u"not-read"_s, .pointer = m_file, .expected = file.errorString(), .hint = {}});
    showProblems(subject.problems);
    m_isSound = subject.isDrawable();
    if (subject.isDrawable()) {
        std::vector<DeviceState> states;
        const WallTime now = systemNow().wall;
        for (int i = 0; i < preview::kStates; ++i)
            states.push_back(preview::stateOf(subject.device, static_cast<Shown>(i), now));
        m_link.show(std::move(states));
    }
    Q_EMIT changed();
}

void PreviewModel::showProblems(const std::vector<dsl::Problem> &problems)
{
    std::vector<FactRow> rows;
    int errors = 0;
    for (const dsl::Problem &each : problems) {
        errors += each.isWarning ? 0 : 1;
        QStringList detail {each.hint.isEmpty() ? each.expected
                                                : tr("%1. %2").arg(each.expected, each.hint)};
        rows.push_back({.icon = each.isWarning ? u"alert-outline"_s : u"alert-circle-outline"_s,
                        .label = each.code,
                        .value = each.pointer,
                        .tone = each.isWarning ? Tone::Notice : Tone::Alarm,
                        .detail = detail.join(u' ')});
    }
    const int warnings = static_cast<int>(problems.size()) - errors;
    m_summary = errors > 0 ? tr("%n errors; what was drawn last stays.", "", errors)
        : warnings > 0     ? tr("Drawn, with %n warnings.", "", warnings)
                           : tr("Nothing is wrong with it.");
    m_problems.show(std::move(rows));
}

void PreviewModel::draw()
{
    for (int i = 0; i < preview::kStates; ++i) {
        const auto shown = static_cast<Shown>(i);
        const DeviceId id(InstanceId(u"preview"_s), LocalId(u"state-%1"_s.arg(i)));
        const DeviceState *state = m_client.house().device(id);
        if (state == nullptr)
            continue;
        Column &column = *m_columns.at(static_cast<std::size_t>(i));
        const dsl::Environment environment = environmentOf(shown);
        const auto views = m_tiles.views(*state);
        const dsl::TileFace face = dsl::faceOf(views->tile, *state, environment);
        column.tile->show(window::tileLookOf(
            face, *state, {}, {.texts = m_tiles.texts(), .now = environment.now.wall}));
        column.detailBinder.show(id, dsl::facesOf(views->detail, *state, environment), true);
        column.settingsBinder.show(id, dsl::facesOf(views->settings, *state, environment), false);
        m_isDrawn = true;
    }
    Q_EMIT changed();
}

QString PreviewModel::stateName(int state) const
{
    const QStringList names {tr("Normal"),  tr("Pending"),   tr("Failed"), tr("Stale"),
                             tr("Offline"), tr("Forbidden"), tr("Unknown")};
    return names.value(state);
}

TileViewModel *PreviewModel::tile(int state)
{
    return m_columns.at(static_cast<std::size_t>(state))->tile.get();
}

WidgetListModel *PreviewModel::detail(int state)
{
    return &m_columns.at(static_cast<std::size_t>(state))->detail;
}

WidgetListModel *PreviewModel::settings(int state)
{
    return &m_columns.at(static_cast<std::size_t>(state))->settings;
}
