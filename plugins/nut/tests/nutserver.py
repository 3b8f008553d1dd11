# SPDX-FileCopyrightText: 2026 The Atrium authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A real upsd with dummy-ups drivers for the tests. As a program: prints where it is, obeys commands on standard input."""

import getpass
import json
import os
import pathlib
import shlex
import signal
import socket
import subprocess
import sys
import tempfile
import time

UPSD, DRIVER = pathlib.Path("/lib/nut/upsd"), pathlib.Path("/lib/nut/dummy-ups")
IS_INSTALLED = UPSD.exists() and DRIVER.exists()

OFFICE = {
    "ups.status": "OL",
    "ups.mfr": "Eaton",
    "ups.model": "Ellipse PRO 850",
    "ups.serial": "G356K12345",
    "ups.firmware": "02.08.0010",
    "ups.load": "23",
    "ups.realpower": "115",
    "ups.beeper.status": "enabled",
    "ups.delay.shutdown": "20",
    "ups.test.result": "Done and passed",
    "ups.id": "office \\\"one\\\"",
    "battery.charge": "97",
    "battery.charge.low": "20",
    "battery.runtime": "1820",
    "battery.voltage": "13.6",
    "battery.type": "PbAc",
    "input.voltage": "231.4",
    "input.frequency": "50.0",
    "output.voltage": "n/a",
    "ups.temperature": "31.5",
    "outlet.1.status": "on",
}


class NutServer:
    """Use it in a `with`."""

    def __init__(self, tls=False):
        self._folder = tempfile.TemporaryDirectory()
        self.folder = pathlib.Path(self._folder.name)
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        self._environment = {
            "PATH": "/usr/bin:/bin",
            **{name: str(self.folder) for name in ("NUT_CONFPATH", "NUT_STATEPATH", "NUT_ALTPIDPATH")},
        }
        self._write("ups.conf", '[office]\ndriver = dummy-ups\nport = office.dev\ndesc = "Office UPS"\n')
        store = self._make_store() if tls else ""
        self._write("upsd.conf", f"LISTEN 127.0.0.1 {self.port}\nMAXAGE 4\n{store}")
        self._write(
            "upsd.users",
            '[atrium]\npassword = "open sesame"\nactions = SET\ninstcmds = ALL\n[watcher]\npassword = only\n',
        )
        self.say()
        self._processes = {}

    def _make_store(self):
        """A certificate for 127.0.0.1, signed by itself, where upsd looks for it; authority.pem is it."""
        store, key, own, packed = (self.folder / name for name in ("store", "key.pem", "authority.pem", "both.p12"))
        store.mkdir()
        for command in (
            f"openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -keyout {key} -out {own}"
            " -days 2 -subj /CN=localhost -addext subjectAltName=DNS:localhost,IP:127.0.0.1",
            f"openssl pkcs12 -export -inkey {key} -in {own} -name atrium -passout pass:open -out {packed}",
            f"certutil -N -d {store} --empty-password",
            f"pk12util -i {packed} -d {store} -W open -K {''!r}",
            f"certutil -M -d {store} -n atrium -t CTu,,",
        ):
            subprocess.run(shlex.split(command), check=True, capture_output=True)
        return f'CERTPATH {store}\nCERTIDENT "atrium" ""\nCERTREQUEST 0\n'

    def _write(self, name, text):
        path = self.folder / (name + ".new")
        path.write_text(text)
        path.chmod(0o640)
        path.rename(self.folder / name)

    def say(self, **changed):
        """What the UPS says from now on; `_` for `.` in the names."""
        values = {**OFFICE, **{name.replace("_", "."): value for name, value in changed.items()}}
        self._write("office.dev", "".join(f"{name}: {value}\n" for name, value in values.items()))

    def __enter__(self):
        try:
            self.start("driver")
            self.start("server")
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        for name in list(self._processes):
            self.stop(name)
        self._folder.cleanup()

    def start(self, name):
        user = getpass.getuser()
        commands = {"driver": [DRIVER, "-F", "-a", "office", "-u", user], "server": [UPSD, "-F", "-u", user]}
        with open(self.folder / f"{name}.log", "a") as log:
            self._processes[name] = subprocess.Popen(commands[name], env=self._environment, stdout=log, stderr=log)
        wanted = (lambda: list(self.folder.glob("dummy-ups-office*"))) if name == "driver" else self._answers
        until = time.monotonic() + 10
        while not wanted():
            if time.monotonic() > until:
                raise AssertionError(f"the {name} did not start: " + (self.folder / f"{name}.log").read_text())
            time.sleep(0.05)

    def _answers(self):
        try:
            return "Eaton" in self.ask("GET VAR office ups.mfr")
        except OSError:
            return False

    def stop(self, name, with_signal=signal.SIGTERM):
        process = self._processes[name]
        process.send_signal(with_signal)
        if with_signal == signal.SIGSTOP:
            return
        process.send_signal(signal.SIGCONT)
        process.wait(10)
        self._forget(name)

    def restart(self):
        """Both: a driver of NUT 2.8.0 dies when it writes to a server that has gone."""
        for name in list(self._processes):
            self.stop(name)
        for name in ("driver", "server"):
            self.start(name)

    def _forget(self, name):
        del self._processes[name]
        if name == "driver":
            for each in self.folder.glob("dummy-ups-office*"):
                each.unlink()

    def ask(self, line):
        with socket.create_connection(("127.0.0.1", self.port), 5) as client:
            client.sendall(f"{line}\n".encode())
            return client.makefile().readline().strip()


def main():
    with NutServer("--tls" in sys.argv) as server:
        print(json.dumps({"port": server.port, "folder": str(server.folder)}), flush=True)
        for line in sys.stdin:
            verb, *words = json.loads(line)
            if verb == "say":
                server.say(**words[0])
            elif verb == "stop":
                server.stop(words[0], signal.Signals[words[1]])
            elif verb == "restart":
                server.restart()
            elif verb == "start":
                server.start(words[0])
            print("done", flush=True)


if __name__ == "__main__":
    os.umask(0o027)
    main()
