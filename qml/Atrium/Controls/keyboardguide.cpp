// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyboardguide.h"

#include <QQuickItem>
#include <QQuickWindow>

#include <algorithm>
#include <cmath>
#include <limits>

namespace {

constexpr double kMargin = 24.0; ///< Round what comes into sight.

QRectF placeOf(const QQuickItem *item)
{
    return item->mapRectToScene({0.0, 0.0, item->width(), item->height()});
}

void collect(QQuickItem *item, std::vector<QQuickItem *> &found)
{
    for (QQuickItem *child : item->childItems()) {
        if (!child->isVisible() || !child->isEnabled())
            continue;
        if (child->activeFocusOnTab() && child->width() > 0.0)
            found.push_back(child);
        collect(child, found);
    }
}

// How far it is, in the direction and beside it; what lies elsewhere is infinitely far.
double distance(const QRectF &from, const QRectF &to, int key)
{
    const QPointF way = to.center() - from.center();
    const bool isSideways = key == Qt::Key_Left || key == Qt::Key_Right;
    const double sign = key == Qt::Key_Left || key == Qt::Key_Up ? -1.0 : 1.0;
    const double along = sign * (isSideways ? way.x() : way.y());
    const double beside = std::abs(isSideways ? way.y() : way.x());
    const double least = isSideways ? from.width() / 2.0 : from.height() / 2.0;
    // In a row of tiles only its neighbours are beside one.
    if (along < least || (isSideways && beside > from.height() / 2.0))
        return std::numeric_limits<double>::infinity();
    return along + 2.0 * beside;
}

QQuickItem *focusOf(const QQuickItem *item)
{
    const QQuickWindow *window = item->window();
    return window != nullptr ? window->activeFocusItem() : nullptr;
}

bool isByKeyboard(const QQuickItem *item)
{
    return item->property("visualFocus").toBool() || item->property("byKeyboard").toBool()
        || item->inherits("QQuickTextInput");
}

} // namespace

bool KeyboardGuide::step(QQuickItem *within, int key) const
{
    if (key < Qt::Key_Left || key > Qt::Key_Down)
        return false;
    QQuickItem *focused = focusOf(within);
    if (focused == nullptr || !within->isAncestorOf(focused))
        return false;
    std::vector<QQuickItem *> all;
    collect(within, all);
    std::erase(all, focused);
    const QRectF from = placeOf(focused);
    const auto far = [&from, key](const QQuickItem *item) {
        return distance(from, placeOf(item), key);
    };
    const auto nearest = std::ranges::min_element(all, {}, far);
    if (nearest == all.end() || std::isinf(far(*nearest)))
        return false;
    (*nearest)->forceActiveFocus(Qt::TabFocusReason);
    return true;
}

void KeyboardGuide::reveal(QQuickItem *view) const
{
    const auto *content = view->property("contentItem").value<QQuickItem *>();
    const QQuickItem *focused = focusOf(view);
    if (content == nullptr || focused == nullptr || !content->isAncestorOf(focused)
        || !isByKeyboard(focused))
        return;
    const QRectF place
        = view->mapRectFromItem(focused, {0.0, 0.0, focused->width(), focused->height()});
    const double now = view->property("contentY").toDouble();
    const double first = view->property("originY").toDouble();
    const double last
        = std::max(first, first + view->property("contentHeight").toDouble() - view->height());
    double wanted = now;
    if (place.bottom() + kMargin > view->height())
        wanted += place.bottom() + kMargin - view->height();
    if (place.top() - kMargin < 0.0)
        wanted = now + place.top() - kMargin;
    wanted = std::clamp(wanted, first, last);
    if (wanted != now)
        view->setProperty("contentY", wanted);
}

void KeyboardGuide::remember(const QQuickItem *item)
{
    if (m_kept != nullptr)
        return;
    m_kept = focusOf(item);
    m_wasByKeyboard = m_kept != nullptr && isByKeyboard(m_kept);
}

void KeyboardGuide::giveBack()
{
    if (m_kept != nullptr && m_kept->isVisible())
        m_kept->forceActiveFocus(m_wasByKeyboard ? Qt::BacktabFocusReason : Qt::OtherFocusReason);
    m_kept.clear();
}

void KeyboardGuide::walk(const QList<QQuickItem *> &regions, int by) const
{
    qsizetype at = -1;
    for (qsizetype i = 0; i < regions.size(); ++i) {
        const QQuickItem *focused = regions.at(i) != nullptr ? focusOf(regions.at(i)) : nullptr;
        if (focused != nullptr && regions.at(i)->isAncestorOf(focused))
            at = i;
    }
    for (qsizetype tried = 0; tried < regions.size(); ++tried) {
        at = (at + by + regions.size()) % regions.size();
        QQuickItem *region = regions.at(at);
        std::vector<QQuickItem *> all;
        if (region != nullptr && region->isVisible())
            collect(region, all);
        if (all.empty())
            continue;
        all.front()->forceActiveFocus(Qt::TabFocusReason);
        return;
    }
}
