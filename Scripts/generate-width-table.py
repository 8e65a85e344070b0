#!/usr/bin/env python3
"""Writes the table of display widths of the command.

  DisplayWidth+Generated.swift   from East_Asian_Width and General_Category of the Unicode Character Database, as the
                                 package unicodedata2 of PyPI carries them (its version is that of Unicode)

Run it from the root of the package: python3 Scripts/generate-width-table.py
"""

from pathlib import Path

import unicodedata2

FILE = Path("Sources/validate/Reporting/DisplayWidth+Generated.swift")
# Format characters that are printed: the soft hyphen, and the Arabic number signs that stand before digits.
PRINTED = {0xAD, *range(0x600, 0x606), 0x6DD, 0x70F, 0x890, 0x891, 0x8E2, 0x110BD, 0x110CD}
# Vowels and final consonants of Hangul, which join the consonant before them.
JOINING = {*range(0x1160, 0x1200), *range(0xD7B0, 0xD800)}


def kind(point):
    character = chr(point)
    category = unicodedata2.category(character)
    if point in JOINING or category in ("Mn", "Me", "Cf") and point not in PRINTED:
        return "zero"
    return {"W": "wide", "F": "wide", "A": "ambiguous"}.get(unicodedata2.east_asian_width(character))


def ranges(wanted):
    found = []
    for point in range(0x80, 0x110000):
        if 0xD800 <= point <= 0xDFFF or kind(point) != wanted:
            continue
        if found and found[-1][1] == point - 1:
            found[-1][1] = point
        else:
            found.append([point, point])
    return found


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


def table(name, comment):
    words = [f"0x{first:X}, 0x{last:X}," for first, last in ranges(name)]
    return f"  /// {comment}\n  static let {name}: [UInt32] = [\n{wrapped(words, '    ')}\n  ]\n"


FILE.write_text(
    "// Written by Scripts/generate-width-table.py; do not edit.\n\n"
    + f"/// First and last code point of each run of characters of one width, in order (Unicode {unicodedata2.unidata_version}).\n"
    + "extension DisplayWidth {\n"
    + table("zero", "What takes no column: marks that stand on other characters, and format characters.")
    + "\n"
    + table("wide", "What takes two columns: East Asian width W or F.")
    + "\n"
    + table("ambiguous", "What takes one column or two, as the terminal has it: East Asian width A.")
    + "}\n",
    encoding="utf-8",
)
