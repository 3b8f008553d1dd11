// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "verdicts.h"

#include <atrium/model/json.h>
#include <atrium/sdk/plugin.h>

#include <QFile>
#include <QSaveFile>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace atrium::oracle {

namespace {

// In the order of Trial::Outcome: the later, the worse.
constexpr std::array<QStringView, 7> kOutcomes {u"settled", u"set only", u"command", u"silent",
                                                u"differs", u"refused",  u"not sent"};

QString told(const Trial &trial)
{
    if (trial.outcome < Trial::Outcome::Silent)
        return {};
    QByteArray json;
    appendJson(json, trial.value);
    QString text = QString::fromUtf8(json.left(200));
    if (!trial.said.isEmpty())
        text += u" → "_s + trial.said;
    return text.simplified();
}

void addMissing(std::vector<Verdict> &verdicts, const Subject &subject)
{
    for (const QString &key : subject.declared) {
        const QString name = sdk::escapedLocalId(key).text().left(120);
        const bool isThere
            = std::any_of(subject.done.begin(), subject.done.end(), [&](const Trial &trial) {
                  return trial.feature == name || trial.feature == u"p-"_s + name;
              });
        if (!isThere)
            verdicts.push_back({.model = subject.model, .feature = key, .outcome = u"missing"_s});
    }
}

} // namespace

std::vector<Verdict> verdictsOf(const std::map<QString, Subject> &subjects)
{
    std::vector<Verdict> verdicts;
    for (const auto &[title, subject] : subjects) {
        std::map<QString, std::vector<const Trial *>> features;
        for (const Trial &trial : subject.done)
            features[trial.isAction ? trial.feature + u"()"_s : trial.feature].push_back(&trial);
        for (const auto &[feature, trials] : features) {
            const auto [best, worst] = std::minmax_element(
                trials.begin(), trials.end(),
                [](const Trial *a, const Trial *b) { return a->outcome < b->outcome; });
            const Trial &judged = trials.front()->isAnyOf ? **best : **worst;
            const auto settled
                = std::count_if(trials.begin(), trials.end(), [](const Trial *trial) {
                      return trial->outcome == Trial::Outcome::Settled;
                  });
            verdicts.push_back(
                {.model = subject.model,
                 .feature = feature,
                 .values = static_cast<int>(trials.size()),
                 .settled = static_cast<int>(settled),
                 .outcome = kOutcomes.at(static_cast<std::size_t>(judged.outcome)).toString(),
                 .said = told(judged)});
        }
        addMissing(verdicts, subject);
    }
    return verdicts;
}

Result<> write(const std::vector<Verdict> &verdicts, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(Error::Code::Internal, path + u": "_s + file.errorString());
    for (const Verdict &each : verdicts) {
        const QStringList row {each.model,
                               each.feature,
                               each.outcome,
                               QString::number(each.values),
                               QString::number(each.settled),
                               each.said};
        file.write(row.join(u'\t').toUtf8() + '\n');
    }
    if (!file.commit())
        return fail(Error::Code::Internal, path + u": "_s + file.errorString());
    return {};
}

Result<std::vector<Verdict>> unlisted(const std::vector<Verdict> &verdicts, const QString &list)
{
    QFile file(list);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Code::NotFound, list + u": "_s + file.errorString());
    QSet<QString> known;
    for (const QByteArray &line : file.readAll().split('\n'))
        known.insert(QString::fromUtf8(line).section(u'\t', 0, 1));
    std::vector<Verdict> strangers;
    std::copy_if(verdicts.begin(), verdicts.end(), std::back_inserter(strangers),
                 [&](const Verdict &each) {
                     // What is only sent has no state that could prove more.
                     return each.outcome != "settled"_L1 && each.outcome != "command"_L1
                         && each.outcome != "set only"_L1
                         && !known.contains(each.model + u'\t' + each.feature);
                 });
    return strangers;
}

} // namespace atrium::oracle
