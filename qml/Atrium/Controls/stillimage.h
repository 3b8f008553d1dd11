// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QNetworkAccessManager>
#include <QPointer>
#include <QQuickPaintedItem>
#include <QTimer>

#include <memory>

class QNetworkReply;

/// A picture that a device names by an http or https address or brings as base64 (also as a data:
/// address). Fetched again every `refresh` while it is seen. Nothing larger than 8 MiB or 4096
/// pixels a side is taken; what was shown stays until the next one is whole. Lives on the GUI
/// thread.
class StillImage : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString source READ source WRITE setSource NOTIFY sourceChanged FINAL)
    Q_PROPERTY(int refresh READ refresh WRITE setRefresh NOTIFY sourceChanged FINAL)
    Q_PROPERTY(double radius MEMBER m_radius NOTIFY sourceChanged FINAL)
    Q_PROPERTY(Status status READ status NOTIFY statusChanged FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY statusChanged FINAL)
    Q_PROPERTY(double aspect READ aspect NOTIFY statusChanged FINAL)

public:
    enum class Status { Empty, Loading, Ready, Failed };
    Q_ENUM(Status)

    static constexpr qint64 kMostBytes = 8 << 20;
    static constexpr int kLongestSide = 4096;

    explicit StillImage(QQuickItem *parent = nullptr);
    ~StillImage() override;
    void paint(QPainter *painter) override;

    [[nodiscard]] QString source() const { return m_source; }
    void setSource(const QString &source);
    /// ms; 0: only when the source changes. Below a second it is a second.
    [[nodiscard]] int refresh() const { return m_refresh; }
    void setRefresh(int milliseconds);
    [[nodiscard]] Status status() const { return m_status; }
    /// Why the last one could not be shown; "" if it could.
    [[nodiscard]] QString problem() const { return m_problem; }
    /// Width by height; 0: there is none yet.
    [[nodiscard]] double aspect() const;

Q_SIGNALS:
    void sourceChanged();
    void statusChanged();

protected:
    void itemChange(ItemChange change, const ItemChangeData &value) override;

private:
    void load();
    void fetch(const QUrl &url);
    void receive();
    void show(QByteArray bytes);
    void fail(const QString &problem);
    void become(Status status, const QString &problem);
    void planNext();

    QString m_source, m_problem;
    int m_refresh = 0;
    double m_radius = 0.0;
    Status m_status = Status::Empty;
    QImage m_image;
    QNetworkAccessManager m_network;
    QPointer<QNetworkReply> m_reply;
    QTimer m_next;
};
