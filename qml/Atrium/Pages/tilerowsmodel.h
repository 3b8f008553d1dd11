// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tilelayout.h"
#include "tileviewmodel.h"

#include <QAbstractListModel>
#include <qqmlregistration.h>

#include <functional>
#include <memory>
#include <set>
#include <utility>
#include <vector>

/// One heading of a row, for QML.
class HeadingViewModel : public SharedViewModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to a row")
    Q_PROPERTY(int column MEMBER column CONSTANT FINAL)
    Q_PROPERTY(int span MEMBER span CONSTANT FINAL)
    Q_PROPERTY(QString key MEMBER key CONSTANT FINAL)
    Q_PROPERTY(QString title MEMBER title CONSTANT FINAL)
    Q_PROPERTY(QString summary MEMBER summary CONSTANT FINAL)
    Q_PROPERTY(QString lights MEMBER lights CONSTANT FINAL)
    Q_PROPERTY(bool lit READ isLit NOTIFY litChanged FINAL)

public:
    using SharedViewModel::SharedViewModel;

    int column = 0;
    int span = 1;
    QString key {};
    QString title {};
    QString summary {};
    QString lights {};

    /// Whether a light is on in the section that `lights` names.
    [[nodiscard]] bool isLit() const { return m_isLit; }
    void setLit(bool isLit)
    {
        if (std::exchange(m_isLit, isLit) != isLit)
            Q_EMIT litChanged();
    }

Q_SIGNALS:
    void litChanged();

private:
    bool m_isLit = false;
};

/// One place of a row, for QML: a device's tile, or how many more there are.
class CellViewModel : public SharedViewModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to a row")
    Q_PROPERTY(int column MEMBER column CONSTANT FINAL)
    Q_PROPERTY(TileViewModel *tile READ tile CONSTANT FINAL)
    Q_PROPERTY(bool inArea MEMBER inArea CONSTANT FINAL)
    Q_PROPERTY(int more MEMBER more CONSTANT FINAL)
    Q_PROPERTY(QString section MEMBER section CONSTANT FINAL)
    Q_PROPERTY(QString sectionTitle MEMBER sectionTitle CONSTANT FINAL)

public:
    using SharedViewModel::SharedViewModel;

    int column = 0;
    [[nodiscard]] TileViewModel *tile() const { return shown.get(); }
    std::shared_ptr<TileViewModel> shown {}; ///< With the list of all tiles.
    bool inArea = false;
    int more = 0;
    QString section {};
    QString sectionTitle {};
};

/// One row of a page of tiles: headings, or places side by side.
class RowViewModel : public SharedViewModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to a page")
    Q_PROPERTY(QList<QObject *> headings MEMBER headings CONSTANT FINAL)
    Q_PROPERTY(QList<QObject *> tiles MEMBER tiles CONSTANT FINAL)
    Q_PROPERTY(QList<QObject *> overflows MEMBER overflows CONSTANT FINAL)
    Q_PROPERTY(int columns MEMBER columns CONSTANT FINAL)
    Q_PROPERTY(QString chapter MEMBER chapter CONSTANT FINAL)
    Q_PROPERTY(bool opensShelf MEMBER opensShelf CONSTANT FINAL)
    Q_PROPERTY(bool isHeading MEMBER isHeading CONSTANT FINAL)

public:
    using SharedViewModel::SharedViewModel;

    QList<QObject *> headings {}; ///< HeadingViewModel
    QList<QObject *> tiles {}; ///< CellViewModel
    QList<QObject *> overflows {}; ///< CellViewModel
    int columns = 0; ///< 0: as the page.
    QString chapter {};
    bool opensShelf = false;
    bool isHeading = false;
    std::vector<std::shared_ptr<SharedViewModel>> parts {}; ///< Of the three lists.
};

/// The rows of a page of tiles. Rows that stay as they are keep their delegates, so that no press
/// is lost when something elsewhere changes. Lives on the GUI thread.
class TileRowsModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to a page")
    Q_PROPERTY(int columns READ columns NOTIFY columnsChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    enum Role { RowRole = Qt::UserRole + 1 };
    using TileSource = std::function<std::shared_ptr<TileViewModel>(const QString &device)>;

    explicit TileRowsModel(TileSource tiles, QObject *parent = nullptr);
    ~TileRowsModel() override;

    void show(const std::vector<atrium::window::TileSection> &sections,
              const atrium::window::LayoutRule &rule);

    /// The sections in which a light is on.
    void setLit(const std::set<QString> &sections);

    [[nodiscard]] int columns() const { return m_columns; }
    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void columnsChanged();
    void countChanged();

private:
    struct Row
    {
        atrium::window::TileRow plan;
        std::shared_ptr<RowViewModel> viewModel; ///< Made when a delegate first asks.
    };

    void replace(std::size_t at, std::size_t oldEnd, std::size_t newEnd,
                 const std::vector<atrium::window::TileRow> &plan);
    [[nodiscard]] std::shared_ptr<RowViewModel> makeRow(const atrium::window::TileRow &plan) const;

    TileSource m_tiles;
    std::set<QString> m_lit;
    mutable std::vector<Row> m_rows;
    int m_columns = 2;
};
