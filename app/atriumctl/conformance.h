// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "twin.h"

#include <chrono>
#include <vector>

namespace atrium::ctl {

/// One thing that a plugin must do, and whether it did.
struct CaseOutcome
{
    enum class Kind { Passed, Failed, Skipped };

    QString name;
    Kind kind = Kind::Passed;
    QString why {}; ///< Where it did not pass.
    std::chrono::milliseconds time {0};
};

/// Drives a plugin through its whole life and judges each step. What a case finds broken is told;
/// the cases after it go on with what is there.
class Conformance
{
public:
    /// @p network: where its connections lead, or nothing; then @p whyNone says why.
    Conformance(runtime::Package package, Value config, QStringList granted,
                NetworkProxy *network = nullptr, QString whyNone = {});

    /// @p tell hears of each as it is known. Takes seconds to minutes. @p only: words of the names
    /// of those to try; the first two, which the rest need, always are. Empty: all.
    [[nodiscard]] std::vector<CaseOutcome> run(const std::function<void(const CaseOutcome &)> &tell,
                                               const QStringList &only = {});
    /// Whether there is a case with these words in its name.
    [[nodiscard]] static bool hasCase(const QString &words);

private:
    /// Nothing: passed. A text: why not; begins with '-' where it does not apply.
    using Judgement = std::optional<QString>;
    struct Case
    {
        QString name;
        Judgement (Conformance::*judge)();
    };

    [[nodiscard]] static std::vector<Case> cases();
    [[nodiscard]] QByteArray settledShape();
    [[nodiscard]] Judgement upAgain(const QString &after);
    [[nodiscard]] QString words() const;

    Judgement keepsTheContract();
    Judgement startsAndNamesItsDevices();
    Judgement saysHowItIs();
    Judgement startsAnewAsItWas();
    Judgement comesBackAfterACrash();
    Judgement isNotStartedWithABadConfiguration();
    Judgement bearsWhatItsSchemaAllows();
    Judgement namesItsDevicesAgain();
    Judgement takesAChange();
    Judgement takesTheSameTwice();
    Judgement answersForUnknownDevices();
    Judgement answersForUnknownActions();
    Judgement answersEachWrite();
    Judgement answersManyAtOnce();
    Judgement bearsALostConnection();
    Judgement bearsASlowHub();
    Judgement breaksNoRule();
    Judgement endsInTheMiddleOfWork();
    Judgement endsWithItsHub();

    runtime::Package m_package;
    Value m_config;
    QStringList m_granted;
    NetworkProxy *m_network;
    QString m_whyNoNetwork;
    std::unique_ptr<Twin> m_twin;
};

/// A value that fits @p schema: what a test may write.
[[nodiscard]] Value sampleOf(const DataSchema &schema);

/// What is wrong with a configuration, in words, and @p config with that: all of it fits its
/// schema, and nothing of it makes sense.
struct Nonsense
{
    QString what;
    Value config;
};
[[nodiscard]] std::vector<Nonsense> nonsenseOf(const contracts::Manifest &manifest,
                                               const Value &config);

} // namespace atrium::ctl
