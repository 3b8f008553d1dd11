# SPDX-FileCopyrightText: 2026 The Atrium authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The class to derive a plugin from, and run()."""

import sys

from .loop import Loop
from .outbox import LONGEST_TEXT
from .session import Session
from .streams import hub_descriptor
from .values import INTERNAL, UNSUPPORTED, Error

#: Returned by write() or invoke(): the answer comes later, by call.answer() or call.fail().
LATER = object()


class _Call:
    def __init__(self, answer, params):
        self._answer = answer
        self.device = params["device"]
        self.expiry = params.get("expiry")

    def answer(self, result=None):
        """Once; later ones are ignored."""
        answer, self._answer = self._answer, None
        if answer:
            answer(result, None)

    def fail(self, error):
        answer, self._answer = self._answer, None
        if answer:
            answer(None, error)


class WriteCall(_Call):
    """`device`, `values` (names and new values), `expiry` (ms since 1970 or None)."""

    def __init__(self, answer, params):
        super().__init__(answer, params)
        self.values = params["values"]


class InvokeCall(_Call):
    """`device`, `action`, `input` (None where there is none).

    `progress(share)` says how far a long one has come, 0..1; each word gives it its timeout anew.
    """

    def __init__(self, answer, params):
        super().__init__(answer, params)
        self.action = params["action"]
        self.input = params.get("input")


class Plugin:
    """One integration. Everything happens in its one thread; nothing here blocks, nor may what you write.

    Set before initialize(): `instance`, `config` (as in the manifest's schema, secrets included),
    `state_dir` (a folder of its own), `loop` (timers, sockets). An exception in a call answers it
    as Internal; anywhere else it ends the process, and the hub starts it again.
    """

    def __init__(self):
        self.loop = Loop()
        self.instance = self.config = self.state_dir = None
        self.session = None

    # What a plugin does.

    def initialize(self):
        """First. Return quickly; connect in the background. Raise Error where it cannot work."""

    def discover(self):
        """publish() every device, the last ones with complete=True. May come again."""
        self.publish([], complete=True)

    def write(self, call):
        """Pass call.values on to call.device. Return None when passed on, LATER, or raise Error."""
        raise Error(UNSUPPORTED, "this plugin has nothing to write")

    def invoke(self, call):
        """Run call.action. Return its output, LATER, or raise Error."""
        raise Error(UNSUPPORTED, "this plugin has no actions")

    def cancel(self, call):
        """Give up an InvokeCall, if it still can be. Only with the feature `cancel` in plugin.json; the
        call is answered all the same, by call.fail() where it was given up."""

    def configure(self, config):
        """The owner changed the configuration. Only with the feature `configure` in plugin.json; after
        an exception, the plugin is started again with it. `self.config` is still the one before."""
        raise Error(UNSUPPORTED, "this plugin is started again for a new configuration")

    def shutdown(self):
        """Last. Close what is open and return."""

    # What a plugin says. What the hub cannot take yet waits, within bounds.

    def publish(self, devices, removed=(), complete=False):
        """Devices (see device()) that are new or changed, whole, and local ids of those that are gone."""
        self.session.devices(list(devices), list(removed), complete)

    def report(self, device, values, *, time=None, sequence=None, quality=None):
        """Values of a device's properties, as a dict. They leave together at the end of the loop's turn."""
        extras = {"time": time, "sequence": sequence, "quality": quality}
        extras = {name: value for name, value in extras.items() if value is not None}
        for name, value in values.items():
            self.session.report(device, name, value, extras)

    def availability(self, device, availability):
        """`online`, `offline` or `unknown`."""
        self.session.say("availability", {"device": device, "availability": availability})

    def event(self, device, event, data=None, time=None):
        params = {"device": device, "event": event, "data": data, "time": time}
        self.session.say("event", {name: value for name, value in params.items() if value is not None})

    def degraded(self, reason, hint=""):
        """What it talks to does not work: why, and what a person can do about it."""
        params = {"degraded": True, "reason": reason[:LONGEST_TEXT], "hint": hint[:LONGEST_TEXT]}
        self.session.say_early("health", params)

    def recovered(self):
        self.session.say_early("health", {"degraded": False})

    def log(self, level, text):
        """`debug`, `info`, `warning` or `critical`. No secrets."""
        self.session.say_early("log", {"level": level, "text": str(text)[:LONGEST_TEXT]})

    # Its own small store, which survives restarts and upgrades: at most 256 keys, 16 KiB a value. Not for
    # secrets. `done(value, error)` comes later, in the loop; one of the two is None, or both.

    def store_get(self, key, done):
        """None where there is no such key."""
        self.session.store({"operation": "get", "key": key}, done)

    def store_set(self, key, value, done=None):
        """It is on the disk when `done` is called."""
        self.session.store({"operation": "set", "key": key, "value": value}, done or self._stored)

    def store_remove(self, key, done=None):
        self.session.store({"operation": "remove", "key": key}, done or self._stored)

    def store_list(self, prefix, done):
        """The keys that begin with `prefix`."""
        params = {"operation": "list", "key": prefix} if prefix else {"operation": "list"}
        self.session.store(params, done)

    def _stored(self, value, error):
        if error:
            self.log("warning", f"the store did not take it: {error.message}")

    # How the session calls it.

    def begin(self, params):
        self.instance, self.config = params["instance"], params.get("config") or {}
        self.state_dir = params["stateDir"]
        return self.initialize()

    def configured(self, config):
        self.configure(config)
        self.config = config

    def call_of(self, method, params, answer):
        return (WriteCall if method == "write" else InvokeCall)(answer, params)

    def handle(self, method, call):
        """Answers a write or invoke, now or later."""
        try:
            result = (self.write if method == "write" else self.invoke)(call)
            if result is not LATER:
                call.answer(result)
        except Error as error:
            call.fail(error)
        except Exception as problem:
            sys.excepthook(*sys.exc_info())
            call.fail(Error(INTERNAL, f"{type(problem).__name__} in {method}; see the plugin's log"))


def run(plugin):
    """Speaks with the hub until it says shutdown or goes away; then the process may end."""
    if hub_descriptor() < 0:
        sys.exit(f"{sys.argv[0]}: standard input is not a socket: a plugin is started by the hub")
    Session(plugin, hub_descriptor()).run()
