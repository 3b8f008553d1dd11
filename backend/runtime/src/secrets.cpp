// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets.h"

using namespace Qt::StringLiterals;

namespace atrium::runtime {

Result<Value> withSecrets(const Value &config, const QStringList &fields,
                          const SecretResolver &resolver)
{
    constexpr QStringView kPrefix = u"secret:";
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

} // namespace atrium::runtime
