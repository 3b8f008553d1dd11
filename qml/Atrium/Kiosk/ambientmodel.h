// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ambientcolors.h"
#include "ambientfacts.h"
#include "rowlistmodel.h"
#include "screenprofile.h"

#include <atrium/client/hubclient.h>

#include <QDateTime>
#include <QObject>
#include <QPoint>
#include <QTimer>
#include <qqmlregistration.h>

#include <functional>

/// The scene that a panel shows at rest: clock, day, temperatures, what is open, on or wrong. Does
/// nothing while it is not shown. Lives on the GUI thread.
class AmbientModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made with the panel")
    Q_PROPERTY(AmbientColors::Look look READ look NOTIFY changed FINAL)
    Q_PROPERTY(QString clock READ clock NOTIFY changed FINAL)
    Q_PROPERTY(QString date READ date NOTIFY changed FINAL)
    Q_PROPERTY(QString inside READ inside NOTIFY changed FINAL)
    Q_PROPERTY(QString insideShort READ insideShort NOTIFY changed FINAL)
    Q_PROPERTY(QString humidity READ humidity NOTIFY changed FINAL)
    Q_PROPERTY(QString outside READ outside NOTIFY changed FINAL)
    Q_PROPERTY(QString outsideLine READ outsideLine NOTIFY changed FINAL)
    Q_PROPERTY(bool ring READ hasRing NOTIFY changed FINAL)
    Q_PROPERTY(double dayGone READ dayGone NOTIFY changed FINAL)
    Q_PROPERTY(QString sunrise READ sunrise NOTIFY changed FINAL)
    Q_PROPERTY(QString sunset READ sunset NOTIFY changed FINAL)
    Q_PROPERTY(QPoint drift READ drift NOTIFY changed FINAL)
    Q_PROPERTY(int place READ place NOTIFY changed FINAL)
    Q_PROPERTY(QString notice READ notice NOTIFY changed FINAL)
    Q_PROPERTY(QString noticeIcon READ noticeIcon NOTIFY changed FINAL)
    Q_PROPERTY(bool alarm READ isAlarm NOTIFY changed FINAL)
    Q_PROPERTY(RowListModel *chips READ chips CONSTANT FINAL)

public:
    using Clock = std::function<QDateTime()>;

    /// @p clock says the local time.
    AmbientModel(atrium::client::HubClient &client, Clock clock, QObject *parent = nullptr);

    void setProfile(const atrium::kiosk::ScreenProfile &profile);
    void setShown(bool shown);
    /// The minute is another, or the light.
    void refresh();
    /// Which part of the day the clock and the profile say it is.
    [[nodiscard]] atrium::kiosk::DayPart part() const;

    [[nodiscard]] AmbientColors::Look look() const { return m_look; }
    [[nodiscard]] QString clock() const { return m_clockText; }
    [[nodiscard]] QString date() const { return m_dateText; }
    /// "21.4° inside"; "" where no sensor says it.
    [[nodiscard]] QString inside() const;
    [[nodiscard]] QString insideShort() const;
    [[nodiscard]] QString humidity() const;
    /// "7.8°"; "" without a weather source.
    [[nodiscard]] QString outside() const;
    [[nodiscard]] QString outsideLine() const;
    /// Whether the day is drawn: where the panel hangs is known, and the weather.
    [[nodiscard]] bool hasRing() const { return m_sun && m_facts.outside; }
    /// Of the time from sunrise to sunset, 0..1.
    [[nodiscard]] double dayGone() const;
    [[nodiscard]] QString sunrise() const;
    [[nodiscard]] QString sunset() const;
    [[nodiscard]] QPoint drift() const;
    /// 0 top, 1 centre, 2 bottom of the leading side.
    [[nodiscard]] int place() const;
    /// What stands out; "" if nothing does.
    [[nodiscard]] QString notice() const { return m_notice; }
    [[nodiscard]] QString noticeIcon() const;
    [[nodiscard]] bool isAlarm() const;
    [[nodiscard]] RowListModel *chips() { return &m_chips; }

Q_SIGNALS:
    void changed();

private:
    void readHouse();
    void readSun();
    void sayNotice();

    atrium::client::HubClient &m_client;
    const Clock m_now;
    atrium::kiosk::ScreenProfile m_profile;
    atrium::kiosk::AmbientFacts m_facts;
    std::optional<atrium::kiosk::SunTimes> m_sun; ///< In minutes of the local day.
    QDateTime m_at;
    /// Of which device something stands open, since when; as far as it was seen to begin.
    std::optional<atrium::DeviceId> m_noticeOf;
    QDateTime m_noticeSince;
    QString m_clockText, m_dateText, m_notice;
    RowListModel m_chips;
    AmbientColors::Look m_look = AmbientColors::Look::Day;
    bool m_isShown = false;
    QTimer m_later;
};
