"""Prints what was measured: ratios first, then figures, each with its median and its spread."""

import os
import platform
import statistics
import unicodedata


def number(value):
    """A number with three digits that count, at least."""
    if value >= 100:
        return f"{value:,.0f}"
    if value >= 10:
        return f"{value:.1f}"
    return f"{value:.2f}" if value >= 1 else f"{value:.3f}"


def width(text):
    return sum(2 if unicodedata.east_asian_width(letter) in "WF" else 1 for letter in text)


def machine():
    """The machine class, in words."""
    model = platform.processor() or platform.machine()
    try:
        with open("/proc/cpuinfo", encoding="utf-8") as file:
            model = next(line.split(":")[1].strip() for line in file if line.startswith("model name"))
    except (OSError, StopIteration):
        pass
    load = os.getloadavg()[0]
    return f"{model}, {len(os.sched_getaffinity(0))} cores; load {load:.1f} at the end"


def cells(row):
    middle = statistics.median(row.values)
    spread = f"{number(min(row.values))} – {number(max(row.values))}" if len(row.values) > 1 else "–"
    return [row.name, number(middle), spread, str(len(row.values)), row.unit, row.goal]


def show(rows):
    """Prints the table."""
    head = ["", "median", "min – max", "runs", "unit", "goal"]
    parts = [("Ratios", rows.ratios), ("Figures", rows.figures)]
    widths = [
        max(width(line[column]) for line in [head] + [cells(row) for _, part in parts for row in part])
        for column in range(len(head))
    ]

    def line(texts):
        padded = [
            " " * (size - width(text)) + text if column in (1, 2, 3) else text + " " * (size - width(text))
            for column, (text, size) in enumerate(zip(texts, widths))
        ]
        return "  ".join(padded).rstrip()

    print(f"\n{machine()}")
    for title, part in parts:
        if not part:
            continue
        print(f"\n{line([title] + head[1:])}")
        for row in part:
            print(line(cells(row)))
    for what in rows.left_out:
        print(f"\nleft out: {what}")
