// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "errorcodes.h"

#include <atrium/wire/messages.h>

#include <array>

using namespace Qt::StringLiterals;

namespace atrium::wire {

namespace {

struct Row
{
    Error::Code code;
    int number;
};

// JSON-RPC 2.0 §5.1 names the first three and leaves -32000 to -32099 to the protocol.
constexpr std::array kRows {
    Row {Error::Code::InvalidInput, -32602}, Row {Error::Code::Unsupported, -32601},
    Row {Error::Code::Internal, -32603},     Row {Error::Code::NotFound, -32001},
    Row {Error::Code::Unreachable, -32002},  Row {Error::Code::Refused, -32003},
    Row {Error::Code::Busy, -32004},         Row {Error::Code::Corrupt, -32005}};

// In the order of Request's alternatives.
constexpr std::array kMethods {"initialize"_L1, "discover"_L1,  "write"_L1,
                               "invoke"_L1,     "configure"_L1, "ping"_L1,
                               "shutdown"_L1,   ""_L1,          "cancel"_L1};

} // namespace

int numberOf(Error::Code code)
{
    for (const Row &row : kRows) {
        if (row.code == code)
            return row.number;
    }
    return numberOf(Error::Code::Internal);
}

Error::Code codeOf(qint64 number)
{
    for (const Row &row : kRows) {
        if (row.number == number)
            return row.code;
    }
    return Error::Code::Internal;
}

QString methodOf(const Request &request)
{
    return kMethods.at(request.index());
}

} // namespace atrium::wire
