// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets.h"

#include <atrium/contracts/manifest.h>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace atrium::runtime {

Result<Value> withSecrets(const Value &config, const QStringList &fields,
                          const SecretResolver &resolver)
{
    constexpr QLatin1StringView kPrefix = contracts::kSecretPrefix;
    ValueObject resolved = config.fields();
    for (auto &[key, value] : resolved) {
        const QString text = value.toText();
        if (!fields.contains(key) || !text.startsWith(kPrefix))
            continue;
        const QString name = text.mid(kPrefix.size());
        auto secret = resolver ? resolver(name)
                               : fail(Error::Code::NotFound, u"no secrets are kept here"_s);
        if (!secret)
            return fail(Error::Code::NotFound,
                        u"secret '%1': %2"_s.arg(name.left(100), secret.error().detail),
                        QString(u'/' + key));
        value = std::move(*secret);
    }
    return Value::makeObject(std::move(resolved));
}

QStringList secretTexts(const Value &config, const QStringList &fields)
{
    QStringList texts;
    for (const QString &field : fields) {
        // A log has lines; of a key in PEM each is as secret as the whole.
        for (const QString &line : config.field(field).toText().split(u'\n')) {
            if (const QString text = line.trimmed(); !text.isEmpty())
                texts.append(text);
        }
    }
    std::ranges::sort(texts, std::ranges::greater(), &QString::size);
    return texts;
}

QString withoutSecrets(QString text, const QStringList &secrets)
{
    constexpr qsizetype kPlain = 4; // shorter ones are part of many words
    const QString mark = u"•••"_s;
    for (const QString &secret : secrets) {
        const auto standsAlone = [&](qsizetype at) {
            const qsizetype end = at + secret.size();
            return (at == 0 || !text.at(at - 1).isLetterOrNumber())
                && (end == text.size() || !text.at(end).isLetterOrNumber());
        };
        for (qsizetype at = text.indexOf(secret); at >= 0; at = text.indexOf(secret, at)) {
            if (secret.size() < kPlain && !standsAlone(at)) {
                ++at;
                continue;
            }
            text.replace(at, secret.size(), mark);
            at += mark.size();
        }
    }
    return text;
}

} // namespace atrium::runtime
