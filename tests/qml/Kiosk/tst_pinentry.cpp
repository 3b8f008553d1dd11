// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paneltest.h"

#include <atrium/dsl/press.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace atrium;
using namespace atrium::test;

namespace {

/// The hub's side of the PIN 2580.
struct PinHub
{
    std::optional<Result<Value>> operator()(const protocol::Request &request)
    {
        if (request.method == u"pin.status")
            return Value::makeObject({{u"set"_s, isSet}, {u"lockedFor"_s, lockedFor}});
        if (request.method != u"pin.check")
            return std::nullopt;
        if (request.params.field(u"pin") == Value(u"2580"_s) && lockedFor == 0)
            return Value::makeObject({{u"accepted"_s, true}, {u"stepUp"_s, u"pass-1"_s}});
        if (--left == 0)
            lockedFor = 30'000;
        return Value::makeObject(
            {{u"accepted"_s, false}, {u"triesLeft"_s, left}, {u"lockedFor"_s, lockedFor}});
    }

    bool isSet = true;
    int left = 5;
    int lockedFor = 0;
};

QQuickItem *named(QQuickItem *item, const char *type, const QString &text)
{
    if (QByteArray(item->metaObject()->className()).startsWith(type)
        && item->property("text").toString() == text && item->isVisible())
        return item;
    for (QQuickItem *child : item->childItems()) {
        if (QQuickItem *found = named(child, type, text))
            return found;
    }
    return nullptr;
}

void touch(Panel &panel, const QString &key)
{
    QQuickItem *item = named(panel.view.contentItem(), "PinKey", key);
    QVERIFY2(item != nullptr, qPrintable(key));
    QVERIFY(item->width() >= 72 && item->height() >= 72);
    panel.tap(item->mapToScene({item->width() / 2, item->height() / 2}).toPoint());
}

void enter(Panel &panel, const QString &pin)
{
    for (const QChar digit : pin)
        touch(panel, digit);
    touch(panel, u"Done"_s);
}

} // namespace

/// The PIN pad over a panel, by real touches.
class TestPinEntry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { theme::installFonts(); }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void systemPage_needsThePin()
    {
        PinHub hub;
        Panel panel;
        panel.home.special = [&hub](const auto &request) {
            return hub(request);
        };
        panel.house->setGuarded(true);
        QVERIFY(panel.show());
        PinEntry &pin = *panel.house->pin();
        QTest::keyClick(&panel.view, Qt::Key_5, Qt::ControlModifier);
        QTRY_VERIFY(pin.isAsking() && panel.house->page() == WindowModel::Page::Home);
        picture(panel, u"pin-1280x800"_s);
        enter(panel, u"1111"_s);
        QTRY_VERIFY(pin.line().contains(u'4'));
        picture(panel, u"pin-wrong-1280x800"_s);
        QCOMPARE(panel.house->page(), WindowModel::Page::Home);
        touch(panel, u"9"_s);
        touch(panel, u"Erase"_s);
        enter(panel, u"2580"_s);
        QTRY_COMPARE(panel.house->page(), WindowModel::Page::System);
        QVERIFY(!pin.isAsking());
        panel.house->show(WindowModel::Page::Home);
        panel.house->show(WindowModel::Page::System); // each time
        QVERIFY(pin.isAsking());
        QTest::keyClick(&panel.view, Qt::Key_Escape);
        QTRY_VERIFY(!pin.isAsking());
        QCOMPARE(panel.house->page(), WindowModel::Page::Home);
    }

    void keyboard_typesItToo()
    {
        PinHub hub;
        Panel panel;
        panel.home.special = [&hub](const auto &request) {
            return hub(request);
        };
        QVERIFY(panel.show());
        QString pass;
        panel.house->pin()->ask(u"Leave"_s, [&pass](const QString &given) { pass = given; });
        QTRY_VERIFY(named(panel.view.contentItem(), "PinKey", u"5"_s) != nullptr);
        for (const auto key : {Qt::Key_2, Qt::Key_5, Qt::Key_9, Qt::Key_Backspace, Qt::Key_8,
                               Qt::Key_0, Qt::Key_Return})
            QTest::keyClick(&panel.view, key);
        QTRY_COMPARE(pass, u"pass-1"_s);
    }

    void fiveWrongTries_showTheCountdown()
    {
        PinHub hub;
        Panel panel;
        panel.home.special = [&hub](const auto &request) {
            return hub(request);
        };
        QVERIFY(panel.show({800, 480}));
        PinEntry &pin = *panel.house->pin();
        pin.ask(u"Leave this panel"_s, {});
        QTRY_VERIFY(named(panel.view.contentItem(), "PinKey", u"5"_s) != nullptr);
        picture(panel, u"pin-800x480"_s);
        for (int wrong = 1; wrong <= 5; ++wrong) {
            for (const int digit : {1, 2, 3, 4})
                pin.type(digit);
            pin.submit();
            QTRY_VERIFY(!pin.isBusy());
        }
        QVERIFY(pin.isLocked());
        QCOMPARE(pin.lockedFor(), 30);
        pin.type(1);
        QCOMPARE(pin.length(), 0);
        picture(panel, u"pin-locked-800x480"_s);
        QTRY_COMPARE(pin.lockedFor(), 29);
    }

    void withoutAPin_itSaysHowToSetOne()
    {
        PinHub hub {.isSet = false};
        Panel panel;
        panel.home.special = [&hub](const auto &request) {
            return hub(request);
        };
        QVERIFY(panel.show());
        panel.house->setGuarded(true);
        panel.house->show(WindowModel::Page::System);
        QTRY_VERIFY(panel.house->pin()->isMissing());
        QVERIFY(panel.house->pin()->line().contains(u"atriumctl pin set"_s));
        panel.house->pin()->type(1);
        QCOMPARE(panel.house->pin()->length(), 0);
        picture(panel, u"pin-missing-1280x800"_s);
    }

    void actionThatNeedsIt_carriesThePass()
    {
        PinHub hub;
        Panel panel;
        panel.home.special = [&hub](const auto &request) {
            return hub(request);
        };
        QVERIFY(panel.show());
        const dsl::Press press {.kind = dsl::Press::Kind::Invoke,
                                .action = ActionName(u"disarm"_s),
                                .confirm = Confirm::Pin};
        panel.house->presses()->run(*DeviceId::fromText(u"stub/door"_s), press, u"Disarm"_s);
        PinEntry &pin = *panel.house->pin();
        QVERIFY(pin.isAsking());
        QVERIFY(!panel.house->presses()->isAsking());
        QVERIFY(panel.home.asked(u"action.invoke"_s).empty());
        for (const int digit : {2, 5, 8, 0})
            pin.type(digit);
        pin.submit();
        QTRY_COMPARE(panel.home.asked(u"action.invoke"_s).size(), std::size_t(1));
        QCOMPARE(panel.home.asked(u"action.invoke"_s).front().field(u"stepUp"), Value(u"pass-1"_s));
    }

    void goingHome_dropsTheQuestion()
    {
        Panel panel;
        QVERIFY(panel.show());
        panel.house->pin()->ask(u"Leave"_s, {});
        panel.pass(301s);
        QVERIFY(panel.kiosk->isAmbient());
        QVERIFY(!panel.house->pin()->isAsking());
    }
};

QTEST_MAIN(TestPinEntry)
#include "tst_pinentry.moc"
