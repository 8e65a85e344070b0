#!/usr/bin/env python3
"""Reads what the command exports as the systems of partners read it.

    read-as-others.py COMMAND READERS VENV PAGE...

COMMAND is the built command, READERS the folder with compare_readers.py and superdesk_pypi.py, VENV a virtual environment
with superdesk-core from PyPI. Each PAGE is a file or a folder. A system must get all that it has a place for, as WHOLE says;
and the real parsers of Superdesk must make of the message what is expected of them. Exits with 1 when they do not.
"""

import subprocess
import sys
import tempfile
from pathlib import Path

ALL = ("items", "headlines", "text", "crossheads", "tables", "bylines", "datelines", "captions")
WHOLE = {
    "superdesk-g2": (*ALL, "references"),
    "superdesk-dpa": (*ALL, "references"),
    "aap-reuters": (*ALL, "references"),
    "newsmlg2-items": (*ALL, "references"),
    "rewpert": ALL,
    # It wants an id on each headline, takes the first byline of a story, and no pictures.
    "guardian": ("text", "crossheads", "tables", "datelines"),
}


def export(command, page, folder):
    """The XML of a page or an issue, in a file. A page that has no date gets one."""
    xml = folder / f"{len(list(folder.iterdir()))}.xml"
    for date in ([], ["--date", "2026-05-12"]):
        run = subprocess.run([command, "export", page, "-o", str(xml), *date], capture_output=True)
        if run.returncode == 0:
            return xml
    raise SystemExit(f"{page}: not exported: {run.stderr.decode()}")


def main(command, readers, environment, pages):
    demands = [word for name, columns in WHOLE.items() for word in ("--whole", f"{name}:{','.join(columns)}", "--as", name)]
    is_sound = True
    with tempfile.TemporaryDirectory() as folder:
        for page in pages:
            xml = export(command, page, Path(folder))
            compare = [sys.executable, f"{readers}/compare_readers.py", command, page, "--xml", str(xml), *demands]
            run = subprocess.run(compare, capture_output=True, text=True)
            is_sound = is_sound and run.returncode == 0
            print(f"{page}: {'whole for ' + ', '.join(WHOLE) if run.returncode == 0 else 'not whole'}")
            if run.returncode != 0:
                print(run.stdout + run.stderr)
        files = sorted(map(str, Path(folder).iterdir()), key=lambda name: int(Path(name).stem))
        superdesk = [sys.executable, f"{readers}/superdesk_pypi.py", environment, *files, "--compare"]
        run = subprocess.run(superdesk, capture_output=True, text=True)
        is_sound = is_sound and run.returncode == 0 and run.stdout.count("0 differences") == len(files)
        print(run.stdout.replace(f"{folder}/", "") + run.stderr, end="")
    return 0 if is_sound else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2], sys.argv[3], sys.argv[4:]))
