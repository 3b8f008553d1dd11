// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/client/link.h>
#include <atrium/model/activity.h>
#include <atrium/model/alert.h>
#include <atrium/model/change.h>
#include <atrium/model/devicestate.h>
#include <atrium/model/plugin.h>

#include <QTimer>

#include <functional>
#include <optional>
#include <vector>

namespace atrium::test {

/// A hub of its own in a test: answers a client with a small home, does what it is asked at once,
/// or when told to.
class StubHome : public client::Link
{
    Q_OBJECT

public:
    explicit StubHome(QObject *parent = nullptr);

    void open() override;
    void close() override;
    [[nodiscard]] Result<> send(const protocol::Request &request) override;
    [[nodiscard]] QString address() const override { return QStringLiteral("in this test"); }

    void addHome();
    /// Many lamps in one area.
    void addLamps(int count);
    void add(DeviceState device);
    /// What a device reports.
    void report(const QString &device, const QString &property, const Value &value);
    /// The device is gone.
    void remove(const QString &device);
    /// Whatever else changes.
    void tell(Change change);
    /// A line of activity is new or changed: tells who follows.
    void happen(const Activity &activity);
    /// Tells the alerts to who follows them.
    void tellAlerts();
    /// The connection goes away by itself.
    void lose();

    std::vector<DeviceState> devices {};
    std::vector<Area> areas {};
    std::vector<Floor> floors {};
    std::vector<PluginStatus> plugins {};
    std::vector<Activity> activities {}; ///< Newest first.
    std::vector<Alert> alerts {}; ///< The worst first.
    std::vector<protocol::Request> requests {}; ///< All that came, oldest first.
    bool settles = true; ///< A wish is reported at once; else it stays pending.
    bool reachable = true;
    Value packages {}; ///< The answer of `plugins.catalog`; nothing: none.
    Value pluginConfig {}; ///< Of every plugin, as `plugins.show` tells it.
    std::vector<Value> pluginLines {}; ///< Of every plugin.
    std::optional<Error> refusal {}; ///< Of the next change of a configuration.
    /// Answers what a test knows better than this; nothing: this answers.
    std::function<std::optional<Result<Value>>(const protocol::Request &)> special {};
    QString storeTrouble {}; ///< Why nothing can be kept; "" if it can.

    /// Requests of one method.
    [[nodiscard]] std::vector<Value> asked(const QString &method) const;

private:
    void answer(const protocol::Request &request);
    [[nodiscard]] Result<Value> answerPlugins(const protocol::Request &request);
    void takeOwnersWords(const protocol::Request &request);
    void sendSnapshot();
    void setValues(const Value &params);
    void later(std::function<void()> work);

    bool m_open = false;
    std::vector<Activity> m_news; // that nobody was told of yet
    quint64 m_follower = 0; // the request that waits for activity
    bool m_hasAlertNews = false;
    quint64 m_alertsFollower = 0;
    quint64 m_revision = 1;
};

/// A device of @p kind in @p area with the given properties and their values.
struct StubProperty
{
    QString name;
    QString semantic;
    DataSchema schema;
    Value value {};
    bool writable = false;
};
[[nodiscard]] DeviceState stubDevice(const QString &id, const QString &title, QStringView kind,
                                     const QString &area,
                                     const std::vector<StubProperty> &properties);

} // namespace atrium::test
