# SPDX-FileCopyrightText: 2026 The Atrium authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A small hub for the tests of a plugin: starts it, asks it, keeps what it says, and judges that."""

import json
import os
import select
import socket
import subprocess
import tempfile
import time

_PYTHON_TYPES = {
    "boolean": bool,
    "integer": int,
    "number": (int, float),
    "string": str,
    "object": dict,
    "array": list,
}


class CallFailed(Exception):
    """The plugin answered with an error; `code` as in PROTOCOL.md."""

    def __init__(self, error):
        super().__init__(error["message"])
        self.code = error["code"]


def _refuse(constant):
    raise AssertionError(f"{constant} is not JSON")


def fits(value, schema):
    """Whether a value is what its schema allows."""
    expected = _PYTHON_TYPES[schema["type"]]
    if not isinstance(value, expected) or (isinstance(value, bool) and schema["type"] != "boolean"):
        return False
    if any(each["const"] == value for each in schema.get("presets", ())):
        return True
    if "oneOf" in schema and all(each["const"] != value for each in schema["oneOf"]):
        return False
    if schema["type"] in ("integer", "number"):
        return schema.get("minimum", value) <= value <= schema.get("maximum", value)
    return schema["type"] != "string" or len(value) <= schema.get("maxLength", 4096)


class Hub:
    """Runs a plugin's executable as Atrium does. Use it in a `with`."""

    def __init__(self, *command, state_dir=None):
        self._scratch = None if state_dir else tempfile.TemporaryDirectory()
        self.state_dir = state_dir or self._scratch.name
        self.socket, theirs = socket.socketpair()
        self.errors = tempfile.TemporaryFile()
        environment = {
            "PATH": "/usr/local/bin:/usr/bin:/bin",
            "LANG": "C.UTF-8",
            "HOME": self.state_dir,
            "ATRIUM_INSTANCE": "test",
            "PYTHONDONTWRITEBYTECODE": "1",
        }
        self.process = subprocess.Popen(
            [os.path.abspath(command[0]), *command[1:]],
            stdin=theirs,
            stdout=theirs,
            stderr=self.errors,
            cwd=self.state_dir,
            env=environment,
        )
        theirs.close()
        self._rest = b""
        self._last = 0
        self._answers = {}
        self.messages = []  # every notification
        self.said_before = {}  # how many of them came before each answer
        self.devices, self.values, self.availability, self.health = {}, {}, {}, {"degraded": False}
        self.complete = False
        self.stored = {}

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()
        self.socket.close()
        self.errors.close()
        if self._scratch:
            self._scratch.cleanup()

    def start(self, config=None):
        """From initialize until every device is known."""
        params = {"protocol": 1, "instance": "test", "config": config or {}, "stateDir": self.state_dir}
        self.call("initialize", params)
        self.call("discover")
        self.wait_until(lambda: self.complete, "complete devices")
        return self

    def write(self, device, **values):
        return self.call("write", {"device": device, "values": values})

    def invoke(self, device, action, input=None):
        params = {"device": device, "action": action}
        return self.call("invoke", params if input is None else {**params, "input": input})

    def call(self, method, params=None, timeout=10.0):
        """The result; CallFailed where the plugin answers with an error."""
        id = self.send_call(method, params)
        self.wait_until(lambda: id in self._answers, f"an answer to {method}", timeout)
        answer = self._answers.pop(id)
        if "error" in answer:
            raise CallFailed(answer["error"])
        return answer["result"]

    def send_call(self, method, params=None):
        self._last += 1
        call = {"jsonrpc": "2.0", "id": self._last, "method": method, "params": params or {}}
        self.send(json.dumps(call).encode() + b"\n")
        return self._last

    def send(self, data):
        self.socket.sendall(data)

    def value(self, device, name):
        return self.values.get((device, name))

    def wait_for(self, device, name, value, timeout=10.0):
        self.wait_until(lambda: self.value(device, name) == value, f"{device} {name} = {value!r}", timeout)

    def wait_until(self, condition, what="it", timeout=10.0):
        until = time.monotonic() + timeout
        while not condition():
            left = until - time.monotonic()
            if left <= 0 or not self.read(left):
                raise AssertionError(f"no {what}; {self.values}, {self.health}, {self.log()}")

    def read(self, timeout):
        """Reads what has come. False: nothing came, or the plugin is gone."""
        if not select.select([self.socket], [], [], timeout)[0]:
            return False
        try:
            data = self.socket.recv(1 << 20)
        except ConnectionResetError:
            data = b""
        *lines, self._rest = (self._rest + data).split(b"\n")
        for line in lines:
            assert len(line) <= 1024 * 1024, "a line is longer than 1 MiB"
            self._take(json.loads(line.decode(), parse_constant=_refuse))
        return bool(data)

    def log(self):
        """What the plugin wrote to standard error."""
        self.errors.seek(0)
        return self.errors.read().decode(errors="replace")

    def end(self, timeout=3.0):
        """Shutdown; the exit status."""
        self.call("shutdown", timeout=timeout)
        return self.process.wait(timeout)

    def _take(self, message):
        assert message.pop("jsonrpc") == "2.0", message
        if message.get("method") == "store":
            self._store(message["id"], **message["params"])
            return
        if "id" in message:
            assert message["id"] <= self._last and message["id"] not in self._answers, f"answered twice: {message}"
            self._answers[message["id"]] = message
            self.said_before[message["id"]] = len(self.messages)
            return
        self.messages.append(message)
        params = message["params"]
        getattr(self, "_" + message["method"])(**params)

    def _store(self, id, operation, key="", value=None):
        answer = {"jsonrpc": "2.0", "id": id, "result": None}
        if operation == "set" and len(json.dumps(value)) > 16_384:
            answer = {"jsonrpc": "2.0", "id": id, "error": {"code": -32004, "message": "longer than 16 KiB"}}
        elif operation == "set":
            self.stored[key] = value
        elif operation == "remove":
            self.stored.pop(key, None)
        elif operation == "get":
            answer["result"] = self.stored.get(key)
        else:
            assert operation == "list", operation
            answer["result"] = sorted(each for each in self.stored if each.startswith(key))
        self.send(json.dumps(answer).encode() + b"\n")

    def _devices(self, devices=(), removed=(), complete=False):
        for device in devices:
            self.devices[device["id"]] = device
        for id in removed:
            del self.devices[id]
        self.complete = self.complete or complete

    def _report(self, reports):
        for report in reports:
            device, name, value = report["device"], report["property"], report["value"]
            assert device in self.devices, f"reported before it was published: {report}"
            schemas = {each["name"]: each["schema"] for each in self.devices[device]["model"]["properties"]}
            assert name in schemas, f"no such property: {report}"
            assert fits(value, schemas[name]), f"{report} does not fit {schemas[name]}"
            self.values[device, name] = value

    def _availability(self, device, availability):
        assert device in self.devices, f"availability of unknown {device}"
        assert availability in ("online", "offline", "unknown"), availability
        self.availability[device] = availability

    def _event(self, device, event, data=None, time=None):
        names = [each["name"] for each in self.devices[device]["model"].get("events", ())]
        assert event in names, f"no such event: {device} {event}"

    def _health(self, degraded, reason="", hint=""):
        self.health = {"degraded": degraded, "reason": reason, "hint": hint}

    def _progress(self, call, progress):
        assert call <= self._last and call not in self._answers, f"progress of call {call}, which is not open"
        assert 0 <= progress <= 1, progress

    def _log(self, level, text):
        assert level in ("debug", "info", "warning", "critical"), level
