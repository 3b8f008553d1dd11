// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "devicepage.h"

#include "areaplan.h"
#include "looks.h"

#include <atrium/model/semantics.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace atrium;

namespace {

// What is drawn large at the top: the first that is no plain row.
bool isHero(const dsl::WidgetFace &face)
{
    switch (face.type) {
    case dsl::WidgetType::Slider:
    case dsl::WidgetType::Transport:
        return true;
    case dsl::WidgetType::Group:
        return !face.items.empty() && face.items.front().orientation == dsl::Orientation::Window;
    case dsl::WidgetType::Gauge:
    case dsl::WidgetType::Value:
        return face.reported.isNumeric();
    default:
        return false;
    }
}

} // namespace

DevicePage::DevicePage(window::HouseTiles &tiles, OwnerEdits &edits, QObject *parent)
    : QObject(parent)
    , m_tiles(tiles)
    , m_edits(edits)
    , m_face(tiles, edits)
    , m_powerBinder(tiles, m_powerList)
    , m_heroBinder(tiles, m_heroes)
    , m_widgetBinder(tiles, m_widgets)
    , m_settingsBinder(tiles, m_settings)
    , m_history(tiles)
    , m_runs(tiles)
{
    connect(&m_history, &HistoryBoard::contentChanged, this, &DevicePage::historyChanged);
    connect(&tiles.history(), &window::HistoryReader::arrived, this,
            [this](const client::TrailKey &key) {
                if (key.device == m_device)
                    refresh();
            });
    connect(&tiles, &window::HouseTiles::deviceChanged, this, [this](const DeviceId &id) {
        if (id == m_device)
            refresh();
    });
    connect(&tiles.client(), &client::HubClient::actionsChanged, this,
            [this](const std::vector<ActionRun> &runs) {
                if (std::ranges::any_of(
                        runs, [this](const ActionRun &run) { return run.device == m_device; }))
                    refresh();
            });
    connect(&tiles, &window::HouseTiles::glancesChanged, this, [this] {
        if (isOpen() && device() == nullptr)
            close();
    });
}

DevicePage::~DevicePage() = default;

const DeviceState *DevicePage::device() const
{
    return m_tiles.client().house().device(m_device);
}

void DevicePage::show(const DeviceId &id)
{
    m_device = id;
    if (device() == nullptr)
        m_device = {};
    m_face.show(m_device);
    refresh();
    showHistory();
    Q_EMIT openChanged();
}

void DevicePage::close()
{
    m_device = {};
    m_history.setWatched(false);
    Q_EMIT openChanged();
}

void DevicePage::refresh()
{
    const DeviceState *state = device();
    if (state == nullptr)
        return;
    const dsl::Environment now = m_tiles.environment();
    const auto views = m_tiles.views(*state);
    std::vector<dsl::WidgetFace> faces = dsl::facesOf(views->detail, *state, now);
    const auto power = std::ranges::find_if(faces, [](const dsl::WidgetFace &face) {
        return face.type == dsl::WidgetType::Toggle && face.semantic == semantic::power;
    });
    std::vector<dsl::WidgetFace> headings;
    if (power != faces.end()) {
        headings.push_back(*power);
        faces.erase(power);
    }
    std::vector<dsl::WidgetFace> heroes;
    if (!faces.empty() && isHero(faces.front())) {
        heroes.push_back(faces.front());
        faces.erase(faces.begin());
    }
    m_powerBinder.show(m_device, headings, false);
    m_heroBinder.show(m_device, heroes, true);
    m_widgetBinder.show(m_device, faces, false);
    m_settingsBinder.show(m_device, dsl::facesOf(views->settings, *state, now), false);
    refreshNotices(*state, now);
    m_runs.show(*state);
    refreshFacts(*state);
    Q_EMIT contentChanged();
}

void DevicePage::refreshNotices(const DeviceState &state, const dsl::Environment &now)
{
    m_noticed = dsl::noticesOf(state, now);
    std::vector<FactRow> rows;
    const auto say = [&](const dsl::Phrase &phrase) {
        return m_tiles.texts().say(phrase, now.now.wall);
    };
    for (const dsl::Notice &notice : m_noticed) {
        QStringList parts;
        if (!notice.asked.isEmpty())
            parts.append(
                tr("Asked for %1 at %2, %n tries.", "", notice.attempts)
                    .arg(say(notice.asked), m_tiles.texts().moment(notice.askedAt, now.now.wall)));
        if (!notice.kept.isEmpty())
            parts.append(tr("It still says %1.").arg(say(notice.kept)));
        if (!notice.detail.isEmpty())
            parts.append(m_tiles.texts().reason(notice.detail));
        rows.push_back(
            {.icon = u"exclamation-thick"_s,
             .label = notice.subject.isEmpty()
                 ? say(notice.reason)
                 : u"%1: %2"_s.arg(m_tiles.texts().name(notice.subject), say(notice.reason)),
             .tone = window::toneOf(notice.tone),
             .detail = parts.join(u' '),
             .action = notice.retry.isNone() ? QString() : tr("Try again"),
             .secondAction
             = notice.keep.isNone() ? QString() : tr("Keep %1").arg(say(notice.kept))});
    }
    addUnknown(rows, state, now.now.wall);
    if (const QString misfit = m_tiles.misfitOf(state); !misfit.isEmpty())
        rows.push_back({.icon = u"pencil-off-outline"_s,
                        .label = tr("How you arranged it fits no more"),
                        .tone = Tone::Notice,
                        .detail = tr("It changed by an update. What you arranged is kept, and "
                                     "not applied: %1")
                                      .arg(misfit),
                        .action = tr("As the maker made it")});
    m_notices.show(std::move(rows));
}

void DevicePage::addUnknown(std::vector<FactRow> &rows, const DeviceState &state, WallTime now)
{
    m_unknown.clear();
    for (const auto &[id, run] : m_tiles.client().house().actions()) {
        if (run.device != m_device || run.status != ActionStatus::Unknown)
            continue;
        m_unknown.push_back(id);
        const Action *action = state.device.model.model->action(run.action);
        rows.push_back(
            {.icon = u"help"_s,
             .label = tr("%1: nobody knows whether it was done")
                          .arg(action == nullptr ? run.action.text()
                                                 : m_tiles.texts().name(dsl::titleOf(*action))),
             .tone = Tone::Notice,
             .detail = tr("Asked at %1. Have a look before you ask again.")
                           .arg(m_tiles.texts().moment(run.askedAt, now)),
             .action = tr("Seen")});
    }
}

void DevicePage::refreshFacts(const DeviceState &state)
{
    const auto &plugins = m_tiles.client().house().plugins();
    const InstanceId instance(state.device.id.instance().toString());
    const auto plugin = plugins.find(instance);
    const DeviceState *bridge
        = state.device.via ? m_tiles.client().house().device(*state.device.via) : nullptr;
    std::vector<FactRow> rows;
    const auto add = [&rows](const QString &label, const QString &value) {
        if (!value.isEmpty())
            rows.push_back({.label = label, .value = value});
    };
    add(tr("State"),
        state.availability == Availability::Online ? tr("Online")
            : state.availability == Availability::Offline
            ? tr("Offline since %1")
                  .arg(m_tiles.texts().moment(state.availabilitySince, systemNow().wall))
            : tr("Not known"));
    add(tr("Last report"), lastSeen());
    add(tr("Manufacturer"), state.device.manufacturer);
    add(tr("Model"), state.device.modelName);
    add(tr("Serial number"), state.device.serial);
    add(tr("Firmware"), state.device.firmware);
    add(tr("Reached by"), bridge != nullptr ? bridge->title() : QString());
    add(tr("Plugin"),
        plugin == plugins.end() || plugin->second.title.isEmpty() ? instance.text()
                                                                  : plugin->second.title);
    add(tr("Identifier"), state.device.id.text());
    m_facts.show(std::move(rows));
}

TileViewModel *DevicePage::tile() const
{
    return isOpen() ? m_tiles.tile(m_device).get() : nullptr;
}

QString DevicePage::title() const
{
    const DeviceState *state = device();
    return state != nullptr ? state->title() : QString();
}

QString DevicePage::subtitle() const
{
    const DeviceState *state = device();
    if (state == nullptr)
        return {};
    const auto shown = m_tiles.tile(m_device);
    QStringList parts {m_tiles.areaTitleOf(*state), shown->stateText() + shown->ageText()};
    if (!shown->ageText().isEmpty()) // an age, or that it is assumed: the area may be elided
        std::swap(parts.first(), parts.last());
    parts.removeAll(QString());
    return window::WindowTexts::line(parts);
}

WidgetViewModel *DevicePage::power() const
{
    return m_powerList.rowCount() > 0 ? m_powerList.at(0) : nullptr;
}

QString DevicePage::lastSeen() const
{
    const DeviceState *state = device();
    WallTime last {0};
    if (state != nullptr) {
        for (const PropertyState &each : state->properties)
            last = std::max(last, each.reported.receiveTime);
    }
    if (last.count() == 0)
        return {};
    const WallTime age = systemNow().wall - last;
    return age < 10s ? tr("Just now") : tr("%1 ago").arg(m_tiles.texts().span(age));
}

bool DevicePage::isFavourite() const
{
    return device() != nullptr && device()->owner.favourite;
}

bool DevicePage::isHidden() const
{
    return device() != nullptr && device()->owner.hidden;
}

QString DevicePage::areaKey() const
{
    return device() != nullptr ? device()->owner.area.text() : QString();
}

QStringList DevicePage::areaTitles() const
{
    QStringList titles {tr("None")};
    for (const Area &area : m_tiles.client().house().areas())
        titles.append(area.title);
    return titles;
}

int DevicePage::areaIndex() const
{
    const auto &areas = m_tiles.client().house().areas();
    const auto found = std::ranges::find(areas, AreaId(areaKey()), &Area::id);
    return found == areas.end() ? 0 : static_cast<int>(found - areas.begin()) + 1;
}

void DevicePage::retry(int notice)
{
    const auto failed = static_cast<int>(m_noticed.size());
    if (notice >= failed) {
        if (notice - failed >= static_cast<int>(m_unknown.size())) {
            m_face.reset();
            return;
        }
        const auto id
            = static_cast<qint64>(m_unknown.at(static_cast<std::size_t>(notice - failed)));
        m_tiles.client().call(
            {.method = u"action.cancel"_s, .params = Value::makeObject({{u"run"_s, Value(id)}})},
            this, [this](const Result<Value> &answer) {
                m_tiles.presses().refuse(answer ? QString() : answer.error().detail);
            });
        return;
    }
    m_tiles.presses().run(m_device, m_noticed.at(static_cast<std::size_t>(notice)).retry,
                          tr("Try again"));
}

void DevicePage::keep(int notice)
{
    m_tiles.presses().run(m_device, m_noticed.at(static_cast<std::size_t>(notice)).keep,
                          tr("Keep"));
}

void DevicePage::rename(const QString &title)
{
    configure(tr("Name of %1").arg(this->title()), u"title"_s, Value(title.trimmed()));
}

void DevicePage::setFavourite(bool favourite)
{
    configure(tr("Favourite %1").arg(title()), u"favourite"_s, Value(favourite));
}

void DevicePage::setHidden(bool hidden)
{
    configure(tr("Hiding of %1").arg(title()), u"hidden"_s, Value(hidden));
}

void DevicePage::chooseArea(int index)
{
    const auto &areas = m_tiles.client().house().areas();
    const bool isNone = index <= 0 || index > static_cast<int>(areas.size());
    configure(tr("Area of %1").arg(title()), u"area"_s,
              Value(isNone ? QString() : areas.at(static_cast<std::size_t>(index - 1)).id.text()));
}

void DevicePage::moveToNewArea(const QString &title)
{
    const QString name = title.trimmed();
    if (name.isEmpty())
        return;
    const std::vector<Area> &areas = m_tiles.client().house().areas();
    OwnerEdits::Edit edit {.what = tr("Area of %1").arg(this->title())};
    if (const Area *area = window::areaTitled(name, areas)) {
        edit.words = {{m_device, u"area"_s, area->id.text()}};
    } else {
        edit.areas = window::withArea(areas, name);
        edit.words = {{m_device, u"area"_s, edit.areas->back().id.text()}};
    }
    m_edits.apply(edit);
}

void DevicePage::configure(const QString &what, const QString &field, const Value &value)
{
    m_edits.apply({.what = what, .words = {{m_device, field, value}}});
}
