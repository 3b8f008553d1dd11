#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Atrium authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""literals.py FOLDERS...: words that are shown as they stand in the source, past the translators.

Reads QML properties and C++ members that people see. A line that is right as it is says so: `// as it is: WHY`.
"""

import os
import re
import sys

SHOWN = (r"(?:[Tt]ext|[Tt]itle|[Ll]abel|[Ll]ine|[Hh]int|[Qq]uestion|consequence|summary|placeholder|placeholderText"
         r"|actionText|valueText|stateWord|secondAction|noteText|explanation)")
QML = re.compile(rf"(?:^|[\s;{{])(?:Accessible\.(?:name|description)|{SHOWN}|\w+(?:Text|Title|Label))\s*:\s*(.+)$")
CPP = re.compile(rf"\.{SHOWN}\s*=\s*(.+)$|\bset(?:Text|Title|ToolTip|Label)\((.+)$|\bparts\.(?:append|push_back)\((.+)$")
SAID = re.compile(r"\b(?:qsTr|qsTranslate|qsTrId|tr|translate|QT_TR_NOOP|QT_TRANSLATE_NOOP)\((?:[^()]|\([^()]*\))*\)")
COMPARED = re.compile(r"[=!]==?\s*u?\"[^\"]*\"(?:_s|_L1)?|\bcase\s+\"[^\"]*\"|\[\"[^\"]*\"\]|glyph\([^()]*\)")
WORD = re.compile(r"\"((?:[^\"\\]|\\.)*)\"")
# "Heating", "of the house"; not a key, an address or a unit.
WORDS = re.compile(r"^\W*[A-Z][a-z]|[^\W\d_]{2,}\s+[^\W\d_]{2,}")
FREE = {"Atrium"}


def bare(expression):
    """The literals of @p expression that have words in them and are not said by the translators."""
    rest = COMPARED.sub("", SAID.sub("", expression.split("//")[0] if "://" not in expression else expression))
    for text in WORD.findall(rest):
        text = re.sub(r"\\u[0-9a-fA-F]{4}|%L?\d|\\.", " ", text)
        if WORDS.search(text) and text not in FREE:
            yield text


def faults(path):
    pattern = QML if path.endswith(".qml") else CPP
    with open(path, encoding="utf-8") as lines:
        for number, line in enumerate(lines, 1):
            if "// as it is" in line or line.lstrip().startswith(("//", "///", "*")):
                continue
            match = pattern.search(line)
            shown = next((group for group in match.groups() if group), "") if match else ""
            for text in bare(shown):
                yield f"{path}:{number}: {text!r} is shown as it stands"


def self_check():
    assert list(bare('"Open the door"')) == ["Open the door"]
    assert list(bare('root.on ? qsTr("On") : "Off"')) == ["Off"]
    assert list(bare('u"of the house"_s.arg(1)')) == ["of the house"]
    assert not list(bare('row.field(u"name"_s)'))
    assert not list(bare('qsTr("Hold to %1").arg(root.verb)'))
    assert not list(bare('root.kind === "lamp" ? "%" : "\\u00a0W"'))


def main():
    self_check()
    files = [os.path.join(folder, name) for top in sys.argv[1:] for folder, _, names in os.walk(top) for name in names
             if name.endswith((".qml", ".cpp", ".h"))]
    if len(files) < 50:
        sys.exit("too few sources")
    bad = [fault for path in sorted(files) for fault in faults(path)]
    print("\n".join(bad) or f"{len(files)} sources, every word said by the translators")
    sys.exit(1 if bad else 0)


main()
