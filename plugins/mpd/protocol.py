# SPDX-FileCopyrightText: 2026 The Atrium authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""MPD's protocol, bytes to values and back: https://mpd.readthedocs.io/en/latest/protocol.html. No I/O."""

import re

from atrium import BUSY, INVALID_INPUT, NOT_FOUND, REFUSED, UNSUPPORTED, Error

MOST_PAIRS = 50_000  # of one response
_GREETING = re.compile(r"OK MPD (\d+\.\d+(?:\.\d+)?)")
_ACK = re.compile(r"ACK \[(\d+)@(\d+)\] \{([^}]*)\} (.*)", re.DOTALL)

# MPD's error codes (src/protocol/Ack.hxx).
_CODES = {2: INVALID_INPUT, 3: REFUSED, 4: REFUSED, 5: UNSUPPORTED, 50: NOT_FOUND, 51: BUSY, 54: BUSY}


class BadResponse(ValueError):
    """What came is not MPD's protocol, or more than its bounds."""


def greeting(line):
    """The version of the protocol that the server speaks."""
    match = _GREETING.fullmatch(line)
    if not match:
        raise BadResponse("it does not greet as MPD does")
    return match.group(1)


def command(name, *arguments):
    """One line. InvalidInput: a line break in an argument, which the protocol cannot carry."""
    parts = [name]
    for each in arguments:
        text = str(each)
        if "\n" in text or "\0" in text:
            raise Error(INVALID_INPUT, "a line break cannot be sent to MPD")
        parts.append('"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"')
    return " ".join(parts)


def error_of(line):
    """What an ACK line says, and the index of the command that failed."""
    match = _ACK.fullmatch(line)
    if not match:
        raise BadResponse("an ACK that cannot be read")
    code, index, name, text = match.groups()
    return Error(_CODES.get(int(code), REFUSED), f"MPD refused '{name}': {text[:200]}"), int(index)


class Response:
    """Gathers the lines of one response: lists of (key, value), one list for each command of a command list."""

    def __init__(self):
        self.parts = [[]]
        self.error = None
        self._count = 0

    def feed(self, line):
        """True: this was its last line."""
        if line == "OK":
            if len(self.parts) > 1 and not self.parts[-1]:
                self.parts.pop()  # after the last list_OK
            return True
        if line == "list_OK":
            self.parts.append([])
            return False
        if line.startswith("ACK "):
            self.error, _ = error_of(line)
            return True
        key, separator, value = line.partition(": ")
        if not separator:
            raise BadResponse(f"a line without a colon: {line[:80]!r}")
        self._count += 1
        if self._count > MOST_PAIRS:
            raise BadResponse(f"a response of more than {MOST_PAIRS} lines")
        self.parts[-1].append((key, value))
        return False


def entries(pairs, *begin):
    """Divides pairs into dicts; each begins with one of the keys `begin`. Of a key that comes twice, the first counts."""
    found = []
    for key, value in pairs:
        if key in begin:
            found.append({})
        if found:
            found[-1].setdefault(key, value)
    return found


def number(fields, key, otherwise=None):
    """Of a field that may be missing or broken."""
    try:
        value = float(fields[key])
    except (KeyError, ValueError):
        return otherwise
    return value if abs(value) < 1e9 else otherwise  # also refuses NaN


def whole(fields, key, otherwise=None):
    value = number(fields, key)
    return otherwise if value is None else int(value)
