# SPDX-FileCopyrightText: 2026 The Atrium authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A connection to one MPD: commands one after the other, and `idle` whenever there is nothing to ask."""

from collections import deque

import atrium
import protocol

_ANSWER_WITHIN = 10.0
_MOST_WAITING = 64
_LONGEST_LINE = 64 * 1024


class Client:
    """`on_ready(version)`, `on_changed(subsystems)`, `on_lost(reason)`."""

    def __init__(self, loop, address, password, on_ready, on_changed, on_lost):
        self._loop, self._password = loop, password
        self._on_ready, self._on_changed, self._on_lost = on_ready, on_changed, on_lost
        self._connection = atrium.Connection(loop, address, self._opened, self._read, self._lost)
        self._waiting = deque()  # (bytes, done)
        self._done = None  # of what is being answered
        self._response = None
        self._lines = None
        self._deadline = None
        self._state = "closed"  # greeting, busy, idle
        self.password_refused = False

    def open(self):
        self._connection.open()

    def close(self):
        self._connection.close()
        self._fail_all("the connection is closed")

    @property
    def is_ready(self):
        return self._state in ("busy", "idle")

    def ask(self, lines, done):
        """Runs the commands as one list; `done(parts, error)`: for each command its pairs, or an Error."""
        if not self.is_ready:
            return done(None, atrium.Error(atrium.UNREACHABLE, "the player is not connected"))
        if len(self._waiting) >= _MOST_WAITING:
            return done(None, atrium.Error(atrium.BUSY, "too much waits for the player"))
        if len(lines) > 1:
            lines = ["command_list_ok_begin", *lines, "command_list_end"]
        self._waiting.append(("".join(f"{line}\n" for line in lines).encode("utf-8", "replace"), done))
        self._go_on()

    def _opened(self):
        self._lines = atrium.Lines(_LONGEST_LINE)
        self._state = "greeting"
        self._expect_answer()

    def _read(self, data):
        try:
            lines = self._lines.feed(data)
            for line in lines:
                if self._state == "closed":
                    return
                self._take(line.decode("utf-8", "replace"))
        except ValueError as problem:
            self._connection.lose(str(problem))

    def _take(self, line):
        if self._state == "greeting":
            version = protocol.greeting(line)
            self._state = "busy"
            self._expect_nothing()
            if self._password:
                self._waiting.append((f"{protocol.command('password', self._password)}\n".encode(), self._passed))
            self._on_ready(version)
            self._go_on()
        elif self._response is None:
            raise protocol.BadResponse("it answers what was not asked")
        elif self._response.feed(line):
            response, done = self._response, self._done
            self._response = self._done = None
            self._expect_nothing()
            if self._state == "idle":
                self._state = "busy"
                self._changed(response)
            else:
                done(None if response.error else response.parts, response.error)
            self._go_on()

    def _passed(self, parts, error):
        self.password_refused = error is not None

    def _changed(self, response):
        if response.error:
            raise protocol.BadResponse(response.error.message)
        subsystems = {value for key, value in response.parts[0] if key == "changed"}
        if subsystems:
            self._connection.worked()
            self._on_changed(subsystems)

    def _go_on(self):
        if self._state == "idle" and self._waiting and self._deadline is None:
            self._connection.send(b"noidle\n")  # ends `idle` with OK, if it has not ended already
            self._expect_answer()
        if self._state != "busy" or self._response is not None:
            return
        self._response = protocol.Response()
        if self._waiting:
            data, self._done = self._waiting.popleft()
            self._connection.send(data)
            self._expect_answer()
        else:
            self._state = "idle"
            self._connection.worked()
            self._connection.send(b"idle\n")

    def _expect_answer(self):
        self._deadline = self._loop.later(_ANSWER_WITHIN, lambda: self._connection.lose("it did not answer in time"))

    def _expect_nothing(self):
        if self._deadline:
            self._deadline.cancel()
        self._deadline = None

    def _lost(self, reason):
        self._fail_all(reason)
        self._on_lost(reason)

    def _fail_all(self, reason):
        self._state = "closed"
        self._expect_nothing()
        waiting = [done for _, done in self._waiting]
        if self._done:
            waiting.insert(0, self._done)
        self._waiting.clear()
        self._done = self._response = None
        for done in waiting:
            done(None, atrium.Error(atrium.UNREACHABLE, f"the player was lost: {reason}"))
