// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "configform.h"

#include <QAbstractListModel>
#include <qqmlregistration.h>

/// The fields of a form that is being filled in. Lives on the GUI thread.
class FormModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to an editor")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    Q_PROPERTY(bool changed READ isChanged NOTIFY edited FINAL)

public:
    /// As atrium::window::FormField::Kind.
    enum class FieldKind {
        Heading,
        Text,
        Secret,
        Number,
        Toggle,
        Choice,
        Texts,
        Entries,
        Entry,
        Fixed
    };
    Q_ENUM(FieldKind)
    enum Role {
        KindRole = Qt::UserRole + 1,
        LabelRole,
        DepthRole,
        RequiredRole,
        TextRole,
        PlaceholderRole,
        OnRole,
        ChoiceRole,
        ChoicesRole,
        ItemsRole,
        ErrorRole,
        HelpRole,
        GrowsRole,
        FirstRole,
        LastRole,
    };

    using QAbstractListModel::QAbstractListModel;

    void show(atrium::window::ConfigForm form);
    [[nodiscard]] const atrium::window::ConfigForm &form() const { return m_form; }
    [[nodiscard]] bool isChanged() const { return m_form.isChanged(); }
    /// As those of ConfigForm.
    bool check();
    bool showError(const atrium::Error &error);

    Q_INVOKABLE void setText(int field, const QString &text);
    Q_INVOKABLE void setOn(int field, bool on);
    Q_INVOKABLE void choose(int field, int choice);
    Q_INVOKABLE void addItem(int field, const QString &text);
    Q_INVOKABLE void removeItem(int field, int item);
    Q_INVOKABLE void addEntry(int field);
    Q_INVOKABLE void removeEntry(int field);
    Q_INVOKABLE void shiftEntry(int field, int by);

    [[nodiscard]] int count() const { return static_cast<int>(m_form.fields().size()); }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();
    void edited();

private:
    void tell(int field);

    atrium::window::ConfigForm m_form;
};
