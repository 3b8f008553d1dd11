// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "housetiles.h"
#include "iconchoices.h"
#include "owneredits.h"

#include <atrium/dsl/ownviews.h>

#include <QAbstractListModel>
#include <qqmlregistration.h>

#include <optional>

/// How the owner arranges one device's face: the order of its widgets, which of them are shown,
/// its icon. Each change is a patch that the hub keeps, and can be taken back. Shown are first the
/// widgets in their order, then the hidden ones. Lives on the GUI thread.
class FaceEditor : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to a device's page")
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    Q_PROPERTY(QString icon READ icon NOTIFY changed FINAL)
    Q_PROPERTY(bool ownIcon READ hasOwnIcon NOTIFY changed FINAL)
    Q_PROPERTY(bool arranged READ isArranged NOTIFY changed FINAL)
    Q_PROPERTY(IconChoices *icons READ icons CONSTANT FINAL)

public:
    enum Role {
        TitleRole = Qt::UserRole + 1,
        IconRole,
        ShownRole,
        FirstRole, ///< It cannot go up,
        LastRole, ///< or down.
    };

    FaceEditor(atrium::window::HouseTiles &tiles, OwnerEdits &edits, QObject *parent = nullptr);
    ~FaceEditor() override;

    /// Of @p device from now on; one that is not there: of none.
    void show(const atrium::DeviceId &device);

    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    /// The tile's as it is drawn.
    [[nodiscard]] QString icon() const;
    [[nodiscard]] bool hasOwnIcon() const;
    /// Whether anything is not as the maker made it.
    [[nodiscard]] bool isArranged() const;
    /// Why what the owner arranged is not applied; "" where it is.
    [[nodiscard]] QString misfit() const;
    [[nodiscard]] IconChoices *icons() { return &m_icons; }

    /// The widget of this row goes up (-1) or down (1).
    Q_INVOKABLE void shift(int row, int by);
    /// The widget of row @p from comes to stand where row @p to is.
    Q_INVOKABLE void move(int from, int to);
    Q_INVOKABLE void setShown(int row, bool shown);
    /// "": the maker's.
    Q_INVOKABLE void chooseIcon(const QString &name);
    Q_INVOKABLE void reset();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();

private:
    struct Row
    {
        std::size_t widget = 0; ///< Its place in the maker's view.
        QString title {};
        QString icon {};
        bool isShown = true;

        friend bool operator==(const Row &, const Row &) = default;
    };

    [[nodiscard]] const atrium::DeviceState *device() const;
    void refresh();
    void read(const atrium::DeviceState &state);
    void showRows();
    [[nodiscard]] std::vector<Row> plan() const;
    void want(const QString &what, const atrium::dsl::Arrangement &wanted);
    void send(const QString &what, const atrium::Value &patch);

    atrium::window::HouseTiles &m_tiles;
    OwnerEdits &m_edits;
    atrium::DeviceId m_device;
    /// Nothing where the patch that is kept does not fit.
    std::optional<atrium::dsl::Arranged> m_arranged;
    std::vector<atrium::dsl::Widget> m_widgets; ///< The maker's, where m_arranged is of them.
    std::pair<QByteArray, atrium::Value> m_seen; ///< The model and the patch that it was read of.
    std::vector<Row> m_rows;
    IconChoices m_icons;
};
