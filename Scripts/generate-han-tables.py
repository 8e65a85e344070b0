#!/usr/bin/env python3
"""Writes the tables of characters that a Chinese text of the mainland does not use.

  TraditionalCharacters+Generated.swift  traditional characters and variants, each with its one standard character
  CompatibilityForms+Generated.swift     radicals and compatibility ideographs, each with the character it looks like

Only facts are taken from the sources: which character stands for which.

  opencc-python-reimplemented (PyPI, Apache License 2.0)  TSCharacters: traditional to simplified
  unicode-data (Debian, Unicode License)                  Unihan kTGH: the 8,105 characters of the general list
                                                          (通用规范汉字表, 2013), kSimplifiedVariant, and
                                                          EquivalentUnifiedIdeograph: radicals to ideographs
  Python's unicodedata                                    NFKC of compatibility ideographs

A character of the general list is never taken for a traditional one: 乾, 著, 於, 徵 and 瞭 have uses of their own. One
whose standard character depends on the word, or about which the sources disagree, is left out.

Run it from the root of the package:

  apt-get install unicode-data
  pip install opencc-python-reimplemented
  python3 Scripts/generate-han-tables.py
"""

import bz2
import unicodedata
from importlib.resources import files
from pathlib import Path

FOLDER = Path("Sources/Lint")
UNICODE = Path("/usr/share/unicode")
NOTE = "// Written by Scripts/generate-han-tables.py; do not edit.\n\n"
# 鍾 is 钟, or 锺 in a surname.
DEPENDS_ON_THE_WORD = {"鍾"}
HOLE = "\u3000"


def unihan(file, key):
    """The values of a property, by character."""
    values = {}
    for line in bz2.open(UNICODE / file, "rt", encoding="utf-8"):
        if line.startswith("U+"):
            point, name, value = line.rstrip("\n").split("\t")
            if name == key:
                values[chr(int(point[2:], 16))] = value
    return values


def traditional():
    """Pairs of a character outside the general list and the one character of the list it is written for."""
    standard = set(unihan("Unihan_OtherMappings.txt.bz2", "kTGH"))
    variants = {}
    for character, value in unihan("Unihan_Variants.txt.bz2", "kSimplifiedVariant").items():
        found = {chr(int(word[2:], 16)) for word in value.split()} & standard
        if found:
            variants[character] = found
    pairs = []
    table = files("opencc").joinpath("dictionary/TSCharacters.txt").read_text(encoding="utf-8")
    for line in table.splitlines():
        character, simplified = line.split("\t")
        simplified = simplified.split()[0]
        if character in standard or character in DEPENDS_ON_THE_WORD or simplified not in standard:
            continue
        if max(ord(character), ord(simplified)) > 0xFFFF:
            continue
        if simplified in variants.get(character, {simplified}):
            pairs.append(character + simplified)
    return sorted(pairs)


def forms(first, last, form):
    """For each character of a block what it is written for, a hole where it is written for nothing else."""
    text = ""
    for point in range(first, last + 1):
        written = form(chr(point))
        text += written if written and written != chr(point) else HOLE
    return text


def radicals():
    equivalents = {}
    for line in (UNICODE / "EquivalentUnifiedIdeograph.txt").read_text(encoding="utf-8").splitlines():
        line = line.split("#")[0]
        if ";" in line:
            points, ideograph = line.split(";")
            points = [int(point, 16) for point in points.strip().split("..")]
            for point in range(points[0], points[-1] + 1):
                equivalents[chr(point)] = chr(int(ideograph, 16))
    return equivalents


def compatibility(character):
    form = unicodedata.normalize("NFKC", character)
    return form if len(form) == 1 else None


def literal(text, length):
    lines = [text[start : start + length] for start in range(0, len(text), length)]
    return '"""\n' + "".join(f"    {line}\\\n" for line in lines)[:-2] + '\n    """\n'


def block(name, comment, text):
    return f"  /// {comment}\n  static let {name}: String = " + literal(text, 50)


pairs = traditional()
(FOLDER / "Rules/Text/TraditionalCharacters+Generated.swift").write_text(
    NOTE
    + "extension TraditionalCharacters {\n"
    + block("pairs", f"{len(pairs):,} pairs: a traditional character or variant, and its standard character.", "".join(pairs))
    + "}\n",
    encoding="utf-8",
)
equivalents = radicals()
(FOLDER / "Text/CompatibilityForms+Generated.swift").write_text(
    NOTE
    + "extension CompatibilityForms {\n"
    + "  // For each code point of a block the character it is written for; U+3000 where there is none.\n\n"
    + block("radicals", "U+2E80 to U+2FD5.", forms(0x2E80, 0x2FD5, equivalents.get))
    + "\n"
    + block("ideographs", "U+F900 to U+FAD9.", forms(0xF900, 0xFAD9, compatibility))
    + "\n"
    + block("supplement", "U+2F800 to U+2FA1D.", forms(0x2F800, 0x2FA1D, compatibility))
    + "}\n",
    encoding="utf-8",
)
