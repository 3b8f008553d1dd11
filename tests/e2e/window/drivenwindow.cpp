// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivenwindow.h"

#include "hands.h"

#include <QAccessible>
#include <QPointingDevice>
#include <QQuickItem>
#include <QQuickWindow>
#include <QScreen>
#include <QTcpServer>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;

namespace atrium::e2e {

namespace {

constexpr int kMostTurns = 80;

quint16 freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : quint16(0);
}

// The last that fits: what is drawn later lies on top.
QQuickItem *lastOf(QQuickItem *item, const std::function<bool(QQuickItem *)> &fits)
{
    if (!item->isVisible())
        return nullptr;
    QQuickItem *found = fits(item) ? item : nullptr;
    for (QQuickItem *child : item->childItems()) {
        if (QQuickItem *below = lastOf(child, fits))
            found = below;
    }
    return found;
}

TileViewModel *tileOf(const QQuickItem *item)
{
    return item == nullptr ? nullptr : item->property("tile").value<TileViewModel *>();
}

// The scrolling view that it is in, if it is not all in sight there.
QQuickItem *viewThatHides(const QQuickItem *item)
{
    const QPointF middle(item->width() / 2, item->height() / 2);
    for (QQuickItem *each = item->parentItem(); each != nullptr; each = each->parentItem()) {
        if (each->inherits("QQuickFlickable") && !each->contains(each->mapFromItem(item, middle)))
            return each;
    }
    return nullptr;
}

} // namespace

DrivenWindow::DrivenWindow()
    : m_finger(QTest::createTouchDevice())
{ }

DrivenWindow::~DrivenWindow()
{
    if (m_program != nullptr)
        m_program->stop();
}

bool DrivenWindow::startHub(const QStringList &options)
{
    return m_hub.start(QStringList {u"--listen"_s, u"127.0.0.1:%1"_s.arg(m_port)} + options);
}

bool DrivenWindow::open(const QStringList &hubOptions, window::WindowOptions options)
{
    m_port = freePort();
    if (m_port == 0 || !startHub(hubOptions))
        return false;
    m_witness = std::make_unique<Witness>(m_hub);
    m_program = std::make_unique<Program>(ops::HostOptions {.dataFolder = m_hub.dataFolder()},
                                          std::move(options));
    if (!m_program->start() || m_program->isHub() || !m_witness->sees())
        return false;
    m_program->window()->theme()->setReducedMotion(true);
    scene().setPosition(0, 0);
    scene().requestActivate();
    return QTest::qWaitForWindowActive(&scene())
        && QTest::qWaitFor([this] { return model().isConnected(); }, kPatience);
}

QQuickItem *DrivenWindow::named(const QString &name) const
{
    const bool isBeginning = name.endsWith(u'…');
    const QString wanted = isBeginning ? name.chopped(1) : name;
    return lastOf(scene().contentItem(), [&](QQuickItem *item) {
        QAccessibleInterface *words = QAccessible::queryAccessibleInterface(item);
        const QString said = words == nullptr ? QString() : words->text(QAccessible::Name);
        return !said.isEmpty() && (isBeginning ? said.startsWith(wanted) : said == wanted);
    });
}

bool DrivenWindow::shows(const char *type) const
{
    return lastOf(scene().contentItem(),
                  [type](QQuickItem *item) {
                      return QByteArray(item->metaObject()->className()).startsWith(type);
                  })
        != nullptr;
}

QQuickItem *DrivenWindow::tile(const QString &title) const
{
    return lastOf(scene().contentItem(), [&](QQuickItem *item) {
        const auto *shown = QByteArray(item->metaObject()->className()).startsWith("DeviceTile")
            ? tileOf(item)
            : nullptr;
        return shown != nullptr && shown->title() == title;
    });
}

QString DrivenWindow::said(const QString &title) const
{
    const TileViewModel *shown = tileOf(tile(title));
    return shown == nullptr ? QString() : shown->valueText() + u" · "_s + shown->stateText();
}

WidgetState::Kind DrivenWindow::stateOf(const QString &title) const
{
    const TileViewModel *shown = tileOf(tile(title));
    return shown == nullptr ? WidgetState::Unknown : shown->state();
}

QPoint DrivenWindow::reach(QQuickItem *item) const
{
    const auto middleOf = [this](const QQuickItem *each) {
        return scene().mapToGlobal(
            each->mapToScene({each->width() / 2, each->height() / 2}).toPoint());
    };
    for (int i = 0; i < kMostTurns; ++i) {
        const QQuickItem *view = viewThatHides(item);
        if (view == nullptr)
            break;
        const QPoint centre = middleOf(view);
        Hands::turnWheel(centre, middleOf(item).y() > centre.y() ? 1 : -1);
        // A press while it glides would only hold it.
        (void)QTest::qWaitFor([view] { return !view->property("moving").toBool(); }, kPatience);
    }
    return middleOf(item);
}

void DrivenWindow::click(const QString &name) const
{
    QVERIFY2(QTest::qWaitFor([&] { return named(name) != nullptr; }, kPatience), qPrintable(name));
    Hands::click(reach(named(name)));
}

void DrivenWindow::touch(QPoint from, QPoint to) const
{
    constexpr int kSteps = 8;
    QWindow *window = &scene();
    QTest::touchEvent(window, m_finger.get()).press(0, window->mapFromGlobal(from));
    for (int i = 1; from != to && i <= kSteps; ++i)
        QTest::touchEvent(window, m_finger.get())
            .move(0, window->mapFromGlobal(from + (to - from) * i / kSteps));
    QTest::touchEvent(window, m_finger.get()).release(0, window->mapFromGlobal(to));
}

QColor DrivenWindow::pixel(QPoint at) const
{
    return scene().screen()->grabWindow(0, at.x(), at.y(), 1, 1).toImage().pixelColor(0, 0);
}

} // namespace atrium::e2e
