// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "faceeditor.h"

#include <atrium/dsl/parse.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace atrium;

namespace {

// What a person calls a widget: its label, else those of what it holds.
QString titleOf(const dsl::WidgetFace &face, const window::WindowTexts &texts)
{
    if (!face.label.isEmpty())
        return texts.name(face.label);
    QStringList parts;
    for (const dsl::WidgetFace &item : face.items)
        parts.append(titleOf(item, texts));
    for (const dsl::OptionFace &option : face.options)
        parts.append(texts.say(option.label, {}));
    parts.removeAll(QString());
    return parts.first(std::min<qsizetype>(3, parts.size())).join(u", "_s);
}

} // namespace

FaceEditor::FaceEditor(window::HouseTiles &tiles, OwnerEdits &edits, QObject *parent)
    : QAbstractListModel(parent)
    , m_tiles(tiles)
    , m_edits(edits)
{
    connect(&tiles, &window::HouseTiles::deviceChanged, this, [this](const DeviceId &id) {
        if (id == m_device)
            refresh();
    });
    // What was shown before the hub told it does not hold.
    connect(&edits, &OwnerEdits::refused, this, [this] { show(m_device); });
}

FaceEditor::~FaceEditor() = default;

const DeviceState *FaceEditor::device() const
{
    return m_tiles.client().house().device(m_device);
}

void FaceEditor::show(const DeviceId &id)
{
    m_device = id;
    m_seen = {};
    refresh();
}

// Values change often, what is arranged does not.
void FaceEditor::refresh()
{
    const DeviceState *state = device();
    if (state == nullptr) {
        m_arranged.reset();
        m_seen = {};
        showRows();
        Q_EMIT changed();
        return;
    }
    std::pair<QByteArray, Value> seen(state->device.model.digest + state->device.kind.toUtf8(),
                                      state->owner.patch);
    if (seen == m_seen)
        return;
    m_seen = std::move(seen);
    read(*state);
    showRows();
    Q_EMIT changed();
}

void FaceEditor::read(const DeviceState &state)
{
    const Value document = dsl::patchableViews(state.device);
    m_arranged.reset();
    if (misfit().isEmpty()) {
        if (auto arranged = dsl::arrangedBy(document, state.owner.patch))
            m_arranged = std::move(*arranged);
    }
    // One that does not fit is begun anew, from what the maker made.
    if (!m_arranged)
        m_arranged
            = dsl::Arranged {.maker = document, .arrangement = dsl::plainArrangement(document)};
    m_widgets = dsl::parseViews(m_arranged->maker).views.detail;
}

std::vector<FaceEditor::Row> FaceEditor::plan() const
{
    std::vector<Row> rows;
    const DeviceState *state = device();
    if (state == nullptr || !m_arranged)
        return rows;
    const dsl::Environment now = m_tiles.environment();
    const auto add = [&](std::size_t widget, bool isShown) {
        if (widget >= m_widgets.size())
            return;
        const dsl::WidgetFace face = dsl::faceOf(m_widgets.at(widget), *state, now);
        const QString title = titleOf(face, m_tiles.texts());
        rows.push_back({.widget = widget,
                        .title = title.isEmpty() ? tr("Part %1").arg(widget + 1) : title,
                        .icon = face.icon,
                        .isShown = isShown});
    };
    for (const std::size_t widget : m_arranged->arrangement.shown)
        add(widget, true);
    for (const std::size_t widget : m_arranged->arrangement.hidden)
        add(widget, false);
    return rows;
}

// Rows are moved, so that the keyboard stays at what it moves.
void FaceEditor::showRows()
{
    const std::vector<Row> rows = plan();
    const bool isSame = rows.size() == m_rows.size()
        && std::ranges::is_permutation(rows, m_rows, {}, &Row::widget, &Row::widget)
        && std::ranges::is_permutation(rows, m_rows, {}, &Row::title, &Row::title);
    if (!isSame) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
        return;
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto from
            = std::find_if(m_rows.begin() + static_cast<std::ptrdiff_t>(i), m_rows.end(),
                           [&](const Row &row) { return row.widget == rows[i].widget; });
        const auto at = m_rows.begin() + static_cast<std::ptrdiff_t>(i);
        if (from != at) {
            beginMoveRows({}, static_cast<int>(from - m_rows.begin()),
                          static_cast<int>(from - m_rows.begin()), {}, static_cast<int>(i));
            std::rotate(at, from, from + 1);
            endMoveRows();
        }
    }
    m_rows = rows;
    if (!rows.empty())
        Q_EMIT dataChanged(index(0), index(count() - 1));
}

QString FaceEditor::icon() const
{
    const DeviceState *state = device();
    return state == nullptr
        ? QString()
        : dsl::faceOf(m_tiles.views(*state)->tile, *state, m_tiles.environment()).icon;
}

bool FaceEditor::hasOwnIcon() const
{
    return m_arranged && !m_arranged->arrangement.icon.isEmpty();
}

bool FaceEditor::isArranged() const
{
    const DeviceState *state = device();
    return state != nullptr && !state->owner.patch.isNothing();
}

QString FaceEditor::misfit() const
{
    const DeviceState *state = device();
    return state == nullptr ? QString() : m_tiles.misfitOf(*state);
}

void FaceEditor::shift(int row, int by)
{
    move(row, row + by);
}

void FaceEditor::move(int from, int to)
{
    if (!m_arranged)
        return;
    dsl::Arrangement wanted = m_arranged->arrangement;
    const auto last = static_cast<int>(wanted.shown.size()) - 1;
    if (from < 0 || from > last || from == std::clamp(to, 0, last))
        return;
    const QString title = m_rows.at(static_cast<std::size_t>(from)).title;
    const std::size_t widget = wanted.shown.at(static_cast<std::size_t>(from));
    wanted.shown.erase(wanted.shown.begin() + from);
    wanted.shown.insert(wanted.shown.begin() + std::clamp(to, 0, last), widget);
    want(tr("Place of %1").arg(title), wanted);
}

void FaceEditor::setShown(int row, bool shown)
{
    if (!m_arranged || row < 0 || row >= count())
        return;
    const Row &at = m_rows.at(static_cast<std::size_t>(row));
    if (at.isShown == shown)
        return;
    dsl::Arrangement wanted = m_arranged->arrangement;
    if (shown) {
        std::erase(wanted.hidden, at.widget);
        wanted.shown.push_back(at.widget);
    } else {
        std::erase(wanted.shown, at.widget);
        wanted.hidden.push_back(at.widget);
        std::ranges::sort(wanted.hidden);
    }
    want(shown ? tr("Showing of %1").arg(at.title) : tr("Hiding of %1").arg(at.title), wanted);
}

void FaceEditor::chooseIcon(const QString &name)
{
    if (!m_arranged)
        return;
    dsl::Arrangement wanted = m_arranged->arrangement;
    wanted.icon = name;
    const DeviceState *state = device();
    if (state != nullptr && wanted != m_arranged->arrangement)
        want(tr("Icon of %1").arg(state->title()), wanted);
}

void FaceEditor::reset()
{
    const DeviceState *state = device();
    if (state != nullptr && isArranged())
        send(tr("Arrangement of %1").arg(state->title()), Value::makeList({}));
}

// Shown at once: the next key press speaks of what is seen, not of what the hub last told.
void FaceEditor::want(const QString &what, const dsl::Arrangement &wanted)
{
    const Value patch = dsl::patchFor(*m_arranged, wanted);
    m_arranged->arrangement = wanted;
    showRows();
    Q_EMIT changed();
    send(what, patch.isNothing() ? Value::makeList({}) : patch);
}

void FaceEditor::send(const QString &what, const Value &patch)
{
    m_edits.apply({.what = what, .words = {{m_device, u"patch"_s, patch}}});
}

int FaceEditor::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant FaceEditor::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows.at(static_cast<std::size_t>(index.row()));
    const auto isShownAt = [this](int at) {
        return at >= 0 && at < count() && m_rows.at(static_cast<std::size_t>(at)).isShown;
    };
    switch (role) {
    case TitleRole:
        return row.title;
    case IconRole:
        return row.icon;
    case ShownRole:
        return row.isShown;
    case FirstRole:
        return !row.isShown || index.row() == 0;
    case LastRole:
        return !row.isShown || !isShownAt(index.row() + 1);
    default:
        return {};
    }
}

QHash<int, QByteArray> FaceEditor::roleNames() const
{
    return {{TitleRole, "title"},
            {IconRole, "iconName"},
            {ShownRole, "shown"},
            {FirstRole, "first"},
            {LastRole, "last"}};
}
