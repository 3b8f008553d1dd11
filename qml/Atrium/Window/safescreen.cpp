// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "safescreen.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QQuickWindow>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace atrium::window {

namespace {

constexpr qint64 kLongestRead = 1024;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(kLongestRead) : QByteArray();
}

} // namespace

SafeScreen::SafeScreen(QString folder, QObject *parent)
    : QObject(parent)
    , m_folder(std::move(folder))
    , m_ledger(kiosk::StartLedger::fromText(contentOf(fileOf(u"panel.starts"_s))))
{ }

QString SafeScreen::fileOf(const QString &name) const
{
    return QDir(m_folder).filePath(name);
}

void SafeScreen::keep() const
{
    (void)QDir().mkpath(m_folder);
    QSaveFile file(fileOf(u"panel.starts"_s));
    const QByteArray text = m_ledger.text();
    // Where it cannot be kept, a loop is not seen; the panel works all the same.
    if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size())
        (void)file.commit();
}

bool SafeScreen::begin(const QDateTime &now)
{
    m_ledger.started(now);
    keep();
    return m_ledger.isLoop(now);
}

void SafeScreen::clear()
{
    m_ledger.cleared();
    keep();
}

Result<> SafeScreen::show()
{
    m_page = std::make_unique<SafePage>(QString::fromUtf8(contentOf(fileOf(u"panel.end"_s))));
    m_engine = std::make_unique<QQmlApplicationEngine>();
    m_engine->addImportPath(u"qrc:/qt/qml"_s);
    m_engine->setInitialProperties({{u"page"_s, QVariant::fromValue(m_page.get())}});
    m_engine->load(QUrl(u"qrc:/qt/qml/Atrium/Kiosk/SafeWindow.qml"_s));
    if (m_engine->rootObjects().isEmpty())
        return fail(Error::Code::Internal, u"the safe page cannot be drawn; the log says why"_s);
    auto *window = qobject_cast<QQuickWindow *>(m_engine->rootObjects().constFirst());
    m_watch = std::make_unique<kiosk::FrameWatch>(*window, kiosk::FrameWatch::fromEnvironment());
    window->showFullScreen();
    connect(
        m_page.get(), &SafePage::leaving, this,
        [this] {
            clear();
            Q_EMIT leaving();
            m_watch.reset();
            m_engine.reset();
            m_page.reset();
        },
        Qt::QueuedConnection); // the page's own button is done with it
    return {};
}

} // namespace atrium::window
