// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyboard.h"

#include "kiosk.h"

#include <atrium/client/logging.h>

#include <QFileInfo>
#include <QLibraryInfo>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atrium::window {

namespace {

constexpr QByteArrayView kName("qtvirtualkeyboard");

// In text: the module is no part of the build, and a panel without it is whole.
constexpr QByteArrayView kPanel(R"qml(
import QtQuick
import QtQuick.VirtualKeyboard

InputPanel {
    anchors.left: parent.left
    anchors.right: parent.right
    visible: active
    y: parent.height - height
    z: 1500000 // over dialogs, under the veil
}
)qml");

} // namespace

void chooseKeyboard(int argc, char **argv)
{
    const bool isPanel = std::any_of(
        argv + 1, argv + argc, [](const char *each) { return qstrcmp(each, "--kiosk") == 0; });
    const bool isThere = QFileInfo::exists(QLibraryInfo::path(QLibraryInfo::QmlImportsPath)
                                           + u"/QtQuick/VirtualKeyboard/qmldir"_s);
    if (!isPanel || !isThere || qEnvironmentVariableIsSet("QT_IM_MODULE"))
        return;
    qputenv("QT_IM_MODULE", kName.toByteArray());
    qputenv("QT_VIRTUALKEYBOARD_DESKTOP_DISABLE", "1"); // in our window, not in one of its own
}

void addKeyboard(QQmlEngine &engine, QQuickWindow &window, Kiosk &kiosk)
{
    if (qgetenv("QT_IM_MODULE") != kName)
        return;
    QQmlComponent component(&engine);
    component.setData(kPanel.toByteArray(), QUrl(u"qrc:/qt/qml/Atrium/Kiosk/Keyboard"_s));
    if (!component.isReady()) {
        qCWarning(lcClient) << "the keyboard cannot be shown" << component.errorString();
        return;
    }
    auto *panel = qobject_cast<QQuickItem *>(component.createWithInitialProperties(
        {{u"parent"_s, QVariant::fromValue(window.contentItem())}}));
    if (panel == nullptr)
        return;
    panel->setParent(window.contentItem());
    const auto tell = [panel, &kiosk] {
        kiosk.setKeyboardHeight(panel->isVisible() ? static_cast<int>(panel->height()) : 0);
    };
    QObject::connect(panel, &QQuickItem::visibleChanged, &kiosk, tell);
    QObject::connect(panel, &QQuickItem::heightChanged, &kiosk, tell);
}

} // namespace atrium::window
