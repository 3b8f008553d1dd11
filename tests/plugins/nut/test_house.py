# SPDX-FileCopyrightText: 2026 The Atrium authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A real upsd with its dummy driver, the plugin, a real atriumd and its API."""

import os
import pathlib
import signal
import sys
import unittest

HERE = pathlib.Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent), str(HERE.parents[2] / "plugins/nut/tests")]

from house import House, Refused  # noqa: E402
from nutserver import IS_INSTALLED, NutServer  # noqa: E402

UPS = "power/office"


@unittest.skipIf(not IS_INSTALLED, "nut-server is not installed")
class InTheHouse(unittest.TestCase):
    def setUp(self):
        self.server = self.enterContext(NutServer())
        self.house = self.enterContext(
            House(f"""
[[plugin]]
id = "nut"
instance = "power"
[plugin.config]
host = "localhost"
port = {self.server.port}
user = "atrium"
password = "open sesame"
interval = 0.5
""")
        )
        self.house.wait_for(UPS, "operation", "online")

    def test_a_power_failure_is_seen(self):
        house = self.house
        self.assertEqual(house.set(UPS, "battery.charge.low", 35), "settled")
        with self.assertRaises(Refused):
            house.set(UPS, "battery.charge", 5)
        with self.assertRaises(Refused):
            house.invoke(UPS, "load.off")
        self.server.say(ups_status="OB LB", battery_charge="9")
        house.wait_for(UPS, "onBattery", True)
        house.wait_for(UPS, "battery.charge", 9)
        self.assertNotIn("sesame", str(house.ask("GET", "/plugins/power")))
        status = house.plugin("power")
        self.assertEqual((status["state"], status["refused"], status["restarts"]), ("running", 0, 0))

    def test_driver_and_plugin_end_and_come_back(self):
        house = self.house
        available = lambda: house.device(UPS)["device"]["availability"]  # noqa: E731
        os.kill(house.plugin("power")["processId"], signal.SIGKILL)
        house.until(lambda: house.plugin("power")["restarts"] == 1 and house.plugin("power")["state"] == "running", "restart")
        self.server.stop("driver")
        house.until(lambda: available() == "offline" and house.plugin("power")["state"] == "degraded", "offline")
        self.server.start("driver")
        house.until(lambda: available() == "online" and house.plugin("power")["state"] == "running", "online")
        self.assertEqual(house.set(UPS, "ups.delay.shutdown", 45), "settled")


if __name__ == "__main__":
    unittest.main()
