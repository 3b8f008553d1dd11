#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Atrium authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Deliberately broken variants of the hub: is each of them caught by the simulation?

  variants.py check                                            each variant's old text stands exactly once in its file
  variants.py run --build BUILD --seeds N --jobs N [NAME...]   compiles each and runs seeds until one catches it

A variant is a file in variants/: lines "file: PATH", "caught by: INVARIANT" (one or more) and what it breaks, then a line "--- old",
the text, a line "--- new", and what takes its place. Each is compiled into BUILD/variants/NAME and linked in front of the library.
"""
import argparse
import json
import pathlib
import re
import shlex
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
FOLDER = ROOT / "tests/simulation/variants"
TARGET = "atrium-simulation"


def read(path):
    """A variant's file as values."""
    head, rest = path.read_text().split("--- old\n", 1)
    old, new = rest.split("--- new\n", 1)
    return {
        "name": path.stem,
        "file": re.search(r"^file: (.*)$", head, re.M).group(1),
        "catchers": re.findall(r"^caught by: (.*)$", head, re.M),
        "old": old.rstrip("\n"),
        "new": new.rstrip("\n"),
    }


def all_variants(names):
    """Those that are named, or all."""
    found = [read(path) for path in sorted(FOLDER.glob("*.txt"))]
    unknown = set(names) - {variant["name"] for variant in found}
    if unknown:
        sys.exit(f"there is no variant {', '.join(sorted(unknown))} in {FOLDER}")
    return [variant for variant in found if not names or variant["name"] in names]


def check(variants):
    """How many do not fit the source as it is."""
    faults = 0
    for variant in variants:
        times = (ROOT / variant["file"]).read_text().count(variant["old"])
        if times != 1 or not variant["catchers"]:
            faults += 1
            print(f"{variant['name']}: its old text stands {times} times in {variant['file']}; mend variants/{variant['name']}.txt")
    print(f"{len(variants) - faults} of {len(variants)} variants fit the source")
    return faults


def compile_command(build, source):
    """How the build compiles a source."""
    for entry in json.loads((build / "compile_commands.json").read_text()):
        if pathlib.Path(entry["file"]).resolve() == source:
            return shlex.split(entry["command"])
    sys.exit(f"{build} does not compile {source}")


def make(build, variant):
    """Compiles and links one variant; returns its program."""
    source = (ROOT / variant["file"]).resolve()
    folder = build / "variants" / variant["name"]
    folder.mkdir(parents=True, exist_ok=True)
    broken = folder / source.name
    broken.write_text(source.read_text().replace(variant["old"], variant["new"]))
    compiled = folder / (source.name + ".o")
    command = compile_command(build, source)
    command[command.index("-o") + 1] = str(compiled)
    command[command.index("-c") + 1] = str(broken)
    for option in ("-MF", "-MT"):
        if option in command:
            command[command.index(option) + 1] = str(folder / "depend")
    command += ["-iquote", str(source.parent), "-Wno-error", "-w"]
    subprocess.run(command, cwd=build, check=True)
    lines = subprocess.run(["ninja", "-C", str(build), "-t", "commands", TARGET], capture_output=True, text=True, check=True)
    link = [word for word in shlex.split(lines.stdout.splitlines()[-1]) if word not in (":", "&&")]
    program = folder / TARGET
    link[link.index("-o") + 1] = str(program)
    link.insert(link.index("-o"), str(compiled))
    subprocess.run(link, cwd=build, check=True)
    return program


def run(build, variants, seeds, jobs):
    """How many are not caught."""
    missed = 0
    for variant in variants:
        program = make(build, variant)
        ran = subprocess.run([str(program), "--twice", "10", "--seeds", str(seeds), "--jobs", str(jobs)], capture_output=True, text=True)
        lines = ran.stderr.splitlines()
        said = lines[0] if lines else "nothing"
        fault = re.match(r"seed (\d+): (.*)", said)
        caught = fault and any(fault.group(2).startswith(name) for name in variant["catchers"])
        if caught and not any(re.match(r" *\d+\.\d{4}  \S", line) for line in lines):
            caught, said = None, f"{said} (and the end of its trace is not told)"
        missed += 0 if caught else 1
        print(f"{'caught' if caught else 'MISSED'}  {variant['name']}: {said}", flush=True)
    print(f"{len(variants) - missed} of {len(variants)} variants are caught within {seeds} seeds")
    return missed


def main():
    """Returns the exit status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=["check", "run"])
    parser.add_argument("names", nargs="*")
    parser.add_argument("--build", type=pathlib.Path)
    parser.add_argument("--seeds", type=int, default=500)
    parser.add_argument("--jobs", type=int, default=2)
    options = parser.parse_intermixed_args()
    variants = all_variants(options.names)
    if check(variants) > 0:
        return 1
    if options.what == "check":
        return 0
    return 1 if run(options.build.resolve(), variants, options.seeds, options.jobs) > 0 else 0


if __name__ == "__main__":
    sys.exit(main())
