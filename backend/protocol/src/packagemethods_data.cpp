// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "packagemethods.h"
#include "schemas.h"

using namespace Qt::StringLiterals;

namespace atrium::protocol {

using namespace schema;

namespace {

DataSchema permissions()
{
    return list(text(40), 16);
}

DataSchema outcome()
{
    return openObject(
        {optional(u"plugin"_s, instanceId()), optional(u"version"_s, text(32), u"that runs now"_s),
         optional(
             u"state"_s,
             oneOf({u"installed"_s, u"upgraded"_s, u"waiting"_s, u"rolledBack"_s, u"removed"_s})),
         optional(u"waiting"_s, text(32), u"the version that waits for a grant"_s),
         optional(u"missing"_s, permissions(), u"what it asks for beyond its grant"_s),
         optional(u"signer"_s, text(64), u"the key's id; absent: not signed"_s)});
}

} // namespace

std::vector<Method> packageMethods()
{
    return {
        {.name = u"packages.list"_s,
         .summary
         = u"The plugin packages that the owner installed, with their versions, signers and "
           "grants."_s,
         .params = object({}),
         .result = object({required(u"packages"_s, list(openObject(), 256))}),
         .route = Route {.verb = u"GET"_s, .path = u"/packages"_s}},
        {.name = u"packages.upload"_s,
         .summary = u"Brings a part of an archive, in order. The first has no `upload`; the answer "
                    "names it. At most 64 MiB, four at a time, kept for five minutes."_s,
         .params = object({optional(u"upload"_s, text(64)),
                           required(u"offset"_s, count(), u"where this part begins"_s),
                           required(u"data"_s, text(700'000), u"base64"_s)}),
         .result = object({required(u"upload"_s, text(64)), required(u"received"_s, count())}),
         .route = Route {.verb = u"POST"_s, .path = u"/uploads"_s}},
        {.name = u"packages.install"_s,
         .summary
         = u"Installs what was uploaded, or upgrades to it. A package that asks for more than it "
           u"is "
           "granted waits, while the version before goes on. An upgrade is answered when its "
           "instances run, or when it was taken back because they did not."_s,
         .params = object({required(u"upload"_s, text(64)), optional(u"upgrade"_s, flag()),
                           optional(u"grant"_s, permissions()),
                           optional(u"allowUnsigned"_s, flag(),
                                    u"take it though no trusted key signed it; is recorded"_s)}),
         .result = outcome(),
         .route = Route {.verb = u"POST"_s, .path = u"/packages"_s}},
        {.name = u"packages.grant"_s,
         .summary = u"Grants a package more permissions, or takes them back. A version that waited "
                    "for nothing else is installed."_s,
         .params
         = object({required(u"plugin"_s, instanceId()), required(u"permissions"_s, permissions()),
                   optional(u"revoke"_s, flag())}),
         .result = outcome(),
         .route = Route {.verb = u"PUT"_s, .path = u"/packages/{plugin}/grants"_s}},
        {.name = u"packages.rollback"_s,
         .summary = u"Goes back to the version before."_s,
         .params = object({required(u"plugin"_s, instanceId())}),
         .result = outcome(),
         .route = Route {.verb = u"POST"_s, .path = u"/packages/{plugin}/rollback"_s}},
        {.name = u"packages.remove"_s,
         .summary = u"Removes a package with its instances and their devices."_s,
         .params = object({required(u"plugin"_s, instanceId())}),
         .result = outcome(),
         .route = Route {.verb = u"DELETE"_s, .path = u"/packages/{plugin}"_s}},
        {.name = u"plugins.enable"_s,
         .summary = u"Starts a plugin instance, or stops it for good."_s,
         .params = object({required(u"instance"_s, instanceId()), required(u"enabled"_s, flag())}),
         .result = object({}),
         .route = Route {.verb = u"PUT"_s, .path = u"/plugins/{instance}/enabled"_s}},
        {.name = u"plugins.release"_s,
         .summary = u"Releases a plugin instance from quarantine, or starts it anew."_s,
         .params = object({required(u"instance"_s, instanceId())}),
         .result = object({}),
         .route = Route {.verb = u"POST"_s, .path = u"/plugins/{instance}/release"_s}},
        {.name = u"plugins.log"_s,
         .summary = u"The last lines that a plugin instance wrote: at most 500 since the hub "
                    "started."_s,
         .params = object({required(u"instance"_s, instanceId()),
                           optional(u"after"_s, count(), u"only lines behind this number"_s)}),
         .result = object({required(
             u"lines"_s,
             list(object({required(u"number"_s, count()), required(u"at"_s, time()),
                          required(u"level"_s,
                                   oneOf({u"debug"_s, u"info"_s, u"warning"_s, u"error"_s})),
                          required(u"text"_s, text(2000))}),
                  500))}),
         .route = Route {.verb = u"GET"_s, .path = u"/plugins/{instance}/log"_s}},
        {.name = u"keys.list"_s,
         .summary = u"The keys whose packages are trusted."_s,
         .params = object({}),
         .result = object(
             {required(u"keys"_s,
                       list(openObject({required(u"id"_s, text(64)), required(u"key"_s, text(128)),
                                        required(u"name"_s, text(200))}),
                            64))}),
         .route = Route {.verb = u"GET"_s, .path = u"/keys"_s}},
        {.name = u"keys.trust"_s,
         .summary = u"Trusts packages that this key signs."_s,
         .params = object({required(u"key"_s, text(128), u"atrium-key:…"_s),
                           optional(u"name"_s, text(200), u"whose it is"_s)}),
         .result = object({}),
         .route = Route {.verb = u"POST"_s, .path = u"/keys"_s}},
        {.name = u"keys.distrust"_s,
         .summary = u"Trusts a key no longer. What it signed stays installed."_s,
         .params = object({required(u"id"_s, text(64))}),
         .result = object({}),
         .route = Route {.verb = u"DELETE"_s, .path = u"/keys/{id}"_s}},
    };
}

std::vector<Method> secretMethods()
{
    return {
        {.name = u"secrets.list"_s,
         .summary = u"The names of the secrets; never what they are."_s,
         .params = object({}),
         .result = object({required(u"secrets"_s, list(text(100), 256))}),
         .route = Route {.verb = u"GET"_s, .path = u"/secrets"_s}},
        {.name = u"secrets.set"_s,
         .summary
         = u"Keeps a secret, encrypted. Configurations name it as `secret:NAME`; instances "
           "that do start anew with it."_s,
         .params = object({required(u"name"_s, text(100)), required(u"value"_s, text(16'384))}),
         .result = object({}),
         .route = Route {.verb = u"PUT"_s, .path = u"/secrets/{name}"_s}},
        {.name = u"secrets.remove"_s,
         .summary = u"Forgets a secret."_s,
         .params = object({required(u"name"_s, text(100))}),
         .result = object({}),
         .route = Route {.verb = u"DELETE"_s, .path = u"/secrets/{name}"_s}},
    };
}

} // namespace atrium::protocol
