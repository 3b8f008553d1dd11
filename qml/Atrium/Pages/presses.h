// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pinentry.h"

#include <atrium/client/hubclient.h>
#include <atrium/dsl/press.h>

#include <QAbstractListModel>
#include <QObject>
#include <qqmlregistration.h>

#include <optional>

/// Carries what a person asked for to the hub: asks first where it must be confirmed, says what was
/// refused. Lives on the GUI thread.
class Presses : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made with the window")
    Q_PROPERTY(bool asking READ isAsking NOTIFY questionChanged FINAL)
    Q_PROPERTY(QString question READ question NOTIFY questionChanged FINAL)
    Q_PROPERTY(QString consequence READ consequence NOTIFY questionChanged FINAL)
    Q_PROPERTY(QString verb READ verb NOTIFY questionChanged FINAL)
    Q_PROPERTY(bool hold READ hold NOTIFY questionChanged FINAL)
    Q_PROPERTY(QStringList fields READ fields NOTIFY questionChanged FINAL)
    Q_PROPERTY(QString refusal READ refusal NOTIFY refusalChanged FINAL)

public:
    /// @p pin asks for the PIN where a press needs it; both outlive this.
    Presses(atrium::client::HubClient &client, PinEntry &pin, QObject *parent = nullptr);

    /// Does what @p press asks, after its question was answered if it has one. Without a @p verb
    /// the question finds one.
    void run(const atrium::DeviceId &device, const atrium::dsl::Press &press, const QString &verb);
    void set(const atrium::DeviceId &device, const atrium::PropertyName &property,
             const QString &path, const atrium::Value &value);

    /// Says why something was not done; "" takes it back.
    void refuse(const QString &why);

    [[nodiscard]] bool isAsking() const { return m_asked.has_value(); }
    [[nodiscard]] QString question() const;
    [[nodiscard]] QString consequence() const;
    [[nodiscard]] QString verb() const { return m_asked ? m_asked->verb : QString(); }
    [[nodiscard]] bool hold() const;
    /// What has to be filled in first.
    [[nodiscard]] QStringList fields() const;
    /// Why the last request was not taken; "" if it was.
    [[nodiscard]] QString refusal() const { return m_refusal; }

    /// @p answers stand in the order of fields().
    Q_INVOKABLE void confirm(const QStringList &answers);
    Q_INVOKABLE void cancel();
    Q_INVOKABLE void dismissRefusal();

Q_SIGNALS:
    void questionChanged();
    void refusalChanged();

private:
    struct Asked
    {
        atrium::DeviceId device;
        atrium::dsl::Press press;
        QString verb;
    };

    [[nodiscard]] QString verbOf(const atrium::DeviceId &device,
                                 const atrium::dsl::Press &press) const;
    /// What is sure enough goes; what needs the PIN asks for it first.
    void go(const atrium::DeviceId &device, const atrium::dsl::Press &press,
            const QString &question);
    void send(const atrium::DeviceId &device, const atrium::dsl::Press &press,
              const QString &pass = {});
    void take(const atrium::Result<atrium::Value> &answer);

    atrium::client::HubClient &m_client;
    PinEntry &m_pin;
    std::optional<Asked> m_asked;
    QString m_refusal;
};
