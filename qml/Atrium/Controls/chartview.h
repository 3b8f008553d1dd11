// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartspan.h"

#include <QObject>
#include <qqmlregistration.h>

#include <optional>

/// What part of time is looked at, and the moment under the finger: shared by all that is drawn
/// over the same time. Lives on the GUI thread.
class ChartView : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(double from READ from NOTIFY moved FINAL)
    Q_PROPERTY(double to READ to NOTIFY moved FINAL)
    Q_PROPERTY(bool widest READ isWidest NOTIFY moved FINAL)
    Q_PROPERTY(bool narrowest READ isNarrowest NOTIFY moved FINAL)
    Q_PROPERTY(bool pointing READ isPointing NOTIFY pointed FINAL)
    Q_PROPERTY(double pointedShare READ pointedShare NOTIFY pointed FINAL)

public:
    using Span = atrium::controls::ChartSpan;
    using Bounds = atrium::controls::ChartBounds;
    using QObject::QObject;

    [[nodiscard]] const Span &span() const { return m_span; }
    [[nodiscard]] const Bounds &bounds() const { return m_bounds; }
    [[nodiscard]] double from() const { return static_cast<double>(m_span.from); }
    [[nodiscard]] double to() const { return static_cast<double>(m_span.to); }
    /// No more time can be shown, and no less.
    [[nodiscard]] bool isWidest() const;
    [[nodiscard]] bool isNarrowest() const;
    /// The moment under the finger.
    [[nodiscard]] std::optional<qint64> cursor() const { return m_cursor; }
    [[nodiscard]] bool isPointing() const;
    /// Where in the width it is; 0 without a finger.
    [[nodiscard]] double pointedShare() const;

    /// The keyboard's cursor moves over these moments only; @p latest is the last of them.
    void setBounds(const Bounds &bounds, qint64 latest);
    void show(const Span &span);

    Q_INVOKABLE void pan(double share);
    Q_INVOKABLE void zoom(double factor, double share);
    /// The finger is at @p share of the width.
    Q_INVOKABLE void pointAt(double share);
    Q_INVOKABLE void unpoint();
    /// The keyboard moves the cursor by hundredths of the width, and the view after it.
    Q_INVOKABLE void movePointer(int hundredths);
    /// Larger or smaller about the cursor, else about the middle.
    Q_INVOKABLE void zoomHere(double factor);
    Q_INVOKABLE void askWhole() { Q_EMIT wholeAsked(); }
    Q_INVOKABLE void askStep(int steps) { Q_EMIT stepAsked(steps); }

Q_SIGNALS:
    void moved();
    void pointed();
    /// The whole of what was chosen last is to be shown again.
    void wholeAsked();
    void stepAsked(int steps);

private:
    Span m_span;
    Bounds m_bounds;
    qint64 m_latest = 0;
    std::optional<qint64> m_cursor;
};
