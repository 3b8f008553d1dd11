# SPDX-FileCopyrightText: 2026 The Atrium authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The Python SDK as a hub sees it."""

import json
import os
import pathlib
import random
import signal
import socket
import subprocess
import sys
import time
import unittest

HERE = pathlib.Path(__file__).resolve().parent
SDK = HERE.parents[3] / "plugins/sdk/python"
sys.path.insert(0, str(SDK))

import atrium  # noqa: E402
from atrium.loop import Loop  # noqa: E402
from atrium.outbox import LONGEST_LINE, Outbox  # noqa: E402
from atrium.testing import CallFailed, Hub, fits  # noqa: E402


class Specimen(unittest.TestCase):
    """The specimen's actions, through its socket."""

    def setUp(self):
        os.environ["PYTHONPATH"] = str(SDK)
        self.hub = self.enterContext(Hub("/usr/bin/env", f"PYTHONPATH={SDK}", sys.executable, str(HERE / "specimen.py")))

    def assertFails(self, code, call, *arguments, **named):
        with self.assertRaises(CallFailed) as caught:
            call(*arguments, **named)
        self.assertEqual(caught.exception.code, code)

    def test_what_is_printed_goes_to_standard_error(self):
        self.hub.start()
        for text in ("printed by a library", "written to descriptor 1", "echoed by a child"):
            self.assertIn(text, self.hub.log())

    def test_only_log_and_health_before_the_answer(self):
        id = self.hub.send_call("initialize", {"protocol": 1, "instance": "test", "config": {}, "stateDir": "/"})
        self.hub.wait_until(lambda: id in self.hub._answers)
        self.assertEqual(self.hub.said_before[id], 1)  # the log
        self.assertEqual(self.hub.messages[0]["method"], "log")
        self.hub.wait_until(lambda: "early" in self.hub.devices)

    def test_another_version_is_unsupported(self):
        params = {"protocol": 2, "instance": "test", "config": {}, "stateDir": self.hub.state_dir}
        self.assertFails(atrium.UNSUPPORTED, self.hub.call, "initialize", params)
        self.hub.start()  # and it can still speak the version that it knows

    def test_a_refused_configuration_is_answered(self):
        params = {"protocol": 1, "instance": "test", "config": {"refuse": 1}, "stateDir": self.hub.state_dir}
        self.assertFails(atrium.INVALID_INPUT, self.hub.call, "initialize", params)
        params["config"] = {"fault": 1}
        self.assertFails(atrium.INTERNAL, self.hub.call, "initialize", params)
        self.assertIn("KeyError", self.hub.log())

    def test_calls_before_initialize_are_refused_but_ping_is_not(self):
        self.assertFails(atrium.INVALID_INPUT, self.hub.call, "discover")
        self.assertFails(atrium.INVALID_INPUT, self.hub.write, "d", n=1)
        self.hub.call("ping")

    def test_unknown_and_missing_fields_are_refused(self):
        self.hub.start()
        self.assertFails(atrium.INVALID_INPUT, self.hub.call, "write", {"device": "d", "values": {}, "extra": 1})
        self.assertFails(atrium.INVALID_INPUT, self.hub.call, "write", {"device": "d"})
        self.assertFails(atrium.INVALID_INPUT, self.hub.call, "invoke", {"device": 5, "action": "late"})
        self.assertFails(atrium.UNSUPPORTED, self.hub.call, "reboot")
        self.assertFails(atrium.INVALID_INPUT, self.hub.start)  # initialize a second time

    def test_broken_lines_do_not_end_it(self):
        self.hub.start()
        self.hub.send(b'rubbish\n\n[]\n{"jsonrpc":"2.0"}\n' + b"[" * 100_000 + b"\n\xff\xfe\n")
        self.hub.call("ping")
        self.assertIn("refused a message", self.hub.log())

    def test_an_endless_line_ends_it(self):
        self.hub.start()
        try:
            for _ in range(40):
                self.hub.send(b"x" * 65_536)
        except OSError:
            pass
        self.assertEqual(self.hub.process.wait(5), 0)

    def test_writes_and_errors_with_codes(self):
        self.hub.start()
        self.hub.write("d", n=5)
        self.hub.wait_for("d", "n", 5)
        self.assertFails(atrium.UNREACHABLE, self.hub.write, "d", n=101)
        self.assertFails(atrium.INTERNAL, self.hub.invoke, "d", "fault")
        self.assertFails(atrium.INTERNAL, self.hub.invoke, "d", "wrong")
        self.assertEqual(self.hub.invoke("d", "nothing", {"a": 1}), {"input": {"a": 1}})

    def test_late_and_double_answers(self):
        self.hub.start()
        late = self.hub.send_call("invoke", {"device": "d", "action": "late"})
        self.hub.call("ping")  # it is not held up
        self.assertNotIn(late, self.hub._answers)
        self.hub.wait_until(lambda: late in self.hub._answers)
        self.assertEqual(self.hub._answers.pop(late)["result"], "slept")
        self.assertEqual(self.hub.invoke("d", "twice"), "first")
        self.hub.call("ping")

    def test_a_long_action_tells_how_far_it_is_and_can_be_given_up(self):
        self.hub.start()
        walk = self.hub.send_call("invoke", {"device": "d", "action": "walk"})
        self.hub.wait_until(lambda: any(each["method"] == "progress" for each in self.hub.messages))
        progress = next(each for each in self.hub.messages if each["method"] == "progress")
        self.assertEqual(progress["params"], {"call": walk, "progress": 0.5})
        self.hub.call("cancel", {"call": walk})
        self.hub.wait_until(lambda: walk in self.hub._answers)
        self.assertEqual(self.hub._answers.pop(walk)["error"]["code"], atrium.REFUSED)
        self.hub.call("cancel", {"call": walk})  # too late: nothing happens

    def test_many_reports_leave_joined_and_in_order(self):
        self.hub.start()
        self.hub.invoke("d", "flood", 2000)
        self.hub.wait_for("d", "s", "1999")
        reports = [each["params"]["reports"] for each in self.hub.messages if each["method"] == "report"]
        self.assertTrue(any(len(each) > 100 for each in reports))
        self.assertTrue(all(len(each) <= 1024 for each in reports))

    def test_while_nobody_reads_newer_values_replace_older_ones(self):
        self.hub.start()
        self.hub.send_call("invoke", {"device": "d", "action": "storm", "input": 100_000})
        blown = pathlib.Path(self.hub.state_dir, "blown")
        until = time.monotonic() + 20
        while not (blown.exists() and blown.read_text()) and time.monotonic() < until:
            time.sleep(0.05)
        self.assertLess(int(blown.read_text()), 3000)
        self.hub.wait_for("d", "n", 0)
        count = sum(len(each["params"]["reports"]) for each in self.hub.messages if each["method"] == "report")
        self.assertLess(count, 10_000)

    def test_what_the_protocol_cannot_carry_is_dropped_alone(self):
        self.hub.start()
        for action in ("nan", "deep", "long"):
            self.hub.values.clear()
            self.hub.invoke("d", action)
            self.hub.wait_for("d", "s", "after")
        self.assertEqual(self.hub.value("d", "o")["i"], 19)
        self.hub.invoke("d", "half")
        self.hub.wait_for("d", "s", "half ? pair")

    def test_many_devices_are_divided_over_messages(self):
        self.hub.start()
        self.hub.invoke("d", "crowd")
        self.hub.wait_for("c499", "p99", 5)
        self.assertEqual(len(self.hub.devices), 502)

    def test_events_and_health(self):
        self.hub.start()
        self.hub.invoke("d", "event")
        self.hub.invoke("d", "health")
        health = [each["params"] for each in self.hub.messages if each["method"] == "health"]
        self.assertEqual([each["degraded"] for each in health], [True, False])
        self.assertEqual(len(health[0]["reason"]), 4096)

    def test_a_new_configuration_is_taken_or_not(self):
        self.hub.start({"a": 1})
        self.hub.call("configure", {"config": {"a": 2}})
        self.hub.wait_for("d", "s", "1 then 2")
        self.assertFails(atrium.INTERNAL, self.hub.call, "configure", {"config": {"broken": True}})
        self.hub.call("configure", {"config": {"a": 3}})
        self.hub.wait_for("d", "s", "2 then 3")

    def test_it_keeps_something_in_the_store(self):
        self.hub.start()
        heard = self.hub.invoke("d", "keep")
        self.assertEqual(heard, [None, atrium.BUSY, ["a.1"], {"x": [1]}, None, None])
        self.hub.send(b'{"jsonrpc":"2.0","id":77,"result":null}\n')
        self.hub.call("ping")
        self.assertIn("nothing was asked", self.hub.log())

    def test_a_fault_outside_of_a_call_ends_it_with_a_trace(self):
        self.hub.start()
        self.hub.send_call("invoke", {"device": "d", "action": "crash"})
        self.assertEqual(self.hub.process.wait(5), 1)
        self.assertIn("ZeroDivisionError", self.hub.log())

    def test_shutdown_is_quick_and_clean(self):
        self.hub.start()
        self.hub.send_call("invoke", {"device": "d", "action": "late"})
        self.assertEqual(self.hub.end(), 0)

    def test_it_ends_with_the_hub(self):
        self.hub.start()
        self.hub.socket.shutdown(socket.SHUT_RDWR)
        self.assertEqual(self.hub.process.wait(5), 0)

    def test_it_ends_while_the_hub_does_not_read(self):
        self.hub.start()
        self.hub.send_call("invoke", {"device": "d", "action": "flood", "input": 20_000})
        self.hub.send_call("shutdown")
        self.assertEqual(self.hub.process.wait(5), 0)

    def test_sigterm_ends_it(self):
        self.hub.start()
        self.hub.process.send_signal(signal.SIGTERM)
        self.assertEqual(self.hub.process.wait(5), -signal.SIGTERM)

    def test_it_costs_at_most_20_megabytes(self):
        self.hub.start()
        with open(f"/proc/{self.hub.process.pid}/smaps_rollup") as file:
            pss = next(int(line.split()[1]) for line in file if line.startswith("Pss:"))
        print(f"PSS of a Python plugin: {pss} kB", file=sys.stderr)
        self.assertLess(pss, 20_000)


class Parts(unittest.TestCase):
    def test_without_a_hub_it_says_so(self):
        code = "import atrium; print('still printed'); atrium.run(atrium.Plugin())"
        run = subprocess.run([sys.executable, "-c", code], cwd=SDK, stdin=subprocess.DEVNULL, capture_output=True, text=True)
        self.assertEqual((run.returncode, run.stdout), (1, "still printed\n"))
        self.assertIn("started by the hub", run.stderr)

    def test_local_ids_are_those_of_the_other_sdks(self):
        for line in (HERE.parent / "localids.json").read_text().splitlines():
            foreign, local = json.loads(line)
            self.assertEqual(atrium.local_id(foreign), local)

    def test_back_off_is_random_and_bounded(self):
        back_off = atrium.BackOff(first=1.0, most=8.0, rng=random.Random(3))
        waits = [back_off.next() for _ in range(200)]
        self.assertTrue(all(0.1 <= wait <= 8.0 for wait in waits))
        self.assertTrue(all(wait <= 2.0**i for i, wait in enumerate(waits[:3])))
        self.assertGreater(max(waits), 6.0)
        back_off.reset()
        self.assertLessEqual(back_off.next(), 1.0)

    def test_a_replaced_report_never_crosses_another_message(self):
        outbox = Outbox(self.fail)
        outbox.report("d", "n", 1, {})
        outbox.blocked = True
        outbox.report("d", "n", 2, {})
        outbox.say({"method": "log", "params": {}})
        for value in (3, 4, 5):
            outbox.report("d", "n", value, {})
        outbox.blocked = False
        outbox.report("d", "n", 6, {})
        outbox.blocked = True
        outbox.report("d", "n", 7, {})
        said = []
        while line := outbox.take():
            said += [each["value"] for each in json.loads(line)["params"].get("reports", [{"value": "log"}])]
        self.assertEqual(said, [1, 2, "log", 5, 6, 7])

    def test_nothing_is_lost_between_takes(self):
        outbox = Outbox(self.fail)
        said, made = [], 0
        rng = random.Random(1)
        for _ in range(200):
            for _ in range(rng.randrange(600)):
                outbox.report("d", "n", made, {})
                made += 1
            for _ in range(rng.randrange(4)):
                if line := outbox.take():
                    said += [each["value"] for each in json.loads(line)["params"]["reports"]]
        while line := outbox.take():
            said += [each["value"] for each in json.loads(line)["params"]["reports"]]
        self.assertEqual(said, list(range(made)))

    def test_the_outbox_is_bounded(self):
        outbox = Outbox(lambda text: None)
        for i in range(70_000):
            outbox.report(f"d{i}", "n", i, {})
            outbox.say({"method": "log", "params": {"text": "x"}})
        outbox.devices([{"id": "x" * LONGEST_LINE}], [], True)
        self.assertGreater(outbox.dropped, 60_000)
        for _ in range(5000):
            outbox.devices([], ["gone"], False)
        self.assertTrue(outbox.lost_devices)
        lines = 0
        while outbox.take():
            lines += 1
        self.assertLessEqual(lines, 65_536 + 4_096 + 4_096)

    def test_timers_and_threads(self):
        loop, said = Loop(), []
        loop.later(0.02, lambda: said.append("later"))
        loop.later(0.0, lambda: said.append("cancelled")).cancel()
        ticking = loop.every(0.005, lambda: said.append("tick"))
        loop.in_thread(lambda: 1 / 0, lambda result, error: said.append(type(error).__name__))
        while "later" not in said or "ZeroDivisionError" not in said:
            loop.turn(1.0)
        ticking.cancel()
        self.assertGreaterEqual(said.count("tick"), 2)
        self.assertNotIn("cancelled", said)
        for _ in range(1000):
            loop.later(1000.0, lambda: None).cancel()
        self.assertLess(len(loop._timers), 200)

    def test_a_connection_comes_back(self):
        loop, said = Loop(), []
        server = socket.create_server(("127.0.0.1", 0))
        lines = atrium.Lines()
        connection = atrium.Connection(
            loop,
            server.getsockname(),
            lambda: said.append("open"),
            lambda data: said.extend(lines.feed(data)),
            lambda reason: said.append("lost"),
            back_off=atrium.BackOff(first=0.01, least=0.001),
        )
        connection.open()
        for _ in range(3):
            while said[-1:] != ["open"]:
                loop.turn(1.0)
            peer, _ = server.accept()
            peer.sendall(b"he")
            peer.sendall(b"llo\nmore")
            while b"hello" not in said:
                loop.turn(1.0)
            connection.send(b"question")
            self.assertEqual(peer.recv(100), b"question")
            peer.close()
            while said[-1] != "lost":
                loop.turn(1.0)
            connection.worked()
            said.clear()
            lines = atrium.Lines()
        connection.close()
        server.close()

    def test_lines_are_bounded(self):
        lines = atrium.Lines(limit=10)
        self.assertEqual(lines.feed(b"one\ntw"), [b"one"])
        self.assertEqual(lines.feed(b"o\n"), [b"two"])
        with self.assertRaises(ValueError):
            lines.feed(b"x" * 11)

    def test_fits(self):
        level = atrium.prop("l", "integer", minimum=0, maximum=10, presets=[(255, "Off")])["schema"]
        self.assertTrue(fits(5, level) and fits(255, level))
        self.assertFalse(fits(11, level) or fits(True, level) or fits(1.5, level))
        mode = atrium.prop("m", "string", choices=["a", ("b", "B")])["schema"]
        self.assertTrue(fits("b", mode) and not fits("c", mode))


if __name__ == "__main__":
    unittest.main()
