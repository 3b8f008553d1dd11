# SPDX-FileCopyrightText: 2026 @AUTHOR@
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the plugin as Atrium does: python3 tests/test_plugin.py"""

import pathlib
import sys
import unittest

FOLDER = pathlib.Path(__file__).resolve().parent.parent
sys.path.insert(0, str(FOLDER))
sys.dont_write_bytecode = True  # the folder is what is packed

from atrium.testing import CallFailed, Hub  # noqa: E402


class Plugin(unittest.TestCase):
    def setUp(self):
        self.hub = self.enterContext(Hub(FOLDER / "atrium-plugin-@ID@"))

    def test_names_its_device_and_reports(self):
        self.hub.start({"title": "Mine"})
        self.assertEqual(self.hub.devices["demo"]["title"], "Mine")
        self.hub.wait_for("demo", "temperature", 21.0)

    def test_measures_again_and_again(self):
        self.hub.start({"interval": 0.1})
        self.hub.wait_for("demo", "temperature", 21.5)

    def test_switches(self):
        self.hub.start()
        self.hub.write("demo", on=True)
        self.hub.wait_for("demo", "on", True)
        self.hub.invoke("demo", "reset")
        self.hub.wait_for("demo", "on", False)

    def test_refuses_an_unknown_action(self):
        self.hub.start()
        with self.assertRaises(CallFailed):
            self.hub.invoke("demo", "explode")

    def test_ends_when_told(self):
        self.hub.start()
        self.assertEqual(self.hub.end(), 0)


unittest.main()
