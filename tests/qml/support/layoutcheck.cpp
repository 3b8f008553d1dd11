// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layoutcheck.h"

#include <QAccessible>
#include <QFont>
#include <QQuickItem>
#include <QQuickWindow>

#include <algorithm>
#include <array>
#include <cmath>
#include <memory>

using namespace Qt::StringLiterals;

namespace atrium::test {

namespace {

constexpr double kTarget = 44.0;
constexpr double kFar = 1e6;
constexpr double kLineOfLetters = 1.3; ///< By the size of the font.

bool isOfType(const QQuickItem *item, const char *type)
{
    return QByteArray(item->metaObject()->className()).startsWith(type);
}

QAccessibleInterface *spoken(QQuickItem *item)
{
    return QAccessible::queryAccessibleInterface(item);
}

// Areas that take drags and keys for what is drawn around or below them.
bool isSurface(const QQuickItem *item)
{
    static constexpr std::array kTypes {"GestureArea", "DialDrag", "ChartTouch"};
    // A plot that stands alone takes them itself.
    return std::ranges::any_of(kTypes, [&](const char *type) { return isOfType(item, type); })
        || (isOfType(item, "ChartPlot") && item->activeFocusOnTab());
}

bool isTarget(QQuickItem *item)
{
    if (isSurface(item) || item->inherits("QQuickTextInput"))
        return item->isEnabled() || item->activeFocusOnTab();
    if (!item->inherits("QQuickAbstractButton"))
        return false;
    // A row or heading that leads nowhere is a button by its type only.
    return item->activeFocusOnTab() || item->property("hoverEnabled").toBool();
}

// Of a text only its words.
QRectF inkOf(const QQuickItem *item)
{
    const double width = item->property("contentWidth").toDouble();
    // Fonts of some scripts ask for twice the height that their letters take.
    const double most = kLineOfLetters * item->property("font").value<QFont>().pixelSize()
        * item->property("lineCount").toInt();
    const double height = std::min(item->property("contentHeight").toDouble(), most);
    QRectF box(0, 0, item->width(), item->height());
    const auto place = [](double from, double room, double size, int before, int centre, int set) {
        if ((set & before) != 0)
            return from + room - size;
        return (set & centre) != 0 ? from + (room - size) / 2 : from;
    };
    const double left = item->property("leftPadding").toDouble();
    const double top = item->property("topPadding").toDouble();
    const double roomX = box.width() - left - item->property("rightPadding").toDouble();
    const double roomY = box.height() - top - item->property("bottomPadding").toDouble();
    const double x = place(left, roomX, width, Qt::AlignRight, Qt::AlignHCenter,
                           item->property("effectiveHorizontalAlignment").toInt());
    const double y = place(top, roomY, height, Qt::AlignBottom, Qt::AlignVCenter,
                           item->property("verticalAlignment").toInt());
    return item->mapRectToScene({x, y, width, height});
}

// In a line that scrolls sideways the last one may stand half out of sight.
bool scrollsSideways(const QQuickItem *item)
{
    for (const QQuickItem *each = item->parentItem(); each != nullptr; each = each->parentItem()) {
        if (each->inherits("QQuickFlickable")
            && each->property("contentWidth").toDouble() > each->width() + 1)
            return true;
    }
    return false;
}

bool crosses(const QRectF &one, const QRectF &other, double width, double height)
{
    const QRectF both = one & other;
    return both.width() > width && both.height() > height;
}

bool isIn(const QRectF &inner, const QRectF &outer)
{
    return outer.adjusted(-1, -1, 1, 1).contains(inner);
}

} // namespace

QQuickItem *firstOfType(QQuickItem *item, const char *type)
{
    const auto all = allOfType(item, type);
    return all.empty() ? nullptr : all.front();
}

std::vector<QQuickItem *> allOfType(QQuickItem *item, const char *type)
{
    std::vector<QQuickItem *> found;
    if (!item->isVisible())
        return found;
    if (isOfType(item, type))
        found.push_back(item);
    for (QQuickItem *child : item->childItems())
        std::ranges::copy(allOfType(child, type), std::back_inserter(found));
    return found;
}

LayoutCheck::LayoutCheck(QQuickItem *root, Extent extent)
    : m_extent(extent)
    , m_room(root->mapRectToScene({0, 0, root->width(), root->height()}))
{
    gather(root,
           extent == Extent::Whole ? m_room.adjusted(0, -kFar, 0, kFar)
                                   : m_room.adjusted(-kFar, 0, kFar, 0));
}

void LayoutCheck::gather(QQuickItem *item, const QRectF &clip)
{
    if (!item->isVisible() || item->opacity() < 0.01)
        return;
    QRectF inner = clip;
    if (item->clip()) {
        QRectF frame = item->mapRectToScene({0, 0, item->width(), item->height()});
        if (m_extent == Extent::Whole && item->inherits("QQuickFlickable"))
            frame.adjust(0, 0, 0, kFar);
        inner &= frame;
    }
    const bool isText = item->inherits("QQuickText");
    if (isText && !item->property("text").toString().isEmpty()) {
        const QRectF ink = inkOf(item) & inner;
        if (ink.width() > 0 && ink.height() > 0)
            m_parts.push_back({item, ink, false, isOfType(item, "Icon_")});
    } else if (isTarget(item)) {
        const QRectF box = item->mapRectToScene({0, 0, item->width(), item->height()}) & inner;
        if (box.width() > 0 && box.height() > 0)
            m_parts.push_back({item, box, true, false});
    }
    for (QQuickItem *child : item->childItems())
        gather(child, inner);
}

bool LayoutCheck::collide(const Part &one, const Part &other) const
{
    if (one.item->isAncestorOf(other.item) || other.item->isAncestorOf(one.item))
        return false;
    if (!one.isTarget && !other.isTarget)
        return crosses(one.ink, other.ink, 1.0, 4.0); // the lines of a text keep their distance
    if (!crosses(one.ink, other.ink, 1.0, 2.0))
        return false;
    const Part &target = one.isTarget ? one : other;
    const Part &second = one.isTarget ? other : one;
    if (isSurface(target.item) && isIn(second.ink, target.ink))
        return false;
    return !(second.isTarget && isSurface(second.item) && isIn(target.ink, second.ink));
}

QStringList LayoutCheck::overlaps() const
{
    QStringList bad;
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        for (std::size_t j = i + 1; j < m_parts.size(); ++j) {
            if (collide(m_parts.at(i), m_parts.at(j)))
                bad.append(name(m_parts.at(i).item) + u" over "_s + name(m_parts.at(j).item));
        }
    }
    return bad;
}

QStringList LayoutCheck::cutWords(const QStringList &given) const
{
    QStringList bad;
    for (const Part &part : m_parts) {
        if (part.isTarget || part.isIcon)
            continue;
        const QString text = part.item->property("text").toString();
        const bool isGiven = std::ranges::any_of(given, [&](const QString &each) {
            return !each.isEmpty() && text.contains(each, Qt::CaseInsensitive);
        });
        const bool isMeasured
            = std::ranges::any_of(text, [](QChar letter) { return letter.isDigit(); });
        if (isGiven || isMeasured)
            continue;
        const QRectF ink = inkOf(part.item);
        const bool isWide = ink.left() < m_room.left() - 1 || ink.right() > m_room.right() + 1;
        const bool isClipped = part.ink.width() < ink.width() - 1;
        const bool isOver = part.item->property("contentWidth").toDouble() > part.item->width() + 1;
        const bool isCut = (isWide || isClipped) && !scrollsSideways(part.item);
        if (part.item->property("truncated").toBool() || isCut || isOver)
            bad.append(name(part.item));
    }
    return bad;
}

QStringList LayoutCheck::smallTargets() const
{
    QStringList bad;
    for (const Part &part : m_parts) {
        if (!part.isTarget || isOfType(part.item, "ClauseText"))
            continue;
        const QQuickItem *item = part.item;
        // A mask is where a target takes a touch, if that is more than what is drawn.
        const auto *mask = qobject_cast<const QQuickItem *>(item->containmentMask());
        const double width = std::max(item->width(), mask != nullptr ? mask->width() : 0.0);
        const double height = std::max(item->height(), mask != nullptr ? mask->height() : 0.0);
        if (width < kTarget - 0.5 || height < kTarget - 0.5)
            bad.append(u"%1 is %2 × %3"_s.arg(name(item)).arg(width).arg(height));
    }
    return bad;
}

QStringList LayoutCheck::unnamedTargets() const
{
    QStringList bad;
    for (const Part &part : m_parts) {
        if (!part.isTarget)
            continue;
        // What an area works is said by the control that it is in.
        QQuickItem *item = part.item;
        QAccessibleInterface *words = spoken(item);
        for (int i = 0; i < 2 && isSurface(part.item) && item->parentItem() != nullptr; ++i) {
            if (words != nullptr && !words->text(QAccessible::Name).isEmpty())
                break;
            item = item->parentItem();
            words = spoken(item);
        }
        const bool isSilent
            = words == nullptr || words->text(QAccessible::Name).trimmed().isEmpty();
        if (isSilent || words->role() == QAccessible::NoRole
            || words->role() == QAccessible::Client)
            bad.append(name(part.item));
    }
    return bad;
}

QStringList LayoutCheck::withoutKeyboard() const
{
    QStringList bad;
    for (const Part &part : m_parts) {
        if (part.isTarget && part.item->isEnabled() && !part.item->activeFocusOnTab()
            && !isOfType(part.item, "TileSide"))
            bad.append(name(part.item));
    }
    return bad;
}

QString LayoutCheck::name(const QQuickItem *item)
{
    const QString type
        = QString::fromLatin1(item->metaObject()->className()).section(u"_QML"_s, 0, 0);
    QString words = item->property("text").toString();
    if (isOfType(item, "Icon_"))
        words = item->property("name").toString();
    if (words.isEmpty() && item->parentItem() != nullptr)
        words = u"in "_s
            + QString::fromLatin1(item->parentItem()->metaObject()->className())
                  .section(u"_QML"_s, 0, 0);
    const QPointF at = item->mapToScene({0, 0});
    return u"%1 “%2” at %3,%4"_s.arg(type, words.left(40))
        .arg(std::lround(at.x()))
        .arg(std::lround(at.y()));
}

} // namespace atrium::test
