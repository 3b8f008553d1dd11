// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktopnotes.h"
#include "panel.h"
#include "previewmodel.h"
#include "theme.h"
#include "windowmodel.h"
#include "windowoptions.h"

#include <QObject>
#include <QQmlApplicationEngine>
#include <QSettings>
#include <QSize>

#include <memory>

class QQuickWindow;

namespace atrium::window {

/// The window of one hub, or the gallery. Fonts have to be installed before. Lives on the GUI
/// thread.
class AtriumWindow : public QObject
{
    Q_OBJECT

public:
    /// @p client may be null for the gallery; it outlives this.
    AtriumWindow(client::HubClient *client, WindowOptions options, QObject *parent = nullptr);
    ~AtriumWindow() override;

    /// Loads and shows it. Internal: it could not be drawn; the log says why.
    [[nodiscard]] Result<> show();

    /// Asks whether the house keeps running; keepRunningChosen() follows, or nothing if the person
    /// stays.
    void askKeepRunning();
    void hide();

    /// What is drawn and what it is drawn from; null before show(), the latter also in the gallery.
    [[nodiscard]] QQuickWindow *scene() const { return m_window; }
    [[nodiscard]] WindowModel *model() const { return m_model.get(); }
    /// How it is drawn; null before show().
    [[nodiscard]] Theme *theme() const { return m_theme; }

Q_SIGNALS:
    /// A person closed the window; it still shows until somebody hides it.
    void closed();
    void keepRunningChosen(bool keep);
    /// The self-test or the pictures are through; @p status is the program's.
    void finished(int status);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Scene
    {
        QString name;
        std::function<void()> enter;
    };

    [[nodiscard]] QUrl makeContent();
    void restoreDisplay();
    void offerLanguage();
    void speak(const QString &tag);
    void makePanel();
    void beginTour();
    void visitNext();
    void settle();
    void leaveScene();
    [[nodiscard]] bool hasArrived() const;
    [[nodiscard]] std::vector<Scene> scenes();
    [[nodiscard]] std::vector<QSize> sizes() const;
    [[nodiscard]] QSize logicalSize() const;
    [[nodiscard]] QString pictureName() const;

    client::HubClient *m_client;
    WindowOptions m_options;
    std::unique_ptr<WindowModel> m_model;
    std::unique_ptr<DesktopNotes> m_notes; ///< After what it speaks of.
    std::unique_ptr<PreviewModel> m_preview;
    std::unique_ptr<QSettings> m_display; ///< Null: nothing is kept.
    std::unique_ptr<Panel> m_panel; ///< Null: a window as others.
    std::unique_ptr<QQmlApplicationEngine> m_engine; ///< After what it draws.
    Theme *m_theme = nullptr;
    QQuickWindow *m_window = nullptr;
    std::vector<Scene> m_scenes;
    std::size_t m_scene = 0, m_size = 0;
    int m_preference = 1;
    bool m_isLate = false; ///< Who had something to say has said it.
    QTimer m_settle, m_patience, m_late;
    int m_waits = 0;
};

} // namespace atrium::window
