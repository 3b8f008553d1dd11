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
    Q_PROPERTY(QStringList areaChoices READ areaChoices NOTIFY contentChanged FINAL)
    Q_PROPERTY(int areaChoice READ areaChoice WRITE setAreaChoice NOTIFY contentChanged FINAL)
    Q_PROPERTY(QStringList pluginChoices READ pluginChoices NOTIFY contentChanged FINAL)
    Q_PROPERTY(int pluginChoice READ pluginChoice WRITE setPluginChoice NOTIFY contentChanged FINAL)
    Q_PROPERTY(QStringList stateChoices READ stateChoices NOTIFY contentChanged FINAL)
    Q_PROPERTY(int stateChoice READ stateChoice WRITE setStateChoice NOTIFY contentChanged FINAL)
    Q_PROPERTY(bool filtered READ isFiltered NOTIFY contentChanged FINAL)
    Q_PROPERTY(QString filter READ filter WRITE setFilter NOTIFY contentChanged FINAL)
    Q_PROPERTY(int deviceCount READ deviceCount NOTIFY contentChanged FINAL)
    Q_PROPERTY(
        double contentWidth READ contentWidth WRITE setContentWidth NOTIFY layoutChanged FINAL)
    Q_PROPERTY(int tileMinimum READ tileMinimum WRITE setTileMinimum NOTIFY layoutChanged FINAL)
    Q_PROPERTY(bool asRows READ isAsRows WRITE setAsRows NOTIFY layoutChanged FINAL)
    Q_PROPERTY(bool list MEMBER m_list NOTIFY listChanged FINAL)
    Q_PROPERTY(bool shown READ isShown WRITE setShown NOTIFY layoutChanged FINAL)
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
    [[nodiscard]] int group() const;
    void setGroup(int group);
    /// "All areas", "Living room  8", …; the first is no choice.
    [[nodiscard]] QStringList areaChoices() const;
    [[nodiscard]] int areaChoice() const;
    void setAreaChoice(int choice);
    [[nodiscard]] QStringList pluginChoices() const;
    [[nodiscard]] int pluginChoice() const;
    void setPluginChoice(int choice);
    /// "Need a look 2", "On 5", "Offline 1".
    [[nodiscard]] QStringList stateChoices() const;
    /// Of those; -1: any.
    [[nodiscard]] int stateChoice() const { return static_cast<int>(m_query.state) - 1; }
    void setStateChoice(int choice);
    [[nodiscard]] QString filter() const { return m_query.text; }
    void setFilter(const QString &filter);
    /// Whether anything is left out by choice.
    [[nodiscard]] bool isFiltered() const { return !m_query.isEmpty(); }
    Q_INVOKABLE void clearFilters();
    /// Whether somebody looks: what changes often is only followed then.
    [[nodiscard]] bool isShown() const { return m_shown; }
    void setShown(bool shown);
    [[nodiscard]] int deviceCount() const { return m_deviceCount; }
    [[nodiscard]] double contentWidth() const { return m_contentWidth; }
    void setContentWidth(double width);
    [[nodiscard]] int tileMinimum() const { return m_tileMinimum; }
    void setTileMinimum(int minimum);
    [[nodiscard]] bool isPhone() const { return m_phone; }
    void setPhone(bool phone);
    /// One column of row tiles.
    [[nodiscard]] bool isAsRows() const { return m_asRows; }
    void setAsRows(bool asRows);
    /// Of Kind::Area the one it shows; of Kind::Home the one it shows before other areas.
    void setArea(const QString &area);

Q_SIGNALS:
    void contentChanged();
    void layoutChanged();
    void listChanged();

private:
    void ask(const atrium::window::DeviceQuery &query);
    void layOutSoon();
    void layOutWhenSeen();
    void layOut();
    void count();

    const Kind m_kind;
    atrium::window::HouseTiles &m_tiles;
    TileRowsModel m_rows;
    QString m_area;
    atrium::window::DeviceQuery m_query;
    atrium::window::FacetCounts m_counts;
    std::vector<atrium::window::KindGroup> m_groups; ///< That there are, in the order shown.
    std::vector<std::pair<QString, QString>> m_areas, m_plugins; ///< (key, title)
    int m_deviceCount = 0;
    double m_contentWidth = 0.0;
    int m_tileMinimum = 160;
    bool m_phone = false;
    bool m_asRows = false;
    bool m_list = false;
    bool m_shown = false;
    bool m_isBehind = false; ///< Something changed while nobody looked.
    QTimer m_soon, m_often;
};
