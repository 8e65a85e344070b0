#!/usr/bin/env python3
"""Measures the command in whole processes, beside other tools on the same files.

    bench_processes.py --validate COMMAND --pages SHUFFLER [--work FOLDER] [--quick]

COMMAND is the built command, SHUFFLER the built ShufflePages of Benchmarks. Commands that are compared run in turn,
A B A B, so that what disturbs the machine for a while disturbs both. `make bench` runs this; it may be run alone.
"""

import argparse
import os
import shutil
import statistics
import subprocess
import sys
import time
from dataclasses import dataclass

from bench_inputs import DRIVER, PROFILE, REAL_PAGE, ROOT, Inputs, bytes_below

RUMDL = "0.3.0"
RUNS = 5
COLD_RUNS = 30
# Files of different sizes are compared, each of which takes long enough for the machine to change its pace.
GROWTH_RUNS = 9
# A command that takes longer than this, in seconds, is not run again.
LONGEST_REPEATED = 120


@dataclass
class Usage:
    """What one process took: seconds, seconds of CPU of user and system, KiB of peak memory."""

    wall: float
    cpu: float
    peak: int


@dataclass
class Row:
    """A line of the table; `values` are the runs, `goal` is what is to be reached."""

    name: str
    values: list
    unit: str
    goal: str = ""

    @property
    def median(self):
        return statistics.median(self.values)


class Benches:
    """The rows of the table, ratios apart from figures, and what was left out."""

    def __init__(self):
        self.ratios = []
        self.figures = []
        self.left_out = []

    def ratio(self, name, values, goal=""):
        self.ratios.append(Row(name, values, "x", goal))

    def figure(self, name, values, unit, goal=""):
        self.figures.append(Row(name, values, unit, goal))

    def leave_out(self, what):
        self.left_out.append(what)
        print(f"left out: {what}", file=sys.stderr)


def run(command, one_core=False, allowed=(0, 1)):
    """Runs a command with its output thrown away. Any other status than those allowed ends the benchmark."""
    core = min(os.sched_getaffinity(0))
    environment = {**os.environ, "LANG": "C.UTF-8", "NO_COLOR": "1"}
    start = time.perf_counter()
    process = subprocess.Popen(
        [str(part) for part in command], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL, env=environment,
        preexec_fn=(lambda: os.sched_setaffinity(0, {core})) if one_core else None)
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in allowed:
        raise SystemExit(f"status {process.returncode}: {' '.join(str(part) for part in command)[:300]}")
    return Usage(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss)


def in_turn(runs, commands):
    """Runs commands in turn; `commands` gives for each name a function that runs it once."""
    usages = {name: [] for name in commands}
    for _ in range(runs):
        for name, once in commands.items():
            usages[name].append(once())
        if sum(taken[-1].wall for taken in usages.values()) > LONGEST_REPEATED:
            break
    return usages


def quotients(above, below, key):
    return [getattr(a, key) / getattr(b, key) for a, b in zip(above, below)]


def measure_lint(inputs, benches, count):
    """Lint beside rumdl on one core, so that total CPU is that of one worker."""
    folder = inputs.pages(count)
    size = bytes_below(folder, ".md") / 1e6
    commands = {
        "validate": lambda: run(
            [inputs.validate, "lint", "--fail-on", "never", folder], one_core=True)
    }
    rumdl = installed_rumdl(inputs.work, benches)
    if rumdl:
        commands["rumdl"] = lambda: run([rumdl, "check", "--no-cache", folder], one_core=True)
    usages = in_turn(RUNS, commands)
    benches.figure(
        f"lint, every default rule, {count:,} pages", [size / one.cpu for one in usages["validate"]],
        "MB/s of CPU", "at least 50")
    if rumdl:
        benches.figure(
            f"rumdl {RUMDL} check, the same pages", [size / one.cpu for one in usages["rumdl"]], "MB/s of CPU")
        benches.ratio(
            "lint to rumdl, CPU", quotients(usages["validate"], usages["rumdl"], "cpu"), "at most 1")


def installed_rumdl(work, benches):
    environment = work / "rumdl"
    command = environment / "bin/rumdl"
    if not command.exists():
        try:
            subprocess.run([sys.executable, "-m", "venv", environment], check=True, capture_output=True)
            subprocess.run(
                [environment / "bin/pip", "install", "--quiet", f"rumdl=={RUMDL}"], check=True,
                capture_output=True)
        except (subprocess.CalledProcessError, OSError):
            shutil.rmtree(environment, ignore_errors=True)
            benches.leave_out(f"rumdl {RUMDL}, which could not be installed from PyPI")
            return None
    return command


def measure_many_pages(inputs, benches, counts):
    """Many pages on all cores and on one, and the memory they take."""
    def check(count, one_core=False):
        return run([inputs.validate, "check", "--fail-on", "never", inputs.pages(count)], one_core=one_core)

    few, many, most = counts
    inputs.pages(many)
    usages = in_turn(RUNS, {"all": lambda: check(many), "one": lambda: check(many, one_core=True)})
    cores = len(os.sched_getaffinity(0))
    benches.ratio(
        f"speed-up of check, {cores} cores over one", quotients(usages["one"], usages["all"], "wall"),
        "at least 1.8")
    benches.figure(
        f"check, {many:,} pages, {cores} cores", [one.wall for one in usages["all"]], "s")
    benches.figure(
        f"check, {many:,} pages, {cores} cores", [many / one.wall for one in usages["all"]], "pages/s")
    benches.figure(f"check, {many:,} pages, one core", [one.wall for one in usages["one"]], "s")
    memory = {many: [one.peak / 1024 for one in usages["all"]]}
    for count in (few, most):
        inputs.pages(count)
        memory[count] = [one.peak / 1024 for one in in_turn(RUNS, {"": lambda: check(count)})[""]]
    for count in counts:
        benches.figure(f"peak memory of check, {count:,} pages", memory[count], "MiB", "under 61 (64 MB)")
    middle = statistics.median(memory[many])
    for count in (few, most):
        benches.ratio(
            f"peak memory of check, {count:,} to {many:,} pages", [value / middle for value in memory[count]],
            "0.9 to 1.1")


def measure_feed(inputs, benches, count):
    """`schema` on many small files beside xmllint, each in one process."""
    files, schema, what = inputs.feed(count)
    ours = [inputs.validate, "schema", "--schema", schema, *files]
    theirs = ["xmllint", "--noout", "--nonet", "--schema", schema, *files]
    usages = in_turn(RUNS, {
        "ours": lambda: run(ours), "ours on one core": lambda: run(ours, one_core=True),
        "theirs": lambda: run(theirs, allowed=(0, 3, 4)),
    })
    sizes = sorted(file.stat().st_size for file in files)
    print(
        f"feed: {count:,} files ({what}), {sizes[0]:,} to {sizes[-1]:,} bytes, median {sizes[count // 2]:,}; "
        f"schema {schema.name}", file=sys.stderr)
    benches.ratio(
        "schema to xmllint, wall, one process each", quotients(usages["ours"], usages["theirs"], "wall"),
        "at most 1")
    benches.ratio(
        "schema to xmllint, wall, both on one core",
        quotients(usages["ours on one core"], usages["theirs"], "wall"))
    for name, key in (("schema", "ours"), ("schema on one core", "ours on one core"), ("xmllint", "theirs")):
        benches.figure(
            f"{name}, {count:,} small files", [count / one.wall for one in usages[key]], "files/s")


def measure_cold_start(inputs, benches):
    """One page in a new process, beside xmllint on its XML."""
    xml = inputs.export(inputs.page, "cold.xml")
    name = "the real page" if inputs.page == REAL_PAGE else "the clean sample"
    commands = {
        "check": lambda: run([inputs.validate, "check", "--fail-on", "never", inputs.page]),
        "profile": lambda: run(["xmllint", "--noout", "--nonet", "--schema", PROFILE, xml], allowed=(0,)),
        "version": lambda: run([inputs.validate, "--version"]),
        "nothing": lambda: run(["true"]),
    }
    if DRIVER.exists():
        commands["official"] = lambda: run(
            ["xmllint", "--noout", "--nonet", "--schema", DRIVER, xml], allowed=(0,))
    else:
        benches.leave_out("xmllint with the official schema, since ../shared is not there")
    usages = in_turn(COLD_RUNS, commands)
    for key, schema in (("official", "the official schema"), ("profile", "our profile")):
        if key in usages:
            benches.ratio(
                f"cold check of {name} to cold xmllint, {schema}",
                quotients(usages["check"], usages[key], "wall"), "at most 1.5" if key == "official" else "")
    for key, label in (
        ("check", f"cold check of {name}"), ("version", "cold validate --version"),
        ("official", "cold xmllint, the official schema"), ("profile", "cold xmllint, our profile"),
        ("nothing", "cold true"),
    ):
        if key in usages:
            benches.figure(label, [one.wall * 1e3 for one in usages[key]], "ms")


def measure_growth(inputs, benches, counts, copies):
    """The cost of a byte of XML on one core: of the real page, and of the same stories as many pages and as one.

    All sizes are measured in turn, so that a ratio compares what ran in one round. What a process takes for next to
    nothing is left out.
    """
    empty, smallest = inputs.work / "empty.md", inputs.work / "smallest.xml"
    empty.write_bytes(b"")
    smallest.write_bytes(b"<a/>")
    name = "the real page" if inputs.page == REAL_PAGE else "the clean sample"
    shuffled = sorted(inputs.pages(2_000).rglob("*.md"))[:copies]
    works = {
        f"{name}, {copies:,} times": pages_apart(inputs, "real", [inputs.page] * copies),
        f"{copies:,} shuffled pages, {{:.0f}} MB": pages_apart(inputs, "shuffled", shuffled),
    }
    for count in counts:
        page = inputs.one_page(count)
        files = [inputs.export(page, f"one-page-of-{count}.xml")]
        works[f"the stories of {count:,} pages as one, {{:.0f}} MB"] = [page], files
    sizes = {label: sum(file.stat().st_size for file in files) for label, (_, files) in works.items()}
    for command, place in (("check", 0), ("schema", 1)):
        options = ["--fail-on", "never"] if command == "check" else []

        def cost_of(files):
            return lambda: run([inputs.validate, command, *options, *files], one_core=True)

        start = statistics.median(one.cpu for one in in_turn(RUNS, {0: cost_of([(empty, smallest)[place]])})[0])
        usages = in_turn(GROWTH_RUNS, {label: cost_of(work[place]) for label, work in works.items()})
        costs = [
            [max(one.cpu - start, 1e-6) * 1e9 / sizes[label] for one in runs] for label, runs in usages.items()
        ]
        for label, values in zip(usages, costs):
            benches.figure(f"{command}, {label.format(sizes[label] / 1e6)}", values, "ns of CPU/byte of XML")
        benches.ratio(
            f"cost of a byte, {command}, the greatest file to {name}",
            [large / real for real, large in zip(costs[0], costs[-1])], "at most 1.2")
        benches.ratio(
            f"cost of a byte, {command}, dearest to cheapest size of the same stories",
            [max(round) / min(round) for round in zip(*costs[1:])], "at most 1.2")
    for pages, files in list(works.values())[2:]:
        for file in pages + files:
            file.unlink()


def pages_apart(inputs, name, pages):
    """Copies of pages in a folder of their own, and the XML of each."""
    folder = inputs.work / f"apart-{name}"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    copies, files = [], []
    for number, page in enumerate(pages):
        copies.append(folder / f"{number:04}.md")
        shutil.copyfile(page, copies[-1])
        if page in pages[:number]:
            files.append(folder / f"{number:04}.xml")
            shutil.copyfile(files[0], files[-1])
        else:
            files.append(inputs.export(page, folder / f"{number:04}.xml"))
    return copies, files


def lines(count, line):
    return "".join(line(number) for number in range(count))


# Documents like those of docs/edges.md, with their size; half the size has to take half the time.
EDGES = {
    "bytes of one line with markup": (3_000_000, lambda count: "湖上的灯，“亮”了。a *b* " * (count // 38) + "\n"),
    "bytes of one line without markup": (3_000_000, lambda count: "湖" * (count // 3) + "\n"),
    "bytes of code": (3_000_000, lambda count: "```\n" + "<&> 码\n" * (count // 8) + "```\n"),
    "blank lines": (200_000, lambda count: "甲" + "\n" * count + "乙\n"),
    "paragraphs": (20_000, lambda count: lines(count, lambda at: f"第{at}段，灯亮了。\n\n")),
    "items": (
        4_000, lambda count: lines(count, lambda at: f"## 第{at}篇\n\n■记者 林一苇\n\n本报讯 灯亮了。\n\n")),
    "links and their definitions": (
        10_000,
        lambda count: lines(count, lambda at: f"见[第{at}条][{at}]。\n\n")
        + lines(count, lambda at: f"[{at}]: /{at}\n")),
    "nested quotes": (200_000, lambda count: "> " * count + "深\n"),
    "nested lists": (200_000, lambda count: "- " * count + "深\n"),
    "nested emphasis": (200_000, lambda count: "**" * count + "深" + "**" * count + "\n"),
    "lines of emphasis": (100_000, lambda count: "*灯*\n" * count),
    "columns of a table": (
        100_000, lambda count: "| 甲 " * count + "|\n" + "|:-:" * count + "|\n" + 2 * ("| 甲 " * count + "|\n")),
    "control characters": (100_000, lambda count: "\x08a" * count + "\n"),
    "references to characters": (100_000, lambda count: "&#10;&amp;" * count + "\n"),
}


def measure_edges(inputs, benches):
    """How the time grows from half a hostile document to the whole of it; what an empty file takes is left out."""
    files = {key: inputs.work / f"{key}.md" for key in ("empty", "half", "whole")}
    files["empty"].write_bytes(b"")

    def check(key):
        return run([inputs.validate, "check", "--fail-on", "never", files[key]], one_core=True)

    for name, (size, document) in EDGES.items():
        files["half"].write_text(document(size // 2), encoding="utf-8")
        files["whole"].write_text(document(size), encoding="utf-8")
        usages = in_turn(RUNS, {key: lambda key=key: check(key) for key in files})
        start = statistics.median(one.cpu for one in usages["empty"])
        halves, wholes = ([max(one.cpu - start, 1e-4) for one in usages[key]] for key in ("half", "whole"))
        benches.ratio(
            f"time for twice as many {name}", [whole / half for half, whole in zip(halves, wholes)],
            "about 2")
        benches.figure(f"check, {size:,} {name}", wholes, "s of CPU")


def measure_binary(inputs, benches):
    benches.figure("size of the command", [inputs.validate.stat().st_size / 1e6], "MB")
    linked = subprocess.run(["ldd", inputs.validate], capture_output=True, text=True).stdout
    kind = "shared" if "libswiftCore" in linked else "static"
    print(f"Swift runtime of {inputs.validate}: {kind}", file=sys.stderr)


def measure(arguments, benches):
    """Adds the rows of all measurements."""
    inputs = Inputs(arguments)
    if not REAL_PAGE.exists():
        benches.leave_out("the real page, since ../shared is not there; pages are made from seeds/ alone")
    quick = arguments.quick
    stages = {
        "lint": lambda: measure_lint(inputs, benches, 200 if quick else 2_000),
        "many pages": lambda: measure_many_pages(
            inputs, benches, (16, 80, 200) if quick else (200, 2_000, 20_000)),
        "feed": lambda: measure_feed(inputs, benches, 1_050),
        "cold start": lambda: measure_cold_start(inputs, benches),
        "growth": lambda: measure_growth(inputs, benches, (20, 100) if quick else (20, 200, 2_000), 200),
        "edges": lambda: measure_edges(inputs, benches),
        "binary": lambda: measure_binary(inputs, benches),
    }
    for name, stage in stages.items():
        if arguments.only and name not in arguments.only:
            continue
        start = time.perf_counter()
        print(f"measuring {name} …", file=sys.stderr)
        stage()
        print(f"  {time.perf_counter() - start:.0f} s", file=sys.stderr)


def add_arguments(parser):
    parser.add_argument("--validate", required=True, help="the built command")
    parser.add_argument("--pages", required=True, help="the built ShufflePages")
    parser.add_argument("--work", default=ROOT / ".build/bench", help="where files are made")
    parser.add_argument("--only", action="append", help="measure only this; may be repeated")
    parser.add_argument("--quick", action="store_true", help="a tenth of the pages, to try the script")


if __name__ == "__main__":
    import bench_table

    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    add_arguments(parser)
    rows = Benches()
    measure(parser.parse_args(), rows)
    bench_table.show(rows)
