// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QStringList>
#include <qqmlregistration.h>

/// Icons to choose from: those that devices of a home commonly have, or what is found by a word.
/// Lives on the GUI thread.
class IconChoices : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to an editor")
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY changed FINAL)

public:
    static constexpr qsizetype kMost = 300; ///< Shown at once; a longer word finds fewer.

    enum Role { NameRole = Qt::UserRole + 1 };

    explicit IconChoices(QObject *parent = nullptr);

    [[nodiscard]] int count() const { return static_cast<int>(m_names.size()); }
    [[nodiscard]] QString search() const { return m_search; }
    /// Names that hold every word of @p search, those that begin with it first; "": the common
    /// ones.
    void setSearch(const QString &search);

    Q_INVOKABLE [[nodiscard]] QString nameAt(int row) const { return m_names.value(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();

private:
    QString m_search;
    QStringList m_names;
};
