#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Atrium authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A plugin whose actions try the SDK out."""

import atrium

print("printed by a library")

import os  # noqa: E402
import time  # noqa: E402

os.write(1, b"written to descriptor 1\n")
os.system("echo echoed by a child")

ACTIONS = "late twice nothing wrong fault flood storm nan deep long crowd half event health crash blocked keep walk".split()


class Specimen(atrium.Plugin):
    def initialize(self):
        if self.config.get("refuse"):
            raise atrium.Error(atrium.INVALID_INPUT, "no such host", "/host")
        if self.config.get("fault"):
            raise KeyError("fault")
        self.publish([atrium.device("early", "Said before the answer: held back")])
        self.log("info", "beginning")

    def discover(self):
        properties = [
            atrium.prop("n", "number", writable=True, unit="W", presets=[(-1, "Off")]),
            atrium.prop("s", "string"),
            atrium.prop("o", "object", schema={"openFields": True}),
        ]
        actions = [atrium.action(name) for name in ACTIONS]
        device = atrium.device("d", "Specimen", properties=properties, actions=actions, events=[atrium.event("rang")])
        self.publish([device], complete=True)
        self.report("d", {"n": 1})

    def write(self, call):
        if call.values["n"] > 100:
            raise atrium.Error(atrium.UNREACHABLE, "too far away")
        self.report(call.device, call.values, sequence=7)

    def invoke(self, call):
        return getattr(self, call.action)(call)

    def configure(self, config):
        if "broken" in config:
            raise KeyError("broken")
        self.report("d", {"s": f"{self.config.get('a')} then {config['a']}"})

    def keep(self, call):
        """Sets, lists, reads, removes; answers with all that came back."""
        heard = []

        def then(step):
            def done(value, error):
                heard.append(error.code if error else value)
                step()

            return done

        self.store_set(
            "a.1",
            {"x": [1]},
            then(lambda: self.store_set("b", "y" * 20_000, then(lambda: self.store_list("a", then(read))))),
        )

        def read():
            self.store_get("a.1", then(lambda: self.store_remove("a.1", then(last))))

        def last():
            self.store_get("a.1", then(lambda: call.answer(heard)))

        return atrium.LATER

    def walk(self, call):
        """Gets half way, and waits to be given up."""
        call.progress(0.5)
        return atrium.LATER

    def cancel(self, call):
        call.fail(atrium.Error(atrium.REFUSED, f"{call.action} was given up"))

    def late(self, call):
        self.loop.in_thread(lambda: time.sleep(0.05) or "slept", lambda result, error: call.answer(result))
        return atrium.LATER

    def twice(self, call):
        call.answer("first")
        call.answer("second")
        call.fail(atrium.Error(atrium.BUSY, "third"))
        return atrium.LATER

    def nothing(self, call):
        return {"input": call.input}

    def wrong(self, call):
        return float("nan")

    def fault(self, call):
        raise KeyError("here")

    def flood(self, call):
        """More than the socket holds: what waits is replaced by newer values."""
        self.report("d", {"s": "first"})
        for i in range(call.input):
            self.report("d", {"n": i, "s": str(i)})

    def storm(self, call):
        """The same, over many turns of the loop, while nobody reads."""
        self.left = call.input
        self.timer = self.loop.every(0.0, self.blow)

    def blow(self):
        for _ in range(1000):
            self.left -= 1
            self.report("d", {"n": self.left, "s": "x" * 500})
        if self.left <= 0:
            self.timer.cancel()
            with open(os.path.join(self.state_dir, "blown"), "w") as file:
                file.write(str(self.session._outbox._counts["report"]))

    def nan(self, call):
        self.report("d", {"n": float("inf"), "s": "after"})

    def deep(self, call):
        value = {}
        for _ in range(60):
            value = {"v": value}
        self.report("d", {"o": value, "s": "after"})

    def long(self, call):
        self.report("d", {"s": "x" * 2_000_000})
        for i in range(20):
            self.report("d", {"o": {"text": "ä" * 100_000, "i": i}})
        self.report("d", {"s": "after"})

    def crowd(self, call):
        properties = [atrium.prop(f"p{i}", "number", title="x" * 100) for i in range(100)]
        self.publish([atrium.device(f"c{i}", "C", properties=properties) for i in range(500)])
        self.report("c499", {"p99": 5})

    def half(self, call):
        self.report("d", {"s": "half \ud800 pair"})

    def event(self, call):
        super().event("d", "rang", data={"loud": True})

    def health(self, call):
        self.degraded("r" * 10_000, "h")
        self.recovered()

    def crash(self, call):
        self.loop.later(0.0, lambda: 1 / 0)

    def blocked(self, call):
        time.sleep(call.input)


atrium.run(Specimen())
