# SPDX-FileCopyrightText: 2026 The Atrium authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What waits for the hub, as lines of the protocol, within bounds."""

import json
from collections import deque

LONGEST_LINE = 1024 * 1024
DEEPEST = 32
LONGEST_TEXT = 4096
MOST_IN_REPORT = 256
MOST_REPORTS = 65_536
MOST_LINES = 4_096
MOST_DEVICE_LINES = 4_096
_DEVICES_IN_LINE = 64

_dump = json.JSONEncoder(ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode
_REPORT_HEAD = b'{"jsonrpc":"2.0","method":"report","params":{"reports":['
_REPORT_TAIL = b"]}}\n"


def _deeper_than(value, limit):
    if isinstance(value, dict):
        value = value.values()
    elif not isinstance(value, (list, tuple)):
        return False
    return limit == 0 or any(_deeper_than(each, limit - 1) for each in value)


def encoded(value):
    """JSON in UTF-8. ValueError where the protocol cannot carry it: NaN, too deep, no JSON at all."""
    if _deeper_than(value, DEEPEST - 4):  # what is around it in a message
        raise ValueError(f"nested deeper than {DEEPEST}")
    try:
        return _dump(value).encode("utf-8", "replace")  # half a surrogate pair becomes "?"
    except TypeError as error:
        raise ValueError(str(error)) from None


class Outbox:
    """Keeps the order of what is said.

    While the way is blocked a newer report takes the place of an older one of the same property,
    never across another message. `dropped` counts what had no room.
    """

    def __init__(self, complain):
        self._complain = complain  # called with a text, for standard error
        self._waiting = deque()  # lines, and dicts of reports between them
        self._counts = {"report": 0, "devices": 0, "other": 0}
        self._made = 0
        self._replaces = False
        self.blocked = False
        self.dropped = 0
        self.lost_devices = False

    def __bool__(self):
        return bool(self._waiting)

    def report(self, device, name, value, extras):
        try:
            entry = encoded({"device": device, "property": name, "value": value, **extras})
        except ValueError as error:
            return self._drop(f"the report of {device} {name} cannot be sent: {error}")
        if len(entry) + len(_REPORT_HEAD) + len(_REPORT_TAIL) > LONGEST_LINE:
            return self._drop(f"the report of {device} {name} is longer than {LONGEST_LINE} bytes")
        batch = self._batch()
        self._made += 1
        key = (device, name) if self.blocked else self._made
        if key not in batch:
            if self._counts["report"] >= MOST_REPORTS:
                return self._drop()
            self._counts["report"] += 1
        batch[key] = entry

    def _batch(self):
        """Where the next report goes: one batch replaces, or it does not; it never does a bit of both."""
        if not self._waiting or not isinstance(self._waiting[-1], dict) or self._replaces != self.blocked:
            self._waiting.append({})
            self._replaces = self.blocked
        return self._waiting[-1]

    def devices(self, devices, removed, complete):
        """Divided by number, and by length where that is needed."""
        params = [{"devices": devices[i : i + _DEVICES_IN_LINE]} for i in range(0, len(devices), _DEVICES_IN_LINE)]
        params += [{"removed": removed[i : i + 1024]} for i in range(0, len(removed), 1024)]
        if complete:
            if not params:
                params.append({})
            params[-1]["complete"] = True
        for each in params:
            self._devices(each)

    def _devices(self, params):
        line = self._line({"method": "devices", "params": params})
        named = params.get("devices", ())
        if line is not None and len(line) <= LONGEST_LINE:
            if not self._put("devices", line, MOST_DEVICE_LINES):
                self.lost_devices = True
        elif len(named) > 1:
            half = len(named) // 2
            self._devices({"devices": named[:half]})
            self._devices({**params, "devices": named[half:]})
        else:
            self._drop(f"the description of {named[0].get('id') if named else 'a device'} cannot be sent")
            if params.get("complete"):
                self._devices({"complete": True})

    def say(self, message):
        """A message as a dict, without `jsonrpc`. Answers always find room: they are bounded by the hub."""
        line = self._line(message)
        if line is None or len(line) > LONGEST_LINE:
            return False
        return self._put("other", line, MOST_LINES + 256 if "id" in message else MOST_LINES)

    def take(self):
        """The next line, None where nothing waits."""
        if not self._waiting:
            return None
        first = self._waiting[0]
        if not first:  # its only report had no room
            self._waiting.popleft()
            return self.take()
        if isinstance(first, tuple):
            self._waiting.popleft()
            self._counts[first[0]] -= 1
            return first[1] + b"\n"
        entries, length = [], len(_REPORT_HEAD) + len(_REPORT_TAIL)
        for key in list(first) if len(first) <= MOST_IN_REPORT else list(_first_of(first, MOST_IN_REPORT)):
            length += len(first[key]) + 1
            if entries and length > LONGEST_LINE:
                break
            entries.append(first.pop(key))
        self._counts["report"] -= len(entries)
        if not first:
            self._waiting.popleft()
        return _REPORT_HEAD + b",".join(entries) + _REPORT_TAIL

    def _line(self, message):
        try:
            return encoded({"jsonrpc": "2.0", **message})
        except ValueError as error:
            self._complain(f"a message cannot be sent: {error}")
            return None

    def _put(self, sort, line, most):
        if self._counts[sort] >= most:
            self._drop()
            return False
        self._counts[sort] += 1
        self._waiting.append((sort, line))
        return True

    def _drop(self, why=None):
        self.dropped += 1
        if why:
            self._complain(why)


def _first_of(batch, count):
    for key, _ in zip(batch, range(count)):
        yield key
