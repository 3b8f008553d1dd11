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
# %L1 and %Ln are %1 and %n in the digits of the language.
PLACES = re.compile(r"%L?[1-9n]|\{\}|&(?=\w)|<[^>]+>")
# By language, its forms of a number: whether the form may leave the number out ("one device").
MAY_SAY_IT = {
    "de": [True, False],
    "en": [True, False],
    "es": [True, False],
    "fr": [False, False],  # none and one
    "zh_CN": [False],
    "ar": [True, True, True, False, False, False],  # none, one, two, few, many, hundreds
}


def messages(path):
    for context in ET.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            yield context.findtext("name"), message


def texts(message):
    translation = message.find("translation")
    if translation is None or translation.get("type") is not None:  # unfinished, vanished, obsolete
        return []
    return [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]


def places_of(text):
    return sorted({found.group(0).replace("%L", "%") for found in PLACES.finditer(text)})


def edges(text):
    return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()):]


def faults_of(source, said, may_say_it):
    """What is wrong with what @p said makes of @p source; may_say_it: None of a text without a number."""
    if may_say_it is not None and len(said) != len(may_say_it):
        yield f"{len(said)} forms for numbers instead of {len(may_say_it)}"
        return
    places = places_of(source)
    for form, text in enumerate(said):
        kept = places_of(text)
        leaves_out = may_say_it is not None and may_say_it[form]
        if kept != places and not (leaves_out and kept == [p for p in places if p != "%n"]):
            yield f"other places than the source: {text!r}"
        if edges(text) != edges(source):
            yield f"other spaces at its ends: {text!r}"


def faults(language, wanted):
    known = {(context, message.findtext("source")): message
             for context, message in messages(os.path.join(HERE, f"atrium_{language}.ts"))}
    for (context, source), numerus in wanted.items():
        if language == "en" and not numerus:
            continue
        said = texts(known[context, source]) if (context, source) in known else []
        if not said or not all(said):
            yield f"{language}: not translated: {context}: {source!r}"
            continue
        for fault in faults_of(source, said, MAY_SAY_IT[language] if numerus else None):
            yield f"{language}: {context}: {source!r}: {fault}"


def main():
    lupdate, sources = sys.argv[1], sys.argv[2:]
    with tempfile.TemporaryDirectory() as folder:
        found = os.path.join(folder, "found.ts")
        subprocess.run([lupdate, "-silent", "-no-obsolete", *sources, "-ts", found], check=True)
        wanted = {(context, message.findtext("source")): message.get("numerus") == "yes"
                  for context, message in messages(found)}
    if len(wanted) < 100:
        sys.exit("lupdate found too few words")
    present = {name[len("atrium_"):-len(".ts")] for name in os.listdir(HERE) if name.endswith(".ts")}
    bad = [f"{each}: no rules in check.py" for each in sorted(present - MAY_SAY_IT.keys())]
    bad += [each for language in MAY_SAY_IT for each in faults(language, wanted)]
    print("\n".join(bad) or f"{len(wanted)} words in {len(MAY_SAY_IT)} languages, all translated")
    sys.exit(1 if bad else 0)


main()
