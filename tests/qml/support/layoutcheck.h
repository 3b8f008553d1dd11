// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QString>
#include <QStringList>

#include <vector>

class QQuickItem;
class QQuickWindow;

namespace atrium::test {

/// What of the window is looked at.
enum class Extent {
    InSight, ///< What a person sees now.
    Whole, ///< Also what a page that scrolls has below; not for lists, which make only what is
           ///< seen.
};

/// Looks over the items below one of them as they lie now: lay them out first (grabWindow()). Each
/// check gives a line for each finding.
class LayoutCheck
{
public:
    explicit LayoutCheck(QQuickItem *root, Extent extent = Extent::InSight);

    /// Words, icons and targets that lie over each other although neither belongs to the other.
    [[nodiscard]] QStringList overlaps() const;
    /// Words of the interface that are elided, or wider than their place. @p given: what people and
    /// devices are called, which may be; so may what is measured, as long as it takes.
    [[nodiscard]] QStringList cutWords(const QStringList &given) const;
    /// Targets below 44 × 44, but for links within a sentence.
    [[nodiscard]] QStringList smallTargets() const;
    /// Targets that a screen reader has no name or no role for.
    [[nodiscard]] QStringList unnamedTargets() const;
    /// Targets that Tab does not reach; the tile's side, which Enter stands for, excepted.
    [[nodiscard]] QStringList withoutKeyboard() const;

    /// How many words and targets there are: a check of nothing finds nothing.
    [[nodiscard]] std::size_t size() const { return m_parts.size(); }

private:
    struct Part
    {
        QQuickItem *item;
        QRectF ink; ///< What is drawn or touched, in the window.
        bool isTarget;
        bool isIcon;
    };

    void gather(QQuickItem *item, const QRectF &clip);
    [[nodiscard]] bool collide(const Part &one, const Part &other) const;
    [[nodiscard]] static QString name(const QQuickItem *item);

    Extent m_extent;
    QRectF m_room;
    std::vector<Part> m_parts;
};

/// The first visible item of a QML type at or below @p item; null: there is none.
[[nodiscard]] QQuickItem *firstOfType(QQuickItem *item, const char *type);
[[nodiscard]] std::vector<QQuickItem *> allOfType(QQuickItem *item, const char *type);

} // namespace atrium::test
