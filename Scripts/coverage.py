#!/usr/bin/env python3
"""Prints how many lines of each module the tests run, as `swift test --enable-code-coverage` counted them.

    coverage.py [--files] REPORT

REPORT is the file that `swift test --show-codecov-path` names. What the command does in processes of its own is in it:
the tests hand on where counts are written. With --files the files follow that have most lines that no test runs.
Ends with status 1 when the library or the command is below its goal.
"""

import argparse
import json
import sys
from collections import defaultdict
from pathlib import Path

SOURCES = Path(__file__).resolve().parent.parent / "Sources"
GOALS = {"the library": 95, "the command": 90}


def share(lines, covered):
    return 100 * covered / lines if lines else 100


arguments = argparse.ArgumentParser()
arguments.add_argument("--files", action="store_true")
arguments.add_argument("report", type=Path)
arguments = arguments.parse_args()

files = {}
for file in json.loads(arguments.report.read_text("utf-8"))["data"][0]["files"]:
    path = Path(file["filename"])
    if SOURCES in path.parents:
        files[path.relative_to(SOURCES)] = (file["summary"]["lines"]["count"], file["summary"]["lines"]["covered"])
if not files:
    sys.exit(f"{arguments.report} says nothing of {SOURCES}")

rows = defaultdict(lambda: (0, 0))
for path, (lines, covered) in files.items():
    for name in (path.parts[0], "the command" if path.parts[0] == "validate" else "the library"):
        rows[name] = (rows[name][0] + lines, rows[name][1] + covered)

print(f"{'':14}{'lines':>8}{'not run':>9}{'run':>8}")
failed = False
for name in [*sorted(set(rows) - set(GOALS)), *GOALS]:
    lines, covered = rows[name]
    goal = GOALS.get(name)
    failed |= goal is not None and share(lines, covered) < goal
    print(f"{name:14}{lines:8}{lines - covered:9}{share(lines, covered):7.1f}%" + (f"  at least {goal}%" if goal else ""))
if arguments.files:
    print()
    for path, (lines, covered) in sorted(files.items(), key=lambda item: item[1][1] - item[1][0])[:40]:
        print(f"{lines - covered:5} of {lines:4} not run  {path}")
sys.exit(1 if failed else 0)
