// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/client/hubclient.h>

#include <QObject>
#include <QTimer>
#include <qqmlregistration.h>

#include <functional>

/// Asks for the house's PIN, which the hub checks, and goes on with what needed it. Lives on the
/// GUI thread.
class PinEntry : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made with the window")
    Q_PROPERTY(bool asking READ isAsking NOTIFY changed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(int length READ length NOTIFY changed FINAL)
    Q_PROPERTY(QString line READ line NOTIFY changed FINAL)
    Q_PROPERTY(bool locked READ isLocked NOTIFY changed FINAL)
    Q_PROPERTY(int lockedFor READ lockedFor NOTIFY changed FINAL)
    Q_PROPERTY(bool missing READ isMissing NOTIFY changed FINAL)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed FINAL)

public:
    static constexpr qsizetype kLongest = 12;
    static constexpr qsizetype kShortest = 4;
    /// Gets what the hub takes as `stepUp`, once.
    using Granted = std::function<void(const QString &pass)>;

    explicit PinEntry(atrium::client::HubClient &client, QObject *parent = nullptr);

    /// @p title says what for. An earlier question is dropped.
    void ask(const QString &title, Granted granted);

    [[nodiscard]] bool isAsking() const { return m_isAsking; }
    [[nodiscard]] QString title() const { return m_title; }
    /// Digits typed so far; never which.
    [[nodiscard]] int length() const { return static_cast<int>(m_typed.size()); }
    /// "4 tries left", that it is locked, why the hub cannot be asked; "" at first.
    [[nodiscard]] QString line() const;
    [[nodiscard]] bool isLocked() const { return m_lockedFor > 0; }
    /// Seconds.
    [[nodiscard]] int lockedFor() const { return m_lockedFor; }
    /// The house has no PIN: nothing can be typed.
    [[nodiscard]] bool isMissing() const { return m_isMissing; }
    [[nodiscard]] bool isBusy() const { return m_isBusy; }

    Q_INVOKABLE void type(int digit);
    Q_INVOKABLE void erase();
    Q_INVOKABLE void submit();
    Q_INVOKABLE void cancel();

Q_SIGNALS:
    void changed();
    void wrong();

private:
    void take(const atrium::Result<atrium::Value> &answer);
    void lock(qint64 milliseconds);
    void tick();

    atrium::client::HubClient &m_client;
    Granted m_granted;
    QString m_title, m_typed, m_line;
    int m_question = 0; ///< Answers to an earlier one are passed over.
    int m_lockedFor = 0; ///< Seconds.
    bool m_isAsking = false, m_isMissing = false, m_isBusy = false;
    QTimer m_second;
};
