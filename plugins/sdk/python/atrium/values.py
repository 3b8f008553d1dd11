# SPDX-FileCopyrightText: 2026 The Atrium authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Errors, ids, descriptions of devices and the back-off: what needs no connection."""

import random

INVALID_INPUT = -32602  # the data breaks a rule; trying again cannot help
UNSUPPORTED = -32601  # this plugin cannot do it
INTERNAL = -32603  # a fault of the plugin
NOT_FOUND = -32001  # no such device, property or action
UNREACHABLE = -32002  # no answer; trying again may help
REFUSED = -32003  # the device or its service said no
BUSY = -32004  # a bound is reached; trying again may help
CORRUPT = -32005  # what is kept cannot be read


class Error(Exception):
    """Raise it in a call to answer with it: `raise Error(UNREACHABLE, "the lamp did not answer")`.

    The message is one sentence for a person, without secrets. `pointer`: a JSON Pointer to the
    faulty place.
    """

    def __init__(self, code, message, pointer=None):
        super().__init__(message)
        self.code = code
        self.message = message
        self.pointer = pointer


_PLAIN = frozenset(b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._-")
_LONGEST_ID = 128


def local_id(text):
    """A valid, readable local id of any text; different texts give different ids."""
    if not text:
        return "~"
    raw = text.encode("utf-8", "replace")
    escaped = "".join(chr(c) if c in _PLAIN else f"~{c:02x}" for c in raw)
    if len(escaped) > _LONGEST_ID:
        import hashlib  # costs 3 MB, and hardly ever happens

        # No escape ends in "~~", so a cut id is never equal to a whole one.
        digest = hashlib.sha256(raw).hexdigest()[:16]
        escaped = escaped[: _LONGEST_ID - len(digest) - 2] + "~~" + digest
    return escaped


def _without_none(fields):
    return {name: value for name, value in fields.items() if value is not None}


def _choices(entries):
    """[("a", "Title"), "b"] as a schema has them."""
    if entries is None:
        return None
    pairs = (each if isinstance(each, tuple) else (each, None) for each in entries)
    return [_without_none({"const": value, "title": title}) for value, title in pairs]


def prop(name, kind, *, writable=False, choices=None, presets=None, schema=None, **more):
    """A property. `kind`: boolean, integer, number, string, object or array.

    `unit`, `minimum`, `maximum`, `step`, `maxLength` and what is in `schema` describe its values,
    `choices` and `presets` are lists of values or of (value, title); everything else (title,
    description, semantic, category, maxAge, lateOk, history, writeOnly) the property itself.
    """
    of_values = {"type": kind, "oneOf": _choices(choices), "presets": _choices(presets)}
    for field in ("unit", "minimum", "maximum", "step", "maxLength"):
        of_values[field] = more.pop(field, None)
    of_values.update(schema or {})
    described = {"name": name, **more, "schema": _without_none(of_values)}
    if writable:
        described["readOnly"] = False
    return _without_none(described)


def action(name, title=None, **more):
    """An action: `input`, `output` (schemas), `safe`, `idempotent`, `confirm`, `timeout` (ms)…"""
    return _without_none({"name": name, "title": title, **more})


def event(name, title=None, **more):
    """An event: `description`, `data` (a schema)."""
    return _without_none({"name": name, "title": title, **more})


def device(id, title, kind="device", *, properties=(), actions=(), events=(), views=None, **more):
    """A device, whole. `more`: manufacturer, modelName, serial, firmware, suggestedArea, via."""
    model = {
        "properties": list(properties),
        "actions": list(actions),
        "events": list(events),
        "views": views,
    }
    return _without_none(
        {"id": id, "title": title, "kind": kind, **more, "model": _without_none(model)}
    )


class BackOff:
    """How long to wait before the next try, in seconds.

    At random between nothing and a bound that doubles with each failure, so that many who lost the
    same server do not come back at once.
    """

    def __init__(self, first=1.0, most=60.0, least=0.1, rng=None):
        self._first, self._most, self._least = first, most, least
        self._rng = rng or random.Random()
        self.failures = 0

    def next(self):
        bound = min(self._first * 2 ** min(self.failures, 32), self._most)
        self.failures += 1
        return max(self._least, self._rng.uniform(0.0, bound))

    def reset(self):
        """It works: the next failure starts anew."""
        self.failures = 0
