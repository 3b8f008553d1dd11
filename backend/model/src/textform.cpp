// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <atrium/model/textform.h>

using namespace Qt::StringLiterals;

namespace atrium {

namespace {

// Verbs of PCRE2: beyond them a match ends without one. A sane pattern needs a few steps for each
// character.
const QString kBounds = u"(*LIMIT_MATCH=50000)(*LIMIT_DEPTH=500)"_s;

} // namespace

TextForm::TextForm(QRegularExpression expression)
    : m_expression(std::move(expression))
{ }

Result<TextForm> TextForm::compile(const QString &pattern)
{
    if (pattern.size() > kLongest)
        return fail(Error::Code::InvalidInput,
                    u"a pattern has at most %1 characters"_s.arg(kLongest));
    if (pattern.startsWith("(*"_L1))
        return fail(Error::Code::InvalidInput, u"a pattern begins with no verb"_s);
    QRegularExpression expression(kBounds + pattern,
                                  QRegularExpression::DontCaptureOption
                                      | QRegularExpression::UseUnicodePropertiesOption);
    if (!expression.isValid())
        return fail(Error::Code::InvalidInput,
                    u"not a regular expression: %1"_s.arg(expression.errorString()));
    expression.optimize(); // here, not in the first thread that matches
    return TextForm(std::move(expression));
}

bool TextForm::fits(const QString &text) const
{
    return m_expression.match(text).hasMatch();
}

} // namespace atrium
