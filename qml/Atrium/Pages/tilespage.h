// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sections.h"
#include "tilerowsmodel.h"

#include <QObject>
#include <QTimer>
#include <qqmlregistration.h>

/// A page of tiles: Home, an area, or all devices. Lives on the GUI thread.
class TilesPage : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made with the window")
    Q_PROPERTY(TileRowsModel *rows READ rows CONSTANT FINAL)
    Q_PROPERTY(QString title READ title NOTIFY contentChanged FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY contentChanged FINAL)
    Q_PROPERTY(QStringList groups READ groups NOTIFY contentChanged FINAL)
    Q_PROPERTY(int group READ group WRITE setGroup NOTIFY contentChanged FINAL)
    Q_PROPERTY(QString filter READ filter WRITE setFilter NOTIFY contentChanged FINAL)
    Q_PROPERTY(int deviceCount READ deviceCount NOTIFY contentChanged FINAL)
    Q_PROPERTY(
        double contentWidth READ contentWidth WRITE setContentWidth NOTIFY layoutChanged FINAL)
    Q_PROPERTY(int tileMinimum READ tileMinimum WRITE setTileMinimum NOTIFY layoutChanged FINAL)
    Q_PROPERTY(bool asRows READ isAsRows WRITE setAsRows NOTIFY layoutChanged FINAL)
    Q_PROPERTY(bool phone READ isPhone WRITE setPhone NOTIFY layoutChanged FINAL)

public:
    enum class Kind { Home, Area, Devices };

    TilesPage(Kind kind, atrium::window::HouseTiles &tiles, QObject *parent = nullptr);
    ~TilesPage() override;

    [[nodiscard]] TileRowsModel *rows() { return &m_rows; }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString summary() const;
    /// "All 25", "Lights 8", …
    [[nodiscard]] QStringList groups() const;
    [[nodiscard]] int group() const { return m_group; }
    void setGroup(int group);
    [[nodiscard]] QString filter() const { return m_filter; }
    void setFilter(const QString &filter);
    [[nodiscard]] int deviceCount() const;
    [[nodiscard]] double contentWidth() const { return m_contentWidth; }
    void setContentWidth(double width);
    [[nodiscard]] int tileMinimum() const { return m_tileMinimum; }
    void setTileMinimum(int minimum);
    [[nodiscard]] bool isPhone() const { return m_phone; }
    void setPhone(bool phone);
    /// One column of row tiles.
    [[nodiscard]] bool isAsRows() const { return m_asRows; }
    void setAsRows(bool asRows);
    /// Of Kind::Area.
    void setArea(const QString &area);

Q_SIGNALS:
    void contentChanged();
    void layoutChanged();

private:
    void layOutSoon();
    void layOut();

    const Kind m_kind;
    atrium::window::HouseTiles &m_tiles;
    TileRowsModel m_rows;
    QString m_area;
    QString m_filter;
    int m_group = 0;
    double m_contentWidth = 0.0;
    int m_tileMinimum = 160;
    bool m_phone = false;
    bool m_asRows = false;
    QTimer m_soon, m_climate;
};
