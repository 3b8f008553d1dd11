# SPDX-FileCopyrightText: 2026 The Atrium authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The plugin in `atriumctl sandbox` and `plugin test`: what it says to a real MPD is intercepted, recorded and replayed."""

import json
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

HERE = pathlib.Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parents[2] / "plugins/mpd/tests")]

from mpdserver import MPD, MpdServer  # noqa: E402

CTL = os.environ["ATRIUMCTL"]
PACKAGE = os.environ["ATRIUM_PLUGIN_PACKAGE"]
NO_NETWORK = "a network of its own cannot be made here"


def config(host, port):
    return json.dumps({"servers": [{"host": host, "port": port, "id": "kitchen"}]})


@unittest.skipIf(MPD is None, "mpd is not installed")
class InTheSandbox(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(self.enterContext(tempfile.TemporaryDirectory()))
        self.recording = self.folder / "it.json"
        self.server = self.enterContext(MpdServer())

    def run_it(self, command, host, port, *more):
        done = subprocess.run([CTL, *command, PACKAGE, "--grant", "network", "--config", config(host, port), *more],
                              capture_output=True, text=True, timeout=170)
        if NO_NETWORK in done.stdout + done.stderr:
            self.skipTest(done.stderr)
        return done

    def sandbox(self, *more, host="127.0.0.1", port=None):
        return self.run_it(["sandbox"], host, port or self.server.port, *more)

    def test_nothing_real_is_touched(self):
        done = self.sandbox("--do", "set kitchen volume 35")
        self.assertEqual(done.returncode, 1, done.stdout + done.stderr)
        self.assertIn(f"intercepted: it connected to 127.0.0.1:{self.server.port}", done.stdout)
        self.assertIn("volume: 100", self.server.ask("status"))

    def test_a_recording_stands_for_the_real_one(self):
        steps = ("--do", "set kitchen volume 35", "--do", "expect kitchen volume 35")
        done = self.sandbox(*steps, "--record", str(self.recording))
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        self.assertIn("volume: 35", self.server.ask("status"))
        self.assertEqual(self.recording.stat().st_mode & 0o777, 0o600)
        said = self.recording.read_text()
        self.assertIn('setvol \\"35\\"', said)
        port = self.server.port
        self.server.ask("setvol 77")

        # Under the address it had, under a name that nobody knows, under one that is not this machine's.
        for host in ("127.0.0.1", "kitchen.test", "192.0.2.7", "2001:db8::7"):
            if host == "kitchen.test" and "Names of a recording are not known" in done.stdout:
                continue  # without bubblewrap, as it says
            shown = f"[{host}]" if ":" in host else host
            self.recording.write_text(said.replace(f"127.0.0.1:{port}", f"{shown}:{port}"))
            done = self.sandbox("--replay", str(self.recording), host=host)
            self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        self.assertIn("volume: 77", self.server.ask("status"))

        self.recording.write_text(said.replace('setvol \\"35\\"', 'setvol \\"36\\"'))
        done = self.sandbox("--replay", str(self.recording))
        self.assertEqual(done.returncode, 1)
        self.assertIn("where the recording has", done.stderr)

    def test_it_keeps_the_contract_also_without_a_connection(self):
        done = self.run_it(["plugin", "test"], "127.0.0.1", self.server.port, "--json")
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        outcomes = {each["name"]: each["outcome"] for each in json.loads(done.stdout)["cases"]}
        self.assertEqual(outcomes["bears a lost connection"], "passed", done.stdout)


if __name__ == "__main__":
    unittest.main()
