#!/usr/bin/env python3
"""Writes the list of all rules, StandardRules+Generated.swift, from the files in Sources/Lint/Rules.

A rule is a file named after its type, which ends in Rule, and its metadata begins with group, number and slug. `make
rules` runs this first.
"""

import re
import sys
from pathlib import Path

LINT = Path(__file__).resolve().parent.parent / "Sources/Lint"
LIST = LINT / "Rules/StandardRules+Generated.swift"
PREFIXES = dict(re.findall(r'case (\w+) = "(\w+)"', (LINT / "RuleSet/RuleGroup.swift").read_text("utf-8")))


def rule(file):
    """The identifier and the type of the rule in a file."""
    begin = re.search(r"RuleMetadata\(\s*\.(\w+), (\d+), \"", file.read_text("utf-8"))
    if not begin or begin[1] not in PREFIXES:
        sys.exit(f'{file}: no metadata that begins RuleMetadata(.group, number, "slug"')
    return f"{PREFIXES[begin[1]]}{int(begin[2]):03}", file.stem


rules = sorted(rule(file) for file in LINT.glob("Rules/*/*Rule.swift"))
for (one, first), (other, second) in zip(rules, rules[1:]):
    if one == other:
        sys.exit(f"{first}.swift and {second}.swift both say they are {one}; take the next free number")
text = (
    "// Written by Scripts/list-rules.py; do not edit.\n\n"
    "extension RuleSet {\n"
    "  /// The rules of this project, in the order of their identifiers.\n"
    "  public static let standard = RuleSet([\n"
    + "".join(f"    {name}.self,\n" for _, name in rules)
    + "  ])\n}\n"
)
# A file that is as it should be is not touched, so that nothing is built again.
if not LIST.exists() or LIST.read_text("utf-8") != text:
    LIST.write_text(text, "utf-8")
    print(f"{LIST.name} was written: {len(rules)} rules")
