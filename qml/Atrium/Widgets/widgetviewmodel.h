// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "optionlistmodel.h"
#include "sharedviewmodel.h"
#include "widgetlook.h"

#include <QElapsedTimer>
#include <QUrl>
#include <qqmlregistration.h>

#include <functional>
#include <memory>

class WidgetListModel;

/// One widget of a device's detail: shows a look, turns what a person does into requests. GUI
/// thread.
class WidgetViewModel : public SharedViewModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the device's detail")
    Q_PROPERTY(WidgetType::Kind type READ type NOTIFY changed FINAL)
    Q_PROPERTY(QUrl source READ source NOTIFY changed FINAL)
    Q_PROPERTY(QString label READ label NOTIFY changed FINAL)
    Q_PROPERTY(QString icon READ icon NOTIFY changed FINAL)
    Q_PROPERTY(QString hint READ hint NOTIFY changed FINAL)
    Q_PROPERTY(Tone::Kind tone READ tone NOTIFY changed FINAL)
    Q_PROPERTY(WidgetState::Kind state READ state NOTIFY changed FINAL)
    Q_PROPERTY(QString stateText READ stateText NOTIFY changed FINAL)
    Q_PROPERTY(QString spoken READ spoken NOTIFY changed FINAL)
    Q_PROPERTY(bool shown READ shown NOTIFY changed FINAL)
    Q_PROPERTY(bool editable READ editable NOTIFY changed FINAL)
    Q_PROPERTY(bool stale READ stale NOTIFY changed FINAL)
    Q_PROPERTY(bool known READ known NOTIFY changed FINAL)
    Q_PROPERTY(bool pending READ pending NOTIFY changed FINAL)
    Q_PROPERTY(QString valueText READ valueText NOTIFY changed FINAL)
    Q_PROPERTY(QString numberText READ numberText NOTIFY changed FINAL)
    Q_PROPERTY(QString unitText READ unitText NOTIFY changed FINAL)
    Q_PROPERTY(QString wishText READ wishText NOTIFY changed FINAL)
    Q_PROPERTY(bool on READ on NOTIFY changed FINAL)
    Q_PROPERTY(double number READ number NOTIFY changed FINAL)
    Q_PROPERTY(double wish READ wish NOTIFY changed FINAL)
    Q_PROPERTY(double from READ from NOTIFY changed FINAL)
    Q_PROPERTY(double to READ to NOTIFY changed FINAL)
    Q_PROPERTY(double step READ step NOTIFY changed FINAL)
    Q_PROPERTY(double fraction READ fraction NOTIFY changed FINAL)
    Q_PROPERTY(QString fromText READ fromText NOTIFY changed FINAL)
    Q_PROPERTY(QString toText READ toText NOTIFY changed FINAL)
    Q_PROPERTY(OptionListModel *options READ options CONSTANT FINAL)
    Q_PROPERTY(int optionCount READ optionCount NOTIFY changed FINAL)
    Q_PROPERTY(Input input READ input NOTIFY changed FINAL)
    Q_PROPERTY(Style style READ style NOTIFY changed FINAL)
    Q_PROPERTY(bool inRow READ inRow NOTIFY changed FINAL)
    Q_PROPERTY(double measured READ measured NOTIFY changed FINAL)
    Q_PROPERTY(QString measuredText READ measuredText NOTIFY changed FINAL)
    Q_PROPERTY(QString caption READ caption NOTIFY changed FINAL)
    Q_PROPERTY(double hue READ hue NOTIFY changed FINAL)
    Q_PROPERTY(double saturation READ saturation NOTIFY changed FINAL)
    Q_PROPERTY(double wishHue READ wishHue NOTIFY changed FINAL)
    Q_PROPERTY(double wishSaturation READ wishSaturation NOTIFY changed FINAL)
    Q_PROPERTY(double white READ white NOTIFY changed FINAL)
    Q_PROPERTY(double wishWhite READ wishWhite NOTIFY changed FINAL)
    Q_PROPERTY(double whiteFrom READ whiteFrom NOTIFY changed FINAL)
    Q_PROPERTY(double whiteTo READ whiteTo NOTIFY changed FINAL)
    Q_PROPERTY(bool hasHue READ hasHue NOTIFY changed FINAL)
    Q_PROPERTY(bool hasWhite READ hasWhite NOTIFY changed FINAL)
    Q_PROPERTY(bool whiteMode READ whiteMode NOTIFY changed FINAL)
    Q_PROPERTY(ChartData chart READ chart NOTIFY changed FINAL)
    Q_PROPERTY(double chartFrom READ chartFrom NOTIFY changed FINAL)
    Q_PROPERTY(double chartTo READ chartTo NOTIFY changed FINAL)
    Q_PROPERTY(QStringList traces READ traces NOTIFY tracesChanged FINAL)
    Q_PROPERTY(bool singleTrace READ isSingleTrace NOTIFY tracesChanged FINAL)
    Q_PROPERTY(QString imageSource READ imageSource NOTIFY changed FINAL)
    Q_PROPERTY(int refresh READ refresh NOTIFY changed FINAL)
    Q_PROPERTY(double aspect READ aspect NOTIFY changed FINAL)
    Q_PROPERTY(bool off READ isOff NOTIFY changed FINAL)
    Q_PROPERTY(double lampHue READ lampHue NOTIFY changed FINAL)
    Q_PROPERTY(double lampSaturation READ lampSaturation NOTIFY changed FINAL)
    Q_PROPERTY(bool moving READ moving NOTIFY changed FINAL)
    Q_PROPERTY(bool destructive READ destructive NOTIFY changed FINAL)
    Q_PROPERTY(bool hero READ hero NOTIFY changed FINAL)
    Q_PROPERTY(QString inputError READ inputError NOTIFY inputErrorChanged FINAL)
    Q_PROPERTY(WidgetListModel *members READ members CONSTANT FINAL)

public:
    using Look = atrium::widgets::WidgetLook;
    enum class Input { Text, Number, Time, Date, Secret };
    Q_ENUM(Input)
    enum class Style { Segmented, Chips, List };
    Q_ENUM(Style)

    explicit WidgetViewModel(QObject *parent = nullptr);
    ~WidgetViewModel() override;

    [[nodiscard]] const Look &look() const { return m_look; }
    void show(const Look &look);
    /// How a number reads while it is dragged; without it, as the look says.
    void setFormatter(std::function<QString(double)> formatter)
    {
        m_formatter = std::move(formatter);
    }
    /// What is wrong with what was typed; "" if nothing.
    void showInputError(const QString &error);

    [[nodiscard]] WidgetType::Kind type() const { return m_look.type; }
    [[nodiscard]] QUrl source() const;
    [[nodiscard]] QString label() const { return m_look.label; }
    [[nodiscard]] QString icon() const { return m_look.icon; }
    [[nodiscard]] QString hint() const { return m_look.hint; }
    [[nodiscard]] Tone::Kind tone() const { return m_look.tone; }
    [[nodiscard]] WidgetState::Kind state() const { return m_look.state; }
    [[nodiscard]] QString stateText() const { return m_look.stateText; }
    [[nodiscard]] QString spoken() const;
    [[nodiscard]] bool shown() const { return m_look.shown; }
    [[nodiscard]] bool editable() const;
    [[nodiscard]] bool stale() const;
    [[nodiscard]] bool known() const { return m_look.state != WidgetState::Unknown; }
    [[nodiscard]] bool pending() const { return m_look.state == WidgetState::Pending; }
    [[nodiscard]] QString valueText() const { return m_look.valueText; }
    [[nodiscard]] QString numberText() const { return m_look.numberText; }
    [[nodiscard]] QString unitText() const { return m_look.unitText; }
    [[nodiscard]] QString wishText() const { return m_look.wishText; }
    [[nodiscard]] bool on() const { return m_look.on; }
    [[nodiscard]] double number() const { return m_look.number; }
    [[nodiscard]] double wish() const { return m_look.wish; }
    [[nodiscard]] double from() const { return m_look.from; }
    [[nodiscard]] double to() const { return m_look.to; }
    [[nodiscard]] double step() const { return m_look.step; }
    [[nodiscard]] double fraction() const;
    [[nodiscard]] QString fromText() const { return m_look.fromText; }
    [[nodiscard]] QString toText() const { return m_look.toText; }
    [[nodiscard]] OptionListModel *options() { return &m_options; }
    [[nodiscard]] int optionCount() const { return static_cast<int>(m_look.options.size()); }
    [[nodiscard]] Input input() const { return static_cast<Input>(m_look.input); }
    [[nodiscard]] Style style() const { return static_cast<Style>(m_look.style); }
    [[nodiscard]] bool inRow() const { return m_look.layout == Look::Layout::Row; }
    [[nodiscard]] double measured() const { return m_look.measured; }
    [[nodiscard]] QString measuredText() const { return m_look.measuredText; }
    [[nodiscard]] QString caption() const { return m_look.caption; }
    [[nodiscard]] double hue() const { return m_look.hue; }
    [[nodiscard]] double saturation() const { return m_look.saturation; }
    [[nodiscard]] double wishHue() const { return m_look.wishHue; }
    [[nodiscard]] double wishSaturation() const { return m_look.wishSaturation; }
    [[nodiscard]] double white() const { return m_look.white; }
    [[nodiscard]] double wishWhite() const { return m_look.wishWhite; }
    [[nodiscard]] double whiteFrom() const { return m_look.whiteFrom; }
    [[nodiscard]] double whiteTo() const { return m_look.whiteTo; }
    [[nodiscard]] bool hasHue() const { return m_look.hasHue; }
    [[nodiscard]] bool hasWhite() const { return m_look.hasWhite; }
    [[nodiscard]] bool whiteMode() const { return m_look.whiteMode; }
    [[nodiscard]] double lampHue() const { return m_look.lampHue; }
    [[nodiscard]] double lampSaturation() const { return m_look.lampSaturation; }
    [[nodiscard]] ChartData chart() const { return m_look.chart; }
    [[nodiscard]] double chartFrom() const { return static_cast<double>(m_look.chart.from); }
    [[nodiscard]] double chartTo() const { return static_cast<double>(m_look.chart.to); }
    /// The names of the chart's series.
    [[nodiscard]] QStringList traces() const { return m_traces; }
    [[nodiscard]] bool isSingleTrace() const { return m_traces.size() == 1; }
    [[nodiscard]] QString imageSource() const { return m_look.imageSource; }
    [[nodiscard]] int refresh() const { return m_look.refresh; }
    [[nodiscard]] double aspect() const { return m_look.aspect; }
    [[nodiscard]] bool isOff() const { return m_look.isOff; }
    [[nodiscard]] bool moving() const { return m_look.moving; }
    [[nodiscard]] bool destructive() const { return m_look.destructive; }
    [[nodiscard]] bool hero() const { return m_look.hero; }
    [[nodiscard]] QString inputError() const { return m_inputError; }
    [[nodiscard]] WidgetListModel *members() { return m_members.get(); }

    Q_INVOKABLE void switchTo(bool on);
    Q_INVOKABLE void choose(double value);
    /// The finger is at @p value; passed on at most five times a second.
    Q_INVOKABLE void dragTo(double value);
    /// @p steps steps from the wish if there is one, else from what was reported.
    Q_INVOKABLE void stepBy(int steps);
    Q_INVOKABLE void chooseOption(int index);
    Q_INVOKABLE void enterText(const QString &text);
    Q_INVOKABLE void chooseColor(double hue, double saturation);
    Q_INVOKABLE void chooseWhite(double kelvin);
    Q_INVOKABLE [[nodiscard]] QString textOf(double value) const;
    /// How a value of series @p trace reads; a dash where it is not a number.
    Q_INVOKABLE [[nodiscard]] QString traceText(int trace, double value) const;
    /// The same of the series' own among @p values, one for each.
    Q_INVOKABLE [[nodiscard]] QString traceTextOf(int trace, const QList<double> &values) const;
    /// What it is now.
    Q_INVOKABLE [[nodiscard]] QString traceNow(int trace) const;
    /// The time of day of @p time (ms), as the person's language writes it.
    Q_INVOKABLE [[nodiscard]] QString timeText(double time) const;

Q_SIGNALS:
    void changed();
    void inputErrorChanged();
    void tracesChanged();

    void switched(bool on);
    void numberWished(double value);
    void optionChosen(int index);
    void textEntered(const QString &text);
    void colorWished(double hue, double saturation);
    void whiteWished(double kelvin);

private:
    Look m_look;
    OptionListModel m_options;
    std::unique_ptr<WidgetListModel> m_members;
    QString m_inputError;
    QStringList m_traces;
    std::function<QString(double)> m_formatter;
    QElapsedTimer m_lastSent;
};
