// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fonts.h"
#include "language.h"
#include "program.h"

#include <atrium/api/runfiles.h>
#include <atrium/client/websocketlink.h>
#include <atrium/dsl/phrase.h>

#include <QAccessible>
#include <QMetaEnum>
#include <QQuickItem>
#include <QQuickWindow>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace atrium;

namespace {

constexpr int kPatience = 60'000; // ms

/// Says every word of the interface between marks. What the catalogue does not have stays as it is.
class Marks : public QTranslator
{
public:
    Marks() { m_isThere = m_catalogue.load(u":/atrium/translations/atrium_de.qm"_s); }
    [[nodiscard]] bool isThere() const { return m_isThere; }
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *source, const char *comment,
                                    int n) const override
    {
        return m_catalogue.translate(context, source, comment, n).isNull()
            ? QString()
            : u'⟦' + QString::fromUtf8(source) + u'⟧';
    }

private:
    QTranslator m_catalogue;
    bool m_isThere = false;
};

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

QStringList wordsOf(const QString &text)
{
    static const QRegularExpression other(u"[^\\p{L}]+"_s);
    return text.split(other, Qt::SkipEmptyParts);
}

} // namespace

/// Every page and every device of the demo home, in a language in which every word of the interface
/// carries marks: a word without them was never given to the translators.
class TestPseudoLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        theme::installFonts();
        QLocale::setDefault(QLocale::c());
        QVERIFY(m_marks.isThere());
        QVERIFY(QCoreApplication::installTranslator(&m_marks));
        m_program = std::make_unique<Program>(
            ops::HostOptions {
                .dataFolder = m_folder.path(), .listen = u"127.0.0.1:0"_s, .demo = true},
            window::WindowOptions {.textPercent = 100, .theme = u"light"_s});
        QVERIFY(m_program->start());
        m_link = std::make_unique<client::WebSocketLink>(at(m_folder.path()));
        m_client = std::make_unique<client::HubClient>(*m_link, client::HubClient::Options {});
        m_client->start();
        QTRY_VERIFY_WITH_TIMEOUT(m_client->house().devices().size() > 50, kPatience);
        rememberNames();
    }
    void cleanupTestCase()
    {
        m_client->stop();
        bool isOver = false;
        connect(m_program.get(), &Program::finished, this, [&] { isOver = true; });
        m_program->stop();
        QTRY_VERIFY_WITH_TIMEOUT(isOver, kPatience);
        QCoreApplication::removeTranslator(&m_marks);
    }
    void init() { m_bare.clear(); }
    void cleanup()
    {
        m_bare.removeDuplicates();
        QVERIFY2(m_bare.isEmpty(), qPrintable(u"without marks:\n"_s + m_bare.join(u'\n')));
    }

    void aBareWord_isFound()
    {
        QVERIFY(isBare(u"Hello"_s));
        QVERIFY(isBare(u"⟦Heating⟧ to 21"_s));
        QVERIFY(!isBare(u"⟦%1 is ⟦Open⟧⟧ 21.4 °C"_s));
        QVERIFY(!isBare(u"Kitchen · ⟦%1⟧"_s));
    }

    void everyPage_data()
    {
        QTest::addColumn<int>("page");
        const auto pages = QMetaEnum::fromType<WindowModel::Page>();
        for (int i = 0; i < pages.keyCount(); ++i)
            QTest::newRow(pages.key(i)) << pages.value(i);
    }
    void everyPage()
    {
        QFETCH(const int, page);
        for (const QSize size : {QSize(1280, 800), QSize(390, 844)}) {
            window().resize(size);
            model().show(static_cast<WindowModel::Page>(page));
            lookThrough();
            // Such as plugins, health, display.
            for (int tab = 1; tab < 8; ++tab) {
                for (QQuickItem *view : allWith(window().contentItem(), "tab")) {
                    view->setProperty("tab", tab);
                    lookThrough();
                    view->setProperty("tab", 0);
                }
            }
        }
    }

    void anArea()
    {
        model().openSection(u"area:living-room"_s);
        QTRY_COMPARE(model().page(), WindowModel::Page::Area);
        lookThrough();
    }

    void everyDevice()
    {
        window().resize(1280, 800);
        model().show(WindowModel::Page::Home);
        for (const QString &id : std::as_const(m_devices)) {
            model().openDevice(id);
            look();
            for (QQuickItem *row : allWith(window().contentItem(), "unfolded"))
                row->setProperty("unfolded", true);
            look();
        }
        model().device()->close();
    }

    void theQuestions()
    {
        model().askKeepRunning();
        look();
        model().stay();
        const auto garage = DeviceId::fromText(u"demo/garage-door"_s);
        QVERIFY(garage);
        model().presses()->run(*garage,
                               {.kind = dsl::Press::Kind::Invoke,
                                .action = ActionName(u"open"_s),
                                .confirm = Confirm::Hold},
                               {});
        look();
        model().presses()->cancel();
    }

private:
    [[nodiscard]] WindowModel &model() const { return *m_program->window()->model(); }
    [[nodiscard]] QQuickWindow &window() const { return *m_program->window()->scene(); }

    // What people and plugins named, and what no language says otherwise.
    void rememberNames()
    {
        m_given << u"Atrium"_s << m_client->address();
        for (const auto &[id, state] : m_client->house().devices()) {
            const Device &device = state.device;
            m_devices << id.text();
            m_given << state.title() << device.title << device.manufacturer << device.modelName
                    << device.serial << device.firmware << device.suggestedArea << id.text();
        }
        for (const Area &area : m_client->house().areas())
            m_given << area.title;
        for (const Floor &floor : m_client->house().floors())
            m_given << floor.title;
        for (const auto &[id, plugin] : m_client->house().plugins())
            m_given << id.text() << plugin.title;
        // Languages by their own names, and how the simulator counts what goes wrong.
        m_given << Language().names().mid(1);
        const DeviceState *world
            = m_client->house().device(DeviceId::fromText(u"demo/home"_s).value());
        QVERIFY(world != nullptr);
        const PropertyState *counts = world->property(PropertyName(u"faultCounts"_s));
        QVERIFY(counts != nullptr);
        for (const auto &[key, count] : counts->reported.value.fields())
            m_given << dsl::humanised(key);
        // Channels, songs, and what the reader of a title makes of "All shutters".
        m_given << u"ARD"_s << u"Arte"_s << u"BBC One"_s << u"France 2"_s;
        m_given.removeAll({});
        // "Sofa lamp" before "Sofa".
        std::ranges::sort(m_given, std::ranges::greater(), &QString::size);
    }

    [[nodiscard]] bool isBare(QString text) const
    {
        static const QRegularExpression marked(u"⟦[^⟦⟧]*⟧"_s);
        for (qsizetype before = -1; before != text.size();) {
            before = text.size();
            text.remove(marked);
        }
        for (const QString &name : m_given)
            text.remove(name, Qt::CaseInsensitive);
        return std::ranges::any_of(wordsOf(text), [this](const QString &word) {
            return !m_signs.contains(word) && word.at(0).script() != QChar::Script_Common;
        });
    }

    void say(const QString &text, const QQuickItem *item)
    {
        if (isBare(text))
            m_bare.append(
                u"%1 (%2)"_s.arg(text, QLatin1StringView(item->metaObject()->className())));
    }

    void look()
    {
        QCoreApplication::processEvents();
        QVERIFY(!window().grabWindow().isNull());
        lookAt(window().contentItem());
    }

    void lookAt(QQuickItem *item)
    {
        if (!item->isVisible())
            return;
        if (item->inherits("QQuickText"))
            say(item->property("text").toString(), item);
        if (QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(item);
            spoken != nullptr && !item->inherits("QQuickTextInput")) {
            for (const auto what :
                 {QAccessible::Name, QAccessible::Description, QAccessible::Value})
                say(spoken->text(what), item);
        }
        for (QQuickItem *child : item->childItems())
            lookAt(child);
    }

    // A page screen by screen.
    void lookThrough()
    {
        look();
        for (QQuickItem *view : allWith(window().contentItem(), "contentY")) {
            const double from = view->property("contentY").toDouble();
            for (int screen = 1; screen < 20 && !view->property("atYEnd").toBool(); ++screen) {
                view->setProperty("contentY", from + screen * view->height() * 0.9);
                look();
            }
            view->setProperty("contentY", from);
        }
    }

    static QList<QQuickItem *> allWith(QQuickItem *item, const char *property)
    {
        QList<QQuickItem *> found;
        if (!item->isVisible())
            return found;
        if (item->property(property).isValid())
            found.append(item);
        for (QQuickItem *child : item->childItems())
            found += allWith(child, property);
        return found;
    }

    Marks m_marks;
    QTemporaryDir m_folder;
    std::unique_ptr<Program> m_program;
    std::unique_ptr<client::WebSocketLink> m_link;
    std::unique_ptr<client::HubClient> m_client;
    QStringList m_given, m_devices, m_bare;
    QSet<QString> m_signs {u"W"_s,   u"kWh"_s, u"V"_s,  u"A"_s,  u"C"_s,   u"K"_s,  u"lx"_s,
                           u"hPa"_s, u"m"_s,   u"mm"_s, u"µg"_s, u"ppm"_s, u"ppb"_s};
};

QTEST_MAIN(TestPseudoLanguage)
#include "tst_pseudolanguage.moc"
