// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "families.h"

#include <array>

using namespace Qt::StringLiterals;

namespace atrium::simulator {

namespace {

// Plays its "titles", [{title, by, seconds, source}], one after the other.
class Player : public Behaviour
{
public:
    using Behaviour::Behaviour;

    void step(Surroundings &around) override
    {
        if (m_thing.at(m_title).isNothing() || m_thing.at(m_progress).isNothing())
            show();
        if (m_thing.text(m_state) != u"playing")
            return;
        m_played += around.seconds;
        const double length = current().field(u"seconds").toNumber(240.0);
        if (m_played >= length)
            choose(1);
        else
            m_thing.put(m_progress, m_played / length * 100.0);
    }

    Result<> write(int slot, const Value &value, Surroundings &) override
    {
        if (slot == m_state) {
            setState(value.toText());
        } else if (slot == m_power) {
            m_thing.put(slot, value);
            setState(value.toBool() ? u"playing"_s : u"idle"_s);
        } else if (slot == m_source) {
            m_thing.put(slot, value);
            chooseOfSource(value.toText());
        } else {
            m_thing.put(slot, value);
        }
        return {};
    }

    Result<Value> invoke(const QString &action, const Value &input, Surroundings &around) override
    {
        if (action == u"play")
            setState(u"playing"_s);
        else if (action == u"pause")
            setState(u"paused"_s);
        else if (action == u"stop")
            setState(u"idle"_s);
        else if (action == u"next")
            choose(1);
        else if (action == u"previous")
            choose(-1);
        else
            return Behaviour::invoke(action, input, around);
        return Value();
    }

    double draw() const override
    {
        return m_thing.text(m_state) == u"playing" ? m_thing.parameter(u"watts", 8.0) : 0.8;
    }

private:
    Value current() const
    {
        const ValueList &titles = m_thing.parameterList(u"titles");
        return titles.empty() ? Value() : titles[m_index % titles.size()];
    }

    void show()
    {
        const bool silent = m_thing.text(m_state) == u"idle";
        m_thing.put(m_title, silent ? QString() : current().field(u"title").toText());
        m_thing.put(m_artist, silent ? QString() : current().field(u"by").toText());
        if (const Value source = current().field(u"source"); !silent && !source.isNothing())
            m_thing.put(m_source, source);
        m_thing.put(m_progress, Value(0));
    }

    void setState(const QString &state)
    {
        if (m_thing.text(m_state) == state)
            return;
        const bool resumes = m_thing.text(m_state) == u"paused" || state == u"paused";
        m_thing.put(m_state, state == u"stopped" ? u"idle"_s : state);
        m_thing.put(m_power, m_thing.text(m_state) != u"idle");
        if (!resumes)
            m_played = 0.0;
        if (!resumes || m_thing.text(m_state) == u"idle")
            show();
    }

    void choose(int steps)
    {
        const std::size_t count = m_thing.parameterList(u"titles").size();
        if (count == 0)
            return;
        m_index = steps < 0 ? (m_index + count - 1) % count : (m_index + 1) % count;
        m_played = 0.0;
        show();
    }

    void chooseOfSource(const QString &source)
    {
        const ValueList &titles = m_thing.parameterList(u"titles");
        for (std::size_t i = 0; i < titles.size(); ++i) {
            if (titles[i].field(u"source").toText() != source)
                continue;
            m_index = i;
            m_played = 0.0;
            setState(u"playing"_s);
            show();
            return;
        }
    }

    const int m_power = m_thing.slot(u"power");
    const int m_state = m_thing.slot(u"playback");
    const int m_source = m_thing.slot(u"source");
    const int m_title = m_thing.slot(u"mediaTitle");
    const int m_artist = m_thing.slot(u"artist");
    const int m_progress = m_thing.slot(u"progress");
    std::size_t m_index = 0;
    double m_played = 0.0; // seconds of the title
};

constexpr std::array kEntries {BehaviourEntry {u"player", &makeBehaviour<Player>}};

} // namespace

std::span<const BehaviourEntry> mediaBehaviours()
{
    return kEntries;
}

} // namespace atrium::simulator
