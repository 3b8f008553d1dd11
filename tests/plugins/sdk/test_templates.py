# SPDX-FileCopyrightText: 2026 The Atrium authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Each template, with its words filled in, passes its own test at once and behaves before a hub."""

import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest

SDK = pathlib.Path(__file__).resolve().parents[3] / "plugins/sdk"
sys.path.insert(0, str(SDK / "python"))

from atrium.testing import CallFailed, Hub  # noqa: E402

ID, NAME = "garden-pump-2", "Jo's Garden Pump 2"


def fill(text):
    return text.replace("@ID@", ID).replace("@NAME@", NAME).replace("@AUTHOR@", "Jo O'Hara")


class Templates(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(self.enterContext(tempfile.TemporaryDirectory()))

    def make(self, language):
        """As `atriumctl plugin new` does."""
        template = SDK / "templates" / language
        for each in template.rglob("*"):
            if each.is_file():
                target = self.folder / ID / fill(str(each.relative_to(template)))
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_text(fill(each.read_text()))
                target.chmod(each.stat().st_mode)
        if (SDK / language / "atrium").exists():
            shutil.copytree(SDK / language / "atrium", self.folder / ID / "atrium", ignore=shutil.ignore_patterns("__pycache__"))
        return self.folder / ID

    def own_test(self, folder):
        """The line of the README after the first."""
        lines = (folder / "README.md").read_text().split("```sh\n")[1].split("```")[0].splitlines()
        self.assertEqual(len(lines), 5)
        environment = {**os.environ, "PATH": f"{os.environ['ATRIUM_PROGRAMS']}:{os.environ['PATH']}"}
        run = subprocess.run(lines[1], shell=True, cwd=self.folder, env=environment, capture_output=True, text=True)
        self.assertEqual(run.returncode, 0, run.stdout + run.stderr)

    def lives(self, package):
        with Hub(package / f"atrium-plugin-{ID}") as hub:
            hub.start({"interval": 0.1})
            self.assertEqual(hub.devices["demo"]["title"], NAME)
            hub.wait_for("demo", "temperature", 21.5)
            hub.write("demo", on=True)
            hub.wait_for("demo", "on", True)
            hub.invoke("demo", "reset")
            hub.wait_for("demo", "on", False)
            with self.assertRaises(CallFailed):
                hub.invoke("demo", "explode")
            hub.call("discover")
            hub.call("ping")
            self.assertEqual(hub.end(), 0)

    def test_python(self):
        folder = self.make("python")
        self.own_test(folder)
        self.lives(folder)

    def test_javascript(self):
        folder = self.make("javascript")
        self.own_test(folder)
        self.lives(folder)

    def test_cpp(self):
        folder = self.make("cpp")
        self.own_test(folder)
        self.lives(folder / "build" / ID)

    def test_nothing_is_left_to_fill_in(self):
        for language in ("python", "javascript", "cpp"):
            with self.subTest(language=language):
                for each in self.make(language).rglob("*"):
                    if each.is_file():
                        self.assertNotRegex(each.name + each.read_text(), "@[A-Z]+@")
                shutil.rmtree(self.folder / ID)


if __name__ == "__main__":
    unittest.main()
