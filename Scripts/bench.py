#!/usr/bin/env python3
"""Runs the benchmarks and prints one table: ratios to the floor first, then figures.

    bench.py --validate COMMAND --pages SHUFFLER [--quick]

Runs `swift package benchmark` in Benchmarks, which measures the floor, the release check and its stages in turn in
one process, then the whole processes of bench_processes.py.
"""

import argparse
import json
import subprocess
import sys
from pathlib import Path

import bench_inputs
import bench_processes
import bench_table

ROOT = bench_inputs.ROOT
PACKAGE = ROOT / "Benchmarks"
GOALS = {"check without rules": "at most 2.0", "check with every default rule": "at most 3.0"}
INPUTS = ["real page", "200 pages", "seeds"]
TASKS = [
    "cmark-gfm parse", "libxml2 parse", "libxml2 stream validation, official schema",
    "libxml2 stream validation, our profile", *GOALS, "parse", "lint", "record spelling", "export",
    "read XML to tree", "schema validation", "semantic checks", "audit", "import", "compare",
]
FLOORS = {
    "libxml2 stream validation, official schema": "the floor",
    "libxml2 stream validation, our profile": "the floor with our profile",
}


def run_package(folder):
    """The results of `swift package benchmark`: for each benchmark its metrics, each with its values."""
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("*.jmh.json"):
        old.unlink()
    subprocess.run(
        [
            "swift", "package", "--package-path", PACKAGE, "--allow-writing-to-directory", folder,
            "--allow-writing-to-package-directory", "benchmark", "--no-progress", "--format", "jmh",
            "--path", folder,
        ],
        check=True, stdout=sys.stderr)
    file = next(iter(folder.glob("*.jmh.json")), None)
    if file is None:
        raise SystemExit(f"swift package benchmark wrote no results into {folder}")
    results = {}
    for element in json.loads(file.read_text()):
        results.setdefault(element["benchmark"], {}).update(
            {name: metric["rawData"][0] for name, metric in element["secondaryMetrics"].items()})
    return results


def paired(results):
    """The metrics of the benchmarks that ran in turn, by the parts of their names."""
    return {
        tuple(name.split("|")): values
        for metrics in results.values() for name, values in metrics.items() if "|" in name
    }


def add_rows(results, benches):
    metrics = paired(results)
    ratios = [(key, values) for key, values in metrics.items() if key[0] == "ratio"]

    def rank(key):
        return list(FLOORS).index(key[3]), INPUTS.index(key[1]), list(GOALS).index(key[2])

    for key, values in sorted(ratios, key=lambda item: rank(item[0])):
        goal = GOALS[key[2]] if FLOORS[key[3]] == "the floor" else ""
        benches.ratio(f"{key[1]}: {key[2]} to {FLOORS[key[3]]}", [value / 1000 for value in values], goal)
    if not any(FLOORS[key[3]] == "the floor" for key, _ in ratios):
        benches.leave_out("the floor with the official schema, since ../shared is not there")
    for name in INPUTS:
        times = {key[2]: values for key, values in metrics.items() if key[:2] == ("time", name)}
        if not times:
            benches.leave_out(f"{name}: not there, or a round took more than a second")
        for task in sorted(times, key=TASKS.index):
            benches.figure(f"{name}: {task}", [value / 1000 for value in times[task]], "µs of CPU/page")
        if times:
            rates = metrics[("rate", name, "lint")]
            benches.figure(f"{name}: lint", [value / 1000 for value in rates], "MB/s of CPU")
    counted = [
        (name, metrics["Instructions"]) for name, metrics in results.items() if metrics.get("Instructions")
    ]
    for name, values in counted:
        label = name.split("ReleaseBenchmarks.")[-1].replace("_", " ")
        benches.figure(label, [value / 1000 for value in values], "thousand instructions")
    if not counted:
        benches.leave_out("instructions, which this machine does not let the benchmark count")
    benches.leave_out("allocations, which the benchmark package counts only with its traits on")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    bench_processes.add_arguments(parser)
    arguments = parser.parse_args()
    benches = bench_processes.Benches()
    add_rows(run_package(Path(arguments.work) / "results"), benches)
    bench_processes.measure(arguments, benches)
    bench_table.show(benches)


if __name__ == "__main__":
    main()
