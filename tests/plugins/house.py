# SPDX-FileCopyrightText: 2026 The Atrium authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A real atriumd with real plugins, for their tests; asked over REST."""

import json
import os
import pathlib
import subprocess
import tempfile
import time
import urllib.error
import urllib.parse
import urllib.request

PATIENCE = 30.0


class Refused(Exception):
    """What the hub answered with an error; `code` as in the API."""

    def __init__(self, error):
        super().__init__(error.get("detail", ""))
        self.code = error.get("code")


class House:
    """Use it in a `with`. `toml`: its atrium.toml."""

    def __init__(self, toml):
        self._scratch = tempfile.TemporaryDirectory()
        self.folder = pathlib.Path(self._scratch.name)
        (self.folder / "atrium.toml").write_text(toml)
        self._process = None

    def __enter__(self):
        try:
            self.start()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        if self._process:
            self._process.terminate()
            self._process.wait(PATIENCE)
        self._scratch.cleanup()

    def start(self):
        data = self.folder / "data"
        command = [os.environ["ATRIUM_DAEMON"], "--config", self.folder / "atrium.toml", "--data", data, "--listen", "127.0.0.1:0"]
        with open(self.folder / "log", "a") as log:
            self._process = subprocess.Popen([str(each) for each in command], stdout=log, stderr=log)
        self.until(lambda: (data / "run/hub.json").exists(), "hub")
        address = json.loads((data / "run/hub.json").read_text())
        self._url = next(each for each in address.values() if isinstance(each, str) and "://" in each)
        self._url = self._url.replace("ws://", "http://").rstrip("/") + "/api/v1"
        self._token = (data / "run/token").read_text().strip()
        self.until(lambda: self.ask("GET", "/ping") is not None, "answer")

    def ask(self, verb, path, body=None, **query):
        """The answer's JSON; Refused where the hub refuses; None where it does not answer."""
        url = self._url + path + ("?" + urllib.parse.urlencode(query) if query else "")
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(url, data, method=verb)
        request.add_header("Authorization", f"Bearer {self._token}")
        request.add_header("Content-Type", "application/json")
        try:
            with urllib.request.urlopen(request, timeout=PATIENCE) as answer:
                return json.loads(answer.read() or b"null")
        except urllib.error.HTTPError as error:
            raise Refused(json.loads(error.read()).get("error", {})) from None
        except OSError:
            return None

    def device(self, id):
        """None where there is none."""
        try:
            return self.ask("GET", f"/devices/{urllib.parse.quote(id, safe='')}")
        except Refused:
            return None

    def value(self, id, name):
        device = self.device(id)
        held = device and device["device"]["properties"].get(name)
        return held and held["value"]

    def set(self, id, name, value):
        """The fate of the wish."""
        path = f"/devices/{urllib.parse.quote(id, safe='')}/properties/{urllib.parse.quote(name, safe='')}"
        return self.ask("PUT", path, value, wait="true")["wishes"][0]["status"]

    def invoke(self, id, action, input=None):
        path = f"/devices/{urllib.parse.quote(id, safe='')}/actions/{action}"
        return (self.ask("POST", path, input) or {}).get("output")

    def plugin(self, instance):
        return self.ask("GET", f"/plugins/{instance}")["status"]

    def until(self, condition, what="it"):
        end = time.monotonic() + PATIENCE
        while not condition():
            if time.monotonic() > end:
                raise AssertionError(f"no {what}; {(self.folder / 'log').read_text()[-4000:]}")
            time.sleep(0.05)

    def wait_for(self, id, name, value):
        self.until(lambda: self.value(id, name) == value, f"{id} {name} = {value!r}")
