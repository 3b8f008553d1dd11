// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tone.h"

#include <QAbstractListModel>
#include <qqmlregistration.h>

#include <vector>

/// One line of a list of facts: what, and what holds.
struct FactRow
{
    QString icon {};
    QString label {};
    QString value {};
    Tone::Kind tone = Tone::Neutral;
    QString detail {};
    QString action {};
    QString secondAction {};
    double fraction = -1.0; ///< 0..1 of a ring; less than 0: none.

    friend bool operator==(const FactRow &, const FactRow &) = default;
};

/// Facts in their order. Rows stay while only their values change. Lives on the GUI thread.
class RowListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to a page")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    enum Role {
        IconRole = Qt::UserRole + 1,
        LabelRole,
        ValueRole,
        ToneRole,
        DetailRole,
        ActionRole,
        SecondActionRole,
        FractionRole
    };

    using QAbstractListModel::QAbstractListModel;

    void show(std::vector<FactRow> rows);
    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    std::vector<FactRow> m_rows;
};
