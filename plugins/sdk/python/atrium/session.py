# SPDX-FileCopyrightText: 2026 The Atrium authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The plugin's end of the protocol: calls in, answers and messages out."""

import json
import socket
import sys
import time

from .outbox import LONGEST_LINE, LONGEST_TEXT, Outbox
from .values import BUSY, INTERNAL, INVALID_INPUT, UNSUPPORTED, Error

_VERSIONS = (1,)
_READ_AT_ONCE = 64 * 1024
_SEND_AT_ONCE = 64 * 1024
_MOST_STORE_CALLS = 16
_LAST_WORDS = 1.0  # seconds for what still waits when the plugin ends

# Each method with its fields; True: required, of this type.
_METHODS = {
    "initialize": {"protocol": (int, True), "instance": (str, True), "config": (dict, False), "stateDir": (str, True)},
    "discover": {},
    "write": {"device": (str, True), "values": (dict, True), "expiry": (int, False)},
    "invoke": {"device": (str, True), "action": (str, True), "input": (object, False), "expiry": (int, False)},
    "configure": {"config": (dict, True)},
    "cancel": {"call": (int, True)},
    "ping": {},
    "shutdown": {},
}


def _complain(text):
    print(f"<4>atrium: {text}", file=sys.stderr, flush=True)


def _check(fields, params):
    for name, (kind, required) in fields.items():
        if name not in params:
            if required:
                raise Error(INVALID_INPUT, f"'{name}' is missing", f"/params/{name}")
        elif not isinstance(params[name], kind):
            raise Error(INVALID_INPUT, f"'{name}' is not of type {kind.__name__}", f"/params/{name}")
    for name in params:
        if name not in fields:
            raise Error(INVALID_INPUT, f"'{name}' is unknown", f"/params/{name}")


class Session:
    def __init__(self, plugin, descriptor):
        self._plugin = plugin
        self._loop = plugin.loop
        self._socket = socket.socket(fileno=descriptor)
        self._socket.setblocking(False)
        self._outbox = Outbox(_complain)
        self._held = []  # what is said before the answer to initialize
        self._store_calls = {}
        self._invocations = {}  # that are not answered yet
        self._last_store_call = 0
        self._input = bytearray()
        self._bytes = b""
        self._phase = "new"
        plugin.session = self

    def run(self):
        self._loop.watch(self._socket.fileno(), on_readable=self._read)
        while self._phase != "ended":
            self._loop.turn()
            self._flush()
        self._say_last_words()

    # What the plugin says.

    def report(self, device, name, value, extras):
        if self._phase == "new":
            self._held.append(lambda: self._outbox.report(device, name, value, extras))
        else:
            self._outbox.report(device, name, value, extras)

    def devices(self, devices, removed, complete):
        if self._phase == "new":
            self._held.append(lambda: self._outbox.devices(devices, removed, complete))
        else:
            self._outbox.devices(devices, removed, complete)

    def say(self, method, params):
        if self._phase == "new":
            self._held.append(lambda: self.say_early(method, params))
        else:
            self.say_early(method, params)

    def say_early(self, method, params):
        self._outbox.say({"method": method, "params": params})

    def store(self, params, done):
        if self._phase == "new":
            self._held.append(lambda: self.store(params, done))
            return
        if len(self._store_calls) >= _MOST_STORE_CALLS:
            return self._loop.post(lambda: done(None, Error(BUSY, f"{_MOST_STORE_CALLS} calls to the store are open")))
        id = self._last_store_call = self._last_store_call + 1
        if self._outbox.say({"id": id, "method": "store", "params": params}):
            self._store_calls[id] = done
        else:
            self._loop.post(lambda: done(None, Error(INVALID_INPUT, "the value cannot be sent")))

    def _stored(self, message):
        done = self._store_calls.pop(message["id"], None)
        if done is None:
            return _complain("refused an answer of the hub: nothing was asked by that id")
        error = message.get("error")
        if error is not None:
            error = Error(error.get("code", INTERNAL), str(error.get("message", "")))
        done(message.get("result"), error)

    # What the hub says.

    def _read(self):
        try:
            data = self._socket.recv(_READ_AT_ONCE)
        except (BlockingIOError, InterruptedError):
            return
        except OSError:
            data = b""
        if not data:
            return self._end()
        self._input += data
        begin = 0
        while (end := self._input.find(b"\n", begin)) >= 0:
            line = bytes(self._input[begin:end])
            begin = end + 1
            if line and self._phase != "ended":
                self._receive(line)
        del self._input[:begin]
        if len(self._input) > LONGEST_LINE:
            _complain("the hub's line has no end")
            self._end()

    def _receive(self, line):
        id = None
        try:
            message = json.loads(line)
            if not isinstance(message, dict) or not isinstance(message.get("id"), int):
                return _complain("refused a message of the hub: not a call with an id")
            if "method" not in message:
                return self._stored(message)
            id = message["id"]
            _check({"jsonrpc": (str, True), "id": (int, True), "method": (str, True), "params": (dict, False)}, message)
            method = message["method"]
            if method not in _METHODS:
                raise Error(UNSUPPORTED, f"unknown method '{method[:40]}'", "/method")
            params = message.get("params", {})
            _check(_METHODS[method], params)
            self._call(id, method, params)
        except Error as error:
            self._answer(id, None, error)
        except (ValueError, RecursionError) as problem:
            _complain(f"refused a message of the hub: {problem}")
            if id is not None:
                self._answer(id, None, Error(INVALID_INPUT, str(problem)))

    def _call(self, id, method, params):
        if method == "ping":
            self._answer(id)
        elif method == "shutdown":
            self._end()
            self._answer(id)
        elif method == "initialize":
            self._initialize(id, params)
        elif self._phase == "new":
            raise Error(INVALID_INPUT, "'initialize' comes first")
        elif method == "discover":
            self._answer(id)
            self._discover()
        elif method == "configure":
            self._guarded("configure", lambda: self._plugin.configured(params["config"]))
            self._answer(id)
        elif method == "cancel":
            self._answer(id)
            if params["call"] in self._invocations:
                self._plugin.cancel(self._invocations[params["call"]])
        else:
            call = self._plugin.call_of(method, params, lambda result, error: self._answer_call(id, result, error))
            if method == "invoke":
                call.progress = lambda progress: self._progress(id, progress)
                self._invocations[id] = call
            self._plugin.handle(method, call)

    def _answer_call(self, id, result, error):
        self._invocations.pop(id, None)
        self._answer(id, result, error)

    def _progress(self, id, progress):
        if id in self._invocations:
            self.say("progress", {"call": id, "progress": min(max(float(progress), 0.0), 1.0)})

    def _initialize(self, id, params):
        if params["protocol"] not in _VERSIONS:
            raise Error(UNSUPPORTED, f"this plugin speaks version {_VERSIONS[-1]} of the protocol")
        if self._phase != "new":
            raise Error(INVALID_INPUT, "already initialised")
        self._guarded("initialize", lambda: self._plugin.begin(params))
        self._phase = "ready"
        self._answer(id)
        held, self._held = self._held, []
        for say in held:
            say()

    def _guarded(self, method, call):
        try:
            call()
        except Error:
            raise
        except Exception as problem:
            sys.excepthook(*sys.exc_info())
            raise Error(INTERNAL, f"{type(problem).__name__} in {method}; see the plugin's log") from None

    def _answer(self, id, result=None, error=None):
        if error is None:
            said = self._outbox.say({"id": id, "result": result})
            error = None if said else Error(INTERNAL, "the result cannot be sent")
        if error is not None:
            body = {"code": error.code, "message": error.message[:LONGEST_TEXT]}
            if error.pointer:
                body["data"] = {"pointer": error.pointer}
            self._outbox.say({"id": id, "error": body})

    def _discover(self):
        try:
            self._plugin.discover()
        except Error as error:  # it has been answered: nobody hears of it but by the process's end
            raise RuntimeError(f"discover() raised: {error}") from error

    def _end(self):
        was, self._phase = self._phase, "ended"
        if was == "ready":
            try:
                self._plugin.shutdown()
            except Exception:  # it ends all the same
                sys.excepthook(*sys.exc_info())

    # To the socket.

    def _flush(self):
        """Sends until nothing waits or the hub cannot take more."""
        while self._phase != "ended":
            if not self._refill():
                break
            try:
                count = self._socket.send(self._bytes)
            except (BlockingIOError, InterruptedError):
                count = 0
            except OSError:
                return self._end()
            self._bytes = self._bytes[count:]
            if self._bytes:
                self._block()
                return
        self._unblock()

    def _refill(self):
        lines, length = [self._bytes], len(self._bytes)
        while length < _SEND_AT_ONCE and (line := self._outbox.take()):
            lines.append(line)
            length += len(line)
        self._bytes = b"".join(lines)
        return bool(self._bytes)

    def _block(self):
        if not self._outbox.blocked:
            self._outbox.blocked = True
            self._loop.watch(self._socket.fileno(), self._read, self._flush)

    def _unblock(self):
        if not self._outbox.blocked:
            return
        self._outbox.blocked = False
        if self._phase != "ended":
            self._loop.watch(self._socket.fileno(), self._read)
        if self._outbox.dropped:
            _complain(f"{self._outbox.dropped} messages had no room while the hub did not read")
            self._outbox.dropped = 0
        if self._outbox.lost_devices and self._phase == "ready":
            self._outbox.lost_devices = False
            self._discover()

    def _say_last_words(self):
        self._socket.setblocking(True)
        until = time.monotonic() + _LAST_WORDS
        try:
            while self._refill() and (left := until - time.monotonic()) > 0:
                self._socket.settimeout(left)
                self._bytes = self._bytes[self._socket.send(self._bytes) :]
        except OSError:
            pass
        self._socket.close()
