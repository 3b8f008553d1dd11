// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fonts.h"
#include "languages.h"
#include "layoutcheck.h"
#include "program.h"

#include <atrium/api/runfiles.h>
#include <atrium/client/websocketlink.h>

#include <QDir>
#include <QQuickItem>
#include <QQuickWindow>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace atrium;
using namespace atrium::test;

namespace {

constexpr int kPatience = 60'000; // ms

client::WebSocketLink::Locate at(const QString &folder)
{
    return [folder]() -> Result<client::WebSocketLink::Target> {
        const auto address = api::readHubAddress(folder);
        if (!address)
            return tl::unexpected(address.error());
        const auto token = api::readToken(folder);
        const auto url = client::socketUrl(address->url);
        if (!token || !url)
            return tl::unexpected(token ? url.error() : token.error());
        return client::WebSocketLink::Target {.url = *url, .token = QString::fromLatin1(*token)};
    };
}

} // namespace

/// The program over the demo home, in the language that ATRIUM_TEST_LANGUAGE names: each page and
/// each device, at each size.
class TestHouseWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_language = qEnvironmentVariable("ATRIUM_TEST_LANGUAGE", u"de"_s);
        QStandardPaths::setTestModeEnabled(
            true); // how this person's window is drawn is not touched
        theme::installFonts();
        window::useLanguage(m_language);
        m_program = std::make_unique<Program>(
            ops::HostOptions {
                .dataFolder = m_folder.path(), .listen = u"127.0.0.1:0"_s, .demo = true},
            window::WindowOptions {.textPercent = 100, .theme = u"light"_s});
        QVERIFY(m_program->start());
        m_link = std::make_unique<client::WebSocketLink>(at(m_folder.path()));
        m_client = std::make_unique<client::HubClient>(*m_link, client::HubClient::Options {});
        m_client->start();
        QTRY_VERIFY_WITH_TIMEOUT(hasArrived(), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(model().deviceCount() > 50, kPatience);
        m_theme = m_program->window()->theme();
        m_theme->setReducedMotion(true);
        for (const auto &[id, device] : m_client->house().devices())
            m_given << device.title();
        for (const Area &area : m_client->house().areas())
            m_given << area.title;
    }
    void init() { QTest::failOnWarning(QRegularExpression(u"qrc:|QML|loop|QQuick"_s)); }
    void cleanupTestCase()
    {
        m_client->stop();
        bool isOver = false;
        connect(m_program.get(), &Program::finished, this, [&] { isOver = true; });
        m_program->stop();
        QTRY_VERIFY_WITH_TIMEOUT(isOver, kPatience);
    }

    void everything_isLaidOut_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("percent");
        for (const int percent : {100, 150}) {
            for (const QSize size : {QSize(1280, 800), QSize(1024, 600), QSize(819, 480),
                                     QSize(800, 480), QSize(390, 844)})
                QTest::addRow("%dx%d at %d", size.width(), size.height(), percent)
                    << size << percent;
        }
    }
    void everything_isLaidOut()
    {
        QFETCH(const QSize, size);
        QFETCH(const int, percent);
        m_theme->setTextPercent(percent);
        window().resize(size);
        m_bad.clear();
        for (const auto page :
             {WindowModel::Page::Home, WindowModel::Page::Devices, WindowModel::Page::History,
              WindowModel::Page::Activity, WindowModel::Page::System}) {
            model().show(page);
            lookThrough(QString::fromLatin1(
                QMetaEnum::fromType<WindowModel::Page>().valueToKey(static_cast<int>(page))));
        }
        model().openSection(u"area:"_s + m_client->house().areas().front().id.text());
        lookThrough(u"Area"_s);
        for (const auto &[id, device] : m_client->house().devices())
            lookAtDevice(device);
        model().device()->close();
        for (const QString &each : m_bad)
            qInfo("%s", qPrintable(each));
        QVERIFY2(m_bad.isEmpty(), qPrintable(u"%1 findings, see above"_s.arg(m_bad.size())));
    }

private:
    [[nodiscard]] WindowModel &model() const { return *m_program->window()->model(); }
    [[nodiscard]] QQuickWindow &window() const { return *m_program->window()->scene(); }

    [[nodiscard]] bool hasArrived() const
    {
        const auto &devices = m_client->house().devices();
        return devices.size() > 50 && m_client->house().areas().size() > 5
            && std::ranges::all_of(devices, [](const auto &each) {
                   return std::ranges::none_of(each.second.properties, [](const auto &property) {
                       return property.reported.value.isNothing();
                   });
               });
    }

    void draw(const QString &name)
    {
        // What the first frame lays out anew may move a list's rows in the next.
        QVERIFY(!window().grabWindow().isNull());
        const QImage image = window().grabWindow();
        const QString folder = qEnvironmentVariable("ATRIUM_PICTURES");
        if (!folder.isEmpty())
            QVERIFY(image.save(QDir(folder).filePath(u"%1-%2-%3x%4-%5.png"_s.arg(m_language, name)
                                                         .arg(window().width())
                                                         .arg(window().height())
                                                         .arg(m_theme->textPercent()))));
    }

    QStringList findings(QQuickItem *root, Extent extent)
    {
        const LayoutCheck check(root, extent);
        QStringList found = check.overlaps() + check.smallTargets() + check.unnamedTargets();
        if (check.size() < 4)
            found.append(u"nothing is shown"_s);
        if (m_theme->textPercent() == 100 && m_language == u"de")
            found += check.cutWords(m_given);
        return found;
    }

    // The house goes on meanwhile: what is laid out anew is whole a frame later. Only what stays
    // is wrong.
    void look(const QString &where, QQuickItem *root, Extent extent = Extent::InSight)
    {
        QStringList found = findings(root, extent);
        for (int i = 0; i < 20 && !found.isEmpty(); ++i) {
            QTest::qWait(25);
            QVERIFY(!window().grabWindow().isNull());
            found = findings(root, extent);
        }
        for (const QString &each : found) {
            if (!m_bad.contains(where + u": "_s + each))
                m_bad.append(where + u": "_s + each);
        }
    }

    // All of a page, screen by screen.
    void lookThrough(const QString &name)
    {
        QCoreApplication::processEvents();
        draw(name);
        QQuickItem *view = nullptr;
        for (const char *type : {"TileGrid", "QQuickListView", "SystemView"}) {
            if (view == nullptr)
                view = firstOfType(window().contentItem(), type);
        }
        // A page is laid out anew for another width when the event loop comes round.
        if (view != nullptr && view->property("cellWidth").isValid()) {
            QTRY_VERIFY(view->property("columns").toInt() <= 2
                        || view->property("cellWidth").toInt() >= m_theme->tileMinWidth());
            draw(name);
        }
        look(name, window().contentItem());
        if (view == nullptr || !view->property("contentY").isValid())
            return;
        const double from = view->property("originY").toDouble();
        for (double y = 0.75; y < 40; y += 0.75) {
            const double last = from + view->property("contentHeight").toDouble() - view->height();
            const bool isLast = from + y * view->height() >= last;
            view->setProperty("contentY",
                              std::max(from, std::min(last, from + y * view->height())));
            draw(name + u"-below"_s);
            look(name, window().contentItem());
            if (isLast)
                break;
        }
        view->setProperty("contentY", from);
    }

    void lookAtDevice(const DeviceState &device)
    {
        model().openDevice(device.device.id.text());
        for (QQuickItem *row : allOfType(window().contentItem(), "UnfoldingRow"))
            row->setProperty("unfolded", true);
        draw(u"detail-"_s + device.device.id.local());
        look(device.title(), firstOfType(window().contentItem(), "DeviceSheet"), Extent::Whole);
    }

    QString m_language;
    QTemporaryDir m_folder;
    std::unique_ptr<Program> m_program;
    std::unique_ptr<client::WebSocketLink> m_link;
    std::unique_ptr<client::HubClient> m_client;
    Theme *m_theme = nullptr;
    QStringList m_given, m_bad;
};

QTEST_MAIN(TestHouseWindow)
#include "tst_housewindow.moc"
