// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formmodel.h"

#include "windowtexts.h"

using namespace atrium::window;

void FormModel::show(ConfigForm form)
{
    beginResetModel();
    m_form = std::move(form);
    endResetModel();
    Q_EMIT countChanged();
    Q_EMIT edited();
}

bool FormModel::check()
{
    const bool isRight = m_form.check();
    if (count() > 0)
        Q_EMIT dataChanged(index(0), index(count() - 1), {ErrorRole});
    return isRight;
}

bool FormModel::showError(const atrium::Error &error)
{
    const bool isShown = m_form.showError(error);
    if (count() > 0)
        Q_EMIT dataChanged(index(0), index(count() - 1), {ErrorRole});
    return isShown;
}

void FormModel::tell(int field)
{
    Q_EMIT dataChanged(index(field), index(field));
    Q_EMIT edited();
}

void FormModel::setText(int field, const QString &text)
{
    if (m_form.fields().at(static_cast<std::size_t>(field)).text == text)
        return;
    m_form.setText(static_cast<std::size_t>(field), text);
    tell(field);
}

void FormModel::setOn(int field, bool on)
{
    m_form.setOn(static_cast<std::size_t>(field), on);
    tell(field);
}

void FormModel::choose(int field, int choice)
{
    m_form.choose(static_cast<std::size_t>(field), choice);
    tell(field);
}

void FormModel::addItem(int field, const QString &text)
{
    m_form.addItem(static_cast<std::size_t>(field), text);
    tell(field);
}

void FormModel::removeItem(int field, int item)
{
    m_form.removeItem(static_cast<std::size_t>(field), item);
    tell(field);
}

// Rows come, go and change their places: all are told anew.
void FormModel::addEntry(int field)
{
    beginResetModel();
    m_form.addEntry(static_cast<std::size_t>(field));
    endResetModel();
    Q_EMIT countChanged();
    Q_EMIT edited();
}

void FormModel::removeEntry(int field)
{
    beginResetModel();
    m_form.removeEntry(static_cast<std::size_t>(field));
    endResetModel();
    Q_EMIT countChanged();
    Q_EMIT edited();
}

void FormModel::shiftEntry(int field, int by)
{
    beginResetModel();
    m_form.shiftEntry(static_cast<std::size_t>(field), by);
    endResetModel();
    Q_EMIT edited();
}

int FormModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant FormModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const FormField &field = m_form.fields().at(static_cast<std::size_t>(index.row()));
    switch (role) {
    case KindRole:
        return static_cast<int>(field.kind);
    case LabelRole:
        return field.unit.isEmpty()
            ? WindowTexts().name(field.label)
            : QStringLiteral("%1 (%2)").arg(WindowTexts().name(field.label), field.unit);
    case DepthRole:
        return field.depth;
    case RequiredRole:
        return field.isRequired;
    case TextRole:
        return field.text;
    case PlaceholderRole:
        return field.placeholder;
    case OnRole:
        return field.isOn;
    case ChoiceRole:
        return field.choice;
    case ChoicesRole:
        return field.choices;
    case ItemsRole:
        return field.items;
    case ErrorRole:
        return field.error;
    case HelpRole:
        return WindowTexts().name(field.help);
    case GrowsRole:
        return field.mayGrow;
    case FirstRole:
        return field.isFirst;
    case LastRole:
        return field.isLast;
    default:
        return {};
    }
}

QHash<int, QByteArray> FormModel::roleNames() const
{
    return {{KindRole, "kind"},       {LabelRole, "label"},   {DepthRole, "depth"},
            {RequiredRole, "needed"}, {TextRole, "content"},  {PlaceholderRole, "placeholder"},
            {OnRole, "on"},           {ChoiceRole, "choice"}, {ChoicesRole, "choices"},
            {ItemsRole, "entries"},   {ErrorRole, "error"},   {HelpRole, "help"},
            {GrowsRole, "grows"},     {FirstRole, "first"},   {LastRole, "last"}};
}
