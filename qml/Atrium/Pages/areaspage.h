// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "housetiles.h"
#include "owneredits.h"

#include <QAbstractListModel>
#include <qqmlregistration.h>

#include <optional>
#include <set>
#include <vector>

/// The areas in the owner's order, each with its devices where it is unfolded: to make, rename,
/// order and remove areas, and to move devices between them. Rows that stay keep their delegates.
/// Lives on the GUI thread.
class AreasPage : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made with the window")
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    Q_PROPERTY(QString removing READ removing NOTIFY changed FINAL)
    Q_PROPERTY(QString consequence READ consequence NOTIFY changed FINAL)
    Q_PROPERTY(QString addError READ addError NOTIFY changed FINAL)
    Q_PROPERTY(QStringList targets READ targets NOTIFY changed FINAL)
    Q_PROPERTY(int current READ current WRITE setCurrent NOTIFY currentChanged FINAL)
    Q_PROPERTY(bool lifting READ isLifting NOTIFY changed FINAL)

public:
    enum Role {
        HeadingRole = Qt::UserRole + 1,
        TitleRole,
        DetailRole,
        IconRole,
        OwnRole, ///< An area that the owner made: it can be renamed, ordered and removed.
        SuggestedRole, ///< An area that only a source names: it can be made one.
        UnfoldedRole,
        LiftedRole,
        PlaceRole, ///< Of targets(): where the device is, or the area itself.
    };

    AreasPage(atrium::window::HouseTiles &tiles, OwnerEdits &edits, QObject *parent = nullptr);
    ~AreasPage() override;

    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    /// The area that is asked about before it goes; "" while nothing is asked.
    [[nodiscard]] QString removing() const;
    [[nodiscard]] QString consequence() const;
    [[nodiscard]] QString addError() const { return m_addError; }
    /// Where a device can go: the areas, then "Without an area".
    [[nodiscard]] QStringList targets() const;
    /// The row that the keyboard is at.
    [[nodiscard]] int current() const { return m_current; }
    void setCurrent(int row);
    /// Whether the keyboard holds something.
    [[nodiscard]] bool isLifting() const { return m_lifted.has_value(); }

    /// Whether the area was made; else addError() says why not.
    Q_INVOKABLE bool add(const QString &title);
    Q_INVOKABLE void rename(int row, const QString &title);
    Q_INVOKABLE void fold(int row);
    Q_INVOKABLE void askRemove(int row);
    Q_INVOKABLE void remove();
    Q_INVOKABLE void keep();
    /// Makes the suggested area of this row one of the owner's, with its devices.
    Q_INVOKABLE void adopt(int row);
    /// The device of this row goes to targets()[target].
    Q_INVOKABLE void move(int row, int target);
    /// The area of this row goes up (-1) or down (1).
    Q_INVOKABLE void shift(int row, int by);
    /// What was dragged from @p row is let go over @p over: a device goes to the area there, an
    /// area to its place.
    Q_INVOKABLE void drop(int row, int over);
    /// The heading under which @p row stands, if a drag from @p from may end there; else -1.
    Q_INVOKABLE [[nodiscard]] int headingOf(int row, int from) const;

    Q_INVOKABLE [[nodiscard]] QString titleOf(int row) const;

    /// By keyboard: takes the current row up, or lets it go where it is now.
    Q_INVOKABLE void liftOrDrop();
    /// Moves what is lifted up (-1) or down (1), or else the current row.
    Q_INVOKABLE void step(int by);
    /// Whether something was lifted, which is back where it was.
    Q_INVOKABLE bool putBack();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();
    void currentChanged();

private:
    struct Row
    {
        QString area; ///< As DeviceGlance::area.
        atrium::DeviceId device {}; ///< Empty: the area's heading.
        QString title {};
        QString detail {};
        QString icon {};
        bool isUnfolded = false;
        bool isLifted = false;
        int place = 0;

        [[nodiscard]] bool isHeading() const { return device.isEmpty(); }
        [[nodiscard]] bool isOwn() const { return !area.isEmpty() && !area.startsWith(u'~'); }
        friend bool operator==(const Row &, const Row &) = default;
    };
    /// What the keyboard holds, and where.
    struct Lifted
    {
        QString area; ///< Of an area: its id; of a device: where it is now.
        atrium::DeviceId device {};
        int place = 0; ///< Of an area: in the list.
    };

    void refresh();
    [[nodiscard]] std::vector<Row> plan() const;
    [[nodiscard]] std::vector<atrium::Area> shownAreas() const;
    void show(std::vector<Row> rows);
    void place(const atrium::DeviceId &device, const QString &area);
    void follow();
    [[nodiscard]] const Row *row(int index) const;

    atrium::window::HouseTiles &m_tiles;
    OwnerEdits &m_edits;
    std::vector<Row> m_rows;
    std::set<QString> m_unfolded;
    std::optional<Lifted> m_lifted;
    QString m_removing, m_addError;
    int m_current = 0;
};
