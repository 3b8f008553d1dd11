# SPDX-FileCopyrightText: 2026 The Atrium authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A real MPD, the plugin, a real atriumd and its API."""

import os
import pathlib
import signal
import sys
import unittest

HERE = pathlib.Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent), str(HERE.parents[2] / "plugins/mpd/tests")]

from house import House, Refused  # noqa: E402
from mpdserver import MPD, MpdServer  # noqa: E402

KITCHEN = "music/kitchen"


@unittest.skipIf(MPD is None, "mpd is not installed")
class InTheHouse(unittest.TestCase):
    def setUp(self):
        self.server = self.enterContext(MpdServer())
        self.house = self.enterContext(
            House(f"""
[[plugin]]
id = "mpd"
instance = "music"
[plugin.config]
[[plugin.config.servers]]
host = "localhost"
port = {self.server.port}
id = "kitchen"
title = "Kitchen radio"
""")
        )
        self.house.wait_for(KITCHEN, "playback", "stopped")

    def test_a_person_plays_music(self):
        house = self.house
        house.invoke(KITCHEN, "loadPlaylist", {"name": "Evening"})
        house.wait_for(KITCHEN, "mediaTitle", "long.wav")
        self.assertEqual(house.set(KITCHEN, "volume", 35), "settled")
        self.assertEqual(house.set(KITCHEN, "progress", 50), "settled")
        self.assertEqual(house.set(KITCHEN, "playback", "paused"), "settled")
        self.assertEqual(house.set(KITCHEN, "muted", True), "settled")
        self.assertEqual(house.value(KITCHEN, "volume"), 0)
        self.assertEqual(house.set(KITCHEN, "output.K~c3~bcche", True), "settled")
        self.assertIn('volume: 0', self.server.ask("status"))
        queue = house.invoke(KITCHEN, "queue", {})
        self.assertEqual([each["title"] for each in queue], ["long.wav", "short.wav"])
        with self.assertRaises(Refused):
            house.invoke(KITCHEN, "playUri", {"uri": "nowhere.wav"})
        self.server.ask("stop")
        house.wait_for(KITCHEN, "playback", "stopped")
        status = house.plugin("music")
        self.assertEqual((status["state"], status["refused"], status["restarts"]), ("running", 0, 0))

    def test_player_and_plugin_end_and_come_back(self):
        house = self.house
        available = lambda: house.device(KITCHEN)["device"]["availability"]  # noqa: E731
        os.kill(house.plugin("music")["processId"], signal.SIGKILL)
        house.until(lambda: house.plugin("music")["restarts"] == 1 and house.plugin("music")["state"] == "running", "restart")
        self.assertEqual(house.set(KITCHEN, "volume", 20), "settled")
        self.server.stop(signal.SIGKILL)
        house.until(lambda: house.plugin("music")["state"] == "degraded", "complaint")
        house.until(lambda: available() == "offline", "offline")
        self.server.start()
        house.until(lambda: available() == "online", "online")
        house.until(lambda: house.plugin("music")["state"] == "running", "recovery")
        self.assertEqual(house.set(KITCHEN, "volume", 25), "settled")


if __name__ == "__main__":
    unittest.main()
