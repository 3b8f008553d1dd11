// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stillimage.h"

#include <QBuffer>
#include <QImage>
#include <QQuickWindow>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QByteArray picture(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::red);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

/// Answers each request with the same bytes.
class Camera : public QTcpServer
{
public:
    explicit Camera(QByteArray body)
        : m_body(std::move(body))
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                if (!socket->readAll().contains("\r\n\r\n"))
                    return;
                ++requests;
                socket->write("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" + m_body);
                socket->disconnectFromHost();
            });
        });
    }
    [[nodiscard]] QString address() const
    {
        return u"http://127.0.0.1:%1/still"_s.arg(serverPort());
    }

    int requests = 0;

private:
    const QByteArray m_body;
};

} // namespace

class TestStillImage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_window = std::make_unique<QQuickWindow>();
        m_window->resize(200, 100);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_image = new StillImage(m_window->contentItem());
        m_image->setSize({200, 100});
    }
    void cleanup() { m_window.reset(); }

    void base64_isDrawn_data()
    {
        QTest::addColumn<QString>("source");
        const QString bytes = QString::fromLatin1(picture({40, 20}).toBase64());
        QTest::newRow("alone") << bytes;
        QTest::newRow("as an address") << u"data:image/png;base64,"_s + bytes;
    }
    void base64_isDrawn()
    {
        QFETCH(const QString, source);
        m_image->setSource(source);
        QCOMPARE(m_image->status(), StillImage::Status::Ready);
        QCOMPARE(m_image->aspect(), 2.0);
        QTRY_COMPARE(m_window->grabWindow().pixelColor(100, 50), QColor(Qt::red));
        m_image->setSource({});
        QCOMPARE(m_image->status(), StillImage::Status::Empty);
    }

    void whatIsNoPicture_isSaid_data()
    {
        QTest::addColumn<QString>("source");
        QTest::newRow("a word") << u"no picture!"_s;
        QTest::newRow("a file") << u"file:///etc/hostname"_s;
        QTest::newRow("a resource") << u"qrc:/qt/qml/x.png"_s;
        QTest::newRow("another address") << u"ftp://127.0.0.1/x.png"_s;
        QTest::newRow("base64 of text") << u"aGVsbG8="_s;
        QTest::newRow("data without base64") << u"data:image/svg+xml,<svg/>"_s;
        QTest::newRow("too many pixels")
            << QString::fromLatin1(picture({StillImage::kLongestSide + 1, 1}).toBase64());
    }
    void whatIsNoPicture_isSaid()
    {
        QFETCH(const QString, source);
        m_image->setSource(source);
        QCOMPARE(m_image->status(), StillImage::Status::Failed);
        QVERIFY(!m_image->problem().isEmpty());
        QVERIFY(!m_window->grabWindow().isNull());
    }

    void address_isFetchedAndAgain()
    {
        Camera camera(picture({40, 20}));
        m_image->setRefresh(1);
        QCOMPARE(m_image->refresh(), 1000);
        m_image->setSource(camera.address());
        QCOMPARE(m_image->status(), StillImage::Status::Loading);
        QTRY_COMPARE(m_image->status(), StillImage::Status::Ready);
        QTRY_VERIFY(camera.requests >= 2);
    }

    void hidden_fetchesNothingUntilItIsSeen()
    {
        Camera camera(picture({40, 20}));
        m_image->setVisible(false);
        m_image->setSource(camera.address());
        QCOMPARE(m_image->status(), StillImage::Status::Empty);
        m_image->setVisible(true);
        QTRY_COMPARE(m_image->status(), StillImage::Status::Ready);
        QCOMPARE(camera.requests, 1);
    }

    void flood_isCutOff()
    {
        Camera camera(QByteArray(qsizetype(StillImage::kMostBytes) * 3, 'x'));
        m_image->setSource(camera.address());
        QTRY_COMPARE(m_image->status(), StillImage::Status::Failed);
        QVERIFY(!m_image->problem().isEmpty());
    }

    void nobodyThere_isSaid()
    {
        QString address;
        {
            const Camera camera({});
            address = camera.address();
        }
        m_image->setSource(address);
        QTRY_COMPARE(m_image->status(), StillImage::Status::Failed);
    }

    void goingAwayMidway_isHarmless()
    {
        Camera camera(QByteArray(1 << 20, 'x'));
        m_image->setSource(camera.address());
        m_window.reset();
        QTest::qWait(50);
    }

private:
    std::unique_ptr<QQuickWindow> m_window;
    StillImage *m_image = nullptr;
};

QTEST_MAIN(TestStillImage)
#include "tst_stillimage.moc"
