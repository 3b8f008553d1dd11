# SPDX-FileCopyrightText: 2026 The Atrium authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A connection to what the plugin talks to, opened again whenever it is lost."""

import socket

from .values import BackOff

_MOST_UNSENT = 1024 * 1024
_READ_AT_ONCE = 64 * 1024


class Connection:
    """`address`: (host, port), or the path of a local socket.

    `on_open()`, `on_data(bytes)`, `on_lost(reason)` are called in the loop; on_lost also for each
    try that fails. Between tries it waits by `back_off`; call worked() once the other side has
    shown to be the right one, then the next loss starts anew.
    """

    def __init__(self, loop, address, on_open, on_data, on_lost, *, timeout=10.0, back_off=None):
        self._loop, self._address, self._timeout = loop, address, timeout
        self._on_open, self._on_data, self._on_lost = on_open, on_data, on_lost
        self._back_off = back_off or BackOff()
        self._socket = None
        self._timer = None
        self._unsent = b""
        self._try = 0  # the number of the one that counts

    @property
    def is_open(self):
        return self._socket is not None

    def open(self):
        self._try += 1
        number = self._try
        # Looking a name up can take long, and there is no way to do that without a thread.
        self._loop.in_thread(self._connected, lambda result, error: self._opened(number, result, error))

    def close(self):
        """For good, or until open()."""
        self._try += 1
        self._drop()
        if self._timer:
            self._timer.cancel()

    def lose(self, reason):
        """Drops the connection, and tries again after the back-off."""
        self._try += 1
        self._drop()
        self._timer = self._loop.later(self._back_off.next(), self.open)
        self._on_lost(reason)

    def worked(self):
        self._back_off.reset()

    def send(self, data):
        """What cannot be sent yet waits; more than 1 MiB of it loses the connection."""
        if self._socket is None:
            return
        self._unsent += data
        self._send()

    def _connected(self):
        if isinstance(self._address, str):
            opened = socket.socket(socket.AF_UNIX)
            opened.settimeout(self._timeout)
            try:
                opened.connect("\0" + self._address[1:] if self._address[0] == "@" else self._address)
            except OSError:
                opened.close()
                raise
            return opened
        opened = socket.create_connection(self._address, self._timeout)
        opened.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        # A machine that is switched off says nothing: find it out within half a minute.
        opened.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
        for option, value in ((socket.TCP_KEEPIDLE, 15), (socket.TCP_KEEPINTVL, 5), (socket.TCP_KEEPCNT, 3)):
            opened.setsockopt(socket.IPPROTO_TCP, option, value)
        opened.setsockopt(socket.IPPROTO_TCP, socket.TCP_USER_TIMEOUT, 30_000)
        return opened

    def _opened(self, number, opened, error):
        if number != self._try:
            if opened:
                opened.close()
            return
        if error:
            return self.lose(error.strerror or str(error) if isinstance(error, OSError) else str(error))
        opened.setblocking(False)
        self._socket = opened
        self._loop.watch(opened.fileno(), self._read)
        self._on_open()

    def _read(self):
        try:
            data = self._socket.recv(_READ_AT_ONCE)
        except (BlockingIOError, InterruptedError):
            return
        except OSError as error:
            return self.lose(error.strerror or str(error))
        if data:
            self._on_data(data)
        else:
            self.lose("the connection was closed by the other side")

    def _send(self):
        try:
            count = self._socket.send(self._unsent)
        except (BlockingIOError, InterruptedError):
            count = 0
        except OSError as error:
            return self.lose(error.strerror or str(error))
        self._unsent = self._unsent[count:]
        if len(self._unsent) > _MOST_UNSENT:
            return self.lose("the other side does not read")
        self._loop.watch(self._socket.fileno(), self._read, self._send if self._unsent else None)

    def _drop(self):
        if self._socket is not None:
            self._loop.watch(self._socket.fileno())
            self._socket.close()
        self._socket = None
        self._unsent = b""


class Lines:
    """Makes lines of what arrives. ValueError: a line longer than `limit` bytes."""

    def __init__(self, limit=1024 * 1024):
        self._limit = limit
        self._rest = b""

    def feed(self, data):
        *lines, self._rest = (self._rest + data).split(b"\n")
        if len(self._rest) > self._limit or any(len(each) > self._limit for each in lines):
            raise ValueError(f"a line is longer than {self._limit} bytes")
        return lines
