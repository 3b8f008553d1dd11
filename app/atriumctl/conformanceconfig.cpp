// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a plugin makes of its configuration, whatever it says.
#include "conformance.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace atrium::ctl {

namespace {

constexpr auto kSettle = 1s;
constexpr auto kNonsense = 12s; // the hub waits 10 s for the answer to `initialize`

} // namespace

Conformance::Judgement Conformance::isNotStartedWithABadConfiguration()
{
    if (m_package.manifest.configuration.openFields)
        return u"-its configuration may have any field"_s;
    ValueObject fields = m_config.fields();
    fields.emplace_back(u"atriumTestsNonsense"_s, true);
    m_twin->configure(Value::makeObject(std::move(fields)));
    const bool isRejected
        = m_twin->until([this] { return m_twin->status().state == PluginState::Rejected; }, 15s);
    m_twin->configure(m_config);
    if (!isRejected)
        return u"it was started with a field that its schema does not have"_s;
    return upAgain(u"a bad configuration"_s);
}

// It may say no, by an answer. It must not fall silent or over.
Conformance::Judgement Conformance::bearsWhatItsSchemaAllows()
{
    const auto all = nonsenseOf(m_package.manifest, m_config);
    if (all.empty())
        return u"-its configuration has no texts and no numbers"_s;
    Judgement judgement;
    for (const Nonsense &each : all) {
        const auto process = m_twin->status().processId;
        m_twin->configure(each.config);
        // The one that ran before goes first, unless it takes the change as it runs.
        (void)m_twin->until(
            [&] { return !m_twin->isUp() || m_twin->status().processId != process; },
            m_package.manifest.takesConfigure ? kSettle : kNonsense);
        const auto hasSaid = [this] {
            const PluginState state = m_twin->status().state;
            return m_twin->isUp() || state == PluginState::Rejected
                || state == PluginState::BackingOff || state == PluginState::Quarantined;
        };
        (void)m_twin->until(hasSaid, kNonsense); // one that is still looking around lives
        (void)m_twin->until([&] { return !m_twin->isUp() && hasSaid(); }, kSettle);
        const PluginStatus status = m_twin->status();
        // Of an answer to `initialize` its words are told; of an end, how it ended.
        const bool isAnswered
            = std::any_of(status.violations.begin(), status.violations.end(),
                          [&status](const Error &error) { return error.detail == status.reason; });
        const bool isDown = status.state == PluginState::BackingOff
            || status.state == PluginState::Quarantined || status.state == PluginState::Initialised;
        if (isDown && !isAnswered) {
            judgement = u"with %1 %2"_s.arg(each.what, words());
            break;
        }
    }
    m_twin->configure(m_config);
    const Judgement again = upAgain(u"nonsense in its configuration"_s);
    return judgement ? judgement : again;
}

Conformance::Judgement Conformance::takesAChange()
{
    if (!m_package.manifest.takesConfigure)
        return u"-it does not say that it can"_s;
    for (const DataField &field : m_package.manifest.configuration.fields) {
        const bool isPlain = field.schema.type == DataSchema::Type::Boolean
            || field.schema.type == DataSchema::Type::Integer
            || field.schema.type == DataSchema::Type::Number;
        const Value sample = sampleOf(field.schema);
        if (!isPlain || sample == m_config.field(field.name))
            continue;
        ValueObject fields = m_config.fields();
        std::erase_if(fields, [&](const auto &each) { return each.first == field.name; });
        fields.emplace_back(field.name, sample);
        m_twin->configure(Value::makeObject(std::move(fields)));
        const Judgement taken = upAgain(u"a change of '%1'"_s.arg(field.name));
        m_twin->configure(m_config);
        return taken ? taken : upAgain(u"a change back"_s);
    }
    return u"-it has no plain field to change"_s;
}

Conformance::Judgement Conformance::takesTheSameTwice()
{
    if (!m_package.manifest.takesConfigure)
        return u"-it does not say that it can"_s;
    const QByteArray before = settledShape();
    const qint64 process = m_twin->status().processId;
    m_twin->provoke(runtime::Provocation::ConfigureAgain);
    m_twin->provoke(runtime::Provocation::ConfigureAgain);
    if (settledShape() != before)
        return u"handed its configuration again its devices are others"_s;
    if (m_twin->status().processId != process || !m_twin->isUp())
        return u"handed its configuration again it is started anew; now "_s + words();
    return std::nullopt;
}

} // namespace atrium::ctl
