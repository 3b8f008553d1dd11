// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stillimage.h"

#include <QBuffer>
#include <QImageReader>
#include <QNetworkReply>
#include <QPainter>
#include <QPainterPath>
#include <QUrl>

#include <algorithm>
#include <chrono>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds kAnswerWithin = 10s;
constexpr int kSoonest = 1000; // ms
constexpr QSize kDrawnAtMost(1600, 1200);

// "data:image/png;base64,…", or base64 alone.
std::optional<QByteArray> bytesWithin(const QString &source)
{
    QStringView text = source;
    if (text.startsWith(u"data:")) {
        const qsizetype comma = text.indexOf(u',');
        if (comma < 0 || !text.left(comma).endsWith(u";base64"))
            return std::nullopt;
        text = text.mid(comma + 1);
    }
    auto decoded = QByteArray::fromBase64Encoding(
        text.toLatin1(), QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || (*decoded).isEmpty())
        return std::nullopt;
    return std::move(*decoded);
}

} // namespace

StillImage::StillImage(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    m_network.setTransferTimeout(int(kAnswerWithin.count()));
    m_network.setRedirectPolicy(QNetworkRequest::SameOriginRedirectPolicy);
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &StillImage::load);
}

StillImage::~StillImage()
{
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
    }
}

double StillImage::aspect() const
{
    return m_image.isNull() ? 0.0 : double(m_image.width()) / m_image.height();
}

void StillImage::setSource(const QString &source)
{
    if (source == m_source)
        return;
    m_source = source;
    Q_EMIT sourceChanged();
    load();
}

void StillImage::setRefresh(int milliseconds)
{
    const int wanted = milliseconds > 0 ? std::max(milliseconds, kSoonest) : 0;
    if (wanted == m_refresh)
        return;
    m_refresh = wanted;
    Q_EMIT sourceChanged();
    planNext();
}

void StillImage::itemChange(ItemChange change, const ItemChangeData &value)
{
    QQuickPaintedItem::itemChange(change, value);
    if (change == ItemVisibleHasChanged && value.boolValue)
        load();
}

void StillImage::load()
{
    if (!isVisible())
        return; // nobody looks: it is loaded when somebody does
    if (m_source.isEmpty()) {
        m_image = {};
        become(Status::Empty, {});
        update();
        return;
    }
    const QUrl url(m_source, QUrl::StrictMode);
    if (url.isValid() && (url.scheme() == u"http" || url.scheme() == u"https")) {
        fetch(url);
        return;
    }
    if (auto bytes = bytesWithin(m_source))
        show(std::move(*bytes));
    else
        fail(tr("Neither an http address nor a picture"));
}

void StillImage::fetch(const QUrl &url)
{
    if (m_reply)
        return; // one at a time; its end plans the next
    if (m_image.isNull())
        become(Status::Loading, {});
    m_reply = m_network.get(QNetworkRequest(url));
    connect(m_reply, &QNetworkReply::downloadProgress, this, [this](qint64 received, qint64 total) {
        if (m_reply && std::max(received, total) > kMostBytes)
            m_reply->abort();
    });
    connect(m_reply, &QNetworkReply::finished, this, &StillImage::receive);
}

void StillImage::receive()
{
    QNetworkReply *reply = std::exchange(m_reply, nullptr);
    reply->deleteLater();
    if (reply->request().url() != QUrl(m_source)) {
        load(); // another was asked for meanwhile
        return;
    }
    if (reply->error() == QNetworkReply::OperationCanceledError)
        fail(tr("It is too large, or did not come in time"));
    else if (reply->error() != QNetworkReply::NoError)
        fail(tr("It does not answer: %1").arg(reply->errorString()));
    else
        show(reply->read(kMostBytes));
}

void StillImage::show(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.width() > kLongestSide || size.height() > kLongestSide) {
        fail(tr("It is larger than %1 pixels").arg(kLongestSide));
        return;
    }
    if (size.width() > kDrawnAtMost.width() || size.height() > kDrawnAtMost.height())
        reader.setScaledSize(size.scaled(kDrawnAtMost, Qt::KeepAspectRatio));
    QImage image;
    if (!size.isValid() || !reader.read(&image)) {
        fail(tr("It is no picture that can be shown"));
        return;
    }
    m_image = std::move(image);
    become(Status::Ready, {});
    update();
    planNext();
}

void StillImage::fail(const QString &problem)
{
    become(Status::Failed, problem);
    planNext();
}

void StillImage::become(Status status, const QString &problem)
{
    m_status = status;
    m_problem = problem;
    Q_EMIT statusChanged();
}

void StillImage::planNext()
{
    if (m_refresh > 0 && m_source.startsWith(u"http") && isVisible())
        m_next.start(m_refresh);
    else
        m_next.stop();
}

void StillImage::paint(QPainter *painter)
{
    if (m_image.isNull())
        return;
    painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const QRectF room(0, 0, width(), height());
    QRectF box(QPointF(), QSizeF(m_image.size()).scaled(room.size(), Qt::KeepAspectRatio));
    box.moveCenter(room.center());
    QPainterPath edge;
    edge.addRoundedRect(box, m_radius, m_radius);
    painter->setClipPath(edge);
    painter->drawImage(box, m_image);
}
