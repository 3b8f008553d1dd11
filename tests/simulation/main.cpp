// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "world.h"

#include <QCoreApplication>
#include <QHashSeed>

#include <atomic>
#include <chrono>
#include <cstdio>
#include <mutex>
#include <optional>
#include <thread>

using namespace Qt::StringLiterals;
using namespace atrium;
using namespace atrium::sim;

namespace {

constexpr auto kUsage
    = R"(Usage: atrium-simulation [--seeds N] [--from N] [--jobs N] [--least N] [--twice N] [--seed N [--trace]]

Runs simulated houses, one for each seed, and holds them to the invariants of the hub. Ends at the first that breaks one.

--seeds N  how many (100)            --from N  the first seed (1)         --jobs N  at the same time (1)
--least N  fails if a fault, a crash point or a transition occurred less often over all seeds
--twice N  runs each N-th seed a second time and compares the two (1); 0: none
--seed N   only this one             --trace   prints what happened in it
)";

struct Options
{
    std::uint64_t seeds = 100;
    std::uint64_t from = 1;
    std::uint64_t jobs = 1;
    std::uint64_t least = 0;
    std::uint64_t twice = 1;
    bool isTraced = false;
};

std::optional<Options> readOptions(const QStringList &arguments)
{
    Options options;
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        const QString &name = arguments[i];
        if (name == u"--trace") {
            options.isTraced = true;
            continue;
        }
        bool isNumber = false;
        const std::uint64_t number = arguments.value(++i).toULongLong(&isNumber);
        if (!isNumber)
            return std::nullopt;
        if (name == u"--seeds")
            options.seeds = number;
        else if (name == u"--from")
            options.from = number;
        else if (name == u"--jobs")
            options.jobs = std::max<std::uint64_t>(1, number);
        else if (name == u"--least")
            options.least = number;
        else if (name == u"--twice")
            options.twice = number;
        else if (name == u"--seed")
            options.from = number, options.seeds = 1;
        else
            return std::nullopt;
    }
    return options;
}

/// All seeds, by several threads; the first fault ends it.
class Campaign
{
public:
    explicit Campaign(const Options &options)
        : m_options(options)
        , m_next(options.from)
    { }

    int run()
    {
        const auto begin = std::chrono::steady_clock::now();
        std::vector<std::thread> threads;
        for (std::uint64_t i = 0; i < m_options.jobs; ++i)
            threads.emplace_back([this] { work(); });
        for (std::thread &thread : threads)
            thread.join();
        const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begin;
        if (m_failed)
            return 1;
        const bool areAllMet = print();
        std::printf(
            "%llu seeds (%llu to %llu) hold every invariant: %.0f s, %.1f ms a run and "
            "core; %llu were run twice and are the same; digest %016llx\n",
            static_cast<unsigned long long>(m_options.seeds),
            static_cast<unsigned long long>(m_options.from),
            static_cast<unsigned long long>(m_options.from + m_options.seeds - 1), took.count(),
            1000.0 * took.count() * static_cast<double>(m_options.jobs)
                / static_cast<double>(m_options.seeds + m_repeated),
            static_cast<unsigned long long>(m_repeated), static_cast<unsigned long long>(m_digest));
        return areAllMet ? 0 : 1;
    }

private:
    void work()
    {
        Tally tally;
        std::uint64_t digest = 0;
        while (!m_failed) {
            const std::uint64_t seed = m_next++;
            if (seed >= m_options.from + m_options.seeds)
                break;
            digest ^= tryOut(seed, tally) * (2 * seed + 1);
            if (const std::uint64_t done = ++m_done; done % 2000 == 0 && !m_failed)
                std::fprintf(stderr, "%llu seeds hold\n", static_cast<unsigned long long>(done));
        }
        const std::lock_guard lock(m_mutex);
        m_tally.add(tally);
        m_digest ^= digest;
    }

    std::uint64_t tryOut(std::uint64_t seed, Tally &tally)
    {
        try {
            World world(seed, m_options.isTraced ? Told::All : Told::Nothing);
            const World::Outcome outcome = world.run();
            tally.add(world.stage().tally);
            if (m_options.twice > 0 && seed % m_options.twice == 0) {
                ++m_repeated;
                QHashSeed::resetRandomGlobalSeed(); // what iterates over a hash differs now
                World again(seed, Told::Nothing);
                if (again.run().digest != outcome.digest)
                    throw Violation(u"two runs of one seed are the same"_s, u"they differ"_s);
            }
            return outcome.digest;
        } catch (const std::exception &fault) {
            const std::lock_guard lock(m_mutex);
            m_failed = true;
            std::fflush(stdout);
            std::fprintf(stderr, "seed %llu: %s\nreplay: packaging/simulate --seed %llu --trace\n",
                         static_cast<unsigned long long>(seed), fault.what(),
                         static_cast<unsigned long long>(seed));
            if (!m_options.isTraced)
                tellTail(seed);
        }
        return 0;
    }

    // How it came to it: the same seed again, of which the end is told.
    static void tellTail(std::uint64_t seed)
    {
        World world(seed, Told::Tail);
        try {
            (void)world.run();
        } catch (const std::exception &) {
            // It was named.
        }
        std::fputs("the end of its trace:\n", stderr);
        for (const QString &line : world.stage().tail())
            std::fprintf(stderr, "%s\n", qPrintable(line));
    }

    // False: something was too rare.
    bool print() const
    {
        bool areAllMet = true;
        QString group;
        for (const Tally::Line &line : m_tally.lines()) {
            if (line.group != group) {
                group = line.group;
                std::printf("%s\n", qPrintable(group));
            }
            const bool isRare = line.times < m_options.least;
            areAllMet = areAllMet && !isRare;
            std::printf("  %12llu  %s%s\n", static_cast<unsigned long long>(line.times),
                        qPrintable(line.name), isRare ? "  TOO RARE" : "");
        }
        return areAllMet;
    }

    const Options m_options;
    std::atomic<std::uint64_t> m_next;
    std::atomic<bool> m_failed {false};
    std::atomic<std::uint64_t> m_repeated {0};
    std::atomic<std::uint64_t> m_done {0};
    std::mutex m_mutex; // guards what follows
    Tally m_tally;
    std::uint64_t m_digest = 0;
};

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const auto options = readOptions(QCoreApplication::arguments());
    if (!options) {
        std::fputs(kUsage, stderr);
        return 2;
    }
    return Campaign(*options).run();
}
