// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "floorplan.h"
#include "housetiles.h"
#include "owneredits.h"

#include <QAbstractListModel>
#include <qqmlregistration.h>

#include <optional>
#include <set>
#include <vector>

/// The floors, on each its areas in the owner's order, each with its devices where it is unfolded:
/// to make, rename, order and remove floors and areas, and to move areas and devices. Rows that
/// stay keep their delegates. Lives on the GUI thread.
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
    Q_PROPERTY(QStringList floorTargets READ floorTargets NOTIFY changed FINAL)
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
        PlaceRole, ///< Of targets(): where the device is; of floorTargets(): the area's or itself.
        StoreyRole, ///< A floor's heading.
    };

    AreasPage(atrium::window::HouseTiles &tiles, OwnerEdits &edits, QObject *parent = nullptr);
    ~AreasPage() override;

    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    /// Where an area can go: the floors, then "On no floor"; none where there are no floors.
    [[nodiscard]] QStringList floorTargets() const;
    /// The area or floor that is asked about before it goes; "" while nothing is asked.
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
    /// The same of a floor.
    Q_INVOKABLE bool addFloor(const QString &title);
    Q_INVOKABLE void rename(int row, const QString &title);
    Q_INVOKABLE void fold(int row);
    Q_INVOKABLE void askRemove(int row);
    Q_INVOKABLE void remove();
    Q_INVOKABLE void keep();
    /// Makes the suggested area of this row one of the owner's, with its devices.
    Q_INVOKABLE void adopt(int row);
    /// The device of this row goes to targets()[target].
    Q_INVOKABLE void move(int row, int target);
    /// The area of this row goes to floorTargets()[target].
    Q_INVOKABLE void moveToFloor(int row, int target);
    /// The area or floor of this row goes up (-1) or down (1).
    Q_INVOKABLE void shift(int row, int by);
    /// What was dragged from @p row is let go over @p over: a device goes to the area there, an
    /// area to its place or onto the floor there, a floor to its place.
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
        QString area {}; ///< As DeviceGlance::area; "" for a floor's heading, too.
        atrium::DeviceId device {}; ///< Empty: a heading.
        bool isStorey = false; ///< The heading of a floor, or of what is on none.
        atrium::FloorId floor {};
        QString title {};
        QString detail {};
        QString icon {};
        bool isUnfolded = false;
        bool isLifted = false;
        int place = 0;

        [[nodiscard]] bool isHeading() const { return device.isEmpty(); }
        [[nodiscard]] bool isArea() const { return isHeading() && !isStorey; }
        [[nodiscard]] bool isOwn() const
        {
            return isStorey ? !floor.isEmpty() : !area.isEmpty() && !area.startsWith(u'~');
        }
        friend bool operator==(const Row &, const Row &) = default;
    };
    /// What the keyboard holds, and where.
    struct Lifted
    {
        QString area; ///< Of an area: its id; of a device: where it is now.
        atrium::DeviceId device {};
        atrium::FloorId floor {}; ///< Not empty: a floor.
        std::vector<atrium::Area> areas {}; ///< As they would be,
        std::vector<atrium::Floor> floors {}; ///< these, too.
    };
    struct Inside;
    struct Plan;

    void refresh();
    [[nodiscard]] std::vector<Row> plan() const;
    [[nodiscard]] std::vector<atrium::Area> shownAreas() const;
    [[nodiscard]] std::vector<atrium::Floor> shownFloors() const;
    void addStorey(Plan &plan, const atrium::FloorId &floor, const QString &title, int areas) const;
    void addArea(Plan &plan, const atrium::Area &area, const QString &icon, int place) const;
    [[nodiscard]] const std::vector<atrium::Area> &areas() const;
    [[nodiscard]] const std::vector<atrium::Floor> &floors() const;
    void renameFloor(const Row &row, const QString &name);
    void shiftFloor(const Row &row, int by);
    void removeFloor();
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
    atrium::FloorId m_removingFloor;
    int m_current = 0;
};
