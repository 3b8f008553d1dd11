// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "usewatch.h"

using namespace Qt::StringLiterals;

namespace atrium::runtime {

namespace {

using Verdict = UseJudgement::Verdict;

constexpr double kMegabyte = 1024.0 * 1024.0;
constexpr double kNearlyFull = 0.9;

QString wider(QStringView limit)
{
    return u"If it needs more, allow it: limits.%1."_s.arg(limit);
}

double seconds(BootTime time)
{
    return std::chrono::duration<double>(time).count();
}

} // namespace

UseWatch::UseWatch(const contracts::PluginLimits &limits, std::chrono::milliseconds window,
                   std::chrono::milliseconds patience)
    : m_limits(limits)
    , m_window(window)
    , m_patience(patience)
{ }

UseJudgement UseWatch::judge(const UseSample &sample)
{
    m_samples.push_back(sample);
    while (m_samples.size() > 2 && m_samples[1].at + m_window <= sample.at)
        m_samples.pop_front();
    const UseSample &first = m_samples.front();
    // A share of a moment says little.
    m_share = sample.at >= first.at + m_window
        ? std::max(
            0.0, (sample.processorSeconds - first.processorSeconds) / seconds(sample.at - first.at))
        : 0.0;

    if (sample.tasks > m_limits.processes)
        return {.verdict = Verdict::TooMuch,
                .limit = u"processes"_s,
                .why
                = {.reason = u"It had %1 processes and threads; %2 are allowed."_s.arg(sample.tasks)
                                 .arg(m_limits.processes),
                   .hint = wider(u"processes")}};
    const double megabytes = static_cast<double>(sample.bytes) / kMegabyte;
    if (megabytes > m_limits.memoryMegabytes)
        return {.verdict = Verdict::TooMuch,
                .limit = u"memoryMegabytes"_s,
                .why
                = {.reason = u"It used %1 MB of memory; %2 are allowed."_s.arg(megabytes, 0, 'f', 0)
                                 .arg(m_limits.memoryMegabytes),
                   .hint = wider(u"memoryMegabytes")}};
    if (m_share > m_limits.processorShare) {
        if (!m_above)
            m_above = sample.at;
        const LifeReason why {.reason = u"It used %1 % of a processor core; %2 % are allowed."_s
                                            .arg(m_share * 100.0, 0, 'f', 0)
                                            .arg(m_limits.processorShare * 100.0, 0, 'f', 0),
                              .hint = wider(u"processorShare")};
        return {.verdict
                = sample.at >= *m_above + m_patience ? Verdict::TooMuch : Verdict::Strained,
                .limit = u"processorShare"_s,
                .why = why};
    }
    m_above.reset();
    if (megabytes > kNearlyFull * m_limits.memoryMegabytes)
        return {.verdict = Verdict::Strained,
                .limit = u"memoryMegabytes"_s,
                .why = {.reason = u"It uses nearly all the memory that it may: %1 MB."_s.arg(
                            m_limits.memoryMegabytes),
                        .hint = wider(u"memoryMegabytes")}};
    return {};
}

UseJudgement BreachWatch::judge(BootTime now, std::uint64_t refused, std::uint64_t passed)
{
    const std::uint64_t bad = refused - m_refused;
    const std::uint64_t good = passed - m_passed;
    UseJudgement judgement;
    if (bad > m_limits.failed && bad > good)
        judgement.verdict = Verdict::TooMuch;
    else if (bad > m_limits.degraded || m_isDegraded)
        judgement.verdict = Verdict::Strained;
    if (judgement.verdict != Verdict::Fine)
        judgement.why = {
            .reason = u"It breaks the contract often: %1 of what it said was refused."_s.arg(bad),
            .hint = u"See the violations; this is a fault of the plugin, or of what a "
                    u"device says."_s};
    if (now >= m_began + m_limits.window) {
        m_isDegraded = bad > m_limits.degraded;
        m_began = now;
        m_refused = refused;
        m_passed = passed;
    }
    return judgement;
}

} // namespace atrium::runtime
