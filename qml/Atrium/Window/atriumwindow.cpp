// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "atriumwindow.h"

#include "language.h"
#include "languages.h"

#include <QDir>
#include <QLoggingCategory>
#include <QQmlEngine>
#include <QQuickWindow>

#include <algorithm>
#include <array>
#include <atomic>

using namespace Qt::StringLiterals;

namespace atrium::window {

namespace {

constexpr std::array kSizes {QSize(1280, 800), QSize(1024, 600), QSize(819, 480), QSize(800, 480),
                             QSize(390, 844)};
constexpr std::array kPictured {QSize(1280, 800), QSize(1024, 600), QSize(800, 480),
                                QSize(390, 844)};
constexpr std::array kPanel {QSize(1024, 600)}; ///< Pixels of the panel that is drawn larger.
constexpr std::array kThemeNames {"light"_L1, "dark"_L1, "night"_L1};
constexpr auto kSceneSettles = 120ms; ///< Images are not taken in the middle of a change.
constexpr int kMostWaits = 25; ///< Of that time, for answers that are still open.
constexpr auto kHouseArrives = 20s;
constexpr auto kValuesArrive = 3s; ///< Some devices have none to say.

// A warning of the interface is a fault of ours: the self-test counts them.
std::atomic_int warnings = 0;
QtMessageHandler nextHandler = nullptr;

void countWarnings(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    const QLatin1StringView category(context.category);
    const bool isOurs = category == "default"_L1 || category == "qml"_L1
        || category.startsWith("qt.qml"_L1) || category.startsWith("qt.quick"_L1);
    if (isOurs && (type == QtWarningMsg || type == QtCriticalMsg))
        ++warnings;
    if (nextHandler != nullptr)
        nextHandler(type, context, text);
}

} // namespace

AtriumWindow::AtriumWindow(client::HubClient *client, WindowOptions options, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_options(std::move(options))
{
    if (m_options.selfTest)
        nextHandler = qInstallMessageHandler(countWarnings);
    m_settle.setSingleShot(true);
    m_settle.setInterval(kSceneSettles);
    m_patience.setSingleShot(true);
    m_patience.setInterval(kHouseArrives);
    connect(&m_settle, &QTimer::timeout, this, &AtriumWindow::settle);
    m_late.setSingleShot(true);
    m_late.setInterval(kValuesArrive);
    connect(&m_late, &QTimer::timeout, this, [this] {
        m_isLate = true;
        Q_EMIT m_model->connectionChanged();
    });
    connect(&m_patience, &QTimer::timeout, this, [this] {
        qCritical("the house did not arrive"); // allowed: the last words of a program
        Q_EMIT finished(EXIT_FAILURE);
    });
}

AtriumWindow::~AtriumWindow()
{
    if (m_options.selfTest)
        qInstallMessageHandler(nextHandler);
}

Result<> AtriumWindow::show()
{
    m_engine = std::make_unique<QQmlApplicationEngine>();
    m_engine->addImportPath(u"qrc:/qt/qml"_s);
    m_engine->load(makeContent());
    if (m_engine->rootObjects().isEmpty())
        return fail(Error::Code::Internal, u"the window cannot be drawn; the log says why"_s);
    m_window = qobject_cast<QQuickWindow *>(m_engine->rootObjects().constFirst());
    m_theme = m_engine->singletonInstance<Theme *>(qmlTypeId("Atrium.Theme", 1, 0, "Theme"));
    for (std::size_t i = 0; i < kThemeNames.size(); ++i) {
        if (m_options.theme == kThemeNames.at(i))
            m_theme->setPreference(static_cast<Theme::Preference>(i + 1));
    }
    if (m_panel)
        m_panel->show(*m_engine, *m_window, *m_theme);
    else
        restoreDisplay();
    if (m_display != nullptr)
        offerLanguage();
    m_window->installEventFilter(this);
    if (m_model != nullptr)
        connect(m_model.get(), &WindowModel::keepRunningChosen, this,
                &AtriumWindow::keepRunningChosen);
    if (m_options.fullScreen)
        m_window->showFullScreen();
    if (m_options.selfTest || !m_options.screenshots.isEmpty())
        beginTour();
    return {};
}

// What the window is drawn from, and the page that draws it.
QUrl AtriumWindow::makeContent()
{
    if (!m_options.preview.isEmpty()) {
        m_preview = std::make_unique<PreviewModel>(m_options.preview);
        m_engine->setInitialProperties({{u"preview"_s, QVariant::fromValue(m_preview.get())}});
        return QUrl(u"qrc:/qt/qml/Atrium/Preview/PreviewWindow.qml"_s);
    }
    if (m_options.gallery || m_client == nullptr)
        return QUrl(u"qrc:/qt/qml/Atrium/Gallery/GalleryWindow.qml"_s);
    m_model = std::make_unique<WindowModel>(*m_client);
    if (m_options.kiosk) {
        makePanel();
        m_engine->setInitialProperties({{u"house"_s, QVariant::fromValue(m_model.get())},
                                        {u"kiosk"_s, QVariant::fromValue(&m_panel->kiosk())}});
        return QUrl(u"qrc:/qt/qml/Atrium/Kiosk/KioskWindow.qml"_s);
    }
    if (m_options.screenshots.isEmpty() && !m_options.selfTest) // a person sits there
        m_notes = std::make_unique<DesktopNotes>(*m_model->alerts(), QDBusConnection::sessionBus());
    m_engine->setInitialProperties({{u"house"_s, QVariant::fromValue(m_model.get())}});
    return QUrl(u"qrc:/qt/qml/Atrium/Pages/Main.qml"_s);
}

void AtriumWindow::makePanel()
{
    m_display = std::make_unique<QSettings>(displayFile(), QSettings::IniFormat);
    m_panel = std::make_unique<Panel>(*m_client, *m_model,
                                      m_options.screen.isEmpty() ? u"panel"_s : m_options.screen);
    connect(m_panel.get(), &Panel::left, this, &AtriumWindow::closed);
}

// How this screen draws is this screen's: it stays with the person who sits before it.
void AtriumWindow::restoreDisplay()
{
    const bool isTour = m_options.selfTest || !m_options.screenshots.isEmpty();
    if (m_options.textPercent > 0)
        m_theme->setTextPercent(m_options.textPercent);
    if (isTour || m_options.gallery)
        return;
    m_display = std::make_unique<QSettings>(displayFile(), QSettings::IniFormat);
    if (m_options.textPercent <= 0)
        m_theme->setTextPercent(m_display->value(u"textPercent"_s, 100).toInt());
    if (m_options.theme.isEmpty()) {
        const int kept = m_display->value(u"theme"_s, 0).toInt();
        m_theme->setPreference(static_cast<Theme::Preference>(std::clamp(kept, 0, 3)));
    }
    m_theme->setReducedMotion(m_display->value(u"reducedMotion"_s, false).toBool());
    connect(m_theme, &Theme::changed, this, [this] {
        m_display->setValue(u"reducedMotion"_s, m_theme->reducedMotion());
        m_display->setValue(u"textPercent"_s, m_theme->textPercent());
        m_display->setValue(u"theme"_s, static_cast<int>(m_theme->preference()));
    });
}

void AtriumWindow::offerLanguage()
{
    auto *language
        = m_engine->singletonInstance<Language *>(qmlTypeId("Atrium.Pages", 1, 0, "Language"));
    language->setTag(languageOf(m_options));
    // The choice is made by what goes away with it.
    connect(language, &Language::picked, this, &AtriumWindow::speak, Qt::QueuedConnection);
}

// Words hold for as long as what says them, so that another language needs another window.
void AtriumWindow::speak(const QString &tag)
{
    m_display->setValue(u"language"_s, tag);
    m_options.language = tag;
    useLanguage(tag);
    const QRect place = m_window->geometry();
    const auto visibility = m_window->visibility();
    const auto page = m_model != nullptr ? m_model->page() : WindowModel::Page::Home;
    m_engine.reset();
    m_notes.reset();
    m_panel.reset();
    m_model.reset();
    if (const auto shown = show(); !shown) {
        qCritical("%s", qPrintable(shown.error().detail)); // allowed: the last words of a program
        Q_EMIT finished(EXIT_FAILURE);
        return;
    }
    m_window->setGeometry(place);
    m_window->setVisibility(visibility);
    if (m_model != nullptr)
        m_model->show(page);
}

bool AtriumWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_window || event->type() != QEvent::Close)
        return QObject::eventFilter(watched, event);
    event->ignore();
    if (m_panel)
        m_panel->askToLeave();
    else
        Q_EMIT closed();
    return true;
}

void AtriumWindow::askKeepRunning()
{
    if (m_model != nullptr)
        m_model->askKeepRunning();
}

void AtriumWindow::hide()
{
    m_window->hide();
}

void AtriumWindow::beginTour()
{
    m_theme->setReducedMotion(true);
    if (!m_options.screenshots.isEmpty() && !QDir().mkpath(m_options.screenshots)) {
        qCritical("the folder for the pictures cannot be made: %s", // allowed: the last words of a
                                                                    // program
                  qPrintable(m_options.screenshots));
        QTimer::singleShot(0, this, [this] { Q_EMIT finished(EXIT_FAILURE); });
        return;
    }
    if (m_model == nullptr) {
        m_scenes = scenes();
        visitNext();
        return;
    }
    m_patience.start();
    m_late.start();
    const auto arrived = [this] {
        if (!m_scenes.empty() || !hasArrived())
            return;
        m_patience.stop();
        m_scenes = scenes();
        visitNext();
    };
    connect(m_model.get(), &WindowModel::connectionChanged, this, arrived);
    connect(m_client, &client::HubClient::valuesChanged, this, arrived);
    QTimer::singleShot(0, this, arrived);
}

// Everything that plugins still start for is there, with a value.
bool AtriumWindow::hasArrived() const
{
    if (!m_model->isConnected() || m_model->stage() == WindowModel::Stage::Waiting)
        return false;
    if (m_model->stage() == WindowModel::Stage::Welcome)
        return true;
    const auto &house = m_client->house();
    const bool isStarting = std::ranges::any_of(
        house.plugins(), [](const auto &each) { return each.second.state < PluginState::Running; });
    const bool hasBlank = std::ranges::any_of(house.devices(), [](const auto &each) {
        const auto &properties = each.second.properties;
        return !properties.empty()
            && std::ranges::all_of(properties, [](const PropertyState &property) {
                   return property.reported.value.isNothing();
               });
    });
    // A house that stays without a value is drawn as it is, when nothing more is to be expected.
    return !house.devices().empty() && !isStarting && (!hasBlank || m_isLate);
}

std::vector<QSize> AtriumWindow::sizes() const
{
    if (m_options.selfTest || m_options.screenshots.isEmpty())
        return {kSizes.begin(), kSizes.end()};
    return m_options.scale > 1.0 ? std::vector<QSize>(kPanel.begin(), kPanel.end())
                                 : std::vector<QSize>(kPictured.begin(), kPictured.end());
}

// In the pixels that the picture has: a scaled panel keeps its own.
QSize AtriumWindow::logicalSize() const
{
    const double scale = m_options.scale > 1.0 ? m_options.scale : 1.0;
    return (QSizeF(sizes().at(m_size)) / scale).toSize();
}

std::vector<AtriumWindow::Scene> AtriumWindow::scenes()
{
    if (m_model == nullptr)
        return {{.name = u"gallery"_s, .enter = [] {
                 }}};
    if (m_model->stage() == WindowModel::Stage::Welcome)
        return {{.name = u"welcome"_s, .enter = [] {
                 }}};
    using Page = WindowModel::Page;
    std::vector<Scene> result;
    for (const auto &[name, which] : {std::pair {u"home"_s, Page::Home},
                                      {u"devices"_s, Page::Devices},
                                      {u"history"_s, Page::History},
                                      {u"activity"_s, Page::Activity},
                                      {u"system"_s, Page::System},
                                      {u"areas"_s, Page::Areas}}) {
        result.push_back({.name = name, .enter = [this, page = which] {
                              m_model->device()->close();
                              m_model->show(page);
                          }});
    }
    if (!m_client->house().areas().empty()) {
        const QString key = u"area:"_s + m_client->house().areas().front().id.text();
        result.push_back({.name = u"area"_s, .enter = [this, key] {
                              m_model->device()->close();
                              m_model->openSection(key);
                          }});
    }
    // Pictures show one device of each kind; the self-test opens all of them.
    QStringList kinds;
    for (const auto &[id, state] : m_client->house().devices()) {
        if (!m_options.selfTest && kinds.contains(state.device.kind))
            continue;
        kinds.append(state.device.kind);
        const QString text = id.text();
        result.push_back({.name = u"detail-"_s + state.device.kind, .enter = [this, text] {
                              m_model->show(WindowModel::Page::Home);
                              m_model->openDevice(text);
                          }});
    }
    return result;
}

void AtriumWindow::visitNext()
{
    m_window->resize(logicalSize());
    m_theme->setPreference(static_cast<Theme::Preference>(m_preference));
    m_scenes.at(m_scene).enter();
    if (m_options.selfTest) {
        QTimer::singleShot(0, this, &AtriumWindow::leaveScene);
        return;
    }
    m_settle.start();
}

QString AtriumWindow::pictureName() const
{
    const QSize size = sizes().at(m_size);
    return u"%1-%2x%3%4-%5.png"_s.arg(m_scenes.at(m_scene).name)
        .arg(size.width())
        .arg(size.height())
        .arg(m_options.scale > 1.0 ? u"@%1"_s.arg(m_options.scale) : QString())
        .arg(kThemeNames.at(static_cast<std::size_t>(m_preference - 1)));
}

// What the hub was asked for is there, or does not come.
void AtriumWindow::settle()
{
    if (m_client != nullptr && m_client->openCalls() > 0 && ++m_waits < kMostWaits) {
        m_settle.start();
        return;
    }
    m_waits = 0;
    // What waits for the loop to come round, such as the layout for a new width, comes before.
    QTimer::singleShot(0, this, &AtriumWindow::leaveScene);
}

void AtriumWindow::leaveScene()
{
    const QImage image = m_window->grabWindow();
    bool isDone = !image.isNull();
    if (!m_options.screenshots.isEmpty())
        isDone = isDone && image.save(QDir(m_options.screenshots).filePath(pictureName()));
    if (!isDone) {
        const QString name = pictureName();
        qCritical("cannot draw %s", qPrintable(name)); // allowed: the last words of a program
        Q_EMIT finished(EXIT_FAILURE);
        return;
    }
    if (++m_scene >= m_scenes.size()) {
        m_scene = 0;
        ++m_preference;
    }
    // Night is for panels and Home: two themes of everything else are enough.
    const bool isNightDone = m_preference == 3 && m_scene > 0;
    if (m_preference > 3 || isNightDone) {
        m_preference = 1;
        m_scene = 0;
        ++m_size;
    }
    if (m_size < sizes().size()) {
        visitNext();
        return;
    }
    const int seen = warnings;
    if (seen > 0)
        qCritical("%d warnings", seen); // allowed: the last words of a program
    Q_EMIT finished(seen > 0 ? EXIT_FAILURE : EXIT_SUCCESS);
}

} // namespace atrium::window
