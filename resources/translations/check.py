#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Atrium authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""check.py LUPDATE SOURCES...: every word of the interface is translated, and every place in it is kept."""

import os
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET

HERE = os.path.dirname(os.path.abspath(__file__))
PLACES = re.compile(r"%[1-9n]|\{\}")


def messages(path):
    for context in ET.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            yield context.findtext("name"), message


def texts(message):
    translation = message.find("translation")
    if translation is None or translation.get("type") == "unfinished":
        return []
    return [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]


def faults(language, wanted):
    known = {(context, message.findtext("source")): message
             for context, message in messages(os.path.join(HERE, f"atrium_{language}.ts"))}
    for key, numerus in wanted.items():
        if language == "en" and not numerus:
            continue
        said = texts(known[key]) if key in known else []
        if not said or not all(said):
            yield f"{language}: not translated: {key[0]}: {key[1]!r}"
            continue
        places = sorted(set(PLACES.findall(key[1])))
        for text in said:
            kept = sorted(set(PLACES.findall(text)))
            # "one device" may leave its number out.
            if kept != places and not (numerus and kept == [p for p in places if p != "%n"]):
                yield f"{language}: other places than the source: {key[0]}: {text!r}"


def main():
    lupdate, sources = sys.argv[1], sys.argv[2:]
    with tempfile.TemporaryDirectory() as folder:
        found = os.path.join(folder, "found.ts")
        subprocess.run([lupdate, "-silent", "-no-obsolete", *sources, "-ts", found], check=True)
        wanted = {(context, message.findtext("source")): message.get("numerus") == "yes"
                  for context, message in messages(found)}
    if len(wanted) < 100:
        sys.exit("lupdate found too few words")
    bad = [each for language in ("de", "en") for each in faults(language, wanted)]
    print("\n".join(bad) or f"{len(wanted)} words, all translated")
    sys.exit(1 if bad else 0)


main()
