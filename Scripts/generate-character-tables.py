#!/usr/bin/env python3
"""Writes the character tables of the Markdown scanner.

  NamedEntities+Generated.swift       from Python's html.entities (the HTML5 list)
  UnicodePunctuation+Generated.swift  by asking the installed cmark-gfm about every code point, so that the
                                      scanner and its judge use the same edition of Unicode

Run it from the root of the package: python3 Scripts/generate-character-tables.py
"""

import html.entities
import subprocess
from pathlib import Path

FOLDER = Path("Sources/Markdown")
NOTE = "// Written by Scripts/generate-character-tables.py; do not edit.\n\n"
WHITE_SPACE = {0xA0, 0x1680, *range(0x2000, 0x200B), 0x202F, 0x205F, 0x3000}


def wrapped(words, indentation):
    lines, line = [], ""
    for word in words:
        if line and len(indentation) + len(line) + 1 + len(word) > 108:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}" if line else word
    lines.append(line)
    return "\n".join(indentation + line for line in lines)


def entities():
    names = {name[:-1]: value for name, value in html.entities.html5.items() if name.endswith(";")}
    words = [
        name + ":" + ".".join(f"{ord(character):X}" for character in names[name])
        for name in sorted(names, key=lambda name: name.encode())
    ]
    return (
        NOTE
        + "extension NamedEntities {\n"
        + f"  /// The {len(words):,} names of HTML5, sorted by their bytes: name, colon, code points in hexadecimal.\n"
        + '  static let source: StaticString = """\n'
        + wrapped(words, "    ")
        + '\n    """\n}\n'
    )


def punctuation():
    points = [point for point in range(0x80, 0x110000) if not 0xD800 <= point <= 0xDFFF]
    source = "\n\n".join(f"a*{chr(point)}b*" for point in points)
    judged = subprocess.run(["cmark-gfm"], input=source.encode(), stdout=subprocess.PIPE, check=True)
    paragraphs = judged.stdout.decode().strip().split("</p>\n<p>")
    assert len(paragraphs) == len(points)
    ranges = []
    for point, paragraph in zip(points, paragraphs):
        if "<em>" in paragraph or point in WHITE_SPACE:
            continue
        if ranges and ranges[-1][1] == point - 1:
            ranges[-1][1] = point
        else:
            ranges.append([point, point])
    words = [f"0x{first:X}, 0x{last:X}," for first, last in ranges]
    return (
        NOTE
        + "extension UnicodePunctuation {\n"
        + "  /// First and last code point of each run of punctuation above ASCII, in order.\n"
        + "  static let ranges: [UInt32] = [\n"
        + wrapped(words, "    ")
        + "\n  ]\n}\n"
    )


(FOLDER / "NamedEntities+Generated.swift").write_text(entities(), encoding="utf-8")
(FOLDER / "UnicodePunctuation+Generated.swift").write_text(punctuation(), encoding="utf-8")
