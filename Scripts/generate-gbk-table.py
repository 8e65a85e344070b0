#!/usr/bin/env python3
"""Writes MisreadGBK+Generated.swift: the characters that text in UTF-8 turns into where it is read as GBK.

UTF-8 writes the characters of a Chinese text with bytes 80 to BF and E2 to EF. The table has the character of GBK for every
two of them, a row a first byte; U+3000 stands for none. Only facts are taken from the source: which bytes stand for which
character.

  Python's codec gbk

Run it from the root of the package: python3 Scripts/generate-gbk-table.py
"""

from pathlib import Path

FILE = Path("Sources/Lint/Rules/Text/MisreadGBK+Generated.swift")
NOTE = "// Written by Scripts/generate-gbk-table.py; do not edit.\n\n"
HOLE = "\u3000"


def character(lead, trail):
    """The character of two bytes; U+3000 when there is none."""
    try:
        text = bytes([lead, trail]).decode("gbk")
    except UnicodeDecodeError:
        return HOLE
    return text if len(text) == 1 else HOLE


def main():
    leads = [*range(0x81, 0xC0), *range(0xE2, 0xF0)]
    trails = [*range(0x80, 0xC0), *range(0xE2, 0xF0)]
    rows = ["".join(character(lead, trail) for trail in trails) for lead in leads]
    lines = "\n".join(f'    "{row}",' for row in rows)
    FILE.write_text(
        NOTE
        + "extension MisreadGBK {\n"
        + "  /// A row for each first byte 81 to BF and E2 to EF: the characters with the second bytes 80 to BF and E2 to EF.\n"
        + f"  static let rows = [\n{lines}\n  ]\n}}\n",
        encoding="utf-8",
    )


if __name__ == "__main__":
    main()
