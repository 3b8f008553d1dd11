// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "apiworld.h"
#include "httpreader.h"
#include "mutate.h"
#include "rest.h"

#include <atrium/protocol/codec.h>
#include <atrium/protocol/methods.h>

#include <QTextStream>

using namespace atrium;
using namespace atrium::test;
using namespace Qt::StringLiterals;

namespace {

/// Parameters that are near to what a method takes.
Value paramsFor(const protocol::Method &method, Mutator &mutator)
{
    ValueObject params;
    const auto some = [&mutator](std::initializer_list<Value> from) {
        return *(from.begin() + std::ptrdiff_t(mutator.rng().below(from.size())));
    };
    for (const DataField &field : method.params.fields) {
        if (!field.required && mutator.rng().below(2) == 0)
            continue;
        const Value named = some({u"sim/a"_s, u"sim/b"_s, u"power"_s, u"brightness"_s, u"blink"_s,
                                  u"sim"_s, u"hall"_s, 1, 7, true});
        params.emplace_back(field.name, mutator.rng().below(3) == 0 ? mutator.anyValue() : named);
    }
    if (mutator.rng().below(2) == 0)
        params.emplace_back(u"values"_s,
                            Value::makeObject({{u"brightness"_s, mutator.anyValue()}}));
    Value value = Value::makeObject(std::move(params));
    return mutator.rng().below(2) == 0 ? mutator.mutate(value) : value;
}

/// One world with a request after the other: what is refused leaves the house as it was.
bool askAbout(Mutator &mutator)
{
    ApiWorld world;
    TestOutlet outlet;
    world.running();
    world.publish({ApiWorld::lamp(u"a"_s), ApiWorld::lamp(u"b"_s)});
    world.pass();
    const auto session = *world.sessions.open(outlet, u"fuzz"_s);
    for (quint64 id = 1; id <= 40; ++id) {
        const auto &methods = protocol::methods();
        const protocol::Method &method = methods.at(mutator.rng().below(methods.size()));
        QByteArray bytes = protocol::encode(protocol::Request {
            .id = id, .method = method.name, .params = paramsFor(method, mutator)});
        if (mutator.rng().below(2) == 0)
            bytes = mutator.mutate(bytes);
        auto request = protocol::decodeRequest(bytes);
        if (!request)
            continue;
        const quint64 asked = request->id;
        const QByteArray before = world.hub.digest();
        world.sessions.request(world.now, session, std::move(*request));
        const QByteArray after = world.hub.digest();
        world.sync();
        const auto answer = outlet.take(asked);
        if (answer && !*answer && before != after) {
            QTextStream(stderr) << "refused, and yet the house changed: " << bytes << '\n';
            return false;
        }
    }
    return true;
}

/// HTTP, as bytes in pieces, up to the method that it names.
bool readHttp(Mutator &mutator)
{
    QByteArray bytes = "PUT /api/v1/devices/sim%2Fa/properties/power?wait=true HTTP/1.1\r\n"
                       "Host: localhost\r\nContent-Length: 4\r\n"
                       "Authorization: Bearer x\r\n\r\ntrue";
    if (mutator.rng().below(3) == 0)
        bytes.replace("Content-Length: 4\r\n", "Transfer-Encoding: chunked\r\n")
            .replace("\r\n\r\ntrue", "\r\n\r\n4\r\ntrue\r\n0\r\n\r\n");
    bytes = mutator.mutate(bytes);
    static_cast<void>(api::HttpReader::peekHead(bytes));
    api::HttpReader reader;
    while (!bytes.isEmpty()) {
        const auto piece = qsizetype(1 + mutator.rng().below(40));
        const auto outcome = reader.feed(bytes.left(piece));
        bytes.remove(0, piece);
        if (const auto *request = std::get_if<api::HttpRequest>(&outcome)) {
            static_cast<void>(api::routed(*request));
            reader.restart();
        } else if (std::holds_alternative<api::HttpRefusal>(outcome)) {
            break;
        }
    }
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    return runFuzzer(argc, argv, [](std::uint64_t seed) {
        Mutator mutator(seed);
        return seed % 4 == 0 ? askAbout(mutator) : readHttp(mutator);
    });
}
